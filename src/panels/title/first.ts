/** What "Play your first quarter" opens. */
export const FIRST_SCENARIO = 'first-game';
export const FIRST_SEAT = 'china';

/** The shipped scenarios in the order in which each builds on the ones before. */
const LESSONS: readonly string[] = [
  FIRST_SCENARIO,
  'h200-gate',
  'voucher-race',
  'action-plan',
  'middle-power',
  'ipo-winter',
  'power-wall',
  'own-silicon',
  'control-shock',
  'full-game',
  'base',
];

/** Files of one's own come after all lessons. */
export const lessonOf = (scenario: string): number => (LESSONS.includes(scenario) ? LESSONS.indexOf(scenario) : LESSONS.length);
