import type { Scenario } from '../../scenario/format.ts';
import { COEFFICIENTS, type CoefficientId } from '../../sim/coefficients/index.ts';
import { isHome } from '../../sim/query.ts';
import type { World } from '../../sim/world.ts';
import type { About, StepCause } from './step.ts';

/** How sure a figure is: of a source, or of a rule of the model. */
export type Certainty = 'high' | 'medium' | 'low' | 'evidence' | 'judgement' | 'contested';

/** A figure that a step rests on, and where it comes from. */
export type Figure =
  | {
      readonly kind: 'chip' | 'nation' | 'plan' | 'event' | 'regime';
      /** Id in the scenario */
      readonly id: string;
      readonly certainty: Certainty;
      /** Ids of sources in the scenario */
      readonly sources: readonly string[];
    }
  | { readonly kind: 'rule'; readonly rule: RuleName; readonly certainty: Certainty };

/** Rules that are told of, and the coefficient by which each is graded: the one that its words are about. */
const GRADED_BY = {
  wear: 'stock.wear',
  caseByCase: 'controls.caseByCase',
  fitting: 'market.fittingOut',
  softwareFactor: 'stock.youngSoftware',
  softwareFunding: 'software.forOne',
  softwareUse: 'software.byUse',
  yieldLearning: 'fabs.learning',
  dies: 'fabs.diesPerWafer',
  runs: 'research.pointsPerDecade',
  ideas: 'research.algorithmRate',
  spillover: 'research.spillover',
  breakthrough: 'research.breakthrough',
  adoption: 'diffusion.speed',
  revenue: 'diffusion.revenue',
  talent: 'talent.firstPoint',
  upkeep: 'budget.fabUpkeep',
  reinvestment: 'fabs.reinvestedBusy',
  stockPrices: 'works.toolsPrice',
  leftOut: 'controls.resentment',
  phantom: 'firmOrders.mostInflated',
  rationing: 'market.homeFirst',
  works: 'works.memoryCost',
  ownDesign: 'silicon.usualOdds',
  jointFab: 'jointFabs.hostShare',
  fitOut: 'site.room',
  programmes: 'programmes.spread',
  planNeeds: 'planNeeds.generalModelsCompute',
  voucherWaste: 'vouchers.mostWaste',
  voucherPilots: 'vouchers.passes',
  voucherSpread: 'vouchers.halfAdopted',
  rent: 'vouchers.rent',
  incidents: 'safety.unguarded',
  safetyWork: 'safety.learning',
  evaluations: 'safety.evaluation',
  ruin: 'collapse.ruinous',
  bets: 'bets.memoryLikelier',
  pooling: 'labs.nothingTwice',
  openLearning: 'openness.learning',
  openRevenue: 'openness.revenueCost',
  talentMoves: 'talent.flow',
} as const satisfies Record<string, CoefficientId>;
export type RuleName = keyof typeof GRADED_BY;

const RULES_OF: { readonly [C in StepCause]?: readonly RuleName[] } = {
  wear: ['wear'],
  licence: ['caseByCase'],
  fittingOut: ['fitting'],
  phantomOrder: ['phantom'],
  allocation: ['rationing'],
  queue: ['rationing'],
  building: ['works'],
  built: ['works'],
  siliconWork: ['ownDesign'],
  tapeOut: ['ownDesign'],
  tapeOutFailed: ['ownDesign'],
  ownDesigns: ['ownDesign'],
  jointOutput: ['jointFab'],
  hostJobs: ['jointFab'],
  hostShare: ['jointFab'],
  fabLearning: ['jointFab'],
  siteGrowth: ['fitOut'],
  siteWear: ['fitOut'],
  privateBuilding: ['reinvestment'],
  stockpile: ['stockPrices'],
  homeOutput: ['yieldLearning'],
  softwareFunding: ['softwareFunding', 'softwareFactor'],
  softwareUse: ['softwareUse', 'softwareFactor'],
  talentFunding: ['talent'],
  moreCompute: ['runs'],
  researchCompute: ['runs'],
  ownResearch: ['ideas'],
  spillover: ['spillover', 'openLearning'],
  breakthrough: ['breakthrough'],
  researchBet: ['bets'],
  labsPooled: ['pooling'],
  openWeights: ['openRevenue'],
  talentFlow: ['talentMoves'],
  talentCourted: ['talentMoves'],
  leaderMoves: ['ideas', 'runs'],
  adoption: ['adoption'],
  productSales: ['revenue'],
  tax: ['revenue'],
  upkeep: ['upkeep'],
  leftOut: ['leftOut'],
  programmeFunding: ['programmes'],
  programmeResult: ['programmes', 'planNeeds'],
  ownGrowth: ['planNeeds'],
  exposure: ['planNeeds'],
  voucherRent: ['rent'],
  voucherHours: ['rent'],
  voucherWaste: ['voucherWaste'],
  pilots: ['voucherPilots'],
  voucherAdoption: ['voucherPilots', 'voucherSpread'],
  smallFirms: ['voucherPilots'],
  smallFirmTax: ['voucherPilots'],
  minorIncident: ['incidents'],
  seriousIncident: ['incidents'],
  catastrophe: ['incidents'],
  fear: ['incidents'],
  safetyWork: ['safetyWork'],
  outgrown: ['safetyWork'],
  frontierPace: ['incidents'],
  evaluation: ['evaluations'],
  ruin: ['ruin'],
};

