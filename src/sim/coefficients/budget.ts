import type { Rule } from './coefficient.ts';

/** Treasuries and firms' purses. */
export const BUDGET = {
  /** Upkeep of fabs. */
  fabUpkeep: { value: 0.03, unit: 'USD bn a quarter for a kwpm', grade: 'judgement', source: "about a fifth of a fab's cost a year" },
  /** Upkeep of memory lines. */
  memoryUpkeep: {
    value: 0.3, unit: 'USD bn a quarter for M stacks a quarter', grade: 'judgement',
    source: "about a quarter of a line's cost a year",
  },
  /** Upkeep of power. */
  powerUpkeep: { value: 0.05, unit: 'USD bn a quarter for a GW', grade: 'judgement', source: "the state's part in grids" },
  /** What upkeep takes at most. */
  mostUpkeep: { value: 0.4, unit: 'share of the appropriation', grade: 'judgement', source: 'beyond it the users of fabs and power pay' },
  /** Money above which some lapses. */
  carriedOver: { value: 1.5, unit: 'appropriations', grade: 'judgement', source: 'a ministry cannot hoard' },
  /** Share of it that lapses. */
  lapses: { value: 0.5, unit: 'share a quarter', grade: 'judgement', source: 'a ministry cannot hoard' },
  /** Interest on debt. */
  interest: { value: 0.04, unit: 'share a quarter', grade: 'judgement', source: 'dear on purpose: a ministry has no bonds of its own' },
  /** Trust that a quarter in debt costs. */
  overdrawn: { value: 3, unit: 'points of trust a quarter', grade: 'judgement', source: 'a ministry in debt is news' },
  /** Growth of appropriations. */
  appropriationGrowth: { value: 0.01, unit: 'share a quarter', grade: 'judgement', source: 'a little faster than the economy' },
  /** What goes to firms' owners. */
  dividends: { value: 0.1, unit: 'share of capital a quarter', grade: 'judgement', source: 'pools of earlier years are spent on other things' },
  /** Quarters of investment that firms hold at most. */
  mostHeld: { value: 3, unit: 'quarters of investment', grade: 'judgement', source: 'cash of large platforms against their yearly expenditure' },
  /** What the growth of investment keeps of itself. */
  investmentDecay: {
    value: 0.85, unit: 'share a quarter', grade: 'judgement',
    source: 'growth of expenditure: 50 to 75% seen for 2026, and a long run of 5% a year',
  },
  /** Growth of investment in the long run. */
  investmentLongRun: { value: 0.012, unit: 'share a quarter', grade: 'judgement', source: 'a little faster than the economy' },
} as const satisfies Rule;
