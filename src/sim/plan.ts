import { NATION } from './accounts.ts';
import type { Coefficients } from './coefficients/index.ts';
import { clamp } from './numbers.ts';
import { balance, computeUses } from './query.ts';
import type { World } from './world.ts';

/**
 * The industrial plan: six counters, what each of them needs, and the one thing that holds the plan back.
 * A counter grows no further than its scarcest need carries it (Liebig's law of the minimum).
 */

export const COUNTERS = ['datasets', 'generalModels', 'industryModels', 'scenarios', 'smallFirms', 'leaders'] as const;
export type Counter = (typeof COUNTERS)[number];

/** What counters need: other counters, and what the rest of the game makes. */
export const NEEDS = [...COUNTERS, 'compute', 'capability', 'adoption', 'security', 'openSource', 'revenue'] as const;
export type Need = (typeof NEEDS)[number];

/** Share of its ceiling above which a counter waits for its need rather than for money. */
export const CLOSE = 0.8;

/** What each counter needs, and the coefficient that says how much of it carries a full counter. */
const NEEDED = {
  datasets: [
    { need: 'adoption', full: 'datasetsAdoption' },
    { need: 'security', full: 'datasetsSecurity' },
  ],
  generalModels: [
    { need: 'capability', full: 'generalModelsCapability' },
    { need: 'compute', full: 'generalModelsCompute' },
  ],
  industryModels: [
    { need: 'datasets', full: 'industryModelsDatasets' },
    { need: 'generalModels', full: 'industryModelsGeneralModels' },
  ],
  scenarios: [
    { need: 'industryModels', full: 'scenariosIndustryModels' },
    { need: 'generalModels', full: 'scenariosGeneralModels' },
    { need: 'compute', full: 'scenariosCompute' },
  ],
  smallFirms: [
    { need: 'scenarios', full: 'smallFirmsScenarios' },
    { need: 'adoption', full: 'smallFirmsAdoption' },
    { need: 'openSource', full: 'smallFirmsOpenSource' },
  ],
  leaders: [
    { need: 'capability', full: 'leadersCapability' },
    { need: 'revenue', full: 'leadersRevenue' },
    { need: 'openSource', full: 'leadersOpenSource' },
  ],
} as const satisfies Readonly<Record<Counter, readonly { readonly need: Need; readonly full: keyof Coefficients['planNeeds'] }[]>>;

const isCounter = (need: Need | 'funding'): need is Counter => (COUNTERS as readonly string[]).includes(need);

/** M H100e that serve users, as far as better methods stretch them. */
export const servingCompute = (world: World, nation: number): number =>
  computeUses(world, nation).products * balance(world, nation, NATION.productEfficiency);

/** What a counter's full extent is in a nation, in its own unit. */
export const fullOf = (world: World, nation: number, counter: Counter): number =>
  world.setting.coefficients.planFull[counter] * world.setting.nations[nation].planExtent;

/** How much of its full extent a counter has; 1 and more is full. */
export const fullness = (world: World, nation: number, counter: Counter): number =>
  balance(world, nation, NATION[counter]) / fullOf(world, nation, counter);

function supplyOf(world: World, nation: number, need: Need): number {
  const { gdp, fullDemand } = world.setting.nations[nation];
  switch (need) {
    case 'compute':
      return fullDemand > 0 ? servingCompute(world, nation) / fullDemand : world.setting.coefficients.plan.most;
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
export function carriedBy(world: World, nation: number, counter: Counter): Carried[] {
  const { plan, planNeeds } = world.setting.coefficients;
  return NEEDED[counter].map(({ need, full }) => ({ need, upTo: Math.min(plan.most, supplyOf(world, nation, need) / planNeeds[full]) }));
}

/** The need that carries a counter least far. */
export function scarcestOf(world: World, nation: number, counter: Counter): Carried {
  const { plan, planNeeds } = world.setting.coefficients;
  let scarcest: Need = NEEDED[counter][0].need;
  let upTo = Infinity;
  for (const { need, full } of NEEDED[counter]) {
    const carries = supplyOf(world, nation, need) / planNeeds[full];
    if (carries < upTo) {
      upTo = carries;
      scarcest = need;
    }
  }
  return { need: scarcest, upTo: Math.min(plan.most, upTo) };
}

/** What a counter waits for: a need that carries it little further, or else its own funding. */
export function heldBackBy(world: World, nation: number, counter: Counter): Need | 'funding' {
  const { need, upTo } = scarcestOf(world, nation, counter);
  return fullness(world, nation, counter) >= CLOSE * upTo ? need : 'funding';
}

/** The nation's target of a counter, as a share of its full extent. */
export const targetShare = (world: World, nation: number, counter: Counter): number =>
  world.setting.nations[nation].planTargets[counter] / fullOf(world, nation, counter);

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
