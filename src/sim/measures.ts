import { HOLDING, NATION } from './accounts.ts';
import { foundryShare, netSaving, ownDesign, strongestLeverage, supplierShare } from './dependence.ts';
import { centreLoad, pilotsPassed, voucherAudit, voucherCities, voucherRate, voucherWaste } from './cityMeasures.ts';
import {
  balance,
  fabCapacity,
  frontierGap, frontierLead,
  greyShare,
  holding,
  isHome,
  poweredShare,
  rentedCompute,
  selfReliance,
  usefulCompute,
  waitingImports,
  yieldOf,
} from './query.ts';
import { highestTension } from './relations.ts';
import { incidentChance } from './safety.ts';
import { buyersCapital, raisedIn } from './capital.ts';
import { planAttainment } from './plan.ts';
import type { World } from './world.ts';

/** Quantities that scenarios, objectives, charts and policies may name. */
export const MEASURES = [
  'usefulCompute',
  'selfReliance',
  'frontierIndex',
  'frontierGap',
  'adoption',
  'treasury',
  'trust',
  'yield',
  'homeChips',
  'importedChips',
  'fillRate',
  'revenue',
  'poweredShare',
  'voucherHours',
  'voucherWaste',
  'pilotsPassed',
  'centreLoad',
  'voucherRate',
  'voucherAudit',
  'voucherCities',
  'talent',
  'software',
  'fabCapacity',
  'licence',
  'waiting',
  'tension',
  'safety',
  'incidentChance',
  'incidents',
  'ownDesign',
  'netSaving',
  'supplierShare',
  'foundryShare',
  'hostLeverage',
  'mood',
  'raised',
  'firmCapital',
  'datasets',
  'generalModels',
  'industryModels',
  'scenarios',
  'smallFirms',
  'leaders',
  'planAttainment',
  'security',
  'governance',
  'openness',
  'frontierLead',
  'breakthroughs',
  'rentedCompute',
  'greyShare',
  'reputation',
  'dealsKept',
] as const;
export type MeasureName = (typeof MEASURES)[number];

/** The value of a measure, in its own unit (M H100e, share, points, months, USD bn, k chips, kwpm). */
export function measure(world: World, nation: number, name: MeasureName): number {
  switch (name) {
    case 'usefulCompute':
      return usefulCompute(world, nation);
    case 'selfReliance':
      return selfReliance(world, nation);
    case 'frontierIndex':
      return balance(world, nation, NATION.frontier);
    case 'frontierGap':
      return frontierGap(world, nation);
    case 'frontierLead':
      return frontierLead(world, nation);
    case 'yield':
      return yieldOf(world, nation);
    case 'homeChips':
      return delivered(world, nation, true);
    case 'importedChips':
      return delivered(world, nation, false);
    case 'poweredShare':
      return poweredShare(world, nation);
    case 'voucherHours':
      return balance(world, nation, NATION.voucherCompute);
    case 'voucherWaste':
      return voucherWaste(world, nation);
    case 'pilotsPassed':
      return pilotsPassed(world, nation);
    case 'centreLoad':
      return centreLoad(world, nation);
    case 'voucherRate':
      return voucherRate(world, nation);
    case 'voucherAudit':
      return voucherAudit(world, nation);
    case 'voucherCities':
      return voucherCities(world, nation);
    case 'fabCapacity':
      return fabCapacity(world, nation);
    case 'licence':
      return licenceOpenness(world, nation);
    case 'incidentChance':
      return incidentChance(world, nation);
    case 'waiting': {
      const { licence, approval, customs } = waitingImports(world, nation);
      return licence + approval + customs;
    }
    case 'tension':
      return highestTension(world, nation);
    case 'ownDesign':
      return ownDesign(world, nation);
    case 'netSaving':
      return netSaving(world, nation);
    case 'supplierShare':
      return supplierShare(world, nation);
    case 'foundryShare':
      return foundryShare(world, nation);
    case 'hostLeverage':
      return strongestLeverage(world, nation);
    case 'raised':
      return raisedIn(world, nation);
    case 'firmCapital':
      return buyersCapital(world, nation);
    case 'planAttainment':
      return planAttainment(world, nation);
    case 'rentedCompute':
      return rentedCompute(world, nation);
    case 'greyShare':
      return greyShare(world, nation);
    default:
      return balance(world, nation, NATION[name]);
  }
}

/** k chips ever delivered, made at home or elsewhere. */
function delivered(world: World, nation: number, home: boolean): number {
  let sum = 0;
  for (let chip = 0; chip < world.setting.chips.length; chip++) {
    if (isHome(world, nation, chip) === home) sum += holding(world, nation, chip, HOLDING.delivered);
  }
  return sum;
}

/** The strictest rule against a nation: 0 closed, 0.5 case by case, 1 open or none. */
function licenceOpenness(world: World, nation: number): number {
  let openness = 1;
  for (const regime of world.regimes) {
    if (regime.target !== nation) continue;
    openness = Math.min(openness, regime.licence === 'closed' ? 0 : regime.licence === 'caseByCase' ? 0.5 : 1);
  }
  return openness;
}
