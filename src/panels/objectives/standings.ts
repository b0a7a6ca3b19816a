import { objectivesOf, progressOf } from '../../sim/objectives.ts';
import { measure, type MeasureName } from '../../sim/measures.ts';
import type { Objective } from '../../sim/setting.ts';
import type { World } from '../../sim/world.ts';
import type { Term } from '../../text/glossary.ts';

/** An objective as it stands. */
export interface Standing {
  readonly objective: Objective;
  readonly value: number;
  /** 0-1 */
  readonly credit: number;
  /** Points of 100 */
  readonly points: number;
}

/** A seat's objectives, the weightiest first. */
export function standings(world: World, seat: number): Standing[] {
  return objectivesOf(world, seat)
    .map((objective) => {
      const credit = progressOf(world, objective);
      return { objective, value: measure(world, seat, objective.measure), credit, points: credit * objective.weight };
    })
    .sort((a, b) => b.objective.weight - a.objective.weight);
}

/** Measures that the glossary explains. */
const EXPLAINED: { readonly [M in MeasureName]?: Term } = {
  usefulCompute: 'usefulCompute',
  selfReliance: 'selfReliance',
  frontierIndex: 'frontierIndex',
  frontierGap: 'frontierGap',
  adoption: 'adoption',
  trust: 'trust',
  talent: 'talent',
  yield: 'yield',
  fillRate: 'fillRate',
  safety: 'safety',
  incidentChance: 'incident',
  incidents: 'incident',
  homeChips: 'homeChip',
  ownDesign: 'ownDesign',
  netSaving: 'netSaving',
  supplierShare: 'supplierShare',
  foundryShare: 'foundryShare',
  pilotsPassed: 'pilot',
  voucherWaste: 'voucher',
  voucherAudit: 'audit',
  raised: 'listingWindow',
  mood: 'marketMood',
  planAttainment: 'plan',
  datasets: 'plan',
  generalModels: 'plan',
  industryModels: 'plan',
  scenarios: 'scenario',
  smallFirms: 'plan',
  leaders: 'plan',
  tension: 'tension',
  reputation: 'reputation',
  dealsKept: 'reputation',
  openness: 'openWeights',
  licence: 'licence',
  rentedCompute: 'rented',
  greyShare: 'greyMarket',
  hostLeverage: 'jointFab',
  breakthroughs: 'breakthrough',
  frontierLead: 'frontierGap',
};

export const termOf = (name: MeasureName): Term | null => EXPLAINED[name] ?? null;
