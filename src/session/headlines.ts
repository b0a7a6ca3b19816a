import type { Match } from '../match/match.ts';
import { CITY, FAB, FIRM, HOLDING, NATION, placeOf } from '../sim/accounts.ts';
import { BOOM, WINTER, firmBalance, isListed } from '../sim/capital.ts';
import { CAUSE } from '../sim/ledger.ts';
import { citiesOf, cityBalance } from '../sim/cities.ts';
import { measure } from '../sim/measures.ts';
import { COUNTERS, attainment, planAttainment, type Counter } from '../sim/plan.ts';
import { PROGRAMMES, type ProgrammeName } from '../sim/programmes.ts';
import { balance, fabBalance, deskOpensTo, frontierGap, holding, isFrozen, isHome, leaderOf, narrowestPart, orderOpensTo, poweredShare, selfReliance } from '../sim/query.ts';
import { nearsCollapse } from '../sim/collapse.ts';
import { incidentsIn } from './incidents.ts';
import { dealNews, type DealNewsKind } from './deals.ts';
import { shutFor } from '../sim/turnKey.ts';
import { CHOKEPOINTS } from '../sim/records/regime.ts';
import type { World } from '../sim/world.ts';
import { QuarterMoves } from './quarterMoves.ts';
import { causeOf, type OrderFacts } from './why/orderFacts.ts';
import { missingImports } from './why/ghosts.ts';
import { eventSteps } from './eventSteps.ts';

/** What a quarter's headline may say; k chips, points, months, shares. */
export type Headline =
  | { readonly key: 'frozen' | 'lead' | 'selfReliantHalf' | 'quiet' | 'nothingCame' | 'tapeOutFailed' }
  | { readonly key: 'withdrawn' | 'refused' | 'customsHold' | 'recordArrivals' | 'recordHome' | 'waitHome' | 'waitAbroad' | 'seized'; readonly chip: number; readonly units: number }
  | { readonly key: 'licenceClosed' | 'licenceOpened' | 'jointFabOpened' | 'toolsShut' | 'cloudShut' | 'entityListed' | 'allyFollowed' | 'mineralsWithheld'; readonly nation: number }
  | { readonly key: 'breakthrough' | 'rivalBreakthrough'; readonly nation: number; readonly points: number }
  | { readonly key: 'fabOpened'; readonly fab: number; readonly capacity: number }
  | { readonly key: 'yieldUp' | 'powerShort' | 'serversShort' | 'coolingShort' | 'tapeOut'; readonly share: number }
  | { readonly key: 'trustFell' | 'gapNarrowed' | 'gapWidened'; readonly change: number }
  | { readonly key: 'incident' | 'seriousIncident' | 'incidentAbroad' | 'catastrophe' | 'collapse' | 'ruinNear'; readonly nation: number }
  | { readonly key: 'targetReached'; readonly counter: Counter; readonly level: number }
  | { readonly key: 'planMet' }
  | { readonly key: 'programmeActed'; readonly programme: ProgrammeName }
  | { readonly key: 'weightsOpened' | 'weightsClosed' }
  | { readonly key: 'rivalOpens' | 'rivalCloses'; readonly nation: number; readonly change: number }
  | { readonly key: 'cityFraud' | 'cityFalseReport'; readonly city: number; readonly share: number }
  | { readonly key: 'cityAsks'; readonly city: number; readonly money: number }
  | { readonly key: 'pilotsPassed'; readonly pilots: number }
  | { readonly key: 'event'; readonly card: number }
  | { readonly key: 'dealStruck' | 'dealKept' | 'dealBrokenByThem' | 'dealBrokenByYou' | 'dealOffered'; readonly nation: number }
  | { readonly key: 'listed'; readonly firm: number; readonly raised: number; readonly pop: number }
  | { readonly key: 'offerWithdrawn'; readonly firm: number }
  | { readonly key: 'boom' | 'winter' }
  | { readonly key: 'computeUp' | 'computeDown'; readonly change: number };

/** A headline and how much it mattered: a base for its kind, more for its size. */
interface Candidate {
  readonly rank: number;
  readonly headline: Headline;
}

interface Quarter {
  readonly match: Match;
  readonly quarter: number;
  readonly seat: number;
  readonly facts: ReadonlyMap<number, OrderFacts>;
}

