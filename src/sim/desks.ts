/** The desks at which orders are given, in the order in which they are shown. A scenario may leave some out. */
export const DESKS = ['trade', 'industry', 'capital', 'vouchers', 'research', 'statecraft'] as const;
export type DeskName = (typeof DESKS)[number];
