import { NATION } from '../sim/accounts.ts';
import { clamp } from '../sim/numbers.ts';
import { objectivesOf, progressOf } from '../sim/objectives.ts';
import { measure, type MeasureName } from '../sim/measures.ts';
import { balance, frontierGap, selfReliance, treasuryOf } from '../sim/query.ts';
import type { World } from '../sim/world.ts';

export const DIMENSIONS = ['capability', 'resilience', 'diffusion', 'fiscal', 'trust'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How a nation stands in five respects, each 0-100. */
export type Profile = Readonly<Record<Dimension, number>>;

/** The dimension that an objective on each measure speaks for; null for what is a means and no end in itself. */
const SPEAKS_FOR: Readonly<Record<MeasureName, Dimension | null>> = {
  usefulCompute: 'capability',
  frontierIndex: 'capability',
  frontierGap: 'capability',
  frontierLead: 'capability',
  breakthroughs: 'capability',
  talent: 'capability',
  selfReliance: 'resilience',
  homeChips: 'resilience',
  yield: 'resilience',
  fabCapacity: 'resilience',
  software: 'resilience',
  ownDesign: 'resilience',
  supplierShare: 'resilience',
  foundryShare: 'resilience',
  hostLeverage: 'resilience',
  adoption: 'diffusion',
  revenue: 'diffusion',
  planAttainment: 'diffusion',
  datasets: 'diffusion',
  generalModels: 'diffusion',
  industryModels: 'diffusion',
  scenarios: 'diffusion',
  smallFirms: 'diffusion',
  leaders: 'diffusion',
  pilotsPassed: 'diffusion',
  treasury: 'fiscal',
  netSaving: 'fiscal',
  voucherWaste: 'fiscal',
  trust: 'trust',
  safety: 'trust',
  incidentChance: 'trust',
  incidents: 'trust',
  security: 'trust',
  governance: 'trust',
  reputation: 'trust',
  dealsKept: 'trust',
  importedChips: null,
  fillRate: null,
  poweredShare: null,
  voucherHours: null,
  centreLoad: null,
  voucherRate: null,
  voucherAudit: null,
  voucherCities: null,
  licence: null,
  waiting: null,
  tension: null,
  mood: null,
  raised: null,
  firmCapital: null,
  openness: null,
  rentedCompute: null,
  greyShare: null,
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
    between(treasuryOf(world, nation) / Math.max(0.001, balance(world, nation, NATION.appropriation)), -2, 2),
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
    if (SPEAKS_FOR[objective.measure] !== dimension) continue;
    weights += objective.weight;
    earned += objective.weight * progressOf(world, objective);
  }
  return weights > 0 ? (100 * earned) / weights : USUAL[dimension](world, nation);
}
