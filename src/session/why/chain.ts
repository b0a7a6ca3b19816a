import type { Match } from '../../match/match.ts';
import type { NationAccount } from '../../sim/accounts.ts';
import { HOLDING, NATION } from '../../sim/accounts.ts';
import { BET_ACCOUNTS, LINES } from '../../sim/bets.ts';
import { CAUSE, type Posting } from '../../sim/ledger.ts';
import { measure, type MeasureName } from '../../sim/measures.ts';
import { balance, holding, isHome, narrowestPart, poweredShare, softwareFactor } from '../../sim/query.ts';
import type { OrderKind } from '../../sim/orders/order.ts';
import { COUNTERS, scarcestOf, type Need } from '../../sim/plan.ts';
import { delayOf, type ProgrammeName } from '../../sim/programmes.ts';
import type { ProjectKind } from '../../sim/records/project.ts';
import { dealChain } from './dealChain.ts';
import { orderChain, sold } from './orderChain.ts';
import { givenIn, lastGiven } from './plans.ts';
import type { Link } from './link.ts';
import type { Belongs, Known } from './step.ts';

/** What a need of the plan is read from. */
const NEED_LINKS: Readonly<Record<Need, MeasureName | 'account openSource'>> = {
  datasets: 'datasets',
  generalModels: 'generalModels',
  industryModels: 'industryModels',
  scenarios: 'scenarios',
  smallFirms: 'smallFirms',
  leaders: 'leaders',
  compute: 'usefulCompute',
  capability: 'frontierIndex',
  adoption: 'adoption',
  security: 'security',
  openSource: 'account openSource',
  revenue: 'revenue',
};

interface Group extends Belongs {
  readonly postings: readonly Posting[];
}

