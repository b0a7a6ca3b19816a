import {
  CITY,
  FAB,
  FIRM,
  HOLDING,
  MARKET,
  NATION,
  RELATION,
  cityAt,
  fabAt,
  firmAt,
  holdingAt,
  layoutOf,
  marketAt,
  nationAt,
  relationAt,
} from '../sim/accounts.ts';
import { programmeOf, prospectOf } from '../sim/cities.ts';
import { BET_ACCOUNTS } from '../sim/bets.ts';
import { DESKS, type DeskName } from '../sim/desks.ts';
import { diceRoot, type DiceRoot } from '../sim/dice.ts';
import { readTerm } from '../sim/deals/terms.ts';
import { DEPOSIT } from '../sim/firmOrders.ts';
import { researchInput } from '../sim/frontier.ts';
import { runShare } from '../sim/labs.ts';
import { openUse } from '../sim/openness.ts';
import { termsToday, unitBill } from '../sim/orderBook.ts';
import { COUNTERS, FULL, PLAN_USUAL, servingCompute, type Counter } from '../sim/plan.ts';
import { ORDER_KINDS, ORDERS } from '../sim/orders/index.ts';
import { productDemand } from '../sim/phases/diffusion.ts';
import { balance, computeUses, leaderOf, ownDesignMade, powerNeed } from '../sim/query.ts';
import { workOf } from '../sim/works.ts';
import { FIRM_KINDS, type Chip, type CitySpec, type FirmKind, type FirmSpec, type NationSpec, type Objective, type Setting } from '../sim/setting.ts';
import { makeCardState } from '../sim/records/card.ts';
import { makeChipOrder } from '../sim/records/chipOrder.ts';
import { makeCity } from '../sim/records/city.ts';
import { makeDeal, makeDealSide } from '../sim/records/deal.ts';
import { makeEnding } from '../sim/records/ending.ts';
import { makeApproval, makeNation, makeResearchPolicy } from '../sim/records/nation.ts';
import { makeProject } from '../sim/records/project.ts';
import { makeRegime } from '../sim/records/regime.ts';
import { addFab, makeWorld, type World } from '../sim/world.ts';
import { cardsOf } from './cards.ts';
import type { NationEntry, Scenario, VoucherEntry } from './format.ts';
import { diceKeyOf } from './textHash.ts';

/** Quarters before the game of which the leader's level is on record. */
const PREHISTORY = 12;
/** Research that every nation can build on at the start, in quarters of the leader's input [judgement]. */
const KNOWN = 12;

/** What never changes in games of a scenario. Build it once and hand it to every `start`. */
export function settingOf(scenario: Scenario): Setting {
  const draft = draftSetting(scenario, 1, []);
  const world = opening(scenario, draft, { a: 0, b: 0 });
  const openUses = world.nations.map((_, nation) => openUse(world, nation));
  return draftSetting(scenario, inputOf(world, leaderOf(world)), openUses);
}

/** The world before the first quarter. */
export function start(scenario: Scenario, seed: string, setting: Setting = settingOf(scenario)): World {
  const known = OPENINGS.get(setting);
  const world = known?.scenario === scenario ? known.world : opening(scenario, setting, { a: 0, b: 0 });
  OPENINGS.set(setting, { scenario, world });
  return makeWorld({ ...world, dice: diceRoot(seed) });
}

/** How games of a setting open, whatever their luck: never played on, only copied. */
const OPENINGS = new WeakMap<Setting, { readonly scenario: Scenario; readonly world: World }>();

/** Quarters from the start of the game to a date; negative before it. */
function quartersTo(scenario: Scenario, date: { readonly year: number; readonly quarter: number }): number {
  return (date.year - scenario.start.year) * 4 + date.quarter - scenario.start.quarter;
}

