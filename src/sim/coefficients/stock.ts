import type { Rule } from './coefficient.ts';

/** Installed chips: how they wear, and how much of a home chip its software lets through. */
export const STOCK = {
  /** Share of installed chips and of servers that wears out. */
  wear: { value: 0.05, unit: 'share a quarter', grade: 'evidence', source: '20% a year; reports give 10 to 30%' },
  /** Share of a home chip's compute that new software lets through; mature software lets all of it. */
  youngSoftware: { value: 0.6, unit: 'share of compute', grade: 'judgement', source: 'porting losses that users of other stacks than CUDA report' },
  /** Weight of the latest quarter in what buyers are taken to spend. */
  spendingMemory: { value: 0.3, unit: 'weight', grade: 'judgement', source: 'orders are lumpy: a year of them is looked at' },
} as const satisfies Rule;
