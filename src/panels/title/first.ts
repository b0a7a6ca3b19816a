/** What "Play your first quarter" opens. */
export const FIRST_SCENARIO = 'h200-gate';
export const FIRST_SEAT = 'china';
