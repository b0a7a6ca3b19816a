import { layoutOf } from '../../sim/accounts.ts';
import type { Coefficients } from '../../sim/coefficients/index.ts';
import { DESKS, type DeskName } from '../../sim/desks.ts';
import { ORDER_KINDS, ORDERS } from '../../sim/orders/index.ts';
import { COUNTERS, type Counter } from '../../sim/plan.ts';
import { FIRM_KINDS, type Chip, type FirmKind, type FirmSpec, type NationSpec, type Objective, type Setting } from '../../sim/setting.ts';
import { cardsOf } from '../cards.ts';
import type { NationEntry, Scenario } from '../format.ts';
import { voucherCities } from './voucherCities.ts';

/** A setting with what only an opened world can tell still to be given: the leader's research, and how far open models are in use. */
export function draftSetting(scenario: Scenario, coefficients: Coefficients): Setting {
  const nationIds = Object.keys(scenario.nations);
  const firmIds = Object.keys(scenario.firms);
  const chipIds = Object.keys(scenario.chips);
  const cities = voucherCities(scenario);
  return {
    coefficients,
    drawn: [],
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
      planTargets: targetsOf(n.plan, coefficients.planFull),
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
    leader: { compute: 1, talent: 100, input: 1 },
    researchUnit: 1,
    firstOpenUse: [],
    firstWafers: Object.values(scenario.nations).map((n) => n.opening.wafers),
    restingTension: restingTension(scenario, nationIds),
  };
}

/** Quarters from the start of the game to a date; negative before it. */
function quartersTo(scenario: Scenario, date: { readonly year: number; readonly quarter: number }): number {
  return (date.year - scenario.start.year) * 4 + date.quarter - scenario.start.quarter;
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
function targetsOf({ extent, targets }: NationEntry['plan'], full: Coefficients['planFull']): Record<Counter, number> {
  return Object.fromEntries(COUNTERS.map((counter) => [counter, targets[counter] ?? full[counter] * extent])) as Record<Counter, number>;
}