function draftSetting(scenario: Scenario, leadingResearch: number, firstOpenUse: readonly number[]): Setting {
  const nationIds = Object.keys(scenario.nations);
  const firmIds = Object.keys(scenario.firms);
  const chipIds = Object.keys(scenario.chips);
  const cities = voucherCities(scenario);
  return {
    nations: Object.entries(scenario.nations).map(([id, n]): NationSpec => ({
      id,
      gdp: n.gdp,
      importerGate: n.importerGate,
      homeChip: n.homeChip === undefined ? -1 : chipIds.indexOf(n.homeChip),
      powerGrowth: n.powerGrowth,
      talentGrowth: n.talentGrowth,
      powerCost: n.powerCost,
      powerQuarters: n.powerQuarters,
      fabCost: n.fabCost,
      fabQuarters: n.fabQuarters,
      foundryCapacity: n.silicon.foundryCapacity,
      fullDemand: n.fullDemand,
      firms: firmsOf(scenario, id, FIRM_KINDS),
      buyers: firmsOf(scenario, id, BUY_CHIPS),
      moodSwing: n.capital.swing,
      planExtent: n.plan.extent,
      planTargets: targetsOf(n.plan),
      largestLab: n.research.largestLab,
      openAtStart: n.research.weights === 'open' ? 1 : 0,
      holds: { tools: n.chokepoints.tools, hbm: n.chokepoints.hbm },
      minerals: n.minerals,
      lettable: n.lettable,
    })),
    firms: Object.entries(scenario.firms).map(([id, f]): FirmSpec => ({
      id,
      nation: nationIds.indexOf(f.nation),
      kind: f.kind,
      revenueShare: f.revenueShare,
      multiple: f.listing?.multiple ?? 0,
      makes: f.makes,
    })),
    market: Object.values(scenario.firms).flatMap((f, index) => (f.listing ? [index] : [])),
    chips: Object.entries(scenario.chips).map(([id, c]): Chip => ({
      id,
      designer: nationIds.indexOf(c.designer),
      seller: c.seller === undefined ? -1 : firmIds.indexOf(c.seller),
      homeMade: c.homeMade,
      h100e: c.h100e,
      tpp: c.tpp,
      bandwidth: c.bandwidth,
      kilowatts: c.kilowatts,
      hbmStacks: c.hbmStacks,
      dies: c.dies,
      foundry: nationIds.indexOf(c.foundry ?? c.designer),
      launch: quartersTo(scenario, c.launch),
      priceTrend: c.priceTrend,
    })),
    cities: cities.map(({ spec }) => spec),
    citiesOf: nationIds.map((_, nation) => cities.flatMap(({ spec }, city) => (spec.nation === nation ? [city] : []))),
    cards: cardsOf(scenario),
    objectives: Object.entries(scenario.seats).flatMap(([nation, { objectives }]) =>
      Object.entries(objectives).map(([id, o]): Objective => ({
        id,
        nation: nationIds.indexOf(nation),
        measure: o.measure,
        from: o.from,
        to: o.to,
        weight: o.weight,
      })),
    ),
    desks: DESKS.filter((desk) => scenario.desks.includes(desk)),
    deskOpens: deskOpens(scenario),
    orderOpens: orderOpens(scenario),
    seats: nationIds.flatMap((id, nation) => (scenario.seats[id] ? [nation] : [])),
    firstYear: scenario.start.year,
    firstQuarter: scenario.start.quarter,
    length: scenario.length,
    incidents: scenario.safety.incidents,
    catastrophes: scenario.safety.catastrophes,
    bestFab: {
      quarters: Math.min(...Object.values(scenario.nations).map((n) => n.fabQuarters)),
      cost: Math.min(...Object.values(scenario.nations).map((n) => n.fabCost)),
    },
    layout: layoutOf(nationIds.length, firmIds.length, chipIds.length, cities.length),
    leadingResearch,
    firstOpenUse,
    firstWafers: Object.values(scenario.nations).map((n) => n.opening.wafers),
    restingTension: restingTension(scenario, nationIds),
  };
}

/** Quarter (index) of a turn; turn 0 never comes. */
const quarterOfTurn = (turn: number | undefined): number => (turn === 0 ? Infinity : (turn ?? 1) - 1);

function deskOpens({ desks, opens }: Scenario): Readonly<Record<DeskName, number>> {
  const of = (desk: DeskName) => (desks.includes(desk) ? quarterOfTurn(opens[desk]) : Infinity);
  return { trade: of('trade'), industry: of('industry'), capital: of('capital'), vouchers: of('vouchers'), research: of('research'), statecraft: of('statecraft') };
}

