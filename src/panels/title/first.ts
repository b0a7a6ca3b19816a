/** What "Play your first quarter" opens. */
export const FIRST_SCENARIO = 'first-game';
export const FIRST_SEAT = 'china';
