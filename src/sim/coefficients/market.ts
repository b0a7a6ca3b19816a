import type { Rule } from './coefficient.ts';

/** The world market for chips: who is served, how supply and prices move, what a buyer pays beside the chip. */
export const MARKET = {
  /** Share of supply that the designer's own nation is served first. */
  homeFirst: {
    value: 0.6, unit: 'share of supply', grade: 'judgement',
    source: 'a seller keeps its largest customers at home; the H200 licence of January 2026 caps sales to China at half of US volume',
  },
  /** Weight of the latest quarter in the fill rate that buyers remember. */
  fillMemory: { value: 0.4, unit: 'weight', grade: 'judgement', source: 'buyers remember about a year of shortage' },
  /** Share of the growth of supply above its long run that is kept from quarter to quarter. */
  growthDecay: {
    value: 0.88, unit: 'share a quarter', grade: 'judgement',
    source: 'world stock grew threefold in 2025 and is seen at 2.5 times in 2026 and less after (Epoch AI, April 2026)',
  },
  /** Growth of supply in the long run. */
  longRunGrowth: { value: 0.02, unit: 'share a quarter', grade: 'judgement', source: 'our estimate of growth once the build-out ends' },
  /** Growth that supply gains where twice what is offered is wanted. */
  growthResponse: {
    value: 0.03, unit: 'share a quarter', grade: 'judgement',
    source: 'packaging capacity (CoWoS) doubled in each of 2024 and 2025 while all of it was sold',
  },
  /** Growth of supply at least, where it grows at all. */
  leastGrowth: { value: 0.005, unit: 'share a quarter', grade: 'judgement', source: 'foundries do not stop adding lines in a slack quarter' },
  /** Share of the growth of supply that comes though nothing is wanted; the rest follows what is. */
  unsoldGrowth: { value: 0.4, unit: 'share', grade: 'judgement', source: 'lines that were ordered years ahead come whether chips are wanted or not' },
  /** Share by which the price rises in a quarter in which twice what is offered is wanted. */
  scarcity: { value: 0.12, unit: 'share', grade: 'judgement', source: 'list prices moved less than resale prices while chips were short' },
  /** Data centre (building, network, cooling) for each H100e installed. */
  fittingOut: {
    value: 8, unit: 'k$ a H100e', grade: 'judgement',
    source: '8 of some 22 in all for an installed H100: what is left of all-in prices without the chip',
  },
} as const satisfies Rule;
