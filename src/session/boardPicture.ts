import type { Match } from '../match/match.ts';
import type { NationEntry, Scenario } from '../scenario/format.ts';
import { CITY, FAB, NATION } from '../sim/accounts.ts';
import { calendarOf } from '../sim/calendar.ts';
import { citiesOf, cityAdoption, cityBalance, isRunning } from '../sim/cities.ts';
import { bestImport } from '../sim/firmOrders.ts';
import { MODIFIER, modifier } from '../sim/modifiers.ts';
import {
  balance,
  deskOpensTo,
  isHome,
  poweredShare,
  powerNeed,
  regimeFor,
  waitingImports,
  yieldOf,
  fabBalance,
} from '../sim/query.ts';
import type { Plan } from '../sim/turn.ts';
import { quartersLeft } from '../sim/works.ts';
import type { Fab } from '../sim/records/fab.ts';
import type { World } from '../sim/world.ts';
import { greyRoad, jointFabs, minerals, rented, ties } from './abroad.ts';
import { listings } from './abroadEvents.ts';
import { gateState, passed } from './gateState.ts';
import type {
  BoardPicture,
  CityPicture,
  Consignment,
  DataCentrePicture,
  FabPicture,
  HomeRoad,
  ImportRoad,
  NationPicture,
  Place,
} from './picture.ts';
import { QuarterMoves } from './quarterMoves.ts';

/** What the board shows a seat before quarter `quarter` (now, where it is the last), with the plan being written. */
export function boardPicture(match: Match, quarter: number, seat: number, plan: Plan): BoardPicture {
  const world = match.worlds[quarter]!;
  const { scenario } = match;
  const spec = entryOf(scenario, world, seat);
  const moves = new QuarterMoves(world, match.quarters[quarter - 1]?.postings ?? [], seat);
  return {
    seat: world.setting.nations[seat]!.id,
    nations: nationPictures(scenario, world, seat),
    imports: importRoad(scenario, world, seat, plan, moves),
    home: homeRoad(spec, world, seat, plan, moves),
    dataCentres: dataCentres(spec, world, seat),
    cities: cities(scenario, world, seat),
    ties: ties(world, seat),
    rented: rented(scenario, world, seat),
    grey: greyRoad(world, seat, moves),
    jointFabs: jointFabs(scenario, world, seat),
    minerals: minerals(world, seat),
    listings: quarter > 0 ? listings({ match, quarter: quarter - 1, seat }) : [],
    powerShort: poweredShare(world, seat) < 1,
  };
}

const entryOf = (scenario: Scenario, world: World, nation: number): NationEntry =>
  scenario.nations[world.setting.nations[nation]!.id]!;

function nationPictures(scenario: Scenario, world: World, seat: number): NationPicture[] {
  return world.setting.nations.map(({ id }, nation) => {
    const { name, short, countries, place } = scenario.nations[id]!;
    return {
      id,
      name,
      short: short ?? name,
      countries,
      label: place,
      frontierIndex: balance(world, nation, NATION.frontier),
      adoption: balance(world, nation, NATION.adoption),
      mine: nation === seat,
      inPlay: true,
    };
  });
}

/** k chips that a plan orders, made at home (`home`) or elsewhere. */
function planned(world: World, seat: number, plan: Plan, home: boolean): number {
  let units = 0;
  for (const order of plan) {
    if (order.kind !== 'orderChips') continue;
    const chip = world.setting.chips.findIndex(({ id }) => id === order.chip);
    if (isHome(world, seat, chip) === home) units += order.units;
  }
  return units;
}

/** Chip that the seat's import road is drawn for: the one most on order, else the best it may buy. */
function roadChip(world: World, seat: number): number {
  const units = new Map<number, number>();
  for (const order of world.orders) {
    if (order.nation !== seat || order.grey || isHome(world, seat, order.chip)) continue;
    units.set(order.chip, (units.get(order.chip) ?? 0) + order.units);
  }
  const [most] = [...units].sort(([a, x], [b, y]) => y - x || a - b);
  return most ? most[0] : bestImport(world, seat);
}

function importRoad(scenario: Scenario, world: World, seat: number, plan: Plan, moves: QuarterMoves): ImportRoad | null {
  const chip = roadChip(world, seat);
  const spec = chip < 0 ? undefined : scenario.chips[world.setting.chips[chip]!.id];
  if (!spec?.designerPlace || !spec.foundryPlace || !spec.packagingPlace) return null;
  const nation = entryOf(scenario, world, seat);
  const regime = regimeFor(world, seat, chip);
  const waiting = waitingImports(world, seat);
  const released = moves.ofChips('approved', false);
  const customs = modifier(world, MODIFIER.customs, seat);
  const approval = passed(released + waiting.approval, released, world.nations[seat]!.approval.release > 0 ? 1 : 0);
  const licence = regime ? passed(regime.asked, regime.granted, regime.licence === 'closed' ? 0 : 1) : 1;
  const openShare = Math.min(approval, customs);
  return {
    chip: scenario.chips[world.setting.chips[chip]!.id]!.name.en,
    designer: spec.designerPlace,
    foundry: spec.foundryPlace,
    packaging: spec.packagingPlace,
    entry: nation.entry ?? nation.place,
    endsAt: Object.keys(nation.dataCentres)[0] ?? null,
    exporter: regime && {
      nation: world.setting.nations[regime.controller]!.id,
      state: gateState(licence),
      openShare: licence,
      revenueCut: regime.cut,
    },
    importer: world.setting.nations[seat]!.importerGate
      ? {
          state: gateState(openShare),
          openShare,
          shutBy: openShare > 0.5 ? null : customs <= approval ? 'customs' : 'approval',
        }
      : null,
    planned: planned(world, seat, plan, false),
    waitingAtExporter: waiting.licence,
    waitingAtImporter: waiting.approval + waiting.customs,
    inTransit: consignments(world, seat),
    deliveredLastQuarter: moves.ofChips('delivered', false) - moves.smuggled(),
  };
}

