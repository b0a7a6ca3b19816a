import type { Rule } from './coefficient.ts';

/** Labs that compete, or pool their compute. */
export const LABS = {
  /** What pooled labs bring into one run. */
  pooledShare: { value: 0.6, unit: 'share of research compute', grade: 'judgement', source: 'sites and networks allow no more' },
  /** Share of the way that a reorganisation goes. */
  reorganised: { value: 1 / 3, unit: 'share a quarter', grade: 'judgement', source: 'mergers of large labs took about three quarters' },
  /** What is lost where labs no longer compete. */
  fewerIdeas: { value: 0.18, unit: 'share of own ideas', grade: 'judgement', source: 'rivals try what others would not' },
  /** What is won where no compute goes into trying the same things twice; less, by its root, the more of the leader's compute there is. */
  nothingTwice: { value: 0.36, unit: 'share of own ideas', grade: 'judgement', source: "small labs repeat each other's small runs" },
  /** What pooling takes from the chance of a breakthrough. */
  fewerLeaps: { value: 0.5, unit: 'share of the chance', grade: 'judgement', source: 'one plan leaves fewer outsiders' },
  /** What it takes from the spread of its size. */
  smallerLeaps: { value: 0.3, unit: 'share of the spread', grade: 'judgement', source: 'one plan leaves fewer outsiders' },
  /** Price of bringing labs together or apart. */
  price: { value: 0.1, unit: 'share of an appropriation', grade: 'judgement', source: 'moving people and contracts' },
  /** What an order to share compute costs. */
  poolingTrust: { value: 3, unit: 'points of trust', grade: 'judgement', source: 'rivals in the market object' },
} as const satisfies Rule;
