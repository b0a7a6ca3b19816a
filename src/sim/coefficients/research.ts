import type { Rule } from './coefficient.ts';

/** What moves the frontier index. */
export const RESEARCH = {
  /** Points of frontier index for ten times the effective compute. */
  pointsPerDecade: {
    value: 13, unit: 'points', grade: 'judgement',
    source: '9 points are then the 7 months by which the US led (Epoch AI, mean of 2023-25)',
  },
  /** Decades of effective compute for each decade of accumulated research. */
  algorithmRate: {
    value: 6, unit: 'decades for a decade', grade: 'judgement',
    source: 'with the growth of its compute the leader then goes on at the pace of 2023-25: four points a quarter (Epoch AI)',
  },
  /** Research that every nation can build on at the start, in quarters of the leader's input. */
  known: { value: 12, unit: 'quarters of research', grade: 'judgement', bounds: [0.1, 100], source: 'the large-model era before 2026' },
  /** Share of the gap that followers close, at a gap of 9 points; more at a wider one. */
  spillover: {
    value: 0.09, unit: 'share of the gap a quarter', grade: 'contested', range: [0.06, 0.14],
    source: 'about 0.06 holds a gap of seven months (Epoch AI); what distillation and departures add is disputed, from nothing to as much again',
  },
  /** Power of compute in research input; talent has the rest to one. */
  computePower: {
    value: 0.25, unit: 'power', grade: 'contested', range: [0.15, 0.4], bounds: [0, 1],
    source: 'the form of Davidson and Jones; how far compute can stand in for researchers is disputed',
  },
  /** Gap at which that share is meant. */
  usualGap: { value: 9, unit: 'points', grade: 'judgement', bounds: [0.1, 100], source: 'the 7 months by which the US led' },
  /** Chance of a breakthrough at the leader's research of the start. */
  breakthrough: {
    value: 0.023, unit: 'chance a quarter', grade: 'contested', range: [0.01, 0.036],
    source: 'insiders give a Chinese breakthrough less than 20% in three to five years; the rate of the leader is disputed',
  },
  /** How that chance grows with research. */
  breakthroughPower: { value: 1.2, unit: 'power', grade: 'contested', range: [0.8, 1.6], source: 'whether scale or luck makes them is disputed' },
  /** Points of a breakthrough at least. */
  leastLeap: {
    value: 4, unit: 'points', grade: 'contested', range: [2, 6],
    source: 'the open models of January 2025 brought their country about four points; whether that was a leap is disputed',
  },
  /** How much more at most. */
  moreLeap: { value: 14, unit: 'points', grade: 'contested', range: [8, 20], source: 'at the most a decade of compute at once; who expects sudden leaps, half as much again' },
  /** Share of the distance to the compute that is there by which large runs grow. */
  ramp: { value: 0.5, unit: 'share a quarter', grade: 'judgement', source: 'new clusters come into use within half a year' },
  /** Share of the last quarter's gain in the pace that a nation is known by. */
  paceMemory: { value: 0.5, unit: 'weight', grade: 'judgement', source: 'half a year of progress is what people speak of' },
  /** Share of research progress that each point of safety share takes. */
  care: { value: 0.6, unit: 'share for a share of one', grade: 'judgement', source: 'tests and evaluations come before the next run' },
} as const satisfies Rule;