/** What mattered most in a quarter to a seat. */
export function headlineOf(match: Match, quarter: number, seat: number, facts: ReadonlyMap<number, OrderFacts>): Headline {
  const asked: Quarter = { match, quarter, seat, facts };
  const found = [
    ...endNews(asked),
    ...treasuryNews(asked),
    ...incidentNews(asked),
    ...gateNews(asked),
    ...ruleNews(asked),
    ...tableNews(asked),
    ...statecraftNews(asked),
    ...researchNews(asked),
    ...fabNews(asked),
    ...siliconNews(asked),
    ...chipNews(asked),
    ...planNews(asked),
    ...cityNews(asked),
    ...eventNews(asked),
    ...marketNews(asked),
    ...moodNews(asked),
    ...computeNews(asked),
  ];
  const quiet: Candidate = { rank: 0, headline: { key: 'quiet' } };
  return found.reduce((best, one) => (one.rank > best.rank ? one : best), quiet).headline;
}

const before = ({ match, quarter }: Quarter) => match.worlds[quarter]!;
const after = ({ match, quarter }: Quarter) => match.worlds[quarter + 1]!;

/** The end for all, or its approach: ruin is told as soon as it is two quarters away. */
function endNews(asked: Quarter): Candidate[] {
  const { ending, nations } = after(asked);
  const found: Candidate[] = [];
  if (ending.kind !== 'none') found.push({ rank: 300, headline: { key: ending.kind, nation: ending.nation } });
  nations.forEach((_, nation) => {
    if (!nearsCollapse(after(asked), nation)) return;
    found.push({ rank: nation === asked.seat ? 200 : 150, headline: { key: 'ruinNear', nation } });
  });
  return found;
}

function incidentNews(asked: Quarter): Candidate[] {
  return incidentsIn(asked.match, asked.quarter).flatMap(({ nation, grade }): Candidate[] => {
    if (nation === asked.seat) {
      return grade === 'minor' ? [{ rank: 65, headline: { key: 'incident', nation } }] : [{ rank: 96, headline: { key: 'seriousIncident', nation } }];
    }
    return grade === 'minor' ? [] : [{ rank: 60, headline: { key: 'incidentAbroad', nation } }];
  });
}

function treasuryNews(asked: Quarter): Candidate[] {
  const { seat } = asked;
  return isFrozen(after(asked), seat) && !isFrozen(before(asked), seat) ? [{ rank: 100, headline: { key: 'frozen' } }] : [];
}

/** Size of a consignment beside all that the nation runs, 0-1. */
function weight({ seat, ...asked }: Quarter, chip: number, units: number): number {
  const world = asked.match.worlds[asked.quarter]!;
  const compute = (units * world.setting.chips[chip]!.h100e) / 1000;
  return Math.min(1, compute / Math.max(0.01, measure(world, seat, 'usefulCompute')) / 0.1);
}

const GATES = { licenceWithdrawn: 'withdrawn', licenceRefused: 'refused', customs: 'customsHold', importerKey: 'waitHome', exporterKey: 'waitAbroad' } as const;
const GATE_RANKS = { withdrawn: 92, refused: 70, customsHold: 88, waitHome: 34, waitAbroad: 36 } as const;

function gateNews(asked: Quarter): Candidate[] {
  const { match, quarter, seat, facts } = asked;
  const heldBefore = before(asked).orders.some(({ nation, held }) => nation === seat && held > 1);
  return missingImports(match, quarter, seat, facts)
    .filter(({ units }) => units >= 1)
    .map(({ reason, chip, units }) => {
      const key = GATES[reason];
      // what still stands before customs is older news than what is stopped there now
      const stale = key === 'customsHold' && heldBefore ? 30 : 0;
      return { rank: GATE_RANKS[key] - stale + 12 * weight(asked, chip, units) - 10, headline: { key, chip, units } };
    });
}

function ruleNews(asked: Quarter): Candidate[] {
  return after(asked).regimes.flatMap((regime, index): Candidate[] => {
    const old = before(asked).regimes[index];
    if (regime.target !== asked.seat || !old || old.licence === regime.licence) return [];
    if (regime.licence === 'closed') return [{ rank: 90, headline: { key: 'licenceClosed', nation: regime.controller } }];
    if (old.licence === 'closed') return [{ rank: 86, headline: { key: 'licenceOpened', nation: regime.controller } }];
    return [];
  });
}

