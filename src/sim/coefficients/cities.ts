import type { Rule } from './coefficient.ts';

/** What cities do of their own accord. */
export const CITIES = {
  /** Chance that a city raises its share when another pays more. */
  bids: { value: 0.15, unit: 'chance a quarter', grade: 'judgement', source: 'cities with vouchers outbid each other in early 2026' },
  /** Difference that it bears. */
  bears: { value: 0.1, unit: 'share of the rent', grade: 'judgement', source: 'firms do not move for less' },
  /** What a bid adds at most. */
  bidStep: { value: 0.06, unit: 'share of the rent', grade: 'judgement', source: 'rates rise by five to ten points where cities bid' },
  /** What a city pays in all. */
  mostTopUp: { value: 0.3, unit: 'share of the rent', grade: 'judgement', source: "as much as Hangzhou's whole programme pays" },
  /** What it takes back when nobody pays more. */
  takenBack: { value: 0.02, unit: 'share of the rent a quarter', grade: 'judgement', source: 'rates fall more slowly than they rise' },
  /** What of its waste above the least a city admits when it dresses up its report. */
  admitted: { value: 0.35, unit: 'share of waste', grade: 'judgement', source: 'reports admit what can be seen anyway' },
  /** Chance that it dresses it up. */
  dressesUp: { value: 0.25, unit: 'chance', grade: 'judgement', source: 'no city is punished for a good report' },
  /** What dependence adds to it. */
  dressesDependent: { value: 0.5, unit: 'chance', grade: 'judgement', source: 'who lives on a programme defends it' },
  /** Share of the chance that full audit takes away. */
  dressesAudited: { value: 0.8, unit: 'share', grade: 'judgement', source: 'a false report is found out by the next audit' },
  /** Waste above the least that is worth hiding. */
  worthHiding: { value: 0.04, unit: 'share of paid hours', grade: 'judgement', source: 'less is noise' },
  /** What comes back once it is found. */
  clawback: { value: 0.5, unit: 'share of what was stolen', grade: 'judgement', source: 'half is spent by then' },
  /** What a found fraud costs. */
  fraudTrust: { value: 0.4, unit: 'points of trust', grade: 'judgement', source: "a city's scandal, read in the capital" },
  /** What a found false report costs. */
  falseTrust: { value: 0.1, unit: 'points of trust', grade: 'judgement', source: 'a correction on an inner page' },
  /** Quarters in which a city does not ask again, after a finding or a refusal. */
  rests: { value: 4, unit: 'quarters', grade: 'judgement', whole: true, source: 'a year, until the next budget' },
  /** Wants above the budget that make a city ask. */
  asksAbove: { value: 0.15, unit: 'share of the budget', grade: 'judgement', source: 'a queue that can be seen' },
  /** Chance that it does. */
  asks: { value: 0.35, unit: 'chance a quarter', grade: 'judgement', source: 'about once a year' },
  /** Chance that a city without vouchers asks for some where others have them. */
  joins: { value: 0.06, unit: 'chance a quarter', grade: 'judgement', source: 'Hangzhou, Henan, Chengdu and Shandong followed Shanghai' },
  /** Pay that it asks for. */
  joinsAt: { value: 0.4, unit: 'share of the rent', grade: 'judgement', source: "between Hangzhou's 30% and Shanghai's 80%" },
} as const satisfies Rule;
