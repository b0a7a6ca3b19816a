import type { Rule } from './coefficient.ts';

/** Racks, cooling and the room that firms keep in data centres. */
export const SITE = {
  /** Racks and cooling that firms keep, as a multiple of what installed and coming chips need. */
  room: { value: 1.15, unit: 'times the need', grade: 'judgement', source: 'operators keep some spare racks for chips that come early' },
  /** Racks that the market can add, as a share of what stands. */
  fastestServers: { value: 0.2, unit: 'share a quarter', grade: 'judgement', source: 'racks come with a lead time' },
  /** Cooling that the market can add. */
  fastestCooling: { value: 0.15, unit: 'share a quarter', grade: 'judgement', source: 'cooling is built on the site' },
  /** What the smallest market can add. */
  leastAdded: { value: 0.02, unit: 'GW a quarter', grade: 'judgement', source: 'one hall' },
  /** Racks and cooling at the start where a scenario does not say. */
  ample: { value: 1.4, unit: 'times the need', grade: 'judgement', bounds: [1, 14], source: 'no shortage of either was reported before 2026' },
} as const satisfies Rule;
