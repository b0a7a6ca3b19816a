import type { Rule } from './coefficient.ts';

/** Open weights: what they teach, spread and cost. */
export const OPENNESS = {
  /** Share of the way to open that the models in use go. */
  opens: { value: 0.5, unit: 'share a quarter', grade: 'judgement', source: 'half of the models in use are replaced within a quarter' },
  /** Share of the way back. */
  closes: { value: 0.25, unit: 'share a quarter', grade: 'judgement', source: 'what is out cannot be called back, only overtaken' },
  /** How much more followers learn from models whose weights are open. */
  learning: {
    value: 0.6, unit: 'share', grade: 'contested', range: [0.3, 1.2],
    source: 'claims run up to twice the spillover and more; at 0.6 followers gain the one to four months in two years that are looked for',
  },
  /** What open weights cost in product revenue. */
  revenueCost: {
    value: 0.3, unit: 'share of revenue', grade: 'contested', range: [0.1, 0.4], bounds: [0, 0.9],
    source: 'a price war followed R1 in 2025; estimates run from 10 to 40%',
  },
  /** What they cost in investment in labs and platforms. */
  investmentCost: { value: 0.2, unit: 'share of investment', grade: 'contested', range: [0.1, 0.4], bounds: [0, 0.9], source: 'estimates run from 10 to 40%' },
  /** What open models at the frontier add to the speed of adoption at home. */
  adoption: { value: 0.12, unit: 'share of the speed', grade: 'judgement', source: 'what can be had for nothing is tried sooner' },
  /** Which share of that abroad. */
  abroad: { value: 0.5, unit: 'share', grade: 'judgement', source: 'language, support and law are foreign' },
  /** Points behind the leader at which an open model is of no more use. */
  uselessBehind: { value: 20, unit: 'points', grade: 'judgement', bounds: [0.1, 1000], source: 'about 15 months' },
  /** What they add to how fast home software matures. */
  software: { value: 0.4, unit: 'share', grade: 'judgement', source: 'everybody ports open models' },
} as const satisfies Rule;
