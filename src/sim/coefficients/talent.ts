import type { Rule } from './coefficient.ts';

/** Where researchers go. */
export const TALENT = {
  /** Share of a nation's talent that moves for ten times the compute of a researcher elsewhere. */
  flow: { value: 0.001, unit: 'share a quarter', grade: 'judgement', bounds: [0, 0.1], source: 'moves between countries are slow: posts, visas, families' },
  /** What openness is worth beside compute. */
  openPull: { value: 0.4, unit: 'decades of compute', grade: 'judgement', source: 'publishing draws researchers beside compute' },
  /** What luck is worth at most, either way. */
  luck: { value: 0.5, unit: 'decades of compute', grade: 'judgement', source: 'posts and visas of a year' },
  /** Price of the first point of talent in a quarter. */
  firstPoint: {
    value: 0.25, unit: 'USD bn', grade: 'judgement', bounds: [0.001, 10],
    source: 'a point is some hundreds of people: schooling, posts and equipment of about half a million dollars each',
  },
  /** What money in plenty brings by training and return. */
  trainedPlenty: {
    value: 0.8, unit: 'points a root of USD bn', grade: 'judgement', bounds: [0.01, 10],
    source: 'teachers are scarce however much is paid',
  },
  /** What it brings by offers abroad. */
  courtedPlenty: { value: 1, unit: 'points a root of USD bn', grade: 'judgement', bounds: [0.01, 10], source: 'nine-figure offers of 2025' },
  /** What offers can move. */
  mostMoved: { value: 0.02, unit: 'share of all talent a quarter', grade: 'judgement', source: 'who is courted by all comes once' },
  /** Talent that a nation loses in a quarter by unusual tension with the leader. */
  byTension: { value: 0.006, unit: 'points for a point of tension', grade: 'judgement', source: 'visas and posts refused' },
} as const satisfies Rule;
