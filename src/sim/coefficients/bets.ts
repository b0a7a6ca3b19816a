import type { Rule } from './coefficient.ts';

/** Research bets: what each gains, and gives up for it. */
export const BETS = {
  /** Share of the way that labs go into a line. */
  deepen: { value: 0.25, unit: 'share a quarter', grade: 'judgement', source: 'a year to turn a lab' },
  /** Share of the way that they go out of one. */
  fade: { value: 0.4, unit: 'share a quarter', grade: 'judgement', source: 'knowledge of a field that is left soon ages' },
  /** What a whole bet on memory gives up. */
  memoryNarrows: { value: 0.25, unit: 'share of own points', grade: 'judgement', source: 'fewer questions are asked' },
  /** What a whole bet on agents gives up. */
  agentsNarrow: { value: 0.2, unit: 'share of own points', grade: 'judgement', source: 'fewer questions are asked' },
  /** What a whole bet on foundation models gives up. */
  foundationNarrows: { value: 0.12, unit: 'share of own points', grade: 'judgement', source: 'most labs work there anyway' },
  /** What a bet on foundation models adds at the leader's compute; it grows with the root of the share of that compute. */
  atScale: { value: 0.2, unit: 'share of own points', grade: 'judgement', source: 'the next foundation models reward scale' },
  /** What a whole bet on memory adds to the chance of a breakthrough. */
  memoryLikelier: {
    value: 1, unit: 'share of the chance', grade: 'judgement', bounds: [-0.5, 10],
    source: 'insiders hope for a breakthrough from long memory and self-learning',
  },
  /** What a whole bet on agents adds to it. */
  agentsLikelier: { value: -0.2, unit: 'share of the chance', grade: 'judgement', bounds: [-0.5, 10], source: 'applied work finds less that is new' },
  /** What a whole bet on foundation models adds to it. */
  foundationLikelier: { value: -0.4, unit: 'share of the chance', grade: 'judgement', bounds: [-0.5, 10], source: 'the beaten path' },
  /** By how much the memory line lowers the power of research input in that chance. */
  freed: { value: 0.6, unit: 'share of the power', grade: 'judgement', source: 'memory needs ideas more than compute' },
  /** By how much it widens a breakthrough's size. */
  wider: { value: 1.2, unit: 'share of the spread', grade: 'judgement', source: 'a new kind of model is a larger step than a better one' },
  /** What agents in the real world add to the speed of adoption. */
  agentsAdoption: { value: 0.15, unit: 'share of the speed', grade: 'judgement', source: 'agents are what firms can put to work' },
  /** What they add to product revenue. */
  agentsRevenue: { value: 0.15, unit: 'share of revenue', grade: 'judgement', source: 'agents are paid for by the task' },
} as const satisfies Rule;