/** By kind, and never before the desk at which it is given. */
function orderOpens(scenario: Scenario): Readonly<Record<string, number>> {
  const atDesks = deskOpens(scenario);
  return Object.fromEntries(
    ORDER_KINDS.map((kind) => {
      const { desk } = ORDERS[kind];
      return [kind, Math.max(desk ? atDesks[desk] : 0, quarterOfTurn(scenario.opens[kind]))];
    }),
  );
}

const BUY_CHIPS: readonly FirmKind[] = ['platform', 'lab'];

/** Firms of a nation of certain kinds, by index. */
const firmsOf = (scenario: Scenario, nation: string, kinds: readonly FirmKind[]): number[] =>
  Object.values(scenario.firms).flatMap((firm, index) => (firm.nation === nation && kinds.includes(firm.kind) ? [index] : []));

function restingTension(scenario: Scenario, nationIds: readonly string[]): number[] {
  const rest = Array.from({ length: nationIds.length * nationIds.length }, () => 0);
  for (const { nation, towards, tension, rest: points } of Object.values(scenario.relations)) {
    rest[nationIds.indexOf(nation) * nationIds.length + nationIds.indexOf(towards)] = points ?? tension;
  }
  return rest;
}

/** Targets of a plan; where the file says nothing, its full extent. */
function targetsOf({ extent, targets }: NationEntry['plan']): Record<Counter, number> {
  return Object.fromEntries(COUNTERS.map((counter) => [counter, targets[counter] ?? FULL[counter] * extent])) as Record<Counter, number>;
}

/** The cities that may run vouchers, nation by nation. */
function voucherCities(scenario: Scenario): { spec: CitySpec; entry: VoucherEntry }[] {
  return Object.entries(scenario.nations).flatMap(([nationId, { cities }], nation) =>
    Object.entries(cities).flatMap(([id, { vouchers: entry }]) =>
      entry ? [{ spec: { id, nation, diceKey: diceKeyOf(`${nationId}/${id}`), share: entry.share, centres: entry.centres }, entry }] : [],
    ),
  );
}

const inputOf = (world: World, nation: number) =>
  researchInput(computeUses(world, nation).research, balance(world, nation, NATION.talent));

function opening(scenario: Scenario, setting: Setting, dice: DiceRoot): World {
  const nations = Object.values(scenario.nations);
  const firmIds = setting.firms.map((firm) => firm.id);
  const nationIds = setting.nations.map((nation) => nation.id);
  const world = makeWorld({
    setting,
    dice,
    quarter: 0,
    ended: false,
    ending: makeEnding({ kind: 'none', nation: -1, quarter: -1 }),
    balances: new Float64Array(setting.layout.fabs),
    nations: nations.map(({ approval: a, capital, research: r }) =>
      makeNation({
        approval: makeApproval({
          release: a?.release ?? 0,
          admitted: a?.admitted ?? 'all',
          listed: (a?.listed ?? []).map((id) => firmIds.indexOf(id)).sort((x, y) => x - y),
          quota: a?.quota ?? 0,
        }),
        binding: 'none',
        window: capital.window,
        covenant: capital.covenant,
        research: makeResearchPolicy({ bet: r.bet, share: r.share, labs: r.labs, open: r.weights === 'open' }),
        withheld: [],
        probes: [],
      }),
    ),
    regimes: Object.values(scenario.regimes).map((r) =>
      makeRegime({
        controller: nationIds.indexOf(r.controller),
        target: nationIds.indexOf(r.target),
        licence: r.licence,
        tppLimit: r.tppLimit,
        bandwidthLimit: r.bandwidthLimit,
        cap: r.cap,
        cut: r.cut,
        tools: r.tools,
        hbm: r.hbm,
        foundry: r.foundry,
        cloud: r.cloud,
        listed: r.listed.map((id) => firmIds.indexOf(id)).sort((x, y) => x - y),
        toolsFor: -1,
        hbmFor: -1,
        busted: -1,
        granted: 0,
        asked: 0,
      }),
    ),
    cities: voucherCities(scenario).map(({ entry }) =>
      makeCity({ eligible: entry.eligible, pooled: entry.pooled, audited: false, finding: 'none', rival: -1, rests: 0 }),
    ),
    fabs: [],
    orders: [],
    projects: [],
    programmes: [],
    modifiers: [],
    cards: setting.cards.map(() => makeCardState({ stage: 'idle', left: 0, times: 0, last: -1, choice: -1 })),
    alignments: [],
    deals: [],
    leaderPast: [],
    nextOrder: 0,
    nextProject: 0,
    nextDeal: 0,
  });
  nations.forEach((nation, index) => openNation(world, nation, index));
  openRelations(scenario, world);
  nations.forEach((nation, index) => openSites(world, nation, index));
  openMarkets(scenario, world);
  nations.forEach((nation, index) => openIndustry(world, nation, index));
  openOrders(scenario, world);
  openCities(scenario, world);
  openDeals(scenario, world);
  openResearch(scenario, world);
  return world;
}

