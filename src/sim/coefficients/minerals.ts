import type { Rule } from './coefficient.ts';

/** Chip minerals that are withheld. */
export const MINERALS = {
  /** Share of the way to what the rule will take that stocks run down. */
  runDown: { value: 0.4, unit: 'share a quarter', grade: 'judgement', source: 'stocks of half a year' },
  /** Share of the way that they refill after it. */
  refill: { value: 0.5, unit: 'share a quarter', grade: 'judgement', source: 'faster than they ran down: traders wait with full stores' },
  /** Shortage below which nobody notices one. */
  unnoticed: { value: 0.01, unit: 'share', grade: 'judgement', source: 'a hundredth is found in waste' },
  /** Share of what is still missing that other sources make up in a quarter of shortage. */
  substitution: { value: 0.04, unit: 'share a quarter', grade: 'judgement', source: 'Japan found other sources within some years of 2010' },
  /** What withholding all of the world's minerals from one nation costs in sales. */
  lostSales: { value: 0.2, unit: 'USD bn a quarter', grade: 'judgement', source: 'a small trade: its worth lies in what stops without it' },
  /** What the one that is cut off feels while it stands. */
  feltStanding: { value: 1.5, unit: 'points of tension a quarter', grade: 'judgement', source: 'a rule that stands keeps hurting' },
  /** What it feels when it is cut off. */
  feltWithheld: { value: 12, unit: 'points of tension', grade: 'judgement', source: 'answers to the rules of December 2024 and October 2025' },
  /** What it feels when it is freed. */
  feltFreed: { value: -8, unit: 'points of tension', grade: 'judgement', source: 'the truce of November 2025' },
  /** What a full shortage takes of the pace of works. */
  lostWorks: { value: 0.3, unit: 'share of the pace', grade: 'judgement', source: 'tools and cables need them too' },
  /** What it takes of the wafers of home fabs. */
  lostFabs: { value: 0.1, unit: 'share of wafers', grade: 'evidence', source: "rivals' fabs -5 to -10%, 2024-25" },
  /** What it takes of the supply of chips. */
  lostSupply: { value: 0.1, unit: 'share of supply', grade: 'evidence', source: "rivals' fabs -5 to -10%, 2024-25" },
  /** By how much chips of a nation's designers grow dearer in a full shortage. */
  dearer: { value: 0.03, unit: 'share a quarter', grade: 'judgement', source: "minerals are a small part of a chip's price" },
} as const satisfies Rule;
