import type { Rule } from './coefficient.ts';

/** Deals between nations: what keeping and breaking them does. */
export const DEALS = {
  /** What of its reputation a kept deal restores. */
  keptRestores: { value: 0.12, unit: 'share of what is lacking', grade: 'judgement', source: 'a name is won slowly' },
  /** What a breach costs that is done openly. */
  breachOpen: { value: 18, unit: 'points of reputation', grade: 'judgement', source: 'withdrawals from treaties are remembered for years' },
  /** What a breach costs that is found out. */
  breachSecret: { value: 28, unit: 'points of reputation', grade: 'judgement', source: 'cheating is worse than leaving' },
  /** What a breach adds to what the other side feels. */
  brokenTension: { value: 12, unit: 'points of tension', grade: 'judgement', source: 'as much as the withholding of minerals' },
  /** What a kept deal adds on both sides (it takes some away). */
  keptTension: { value: -4, unit: 'points of tension', grade: 'judgement', source: 'a truce kept calms both' },
  /** What a broken word costs. */
  breachTrust: { value: 2, unit: 'points of trust', grade: 'judgement', source: 'a broken word is felt at home' },
  /** What checking a deal costs either side. */
  checksCost: { value: 0.04, unit: 'USD bn a quarter', grade: 'judgement', source: 'inspectors and their laboratories' },
  /** Chance that a promise broken unseen comes to light. */
  foundUnchecked: { value: 0.04, unit: 'chance a quarter', grade: 'judgement', source: 'by leaks alone' },
  /** The same where the deal is checked. */
  foundChecked: { value: 0.35, unit: 'chance a quarter', grade: 'judgement', source: 'where reports are checked' },
  /** The same where inspectors come in. */
  foundInspected: {
    value: 0.95, unit: 'chance a quarter', grade: 'judgement',
    source: 'arms control found most large breaches within a year only with inspectors on site',
  },
} as const satisfies Rule;
