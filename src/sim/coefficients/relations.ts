import type { Rule } from './coefficient.ts';

/** How what nations feel fades, and how goodwill is won. */
export const RELATIONS = {
  /** Share of the way back to its rest that tension goes. */
  tensionFades: { value: 0.12, unit: 'share a quarter', grade: 'judgement', source: 'truces of 2018-26 held for about a year' },
  /** Share of goodwill that fades. */
  goodwillFades: { value: 0.1, unit: 'share a quarter', grade: 'judgement', source: 'a delegation is remembered for two years' },
  /** Share of the way back that a key's mood goes. */
  moodFades: { value: 0.25, unit: 'share a quarter', grade: 'judgement', source: "a lobby's success is worked off within a year" },
  /** Goodwill that money wins. */
  won: {
    value: 18, unit: 'points for 1 bn', grade: 'judgement',
    source: 'data centres, training and credit for a country between the camps; four times as much is worth twice',
  },
  /** Tension that it adds (it takes some away). */
  wonCalm: { value: -5, unit: 'points for 1 bn', grade: 'judgement', source: 'money soothes less than it pleases' },
} as const satisfies Rule;