/** What led to a step of a quarter. */
export function chainOf(match: Match, quarter: number, known: Known, group: Group): Link[] {
  const { nation } = known;
  const links = new Links(match, quarter, nation);
  const { cause, about, postings } = group;
  switch (cause) {
    case 'arrival':
    case 'chipOrder':
    case 'quotaOrder':
    case 'allocation':
    case 'licence':
    case 'licenceRefused':
    case 'licenceWithdrawn':
    case 'approval':
    case 'phantomOrder':
    case 'orderCancelled':
    case 'turnedHome':
    case 'customsHeld':
    case 'customsReleased':
    case 'payment':
    case 'ownDesigns':
    case 'jointOutput':
    case 'revenueCut':
    case 'fittingOut':
      if (about.kind !== 'chip') return [];
      return [...orderChain(match, quarter, known, about.chip, postings), ...arrived(links, known, group, about.chip)];
    case 'wear':
      return [{ kind: 'installed', units: installedAt(match, quarter, nation) }];
    case 'building':
    case 'built':
    case 'siliconWork':
    case 'tapeOut':
    case 'tapeOutFailed':
    case 'hostShare':
      return worksChain(match, quarter, nation, about.kind === 'works' ? about.works : null, postings);
    case 'event':
      if (about.kind !== 'card') return [];
      return [...links.given('answerEvent'), cardLink(match, quarter, about.card)];
    case 'softwareFunding':
      return [...links.given('fundSoftware'), links.account('software')];
    case 'softwareUse':
      return [links.measure('selfReliance'), links.account('software')];
    case 'talentFunding':
      return [...links.given('fundTalent'), links.account('talent')];
    case 'computeSplit':
      return [...links.given('splitCompute'), links.account('researchShare'), links.account('safetyShare')];
    case 'programmeFunding':
      return about.kind === 'programme' ? links.programme(about.programme, 0) : [];
    case 'programmeResult':
      return about.kind === 'programme' ? [...links.programme(about.programme, delayOf(match.worlds[quarter]!, about.programme)), ...links.needs(about.programme)] : [];
    case 'ownGrowth':
      return [links.measure('usefulCompute'), links.measure('frontierIndex'), links.measure('adoption')];
    case 'exposure':
      return [links.measure('scenarios'), links.measure('security')];
    case 'openSourceUse':
      return [links.account('openSource'), links.measure('selfReliance')];
    case 'minorIncident':
    case 'seriousIncident':
    case 'catastrophe':
      return [...links.policy('splitCompute'), links.account('safetyShare'), links.account('safety'), links.account('pace'), links.measure('incidentChance')];
    case 'fear':
      return about.kind === 'nation' ? [links.measure('incidentChance', about.nation), links.measure('incidents', about.nation)] : [];
    case 'safetyWork':
      return [...links.policy('splitCompute'), links.account('safetyShare'), links.measure('governance'), links.account('safety')];
    case 'outgrown':
    case 'frontierPace':
      return [links.measure('frontierIndex'), links.account('pace')];
    case 'evaluation':
      return [...links.given('evaluateModels'), links.account('safety')];
    case 'ruin':
      return [links.account('appropriation'), links.measure('treasury'), links.account('ruin')];
    case 'stockpile':
      return links.given('stockpile');
    case 'siteGrowth':
    case 'siteWear':
      return [links.account(narrowestPart(known.world, nation)), links.measure('poweredShare')];
    case 'chipDemand':
      return [links.account('chipSpend')];
    case 'fabLearning':
      return [links.account('fabSkill')];
    case 'powerGrowth':
      return [links.account('power'), links.measure('poweredShare')];
    case 'privateBuilding':
    case 'wafers':
      return [links.measure('fabCapacity')];
    case 'homeOutput':
      return [links.account('wafers'), { kind: 'binding', binding: known.world.nations[nation]!.binding }, links.measure('yield')];
    case 'moreCompute':
    case 'researchCompute':
      return [links.measure('usefulCompute'), links.account('researchShare'), ...links.pressed(), links.account('researchScale')];
    case 'ownResearch':
      return [links.account('researchScale'), links.measure('talent'), links.account('algorithm')];
    case 'breakthrough':
      return [...links.bet(), links.account('researchScale'), links.measure('talent')];
    case 'researchBet':
      return links.bet();
    case 'labsPooled':
      return [...links.policy('setLabs'), links.account('pooled')];
    case 'openWeights':
      return [...links.policy('setWeights'), links.account('openness')];
    case 'talentFlow':
      return [links.account('researchScale'), links.account('openness'), links.account('talent')];
    case 'talentCourted':
      return [...links.given('courtTalent'), links.account('talent')];
    case 'spillover':
      return about.kind === 'nation' ? [links.measure('openness', about.nation), links.measure('frontierIndex', about.nation), links.measure('frontierIndex')] : [];
    case 'leaderMoves':
      return about.kind === 'nation' ? [links.measure('frontierIndex', about.nation), links.measure('frontierIndex')] : [];
    case 'adoption':
      return [links.account('served'), links.measure('talent'), links.measure('trust')];
    case 'productSales':
      return [links.measure('usefulCompute'), links.account('researchShare'), links.measure('adoption')];
    case 'tax':
      return [links.measure('revenue')];
    case 'appropriation':
    case 'appropriationGrowth':
    case 'lapsedFunds':
      return [links.account('appropriation')];
    case 'upkeep':
      return [links.measure('fabCapacity'), links.account('power')];
    case 'interest':
    case 'overdrawn':
      return [links.measure('treasury')];
    case 'leftOut':
      return links.policy('setApproval');
    case 'queue':
      return [...links.policy('setApproval'), ...sold(match, quarter, known)];
    case 'listing':
    case 'anchor':
    case 'offerWithdrawn':
    case 'debut':
      return [...links.given('listFirm'), ...links.policy('setWindow'), links.measure('mood')];
    case 'followOn':
      return [...links.policy('setWindow'), links.measure('mood')];
    case 'stakeSale':
      return links.given('sellStake');
    case 'stateFund':
    case 'crowdIn':
    case 'graft':
      return [...links.given('fundFirms'), links.measure('mood')];
    case 'marketMood':
    case 'moodTurn':
      return [links.account('heat')];
    case 'moodInvestment':
      return [links.measure('mood')];
    case 'ownersPressure':
      return [links.account('marketPressure'), ...links.policy('setCovenant')];
    case 'voucherRent':
    case 'voucherAudit':
    case 'voucherHours':
    case 'voucherWaste':
    case 'pilots':
      return [...links.policy('setVouchers'), links.measure('voucherRate'), links.measure('voucherAudit')];
    case 'voucherPolicy':
      return [...links.given('setVouchers'), ...links.given('answerCity')];
    case 'voucherAdoption':
    case 'smallFirmTax':
      return [...links.policy('setVouchers'), links.measure('voucherHours'), links.measure('voucherWaste'), links.measure('pilotsPassed')];
    case 'dataVouchers':
      return links.given('dataVouchers');
    case 'pooling':
      return links.given('poolCentres');
    case 'controlsTightened':
    case 'controlsEased':
      return links.given('setControls');
    case 'mineralsWithheld':
    case 'mineralsFreed':
      return links.given('minerals');
    case 'courted':
      return links.given('courtSwing');
    case 'probed':
      return links.given('antitrust');
    case 'lobbied':
    case 'lobbyExposed':
      return links.given('lobby');
    case 'alignmentAsked':
      return links.given('align');
    case 'rented':
      return links.given('rent');
    case 'rent':
    case 'rentedAbroad':
      return links.policy('rent');
    case 'talentLeaves':
      return [links.measure('tension')];
    case 'dealBroken':
    case 'dealForfeit':
    case 'dealReturned':
    case 'dealPayment':
    case 'dealKept':
      return dealChain(match, quarter, postings);
    case 'controls':
      return controlsChain(match, quarter, nation);
    default:
      return [];
  }
}