function consignments(world: World, seat: number): Consignment[] {
  let landing = 0;
  let following = 0;
  let later = 0;
  for (const order of world.orders) {
    if (order.nation !== seat || order.grey || isHome(world, seat, order.chip)) continue;
    landing += order.landing;
    following += order.following;
    later += order.later;
  }
  return [landing, following, later].flatMap((units, quartersLeft) =>
    units > 0.05 ? [{ units, quartersLeft, landsIn: calendarOf(world.setting, world.quarter + quartersLeft) }] : [],
  );
}

/** Id of the site that a fab stands on. */
export function siteId(scenario: Scenario, world: World, fab: Fab): string {
  const { sites } = entryOf(scenario, world, fab.nation);
  return Object.keys(sites)[fab.site] ?? `site-${fab.site + 1}`;
}

/** Share of a fab that is built, 0-1. */
export function fabProgress(world: World, fab: number): number {
  if (world.fabs[fab]!.running) return 1;
  const work = world.projects.find((project) => project.fab === fab && project.kind === 'fab');
  return work ? 1 - work.left / Math.max(work.quarters, work.left) : 0;
}

function homeRoad(spec: NationEntry, world: World, seat: number, plan: Plan, moves: QuarterMoves): HomeRoad {
  const sites = Object.entries(spec.sites);
  const fabs = world.fabs.flatMap((fab, index): FabPicture[] => {
    if (fab.nation !== seat) return [];
    const [id, site] = sites[fab.site] ?? [`site-${fab.site + 1}`, { name: spec.name, place: spec.place }];
    const capacity = fabBalance(world, index, FAB.capacity);
    const run = fabBalance(world, index, FAB.wafersRun);
    const work = world.projects.find((project) => project.fab === index && project.kind === 'fab');
    return [
      {
        id,
        name: site.name,
        place: site.place,
        state: fab.running ? 'running' : 'building',
        progress: fabProgress(world, index),
        opens: work ? calendarOf(world.setting, world.quarter + quartersLeft(world, work) - 1) : null,
        yield: yieldOf(world, seat),
        utilisation: capacity > 0 ? Math.min(1, run / (3 * capacity)) : 0,
      },
    ];
  });
  return {
    fabs: fabs.sort((a, b) => Number(b.state === 'running') - Number(a.state === 'running')),
    endsAt: fabs.length > 0 ? (Object.keys(spec.dataCentres)[0] ?? null) : null,
    unitsLastQuarter: moves.ofChips('filled', true),
    planned: planned(world, seat, plan, true),
  };
}

function dataCentres(spec: NationEntry, world: World, seat: number): DataCentrePicture[] {
  const load = Math.min(1, powerNeed(world, seat) / Math.max(1e-9, balance(world, seat, NATION.power)));
  return Object.entries(spec.dataCentres).map(([id, { name, place }]) => ({
    id,
    name,
    place: place as Place,
    load,
    powered: poweredShare(world, seat),
  }));
}

/** Light of a city by adoption; of a third it is as bright as the map gets. */
const lightOf = (adoption: number) => Math.min(1, 0.35 + 2 * adoption);

/** Lights of every nation; cities that may run vouchers shine by their own adoption. */
function cities(scenario: Scenario, world: World, seat: number): CityPicture[] {
  return world.setting.nations.flatMap(({ id }, nation) => {
    const usual = balance(world, nation, NATION.adoption);
    return Object.entries(scenario.nations[id]!.cities).map(([cityId, { name, place, size }]) => {
      const city = citiesOf(world, nation).find((one) => world.setting.cities[one]!.id === cityId) ?? -1;
      const adoption = city < 0 ? usual : cityAdoption(world, city);
      const decides = city >= 0 && nation === seat && deskOpensTo(world, seat, 'vouchers') <= world.quarter;
      return {
        place,
        brightness: size * lightOf(adoption),
        vouchers: decides
          ? { id: cityId, name: name ?? { en: cityId, id: cityId }, runs: isRunning(world, city), load: cityBalance(world, city, CITY.load), adoption }
          : null,
      };
    });
  });
}
