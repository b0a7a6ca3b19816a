import type { CoefficientId, Values } from '../sim/coefficients/index.ts';
import type { Arm } from './facts/arm.ts';

/** A mechanism of the model, and what it does nothing at: values of coefficients, or data of the base scenario. */
export interface Mechanism {
  /** In short words */
  readonly name: string;
  readonly off?: Values;
  readonly changes?: Arm['changes'];
}

/** What the best builder, Taiwan, needs for a fab. */
const BEST_BUILDER = { fabCost: 0.55, fabQuarters: 7 } as const;

/** What can be taken out of the model one by one: facts that stand without any of these say little about it. */
export const MECHANISMS: readonly Mechanism[] = [
  { name: 'learning from who leads', off: { 'research.spillover': 0 } },
  { name: 'open weights teach more', off: { 'openness.learning': 0 } },
  { name: 'open weights cost revenue', off: { 'openness.revenueCost': 0, 'openness.investmentCost': 0 } },
  { name: 'breakthroughs', off: { 'research.breakthrough': 0 } },
  { name: 'own ideas', off: { 'research.algorithmRate': 0 } },
  { name: 'compute as an input of research', off: { 'research.computePower': 0 } },
  { name: 'pooled labs do nothing twice', off: { 'labs.nothingTwice': 0 } },
  { name: 'talent moves', off: { 'talent.flow': 0 } },
  { name: 'yield is learned by making', off: { 'fabs.learning': 0 } },
  { name: 'chip makers reinvest', off: { 'fabs.reinvestedBusy': 0, 'fabs.reinvestedIdle': 0 } },
  { name: 'young software wastes home chips', off: { 'stock.youngSoftware': 1 } },
  { name: 'building much at once is dearer', off: { 'works.crowding': 0 } },
  { name: 'some soils build more slowly and dearly', changes: { nations: { us: BEST_BUILDER, eu: BEST_BUILDER, korea: BEST_BUILDER, japan: BEST_BUILDER } } },
  // the least that a chip can have
  { name: 'home chips need much memory', changes: { chips: { 'ascend-910c': { hbmStacks: 1 } } } },
  { name: 'chips wear out', off: { 'stock.wear': 0 } },
  { name: 'tape-outs fail', off: { 'silicon.usualOdds': 1, 'silicon.bestOdds': 1 } },
  { name: 'own designs are cheaper', off: { 'silicon.leastSaving': 0, 'silicon.mostSaving': 0 } },
  { name: 'the home market is served first', off: { 'market.homeFirst': 0 } },
  { name: 'scarcity raises prices', off: { 'market.scarcity': 0 } },
  { name: 'makers of chips add lines', off: { 'market.growthDecay': 0, 'market.longRunGrowth': 0, 'market.growthResponse': 0, 'market.leastGrowth': 0 } },
  { name: 'supply follows what is wanted', off: { 'market.growthResponse': 0, 'market.unsoldGrowth': 1 } },
  { name: 'phantom orders', off: { 'firmOrders.mostInflated': 1 } },
  { name: 'hopes of imports crowd out home orders', off: { 'firmOrders.importPreference': 0 } },
  { name: 'licences case by case', off: { 'controls.caseByCase': 1, 'controls.caseByCaseLeast': 1, 'controls.caseByCaseMore': 0 } },
  // the least that the rules bear: a thirty-fifth
  { name: 'the grey market', off: { 'greyMarket.most': 0.001 } },
  { name: 'mood moves what firms are worth', off: { 'capital.moodWorth': 0, 'listing.debutByMood': 0 } },
  { name: 'mood moves investment', off: { 'capital.moodInvestment': 0 } },
  { name: 'first days differ', off: { 'listing.debutSpread': 0 } },
  { name: 'crashes after booms', off: { 'capital.crashHeat': 0 } },
  { name: 'owners ask for products', off: { 'capital.ownersAsk': 0 } },
  { name: 'cheap vouchers are wasted', off: { 'vouchers.mostWaste': 0 } },
  { name: 'audits', off: { 'vouchers.auditedWaste': 0, 'vouchers.passesAudited': 0 } },
  { name: 'pilots spread adoption', off: { 'vouchers.adopted': 0 } },
  {
    name: 'programmes of the plan',
    off: {
      'programmeGains.datasets': 0,
      'programmeGains.generalModels': 0,
      'programmeGains.industryModels': 0,
      'programmeGains.scenarios': 0,
      'programmeGains.smallFirms': 0,
      'programmeGains.leaders': 0,
    },
  },
  { name: 'products earn', off: { 'diffusion.revenue': 0 } },
  { name: 'incidents', off: { 'safety.unguarded': 0 } },
];

/** Coefficients that carry a mechanism: with the contested ones, those whose size a reader would ask about. */
export const MAIN: readonly CoefficientId[] = [
  'market.homeFirst', 'market.growthDecay', 'market.longRunGrowth', 'market.unsoldGrowth', 'market.scarcity', 'market.fittingOut',
  'firmOrders.chipBudget', 'firmOrders.hopefulFill', 'firmOrders.leastHope', 'firmOrders.mostInflated', 'firmOrders.patience', 'firmOrders.powerAhead',
  'stock.wear', 'stock.youngSoftware', 'software.byUse',
  'fabs.firstDefects', 'fabs.dieShareOfPrice', 'fabs.reinvestedBusy',
  'works.memoryCost', 'works.packagingCost', 'works.brownfieldTime', 'works.crowding',
  'silicon.usualOdds', 'silicon.customShare',
  'capital.moodWorth', 'capital.crashHeat', 'capital.back', 'capital.offerChance',
  'listing.debut', 'listing.debutSpread', 'listing.ownersOffer', 'listing.ownersList',
  'vouchers.mostWaste', 'vouchers.auditedWaste', 'vouchers.passesAudited', 'vouchers.adopted', 'vouchers.smallFirms',
  'research.pointsPerDecade', 'research.algorithmRate', 'research.known', 'research.ramp', 'labs.nothingTwice', 'talent.flow',
  'plan.ownGrowth', 'programmes.unit', 'programmeGains.datasets', 'programmeGains.scenarios', 'programmeGains.smallFirms', 'planNeeds.datasetsSecurity',
  'diffusion.speed', 'diffusion.revenue', 'diffusion.kept',
  'controls.caseByCase', 'controls.caseByCaseLeast', 'budget.appropriationGrowth', 'budget.carriedOver',
];