/** Links that only need the nation and the quarter. */
class Links {
  constructor(
    readonly match: Match,
    readonly quarter: number,
    readonly nation: number,
  ) {}

  account(account: NationAccount): Link {
    const { match, quarter, nation } = this;
    const at = (q: number) => balance(match.worlds[q]!, nation, NATION[account]);
    return { kind: 'account', account, nation, from: at(quarter), to: at(quarter + 1) };
  }

  measure(name: MeasureName, nation = this.nation): Link {
    const at = (q: number) => measure(this.match.worlds[q]!, nation, name);
    return { kind: 'measure', measure: name, nation, from: at(this.quarter), to: at(this.quarter + 1) };
  }

  /** What owners of listed labs took, where they took any. */
  pressed(): Link[] {
    return balance(this.match.worlds[this.quarter]!, this.nation, NATION.marketPressure) > 0 ? [this.account('marketPressure')] : [];
  }

  given(kind: OrderKind): Link[] {
    return givenIn(this.match, this.quarter, this.nation, kind).map((given) => ({ kind: 'given', given }));
  }

  /** The order that paid for a programme so many quarters before. */
  programme(name: ProgrammeName, before: number): Link[] {
    const paid = this.quarter - before;
    if (paid < 0) return [];
    const given = givenIn(this.match, paid, this.nation, 'fundProgramme').find(({ order }) => order.programme === name);
    return given ? [{ kind: 'given', given }] : [];
  }

  /** What carried a programme's counter least far: how much there was to build on. */
  needs(name: ProgrammeName): Link[] {
    const counter = COUNTERS.find((one) => one === name);
    if (!counter) return [];
    const link = NEED_LINKS[scarcestOf(this.match.worlds[this.quarter]!, this.nation, counter).need];
    return [link.startsWith('account ') ? this.account('openSource') : this.measure(link as MeasureName)];
  }

  /** The bet that stands, and how deep the labs are in each line that they went into. */
  bet(): Link[] {
    const lines = LINES.map((line) => BET_ACCOUNTS[line]).filter((account) => balance(this.match.worlds[this.quarter + 1]!, this.nation, NATION[account]) > 0.005);
    return [...this.policy('setBet'), ...lines.map((account) => this.account(account))];
  }