/** How much what happens at the deal table says, by what became of the deal. */
const DEAL_RANKS: { readonly [K in DealNewsKind]?: readonly [rank: number, key: 'dealStruck' | 'dealKept' | 'dealBrokenByThem' | 'dealBrokenByYou' | 'dealOffered'] } = {
  brokenByThem: [91, 'dealBrokenByThem'],
  brokenByYou: [84, 'dealBrokenByYou'],
  struck: [72, 'dealStruck'],
  kept: [58, 'dealKept'],
  offered: [52, 'dealOffered'],
};

function tableNews({ match, quarter, seat }: Quarter): Candidate[] {
  return dealNews(match, quarter, seat).flatMap(({ kind, nation }) => {
    const found = DEAL_RANKS[kind];
    return found ? [{ rank: found[0], headline: { key: found[1], nation } }] : [];
  });
}

/** Keys that were shut beside the licence, minerals that stopped coming, and shipments that were found. */
function statecraftNews(asked: Quarter): Candidate[] {
  const { seat } = asked;
  const [was, now] = [before(asked), after(asked)];
  const found: Candidate[] = [];
  now.regimes.forEach((regime, index) => {
    const old = was.regimes[index];
    if (regime.target !== seat || !old) return;
    const nation = regime.controller;
    const followed = CHOKEPOINTS.some((what) => old[what] && !regime[what] && shutFor(regime, what) >= 0);
    if (followed) found.push({ rank: 82, headline: { key: 'allyFollowed', nation } });
    else if (old.tools && !regime.tools) found.push({ rank: 84, headline: { key: 'toolsShut', nation } });
    if (old.cloud && !regime.cloud) found.push({ rank: 80, headline: { key: 'cloudShut', nation } });
    if (regime.listed.length > old.listed.length) found.push({ rank: 76, headline: { key: 'entityListed', nation } });
  });
  now.nations.forEach(({ withheld }, nation) => {
    if (withheld.includes(seat) && !was.nations[nation]!.withheld.includes(seat)) found.push({ rank: 87, headline: { key: 'mineralsWithheld', nation } });
  });
  now.setting.chips.forEach((_, chip) => {
    const units = holding(now, seat, chip, HOLDING.seized) - holding(was, seat, chip, HOLDING.seized);
    if (units > 0.05) found.push({ rank: 89, headline: { key: 'seized', chip, units } });
  });
  return found;
}

function researchNews(asked: Quarter): Candidate[] {
  const { match, quarter, seat } = asked;
  const { layout } = after(asked).setting;
  const leaps = match.quarters[quarter]!.postings.filter((posting) => causeOf(posting) === 'breakthrough');
  const found = leaps.map(({ address, amount }): Candidate => {
    const nation = placeOf(layout, address).owner;
    if (nation === seat) return { rank: 88, headline: { key: 'breakthrough', nation, points: amount } };
    return { rank: 66, headline: { key: 'rivalBreakthrough', nation, points: amount } };
  });
  found.push(...weightsNews(asked));
  if (leaderOf(after(asked)) === seat && leaderOf(before(asked)) !== seat) found.push({ rank: 98, headline: { key: 'lead' } });
  const change = frontierGap(after(asked), seat) - frontierGap(before(asked), seat);
  if (change <= -1) found.push({ rank: 40 - change, headline: { key: 'gapNarrowed', change: -change } });
  if (change >= 1.5) found.push({ rank: 40 + change, headline: { key: 'gapWidened', change } });
  return found;
}

/** Weights opened or closed: the seat's own; a nation's ahead, that the seat learns from; or the leader's. */
function weightsNews(asked: Quarter): Candidate[] {
  const { seat } = asked;
  const ahead = (nation: number) => measure(after(asked), nation, 'frontierIndex') > measure(after(asked), seat, 'frontierIndex');
  const gap = frontierGap(after(asked), seat);
  return after(asked).nations.flatMap(({ research: { open } }, nation): Candidate[] => {
    if (open === before(asked).nations[nation]!.research.open) return [];
    if (nation === seat) return [{ rank: 76, headline: { key: open ? 'weightsOpened' : 'weightsClosed' } }];
    if (!ahead(nation)) return [];
    return [{ rank: 84, headline: { key: open ? 'rivalOpens' : 'rivalCloses', nation, change: gap } }];
  });
}