function openNation(world: World, { opening: o, plan, stock, safety, capital }: NationEntry, nation: number): void {
  const { layout, chips } = world.setting;
  const at = nationAt(layout, nation);
  const { balances } = world;
  balances[at + NATION.treasury] = o.treasury;
  balances[at + NATION.appropriation] = o.appropriation;
  balances[at + NATION.trust] = o.trust;
  balances[at + NATION.adoption] = o.adoption;
  balances[at + NATION.frontier] = o.frontier;
  balances[at + NATION.talent] = o.talent;
  balances[at + NATION.software] = o.software;
  balances[at + NATION.power] = o.power;
  balances[at + NATION.hbmRate] = o.hbmRate;
  balances[at + NATION.hbmStock] = o.hbmStock;
  balances[at + NATION.packaging] = o.packaging;
  balances[at + NATION.wafers] = o.wafers;
  balances[at + NATION.tools] = o.tools;
  balances[at + NATION.researchShare] = o.researchShare;
  balances[at + NATION.safetyShare] = safety.share;
  balances[at + NATION.safety] = safety.level;
  balances[at + NATION.revenue] = o.revenue;
  balances[at + NATION.fillRate] = o.fillRate;
  balances[at + NATION.mood] = capital.mood;
  for (const counter of COUNTERS) balances[at + NATION[counter]] = plan[counter] ?? PLAN_USUAL * FULL[counter] * plan.extent;
  balances[at + NATION.security] = plan.security;
  balances[at + NATION.governance] = plan.governance;
  balances[at + NATION.openSource] = plan.openSource;
  balances[at + NATION.productEfficiency] = 1;
  balances[at + NATION.reputation] = o.reputation;
  chips.forEach(({ id }, chip) => {
    balances[holdingAt(layout, nation, chip) + HOLDING.installed] = stock[id] ?? 0;
  });
}

function openRelations(scenario: Scenario, world: World): void {
  const index = (id: string) => world.setting.nations.findIndex((nation) => nation.id === id);
  for (const { nation, towards, tension } of Object.values(scenario.relations)) {
    world.balances[relationAt(world.setting.layout, index(nation), index(towards)) + RELATION.tension] = tension;
  }
  Object.values(scenario.nations).forEach(({ rented }, nation) => {
    for (const [host, amount] of Object.entries(rented)) {
      world.balances[relationAt(world.setting.layout, nation, index(host)) + RELATION.firmsRented] = amount;
    }
  });
}

/** Deals that stand: their bonds lie set aside. */
function openDeals(scenario: Scenario, world: World): void {
  const { layout, nations } = world.setting;
  for (const { from, to, give, take, left, verify, bond } of Object.values(scenario.deals)) {
    const sideOf = (id: string, entries: typeof give) => {
      const nation = nations.findIndex((one) => one.id === id);
      const terms = entries.flatMap(({ kind, amount, of }) => readTerm(world, { kind, amount, of: of ?? null }) ?? []);
      world.balances[nationAt(layout, nation) + NATION.dealEscrow]! += bond;
      return makeDealSide({ nation, terms, escrow: bond, defects: -1, broke: false });
    };
    world.deals.push(
      makeDeal({
        id: world.nextDeal++,
        from: sideOf(from, give),
        to: sideOf(to, take),
        quarters: left,
        verify,
        bond,
        offered: -1,
        expires: -1,
        counters: -1,
        round: 0,
        state: 'inForce',
        since: -1,
        until: left - 1,
        closed: -1,
      }),
    );
  }
}

