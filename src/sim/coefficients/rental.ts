import type { Rule } from './coefficient.ts';

/** Compute rented in data centres abroad. */
export const RENTAL = {
  /** Price of rented compute. */
  rent: {
    value: 4.8, unit: 'USD bn a quarter for a M H100e', grade: 'evidence',
    source: '$2.0 to 2.35 an hour of an H100 in early 2026, 2,190 hours a quarter',
  },
  /** What one nation can rent in all. */
  most: { value: 0.8, unit: 'M H100e', grade: 'judgement', source: 'Chinese firms rented some 0.3M in 2025' },
  /** What full goodwill adds to what a host lets a nation rent. */
  goodwillOpens: { value: 1, unit: 'share at full goodwill', grade: 'judgement', source: 'friends are served before strangers' },
  /** Share of a nation's rentals that a rule against them ends. */
  endedByRule: {
    value: 0.7, unit: 'share a quarter', grade: 'judgement',
    source: 'the Remote Access Security Act of January 2026 would end most; subsidiaries abroad are found late',
  },
  /** Contract that is not worth its paper once a rule stands. */
  tooSmall: { value: 0.0005, unit: 'M H100e', grade: 'judgement', source: 'five hundred chips' },
  /** What of the rent is left with the host's state; its data-centre firms get the rest. */
  hostShare: { value: 0.25, unit: 'share of the rent', grade: 'judgement', source: 'tax, land, power' },
  /** What a controller feels towards a state that rents round its rules. */
  renterWatched: {
    value: 15, unit: 'points a quarter for a M H100e', grade: 'judgement',
    source: 'the law of January 2026 followed rentals of some 0.3M H100e',
  },
  /** What it feels towards the host. */
  hostWatched: {
    value: 20, unit: 'points a quarter for a M H100e', grade: 'judgement',
    source: 'pressure fell on the hosts first (Gulf states, Malaysia, 2024-25)',
  },
} as const satisfies Rule;
