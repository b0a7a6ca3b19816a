import { clamp } from '../sim/numbers.ts';
import { objectivesOf, progressOf } from '../sim/objectives.ts';
import { COUNTERS } from '../sim/plan.ts';
import { measure, type MeasureName } from '../sim/measures.ts';
import { balance, frontierGap, selfReliance, treasuryOf } from '../sim/query.ts';
import type { World } from '../sim/world.ts';

export const DIMENSIONS = ['capability', 'resilience', 'diffusion', 'fiscal', 'trust'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How a nation stands in five respects, each 0-100. */
export type Profile = Readonly<Record<Dimension, number>>;

/** Measures whose objectives speak for a dimension. */
const SPEAKS_FOR: Readonly<Record<Dimension, readonly MeasureName[]>> = {
  capability: ['usefulCompute', 'frontierIndex', 'frontierGap'],
  resilience: ['selfReliance', 'homeChips', 'yield', 'fabCapacity', 'software'],
  diffusion: ['adoption', 'revenue', 'planAttainment', ...COUNTERS],
  fiscal: ['treasury'],
  trust: ['trust', 'safety', 'incidentChance', 'incidents', 'security', 'governance'],
};

const between = (value: number, from: number, to: number) => 100 * clamp((value - from) / (to - from), 0, 1);

/** Scales for seats whose scenario sets none [judgement]. */
const USUAL: Readonly<Record<Dimension, (world: World, nation: number) => number>> = {
  capability: (world, nation) => between(frontierGap(world, nation), 24, 0),
  resilience: (world, nation) =>
    (2 * between(selfReliance(world, nation), 0, 0.7) + between(measure(world, nation, 'fillRate'), 0, 1)) / 3,
  diffusion: (world, nation) => between(measure(world, nation, 'adoption'), 0, 0.7),
  // in quarters of appropriation: a debt of two earns nothing, a reserve of two is full
  fiscal: (world, nation) =>
    between(treasuryOf(world, nation) / Math.max(0.001, balance(world, nation, 'appropriation')), -2, 2),
  // people's trust counts twice what makes it deserved
  trust: (world, nation) => (2 * measure(world, nation, 'trust') + measure(world, nation, 'safety')) / 3,
};

/** A nation's profile: on the scales of its seat's objectives where they speak of a dimension, else on usual ones. */
export function profileOf(world: World, nation: number): Profile {
  return {
    capability: figure(world, nation, 'capability'),
    resilience: figure(world, nation, 'resilience'),
    diffusion: figure(world, nation, 'diffusion'),
    fiscal: figure(world, nation, 'fiscal'),
    trust: figure(world, nation, 'trust'),
  };
}

function figure(world: World, nation: number, dimension: Dimension): number {
  let weights = 0;
  let earned = 0;
  for (const objective of objectivesOf(world, nation)) {
    if (!SPEAKS_FOR[dimension].includes(objective.measure)) continue;
    weights += objective.weight;
    earned += objective.weight * progressOf(world, objective);
  }
  return weights > 0 ? (100 * earned) / weights : USUAL[dimension](world, nation);
}