function openMarkets(scenario: Scenario, world: World): void {
  const { layout } = world.setting;
  Object.values(scenario.chips).forEach((chip, index) => {
    const at = marketAt(layout, index);
    world.balances[at + MARKET.price] = chip.price;
    world.balances[at + MARKET.supply] = chip.supply;
    world.balances[at + MARKET.growth] = chip.growth;
    world.balances[at + MARKET.inventory] = chip.inventory;
  });
  Object.values(scenario.firms).forEach((firm, index) => {
    const at = firmAt(layout, index);
    world.balances[at + FIRM.capital] = firm.capital;
    world.balances[at + FIRM.investment] = firm.investment;
    world.balances[at + FIRM.growth] = firm.growth;
    if (!firm.listing) return;
    const { readiness, listed } = firm.listing;
    world.balances[at + FIRM.readiness] = readiness;
    if (!listed) return;
    world.balances[at + FIRM.price] = listed.price;
    world.balances[at + FIRM.shares] = listed.shares;
    world.balances[at + FIRM.raised] = listed.raised;
    world.balances[at + FIRM.listedFor] = listed.quarters;
  });
}

/** Fabs stand on the nation's sites in their order; works that are under way have been paid for so far. */
function openIndustry(world: World, { sites, works }: NationEntry, nation: number): void {
  const fabOf = new Map<string, number>();
  Object.entries(sites).forEach(([id, { capacity }], site) => {
    const rises = Object.values(works).some((work) => work.kind === 'fab' && work.site === id);
    if (capacity <= 0 && !rises) return;
    const fab = addFab(world, nation, site);
    fabOf.set(id, fab);
    world.fabs[fab]!.running = capacity > 0;
    world.balances[fabAt(world.setting.layout, fab) + FAB.capacity] = capacity;
  });
  for (const work of Object.values(works)) {
    const host = work.host === undefined ? nation : world.setting.nations.findIndex(({ id }) => id === work.host);
    const { cost, work: quarters } = workOf(world, nation, { kind: work.kind, amount: work.amount, host });
    const fab = work.site === undefined ? -1 : fabOf.get(work.site)!;
    world.projects.push(
      makeProject({
        id: world.nextProject++,
        nation,
        kind: work.kind,
        fab,
        host,
        amount: work.amount,
        instalment: cost / quarters,
        quarters,
        left: work.left,
        idle: 0,
        equipped: work.equipped,
      }),
    );
  }
}

/** Room that racks and cooling have at the start where a scenario does not say, as a multiple of what chips need [judgement]. */
const AMPLE = 1.4;

/** What data centres have beside power, own designs and joint fabs. */
function openSites(world: World, { opening: o, silicon }: NationEntry, nation: number): void {
  const { layout, nations } = world.setting;
  const at = nationAt(layout, nation);
  const ample = AMPLE * powerNeed(world, nation);
  world.balances[at + NATION.servers] = o.servers ?? ample;
  world.balances[at + NATION.cooling] = o.cooling ?? ample;
  world.balances[at + NATION.customShare] = silicon.customShare;
  world.balances[at + NATION.customSaving] = silicon.customSaving;
  for (const [host, kwpm] of Object.entries(silicon.calls)) {
    const index = nations.findIndex(({ id }) => id === host);
    world.balances[relationAt(layout, nation, index) + RELATION.call] = kwpm;
  }
}

