import type { BoardPicture, GateState, Pick } from '../../../session/picture.ts';
import type { Game } from '../../../session/session.ts';
import type { DeskName } from '../../../sim/desks.ts';
import type { MeasureName } from '../../../sim/measures.ts';
import { MAP } from '../../../text/map.ts';
import { quarterShort } from '../../../text/quarters.ts';
import { inLanguage, language, localText, numbers } from '../../language.ts';
import { nationName } from '../../names.ts';

/** A line of a sheet; with a measure it opens to its causes. */
export interface SheetRow {
  readonly label: string;
  readonly value: string;
  readonly why?: MeasureName;
}

/** What the map shows of one thing, in words. */
export interface Sheet {
  readonly title: string;
  readonly rows: readonly SheetRow[];
  /** The seat's measures that it has to do with, each with its causes; of another nation where one is named. */
  readonly measures: readonly MeasureName[];
  readonly nation?: number;
  /** Where something can be done about it. */
  readonly desk: DeskName | null;
}

interface Asked {
  readonly game: Game;
  readonly picture: BoardPicture;
  readonly id: string;
}

function stateWords(state: GateState, share: number): string {
  const say = inLanguage(MAP);
  return state === 'open' ? say.open : state === 'shut' ? say.shut : say.narrow(numbers().percent(share));
}

function gate({ game, picture: { imports }, id }: Asked): Sheet | null {
  const say = inLanguage(MAP);
  const n = numbers();
  if (id === 'exporter' && imports?.exporter) {
    const { nation, state, openShare, revenueCut } = imports.exporter;
    const rows: SheetRow[] = [
      { label: say.state, value: stateWords(state, openShare), why: 'licence' },
      { label: say.waitingHere, value: n.thousands(imports.waitingAtExporter), why: 'waiting' },
      ...(revenueCut > 0 ? [{ label: say.cut, value: n.percent(revenueCut) }] : []),
    ];
    return { title: say.licenceOf(nationName(game.match.scenario, nation)), rows, measures: ['fillRate', 'importedChips'], desk: 'trade' };
  }
  if (!imports?.importer) return null;
  const { state, openShare, shutBy } = imports.importer;
  const rows: SheetRow[] = [
    { label: say.state, value: stateWords(state, openShare) },
    ...(shutBy ? [{ label: say.heldBy, value: say.holds[shutBy] }] : []),
    { label: say.waitingHere, value: n.thousands(imports.waitingAtImporter), why: 'waiting' },
  ];
  return { title: say.ownKey, rows, measures: ['importedChips', 'trust'], desk: 'trade' };
}

function road({ picture, id }: Asked): Sheet | null {
  const say = inLanguage(MAP);
  const n = numbers();
  const { imports, home, grey } = picture;
  if (id === 'grey' && grey) {
    const amounts = [[say.underWay, grey.underWay], [say.arrived, grey.landed], [say.seized, grey.seized]] as const;
    return { title: say.greyRoad, rows: amounts.map(([label, units]) => ({ label, value: n.thousands(units) })), measures: ['greyShare', 'tension'], desk: 'trade' };
  }
  if (id === 'home') {
    const rows = [
      { label: say.planned, value: n.thousands(home.planned) },
      { label: say.madeLast, value: n.thousands(home.unitsLastQuarter) },
    ];
    return { title: say.homeRoad, rows, measures: ['homeChips', 'yield', 'selfReliance'], desk: 'industry' };
  }
  if (!imports) return null;
  const rows: SheetRow[] = [
    { label: say.planned, value: n.thousands(imports.planned) },
    ...(imports.exporter ? [{ label: say.atLicence, value: n.thousands(imports.waitingAtExporter) }] : []),
    ...(imports.importer ? [{ label: say.atOwnKey, value: n.thousands(imports.waitingAtImporter) }] : []),
    ...imports.inTransit.map(({ units, landsIn }) => ({ label: say.lands(quarterShort(language(), landsIn)), value: n.thousands(units) })),
    { label: say.arrived, value: n.thousands(imports.deliveredLastQuarter) },
  ];
  return { title: say.importRoad(imports.chip), rows, measures: ['waiting', 'importedChips', 'fillRate'], desk: 'trade' };
}

function fab({ picture, id }: Asked): Sheet | null {
  const say = inLanguage(MAP);
  const n = numbers();
  const found = picture.home.fabs.find((each) => each.id === id);
  if (!found) return null;
  const running = found.state === 'running';
  const rows: SheetRow[] = [
    { label: say.state, value: say.fabState[found.state] },
    ...(running ? [{ label: say.utilisation, value: n.percent(found.utilisation) }] : [{ label: say.built, value: n.percent(found.progress) }]),
    ...(found.opens ? [{ label: say.opens, value: quarterShort(language(), found.opens) }] : []),
  ];
  return { title: localText(found.name), rows, measures: ['yield', 'fabCapacity', 'homeChips'], desk: 'industry' };
}

