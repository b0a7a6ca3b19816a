import type { Rule } from './coefficient.ts';

/** How products spread, earn and are trusted. */
export const DIFFUSION = {
  /** Speed of logistic adoption with skills, service and trust at full. */
  speed: { value: 0.06, unit: 'share a quarter', grade: 'judgement', source: 'earlier general-purpose technologies took two to three decades' },
  /** Share of that speed that is left where no compute serves products. */
  unserved: { value: 0.2, unit: 'share of the speed', grade: 'judgement', source: 'rented and foreign services are left' },
  /** Product revenue of compute that serves users. */
  revenue: {
    value: 6, unit: 'USD bn a quarter for a M H100e', grade: 'evidence',
    source: 'about $2.7 an hour of an H100, which rents for $1.70 to 2.35',
  },
  /** Growth of what each adopter uses. */
  useGrowth: { value: 1.06, unit: 'times a quarter', grade: 'judgement', source: 'adopters use a quarter more a year' },
  /** What its firms keep for investment. */
  kept: { value: 0.15, unit: 'share of revenue', grade: 'judgement', source: 'margins after compute, staff and sales' },
  /** What the treasury taxes. */
  tax: { value: 0.1, unit: 'share of revenue', grade: 'judgement', source: 'taxes on sales, wages and profits that reach the ministry' },
  /** Trust drifts to this. */
  trustRest: { value: 65, unit: 'points', grade: 'judgement', bounds: [1, 100], source: 'where opinion settles in usual times' },
  /** By this share of the distance. */
  trustDrift: { value: 0.05, unit: 'share a quarter', grade: 'judgement', source: 'a scandal is forgotten within some years' },
  /** What full safety governance adds to that rest. */
  governedTrust: { value: 10, unit: 'points', grade: 'judgement', source: 'a tenth of opinion' },
  /** What it adds to adoption's speed. */
  governedSpeed: { value: 0.2, unit: 'share of the speed', grade: 'judgement', source: 'regulated branches may adopt what is certified' },
  /** Governance that is neutral. */
  usualGoverned: { value: 0.5, unit: 'governance', grade: 'judgement', source: 'the governance of 2026' },
  /** What datasets, models and scenarios in full extent add to the speed of adoption. */
  content: { value: 0.25, unit: 'share of the speed', grade: 'judgement', source: 'there must be something to adopt' },
} as const satisfies Rule;