  policy(kind: OrderKind): Link[] {
    const given = lastGiven(this.match, this.quarter, this.nation, kind);
    return given ? [{ kind: 'given', given }] : [];
  }
}

/** What chips that landed are worth: compute, software and power. */
function arrived(links: Links, known: Known, { cause, postings }: Group, chip: number): Link[] {
  if (cause !== 'arrival') return [];
  const { world, nation } = known;
  const units = postings.reduce((sum, { amount }) => sum + amount, 0);
  const each = world.setting.chips[chip]!.h100e;
  const out: Link[] = [{ kind: 'compute', h100e: (units * each) / 1000, each }];
  if (isHome(world, nation, chip)) out.push({ kind: 'software', factor: softwareFactor(links.match.worlds[links.quarter]!, nation) });
  const share = poweredShare(world, nation);
  if (share < 1) out.push({ kind: 'powered', share, part: narrowestPart(world, nation) });
  return out;
}

/** k chips of a nation that ran when the quarter opened. */
function installedAt(match: Match, quarter: number, nation: number): number {
  const world = match.worlds[quarter]!;
  return world.setting.chips.reduce((sum, _, chip) => sum + holding(world, nation, chip, HOLDING.installed), 0);
}

function cardLink(match: Match, quarter: number, card: number): Link {
  const before = match.worlds[quarter]!.cards[card]!.choice;
  return { kind: 'card', card, choice: before };
}

const BUILDING_ORDERS: Readonly<Record<ProjectKind, OrderKind>> = {
  fab: 'buildFab',
  expansion: 'expandFab',
  hbm: 'buildHbm',
  packaging: 'buildPackaging',
  power: 'buildPower',
  onsitePower: 'buildOnsitePower',
  servers: 'buildServers',
  cooling: 'buildCooling',
  jointFab: 'jointFab',
  silicon: 'startSilicon',
};

/** The works behind a step, each with the order that began it. */
function worksChain(match: Match, quarter: number, nation: number, works: ProjectKind | null, postings: readonly Posting[]): Link[] {
  if (!works) return [];
  const ids = [...new Set(postings.map(({ subject }) => subject))];
  return ids.flatMap((id): Link[] => {
    const begun = begunIn(match, quarter, id);
    const amount = amountOf(match, quarter, id, postings);
    const given = begun < 0 ? [] : givenIn(match, begun, nation, BUILDING_ORDERS[works]);
    return [
      ...given.slice(0, 1).map((one): Link => ({ kind: 'given', given: one })),
      { kind: 'works', works, amount, begun },
    ];
  });
}

/** Quarter in which a work was first paid for; -1 for one that stood at the start. */
function begunIn(match: Match, quarter: number, project: number): number {
  if (match.worlds[0]!.projects.some(({ id }) => id === project)) return -1;
  for (let q = 0; q < quarter; q++) if (match.worlds[q + 1]!.projects.some(({ id }) => id === project)) return q;
  return quarter;
}

function amountOf(match: Match, quarter: number, project: number, postings: readonly Posting[]): number {
  const record = [match.worlds[quarter]!, match.worlds[quarter + 1]!].flatMap((world) => world.projects).find(({ id }) => id === project);
  if (record) return record.amount;
  return postings.find(({ subject, cause }) => subject === project && cause === CAUSE.built)?.amount ?? 0;
}

/** The rules that others set against a nation in a quarter. */
function controlsChain(match: Match, quarter: number, nation: number): Link[] {
  const world = match.worlds[quarter + 1]!;
  const { id } = world.setting.nations[nation]!;
  const controllers = new Set(world.regimes.filter(({ target }) => target === nation).map(({ controller }) => controller));
  return [...controllers].flatMap((controller): Link[] => {
    const given = givenIn(match, quarter, controller, 'setControls').find(({ order }) => order.target === id);
    return given ? [{ kind: 'given', given }] : [];
  });
}
