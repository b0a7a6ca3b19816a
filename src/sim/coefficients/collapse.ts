import type { Rule } from './coefficient.ts';

/** Debt that ends a game. */
export const COLLAPSE = {
  /** Debt that no ministry carries. */
  ruinous: { value: 4, unit: 'appropriations', grade: 'judgement', source: "a year of a ministry's money" },
  /** Quarters on end in such debt that end the game. */
  patience: { value: 4, unit: 'quarters', grade: 'judgement', whole: true, source: 'creditors wait for the next budget' },
} as const satisfies Rule;
