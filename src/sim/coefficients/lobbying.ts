import type { Rule } from './coefficient.ts';

/** Friends of the sellers in a controller's capital. */
export const LOBBYING = {
  /** Odds without any seller that loses sales. */
  base: { value: 0.05, unit: 'chance', grade: 'judgement', source: 'what money alone can do' },
  /** What the sellers' own losses add at most. */
  interest: { value: 0.8, unit: 'chance', grade: 'judgement', source: "the H20 licence of July 2025 came after its seller's visits" },
  /** Money that brings half of it. */
  halfSpend: { value: 0.2, unit: 'USD bn', grade: 'judgement', bounds: [0.001, 10], source: 'what a determined lobby may spend in a year' },
  /** Odds at most. */
  most: { value: 0.8, unit: 'chance', grade: 'judgement', source: 'no lobby is sure' },
  /** Share of the odds that a tension of 100 takes. */
  tensionTakes: { value: 0.5, unit: 'share', grade: 'judgement', source: 'in a crisis nobody wants to be seen as a friend' },
  /** What a lobby that is heard adds to the key's mood. */
  heard: { value: 0.25, unit: 'share of licences', grade: 'judgement', source: 'licences of the months after July 2025' },
  /** What it does to trust in the controller. */
  heardTrust: { value: -1, unit: 'points of trust', grade: 'judgement', source: 'a column or two' },
  /** Share of draws in which it is exposed instead. */
  exposed: { value: 0.12, unit: 'chance', grade: 'judgement', source: 'one case in eight comes out' },
  /** What that costs. */
  exposedTension: { value: 5, unit: 'points of tension', grade: 'judgement', source: 'about as much as a stricter licence rule' },
} as const satisfies Rule;
