import type { Rule } from './coefficient.ts';

/** Joint fabs: what they make, and what they leave with their hosts. */
export const JOINT_FABS = {
  /** Yield in the process of a foundry that works for the world. */
  foundryYield: {
    value: 0.6, unit: 'share of good dies', grade: 'evidence',
    source: '0.1 defects a cm2 on a large die, as the leading foundries report',
  },
  /** Share of an investor's instalments that reaches the host's treasury. */
  hostShare: { value: 0.1, unit: 'share of the bill', grade: 'judgement', source: 'wages and services taxed' },
  /** What a joint fab adds to the appropriation where it stands. */
  jobTax: { value: 0.005, unit: 'USD bn a quarter for a kwpm', grade: 'judgement', source: 'tax on the margin of a wafer of 18 k$' },
  /** What the first kwpm of a joint fab trains where it stands. */
  trained: {
    value: 0.8, unit: 'points of talent', grade: 'judgement',
    source: 'engineers of a first line; four times the line trains twice as many',
  },
  /** What a nation learns as a builder from one joint fab on its soil. */
  learnedJoint: { value: 0.4, unit: 'share of what is lacking', grade: 'judgement', source: "Arizona's second fab went up faster than its first" },
  /** The same from a fab of its own. */
  learnedOwn: { value: 0.25, unit: 'share of what is lacking', grade: 'judgement', source: 'less than with a partner who has built many' },
} as const satisfies Rule;