function dataCentre({ picture, id }: Asked): Sheet | null {
  const say = inLanguage(MAP);
  const n = numbers();
  const found = picture.dataCentres.find((each) => each.id === id);
  if (!found) return null;
  const rows: SheetRow[] = [
    { label: say.load, value: n.percent(found.load) },
    { label: say.powered, value: n.percent(found.powered), why: 'poweredShare' },
  ];
  return { title: localText(found.name), rows, measures: ['usefulCompute'], desk: 'industry' };
}

function jointFab({ game: { match }, picture, id }: Asked): Sheet | null {
  const say = inLanguage(MAP);
  const n = numbers();
  const found = picture.jointFabs.find((each) => each.id === id);
  if (!found) return null;
  const rows: SheetRow[] = [
    { label: say.state, value: say.fabState[found.state] },
    { label: say.capacity, value: n.thousands(found.capacity) },
    ...(found.state === 'running' ? [] : [{ label: say.built, value: n.percent(found.progress) }]),
    ...(found.opens ? [{ label: say.opens, value: quarterShort(language(), found.opens) }] : []),
  ];
  const title = say.jointFab(nationName(match.scenario, found.investor), nationName(match.scenario, found.host));
  return { title, rows, measures: ['foundryShare', 'homeChips'], desk: 'industry' };
}

function rented({ game: { match }, picture, id }: Asked): Sheet | null {
  const say = inLanguage(MAP);
  const found = picture.rented.find(({ nation }) => nation === id);
  if (!found) return null;
  const rows = [{ label: say.compute, value: numbers().millions(found.compute) }];
  return { title: say.rentedIn(nationName(match.scenario, id)), rows, measures: ['rentedCompute', 'hostLeverage'], desk: 'trade' };
}

function city({ picture, id }: Asked): Sheet | null {
  const say = inLanguage(MAP);
  const n = numbers();
  const found = picture.cities.find(({ vouchers }) => vouchers?.id === id)?.vouchers;
  if (!found) return null;
  const rows: SheetRow[] = [
    { label: say.vouchers, value: found.runs ? say.vouchersRun : say.vouchersRest },
    { label: say.load, value: n.percent(found.load), why: 'centreLoad' },
    { label: say.cityAdoption, value: n.percent(found.adoption), why: 'adoption' },
  ];
  return { title: localText(found.name), rows, measures: ['voucherWaste', 'pilotsPassed'], desk: 'vouchers' };
}

function listings({ game, picture, id }: Asked): Sheet | null {
  const say = inLanguage(MAP);
  const found = picture.listings.filter(({ nation }) => nation === id);
  if (found.length === 0) return null;
  const rows = found.map(({ firm, move }) => ({ label: localText(firm), value: `${say.firstDay} ${numbers().signedPoints(move)}%` }));
  const own = id === picture.seat;
  const nation = game.world.setting.nations.findIndex((each) => each.id === id);
  return { title: say.listings(nationName(game.match.scenario, id)), rows, measures: ['raised', 'mood'], ...(own ? {} : { nation }), desk: own ? 'capital' : null };
}

function nation({ game, picture, id }: Asked): Sheet | null {
  const { world, match, seat } = game;
  const say = inLanguage(MAP);
  const n = numbers();
  const index = world.setting.nations.findIndex((each) => each.id === id);
  if (index < 0) return null;
  const title = nationName(match.scenario, id);
  if (index === seat) return { title, rows: [], measures: ['usefulCompute', 'selfReliance', 'frontierIndex', 'adoption', 'treasury', 'trust', 'talent'], desk: null };
  const tie = picture.ties.find((each) => each.nation === id);
  const compute = picture.rented.find((each) => each.nation === id)?.compute ?? 0;
  const minerals = [
    ...(picture.minerals.some(({ from }) => from === id) ? [say.mineralsFrom] : []),
    ...(picture.minerals.some(({ to }) => to === id) ? [say.mineralsTo] : []),
  ];
  const rows: SheetRow[] = [
    { label: say.tension, value: n.whole(tie?.tension ?? 0) },
    { label: say.deals, value: n.whole(tie?.deals ?? 0) },
    ...(compute > 0 ? [{ label: say.rentedThere, value: n.millions(compute) }] : []),
    ...minerals.map((value) => ({ label: say.minerals, value })),
  ];
  return { title, rows, measures: ['frontierIndex', 'usefulCompute', 'adoption', 'fabCapacity', 'talent', 'reputation'], nation: index, desk: 'statecraft' };
}

const SHEETS: { readonly [K in Pick['kind']]: (asked: Asked) => Sheet | null } = {
  gate,
  road,
  fab,
  dataCentre,
  jointFab,
  rented,
  city,
  listings,
  nation,
};

/** The sheet of something on the map; null for what is not there any more. */
export function sheetOf(game: Game, picture: BoardPicture, { kind, id }: Pick): Sheet | null {
  return SHEETS[kind]({ game, picture, id });
}