const gradeOf = (id: CoefficientId): Certainty => COEFFICIENTS.find((one) => one.id === id)!.grade;

const rule = (name: RuleName): Figure => ({ kind: 'rule', rule: name, certainty: gradeOf(GRADED_BY[name]) });

/** The figures that a step of a nation's measure rests on. */
export function figuresOf(scenario: Scenario, world: World, nation: number, cause: StepCause, about: About): Figure[] {
  const rules = (RULES_OF[cause] ?? []).map(rule);
  switch (about.kind) {
    case 'chip': {
      const made = isHome(world, nation, about.chip) ? [rule('dies'), rule('yieldLearning'), rule('softwareFactor')] : [];
      return [...figuresOfChip(scenario, world.setting.chips[about.chip]!.id), ...(cause === 'arrival' ? made : []), ...rules];
    }
    case 'card':
      return [...figuresOfEvent(scenario, world.setting.cards[about.card]!.id), ...rules];
    default:
      return OF_NATION.includes(cause) ? [...figuresOfNation(scenario, world.setting.nations[nation]!.id), ...rules] : rules;
  }
}

/** Causes whose size is a figure of the nation in the scenario. */
const OF_NATION: readonly StepCause[] = ['appropriation', 'powerGrowth', 'talentDrift', 'productSales', 'building', 'built'];

export function figuresOfChip(scenario: Scenario, id: string): Figure[] {
  const entry = scenario.chips[id];
  return entry ? [figure('chip', id, scenario, entry)] : [];
}

export function figuresOfNation(scenario: Scenario, id: string): Figure[] {
  const entry = scenario.nations[id];
  return entry ? [figure('nation', id, scenario, entry)] : [];
}

/** Opening counters and targets of a nation's industrial plan. */
export function figuresOfPlan(scenario: Scenario, id: string): Figure[] {
  const entry = scenario.nations[id];
  return entry ? [figure('plan', id, scenario, entry.plan)] : [];
}

function figuresOfEvent(scenario: Scenario, id: string): Figure[] {
  const entry = scenario.events[id];
  return entry ? [figure('event', id, scenario, entry)] : [];
}

/** What a scenario says of how safe a nation's systems are at the start. */
export function figuresOfSafety(scenario: Scenario, id: string): Figure[] {
  const entry = scenario.nations[id];
  return entry ? [figure('nation', id, scenario, entry.safety)] : [];
}

/** Export rules against a nation. */
export function figuresOfRegimes(scenario: Scenario, target: string): Figure[] {
  return Object.entries(scenario.regimes)
    .filter(([, entry]) => entry.target === target)
    .map(([id, entry]) => figure('regime', id, scenario, entry));
}

interface Provenance {
  readonly sources?: readonly string[] | undefined;
  readonly confidence?: 'high' | 'medium' | 'low' | undefined;
}

/** An entry without a source is the scenario's own estimate; without a confidence it has that of its sources, the lowest first. */
function figure(kind: 'chip' | 'nation' | 'plan' | 'event' | 'regime', id: string, scenario: Scenario, entry: Provenance): Figure {
  const sources = (entry.sources ?? []).filter((source) => scenario.sources[source]);
  const least = (['low', 'medium', 'high'] as const).find((level) => sources.some((source) => scenario.sources[source]?.confidence === level));
  return { kind, id, sources, certainty: entry.confidence ?? least ?? 'judgement' };
}