function fabNews(asked: Quarter): Candidate[] {
  const world = after(asked);
  const found: Candidate[] = [];
  world.fabs.forEach((fab, index) => {
    if (fab.nation !== asked.seat || !fab.running || before(asked).fabs[index]?.running) return;
    const capacity = fabBalance(world, index, FAB.capacity);
    found.push({ rank: 78, headline: { key: 'fabOpened', fab: index, capacity } });
  });
  const share = measure(world, asked.seat, 'yield');
  const gain = share - measure(before(asked), asked.seat, 'yield');
  if (gain >= 0.015 && measure(world, asked.seat, 'fabCapacity') > 0) found.push({ rank: 40 + gain * 400, headline: { key: 'yieldUp', share } });
  if (selfReliance(world, asked.seat) >= 0.5 && selfReliance(before(asked), asked.seat) < 0.5) found.push({ rank: 74, headline: { key: 'selfReliantHalf' } });
  return found;
}

/** A tape-out, and joint fabs that open. */
function siliconNews(asked: Quarter): Candidate[] {
  const { match, quarter, seat } = asked;
  const world = after(asked);
  const { layout } = world.setting;
  return match.quarters[quarter]!.postings.flatMap((posting): Candidate[] => {
    const { kind, owner, account } = placeOf(layout, posting.address);
    const cause = causeOf(posting);
    if (kind === 'nation' && owner === seat && account === NATION.tapeOuts) {
      const share = balance(world, seat, NATION.customSaving);
      return [cause === 'tapeOut' ? { rank: 84, headline: { key: 'tapeOut', share } } : { rank: 82, headline: { key: 'tapeOutFailed' } }];
    }
    const opened = kind === 'relation' && cause === 'built' && Math.floor(owner / layout.nationCount) === seat;
    return opened ? [{ rank: 79, headline: { key: 'jointFabOpened', nation: owner % layout.nationCount } }] : [];
  });
}

/** k chips of each kind that landed in a quarter. */
function landed({ match, seat }: Quarter, quarter: number): number[] {
  const world = match.worlds[quarter]!;
  const { chips } = world.setting.layout;
  const units = world.setting.chips.map(() => 0);
  for (const { address, amount } of match.quarters[quarter]!.postings) {
    const { kind, owner, account } = placeOf(world.setting.layout, address);
    if (kind === 'holding' && account === HOLDING.delivered && Math.floor(owner / chips) === seat) units[owner % chips]! += amount;
  }
  return units;
}

function chipNews(asked: Quarter): Candidate[] {
  const { quarter, seat } = asked;
  if (quarter < 1) return [];
  const now = landed(asked, quarter);
  const past = Array.from({ length: quarter }, (_, q) => landed(asked, q));
  const found = now.flatMap((units, chip): Candidate[] => {
    const best = Math.max(...past.map((one) => one[chip]!));
    if (units < 10 || units < best * 1.15) return [];
    const home = isHome(after(asked), seat, chip);
    return [{ rank: 38 + 26 * weight(asked, chip, units), headline: { key: home ? 'recordHome' : 'recordArrivals', chip, units } }];
  });
  const imported = now.reduce((sum, units, chip) => sum + (isHome(after(asked), seat, chip) ? 0 : units), 0);
  const asks = new QuarterMoves(after(asked), asked.match.quarters[quarter]!.postings, seat).ofChips('ordered', false);
  if (imported < 0.5 && asks > 5) found.push({ rank: 37, headline: { key: 'nothingCame' } });
  return found;
}

function eventNews(asked: Quarter): Candidate[] {
  const { match, quarter, seat } = asked;
  return eventSteps(match, quarter, seat)
    .filter(({ step, mine }) => step === 'effect' && mine)
    .map(({ card }) => ({ rank: 68, headline: { key: 'event', card } }));
}

const SITE_NEWS = { power: 'powerShort', servers: 'serversShort', cooling: 'coolingShort' } as const;

/** Listings of the quarter, the largest first; and the market's turns, which are told once. */
function marketNews(asked: Quarter): Candidate[] {
  const { seat } = asked;
  // who decides nothing on a market reads of it elsewhere
  if (deskOpensTo(after(asked), seat, 'capital') > after(asked).quarter) return [];
  const found = after(asked).setting.firms.flatMap(({ nation }, firm): Candidate[] => {
    if (nation !== seat) return [];
    if (isListed(after(asked), firm) && !isListed(before(asked), firm)) {
      const raised = firmBalance(after(asked), firm, FIRM.raised);
      return [{ rank: 62 + Math.min(14, 8 * raised), headline: { key: 'listed', firm, raised, pop: firmBalance(after(asked), firm, FIRM.price) - 1 } }];
    }
    const withdrawn = asked.match.quarters[asked.quarter]!.postings.some((posting) => causeOf(posting) === 'offerWithdrawn' && posting.subject === firm);
    return withdrawn ? [{ rank: 58, headline: { key: 'offerWithdrawn', firm } }] : [];
  });
  const mood = balance(after(asked), seat, NATION.mood);
  const was = balance(before(asked), seat, NATION.mood);
  if (mood >= BOOM && was < BOOM) found.push({ rank: 56, headline: { key: 'boom' } });
  if (mood <= WINTER && was > WINTER) found.push({ rank: 67, headline: { key: 'winter' } });
  return found;
}