/** Orders that stand: their deposits, and the bills of what is on its way, lie in escrow. */
function openOrders(scenario: Scenario, world: World): void {
  const { layout, firms, chips } = world.setting;
  const spent = world.nations.map(() => [0, 0, 0]);
  for (const order of Object.values(scenario.orders)) {
    const firm = firms.findIndex(({ id }) => id === order.buyer);
    const chip = chips.findIndex(({ id }) => id === order.chip);
    const { nation } = firms[firm]!;
    const terms = termsToday(world, nation, chip);
    const sold = order.landing + order.following + order.later + order.held;
    const escrow = ((order.open * DEPOSIT + sold) * unitBill(world, terms)) / 1000;
    const at = holdingAt(layout, nation, chip);
    const units = order.open + sold;
    world.balances[at + HOLDING.ordered]! += units;
    world.balances[at + HOLDING.filled]! += sold;
    world.balances[at + HOLDING.held]! += order.held;
    world.balances[marketAt(layout, chip) + MARKET.escrow]! += escrow;
    if (ownDesignMade(world, nation, chip)) {
      for (const [quarter, landing] of [order.landing, order.following, order.later].entries()) {
        spent[nation]![quarter]! += (landing * (terms.price + terms.saved)) / 1000;
      }
    }
    world.orders.push(
      makeChipOrder({
        id: world.nextOrder++,
        nation,
        firm,
        chip,
        placed: -1,
        units,
        want: order.want ?? order.open,
        price: terms.price,
        own: terms.own,
        saved: terms.saved,
        cut: terms.cut,
        deposit: DEPOSIT,
        escrow,
        open: order.open,
        licensed: 0,
        approved: 0,
        shown: 0,
        landing: order.landing,
        following: order.following,
        later: order.later,
        held: order.held,
        local: 0,
        apart: 0,
        quota: false,
        grey: false,
      }),
    );
  }
  // what lands in each quarter of the pipeline is what buyers were spending in a quarter before the game
  spent.forEach((quarters, nation) => {
    const landings = quarters.filter((money) => money > 0);
    const sum = landings.reduce((all, money) => all + money, 0);
    world.balances[nationAt(layout, nation) + NATION.chipSpend] = sum / Math.max(1, landings.length);
  });
}

/** Vouchers run from before the start: what they take is no news of the first quarter. */
function openCities(scenario: Scenario, world: World): void {
  const { layout } = world.setting;
  voucherCities(scenario).forEach(({ entry }, city) => {
    const at = cityAt(layout, city);
    world.balances[at + CITY.budget] = entry.budget;
    world.balances[at + CITY.rate] = entry.rate;
    world.balances[at + CITY.audit] = entry.audit;
    world.balances[at + CITY.baseLoad] = entry.load;
    world.balances[at + CITY.dependence] = entry.dependence;
  });
  world.setting.cities.forEach(({ nation }, city) => {
    const at = cityAt(layout, city);
    const { hours, spent, waste } = prospectOf(world, city, programmeOf(world, city));
    world.balances[at + CITY.hours] = hours;
    world.balances[at + CITY.spent] = spent;
    world.balances[at + CITY.waste] = spent > 0 ? waste : 0;
    world.balances[at + CITY.reported] = spent > 0 ? waste : 0;
    world.balances[at + CITY.load] = world.balances[at + CITY.baseLoad]!;
    world.balances[nationAt(layout, nation) + NATION.voucherCompute]! += hours;
  });
}

function openResearch(scenario: Scenario, world: World): void {
  const { layout } = world.setting;
  const leader = leaderOf(world);
  const known = KNOWN * inputOf(world, leader);
  for (let nation = 0; nation < world.nations.length; nation++) {
    const at = nationAt(layout, nation);
    const { bet, share, labs, open } = world.nations[nation]!.research;
    const scale = computeUses(world, nation).research;
    const pooled = labs === 'pool' ? 1 : 0;
    if (bet !== 'balanced') world.balances[at + NATION[BET_ACCOUNTS[bet]]] = share;
    world.balances[at + NATION.pooled] = pooled;
    world.balances[at + NATION.openness] = open ? 1 : 0;
    world.balances[at + NATION.researchScale] = scale;
    world.balances[at + NATION.largestRun] = scale * runShare(world, nation, pooled);
    world.balances[at + NATION.knowledge] = known;
    world.balances[at + NATION.pace] = scenario.leaderPace;
    const demand = productDemand(world, nation);
    world.balances[at + NATION.served] = demand > 0 ? Math.min(1, servingCompute(world, nation) / demand) : 1;
  }
  const level = balance(world, leader, NATION.frontier);
  for (let ago = PREHISTORY; ago >= 0; ago--) world.leaderPast.push(level - ago * scenario.leaderPace);
}
