import { NATION } from './accounts.ts';
import { clamp } from './numbers.ts';
import { balance, computeUses } from './query.ts';
import type { World } from './world.ts';

/**
 * The industrial plan: six counters, what each of them needs, and the one thing that holds the plan back.
 * A counter grows no further than its scarcest need carries it (Liebig's law of the minimum).
 */

export const COUNTERS = ['datasets', 'generalModels', 'industryModels', 'scenarios', 'smallFirms', 'leaders'] as const;
export type Counter = (typeof COUNTERS)[number];

/**
 * What the plan of a large industrial economy holds when it is met; other nations' hold this times their extent.
 * [evidence: China's plan of January 2026 for 2027: 3-5 general models, 100 datasets, 500 scenarios, 2-3 leaders;
 * judgement: "full coverage" as 30 branches, "many small firms" as 1,000]
 */
export const FULL: Readonly<Record<Counter, number>> = {
  datasets: 100,
  generalModels: 4,
  industryModels: 30,
  scenarios: 500,
  smallFirms: 1000,
  leaders: 2,
};

/** What counters need: other counters, and what the rest of the game makes. */
export const NEEDS = [...COUNTERS, 'compute', 'capability', 'adoption', 'security', 'openSource', 'revenue'] as const;
export type Need = (typeof NEEDS)[number];

/** Share of full that counters usually have in 2026: where a scenario says nothing, and what adoption takes for granted [judgement]. */
export const PLAN_USUAL = 0.4;

/** Share of its ceiling above which a counter waits for its need rather than for money [judgement]. */
const CLOSE = 0.8;
/** What plenty of every need can carry, in full counters [judgement]. */
const MOST = 1.5;

/**
 * How much of each need carries a full counter: counters as shares of full; compute in M H100e that serve for each
 * M H100e of full demand; capability in points of frontier index; revenue in USD bn a quarter for each USD tn of GDP;
 * adoption, security and the open-source ecosystem 0-1. [judgement: China's figures of 2026 then carry about half of
 * its targets, and those of 2027 all of them]
 */
const NEEDED: Readonly<Record<Counter, readonly { readonly need: Need; readonly full: number }[]>> = {
  datasets: [
    { need: 'adoption', full: 0.2 },
    { need: 'security', full: 0.5 },
  ],
  generalModels: [
    { need: 'capability', full: 92 },
    { need: 'compute', full: 0.19 },
  ],
  industryModels: [
    { need: 'datasets', full: 0.8 },
    { need: 'generalModels', full: 0.7 },
  ],
  scenarios: [
    { need: 'industryModels', full: 0.75 },
    { need: 'generalModels', full: 0.7 },
    { need: 'compute', full: 0.23 },
  ],
  smallFirms: [
    { need: 'scenarios', full: 0.7 },
    { need: 'adoption', full: 0.2 },
    { need: 'openSource', full: 0.5 },
  ],
  leaders: [
    { need: 'capability', full: 98 },
    { need: 'revenue', full: 0.36 },
    { need: 'openSource', full: 0.55 },
  ],
};

const isCounter = (need: Need | 'funding'): need is Counter => (COUNTERS as readonly string[]).includes(need);

/** M H100e that serve users, as far as better methods stretch them. */
export const servingCompute = (world: World, nation: number): number =>
  computeUses(world, nation).products * balance(world, nation, NATION.productEfficiency);

/** What a counter's full extent is in a nation, in its own unit. */
export const fullOf = (world: World, nation: number, counter: Counter): number =>
  FULL[counter] * world.setting.nations[nation].planExtent;

/** How much of its full extent a counter has; 1 and more is full. */
export const fullness = (world: World, nation: number, counter: Counter): number =>
  balance(world, nation, NATION[counter]) / fullOf(world, nation, counter);

function supplyOf(world: World, nation: number, need: Need): number {
  const { gdp, fullDemand } = world.setting.nations[nation];
  switch (need) {
    case 'compute':
      return fullDemand > 0 ? servingCompute(world, nation) / fullDemand : MOST;
    case 'capability':
      return balance(world, nation, NATION.frontier);
    case 'revenue':
      return balance(world, nation, NATION.revenue) / gdp;
    case 'adoption':
    case 'security':
    case 'openSource':
      return balance(world, nation, NATION[need]);
    default:
      return fullness(world, nation, need);
  }
}

/** How far one need carries a counter, as a share of full. */
export interface Carried {
  readonly need: Need;
  readonly upTo: number;
}

/** How far each of its needs carries a counter now. */
export const carriedBy = (world: World, nation: number, counter: Counter): Carried[] =>
  NEEDED[counter].map(({ need, full }) => ({ need, upTo: Math.min(MOST, supplyOf(world, nation, need) / full) }));

/** The need that carries a counter least far. */
export function scarcestOf(world: World, nation: number, counter: Counter): Carried {
  let scarcest = NEEDED[counter][0];
  let upTo = Infinity;
  for (const one of NEEDED[counter]) {
    const carries = supplyOf(world, nation, one.need) / one.full;
    if (carries < upTo) {
      upTo = carries;
      scarcest = one;
    }
  }
  return { need: scarcest.need, upTo: Math.min(MOST, upTo) };
}

/** What a counter waits for: a need that carries it little further, or else its own funding. */
export function heldBackBy(world: World, nation: number, counter: Counter): Need | 'funding' {
  const { need, upTo } = scarcestOf(world, nation, counter);
  return fullness(world, nation, counter) >= CLOSE * upTo ? need : 'funding';
}

/** How far a counter is on its way to the nation's target, 0-1. */
export function attainment(world: World, nation: number, counter: Counter): number {
  const target = world.setting.nations[nation].planTargets[counter];
  return target <= 0 ? 1 : clamp(balance(world, nation, NATION[counter]) / target, 0, 1);
}

/** Mean attainment of the six counters, 0-1. */
export function planAttainment(world: World, nation: number): number {
  let sum = 0;
  for (const counter of COUNTERS) sum += attainment(world, nation, counter);
  return sum / COUNTERS.length;
}

/** The plan's bottleneck: the counter that is furthest behind, and what in the end it waits for. */
export interface Bottleneck {
  readonly behind: Counter;
  /** Counter that what is missing would lift first: `behind` itself, or one that it needs */
  readonly at: Counter;
  readonly need: Need | 'funding';
}

/** Follows what is furthest behind to what holds it up; null once every target is reached. */
export function bottleneck(world: World, nation: number): Bottleneck | null {
  let behind: Counter = COUNTERS[0];
  for (const counter of COUNTERS) if (attainment(world, nation, counter) < attainment(world, nation, behind)) behind = counter;
  if (attainment(world, nation, behind) >= 1) return null;
  let at = behind;
  let need = heldBackBy(world, nation, at);
  // counters need only counters that come before them, so this ends
  while (isCounter(need)) {
    at = need;
    need = heldBackBy(world, nation, at);
  }
  return { behind, at, need };
}