/** Targets of the plan that were reached in the quarter, and the programme that brought most. */
function planNews(asked: Quarter): Candidate[] {
  const { match, quarter, seat } = asked;
  const [was, is] = [before(asked), after(asked)];
  const reached = COUNTERS.filter((counter) => attainment(is, seat, counter) >= 1 && attainment(was, seat, counter) < 1);
  const found = reached.map((counter): Candidate => ({ rank: 80, headline: { key: 'targetReached', counter, level: balance(is, seat, NATION[counter]) } }));
  if (reached.length > 0 && planAttainment(is, seat) >= 1) found.push({ rank: 86, headline: { key: 'planMet' } });
  for (const { address, amount, cause, subject } of match.quarters[quarter]!.postings) {
    if (cause !== CAUSE.programmeResult || amount <= 0) continue;
    // how much of what there was it added: 1% of a counter is no news
    const share = amount / Math.max(1e-9, was.balances[address]!);
    const place = placeOf(is.setting.layout, address);
    const mine = place.kind === 'nation' && place.owner === seat;
    if (mine && share >= 0.03) found.push({ rank: 30 + Math.min(14, 60 * share), headline: { key: 'programmeActed', programme: PROGRAMMES[subject]! } });
  }
  return found;
}

/** Pilots are news by the thousand. */
const MILESTONE = 1000;

/** What cities did with their vouchers, where the seat decides on them. */
function cityNews(asked: Quarter): Candidate[] {
  const { seat } = asked;
  const [was, is] = [before(asked), after(asked)];
  if (deskOpensTo(is, seat, 'vouchers') > is.quarter) return [];
  const found = citiesOf(is, seat).flatMap((city): Candidate[] => {
    const { finding } = is.cities[city]!;
    const share = cityBalance(is, city, CITY.waste);
    if (finding === 'fraud') return [{ rank: 70 + 10 * share, headline: { key: 'cityFraud', city, share } }];
    if (finding === 'falseReport') return [{ rank: 46 + 20 * share, headline: { key: 'cityFalseReport', city, share } }];
    const money = cityBalance(is, city, CITY.asked);
    const answers = orderOpensTo(is, seat, 'answerCity') <= is.quarter;
    return answers && money > 0 && cityBalance(was, city, CITY.asked) <= 0 ? [{ rank: 33, headline: { key: 'cityAsks', city, money } }] : [];
  });
  const thousands = (world: World) => Math.floor(measure(world, seat, 'pilotsPassed') / MILESTONE);
  if (thousands(is) > thousands(was)) found.push({ rank: 44, headline: { key: 'pilotsPassed', pilots: thousands(is) * MILESTONE } });
  return found;
}

function moodNews(asked: Quarter): Candidate[] {
  const { seat } = asked;
  const change = balance(after(asked), seat, NATION.trust) - balance(before(asked), seat, NATION.trust);
  const share = poweredShare(after(asked), seat);
  const found: Candidate[] = [];
  if (change <= -4) found.push({ rank: 60 - change, headline: { key: 'trustFell', change: -change } });
  if (share < 0.97 && share < poweredShare(before(asked), seat) - 0.01) found.push({ rank: 64 + 40 * (1 - share), headline: { key: SITE_NEWS[narrowestPart(after(asked), seat)], share } });
  return found;
}

function computeNews(asked: Quarter): Candidate[] {
  const was = measure(before(asked), asked.seat, 'usefulCompute');
  const change = measure(after(asked), asked.seat, 'usefulCompute') - was;
  const rank = 20 + Math.min(30, (Math.abs(change) / Math.max(0.01, was)) * 200);
  if (Math.abs(change) < was * 0.005) return [];
  return [{ rank, headline: change > 0 ? { key: 'computeUp', change } : { key: 'computeDown', change: -change } }];
}
