import type { BoardPicture, LocalText } from '../../session/picture.ts';
import type { BoardLanguage, BoardText } from '../../text/board.ts';
import { COLOUR } from '../colours.ts';
import { freeBox, type Frame, type Point } from '../layout/frame.ts';
import type { Layout } from '../layout/layout.ts';
import type { Spot } from '../layout/place-labels.ts';
import type { TextLine } from '../skins/skin.ts';
import { plannedPoint, transitAt } from './import-items.ts';
import { TEXT } from './looks.ts';
import { tensionTrace } from './tension.ts';

/** A label before it is measured: what it says and where it may stand, best first. */
export interface LabelWish {
  readonly id: string;
  readonly lines: readonly TextLine[];
  readonly priority: number;
  readonly spots: readonly Spot[];
}

/** Which label pushes which away. */
const PRIORITY = { gate: 100, waiting: 95, transit: 90, planned: 88, fab: 80, dataCentre: 74, own: 70, station: 64, side: 60, tension: 50, nation: 40 };

export interface Wording {
  readonly language: BoardLanguage;
  readonly text: BoardText;
}

function spots([x, y]: Point, ...offsets: readonly (readonly [dx: number, dy: number, align: Spot['align']])[]): Spot[] {
  return offsets.map(([dx, dy, align]) => ({ x: Math.round(x + dx), y: Math.round(y + dy), align }));
}

function named(text: LocalText, { language }: Wording): string {
  return text[language];
}

/** Around a building: left, right, below, above. */
function aroundBuilding(at: Point, u: number, size: number): Spot[] {
  const half = 32 * u * size;
  return spots(
    at,
    [-half, -4 * u, 'end'],
    [-half, 8 * u, 'end'],
    [half, -4 * u, 'start'],
    [half, 8 * u, 'start'],
    [0, 24 * u * size, 'middle'],
    [-half * 0.6, 20 * u, 'end'],
    [half * 0.6, 20 * u, 'start'],
    [0, -66 * u * size, 'middle'],
    [-half, -30 * u, 'end'],
    [half, -30 * u, 'start'],
  );
}

function gateLabels(picture: BoardPicture, layout: Layout, wording: Wording): LabelWish[] {
  const [road, at] = [picture.imports, layout.imports];
  if (!road || !at) return [];
  const { text } = wording;
  const { unit: u, narrow } = layout.frame;
  const wishes: LabelWish[] = [];
  const wish = (id: string, point: Point, state: string, lines: TextLine[]) => {
    const high = lines.length * 17 * Math.max(1, Math.min(1.2, u)) + 30 * u;
    const above = spots(point, [0, -high, 'middle'], [-10 * u, -high, 'end'], [10 * u, -high, 'start']);
    const below = spots(point, [0, 33 * u, 'middle'], [-14 * u, 33 * u, 'end'], [14 * u, 33 * u, 'start']);
    const prefersBelow = state === 'open' && !narrow;
    wishes.push({ id, lines, priority: PRIORITY.gate + (state === 'shut' ? 1 : 0), spots: prefersBelow ? [...below, ...above] : [...above, ...below] });
  };
  if (road.exporter && at.exporter) {
    const { state, openShare, revenueCut, nation } = road.exporter;
    const holder = named(picture.nations.find((each) => each.id === nation)?.short ?? { en: nation, id: nation }, wording);
    const colour = state === 'shut' ? COLOUR.shutText : COLOUR.import;
    // On a narrow screen the leaves themselves say that it is open.
    const words = { open: narrow ? text.licence(holder) : text.licenceOpen(holder), narrow: text.licenceNarrow(holder, openShare), shut: text.licenceShut(holder) }[state];
    const lines = [state === 'shut' ? TEXT.gate(words, u, colour) : TEXT.name(words, u, colour)];
    if (revenueCut > 0 && !narrow) lines.push(TEXT.detail(text.licenceTerms(revenueCut), u));
    wish('label:exporter', at.exporter, state, lines);
  }
  if (road.importer && at.importer) {
    const { state, openShare, shutBy } = road.importer;
    const colour = state === 'shut' ? COLOUR.shutText : COLOUR.import;
    const own = shutBy === 'approval';
    const words = {
      open: text.customsOpen,
      narrow: own ? text.approvalNarrow(openShare) : text.customsNarrow(openShare),
      shut: own ? text.approvalShut : text.customsHeld,
    }[state];
    wish('label:importer', at.importer, state, [state === 'shut' ? TEXT.gate(words, u, colour) : TEXT.name(words, u, colour)]);
  }
  return wishes;
}

function supplyLabels(picture: BoardPicture, layout: Layout, { text, language }: Wording): LabelWish[] {
  const [road, at] = [picture.imports, layout.imports];
  if (!road || !at) return [];
  const { unit: u, narrow } = layout.frame;
  const wishes: LabelWish[] = [];
  const amber = (words: string) => [TEXT.name(words, u, COLOUR.import)];
  const waiting = [
    { id: 'exporter', units: road.waitingAtExporter, gate: at.exporter },
    { id: 'importer', units: road.waitingAtImporter, gate: at.importer },
  ];
  for (const { id, units, gate } of waiting) {
    if (!gate || units <= 0) continue;
    const offsets = spots(gate, [18 * u, 24 * u, 'start'], [18 * u, 40 * u, 'start'], [18 * u, -42 * u, 'start'], [-14 * u, 40 * u, 'end']);
    wishes.push({ id: `label:waiting:${id}`, lines: amber(narrow ? text.queued(units, road.chip) : text.waiting(units, road.chip)), priority: PRIORITY.waiting, spots: offsets });
  }
  for (const consignment of road.inTransit) {
    const { year, quarter } = consignment.landsIn;
    const middle = at.out.at(transitAt(road, at, consignment.quartersLeft, u));
    const low: Point = [Math.min(middle.x, at.packaging[0] + 140 * u), at.packaging[1]];
    wishes.push({
      id: `label:transit:${year}-${quarter}`,
      lines: amber(text.inTransit(consignment.units, consignment.landsIn)),
      priority: PRIORITY.transit - consignment.quartersLeft / 100,
      spots: [
        ...spots([middle.x, middle.y], [0, 12 * u, 'middle'], [0, -27 * u, 'middle'], [12 * u, 12 * u, 'start'], [-12 * u, 12 * u, 'end'], [12 * u, -8 * u, 'start']),
        ...spots(low, [0, 12 * u, 'middle'], [0, -27 * u, 'middle'], [-20 * u, 12 * u, 'middle'], [30 * u, 12 * u, 'middle']),
      ],
    });
  }
  if (road.planned > 0) {
    wishes.push({
      id: 'label:planned',
      lines: amber(text.planned(road.planned)),
      priority: PRIORITY.planned,
      spots: spots(plannedPoint(at), [0, 12 * u, 'middle'], [0, -28 * u, 'middle'], [-30 * u, 12 * u, 'middle'], [30 * u, 12 * u, 'middle']),
    });
  }
  const station = (id: string, point: Point, title: string, place: string, offsets: Spot[]): LabelWish => ({
    id: `label:${id}`,
    lines: narrow ? [TEXT.name(title, u)] : [TEXT.name(title, u), TEXT.detail(place, u)],
    priority: PRIORITY.station,
    spots: [...offsets, ...spots(point, [15 * u, 10 * u, 'start'], [-15 * u, -8 * u, 'end'])],
  });
  wishes.push(
    station('foundry', at.foundry, text.foundry, road.foundry.name[language], spots(at.foundry, [13 * u, 11 * u, 'start'], [0, 16 * u, 'middle'])),
    station('packaging', at.packaging, text.packaging, road.packaging.name[language], spots(at.packaging, [14 * u, -40 * u, 'start'], [14 * u, -25 * u, 'start'], [14 * u, 8 * u, 'start'])),
  );
  if (at.designer) {
    wishes.push(station('designer', at.designer, text.designer, road.designer.name[language], spots(at.designer, [14 * u, 3 * u, 'start'], [-14 * u, 3 * u, 'end'])));
  }
  return wishes;
}

function facilityLabels(picture: BoardPicture, layout: Layout, { text, language }: Wording): LabelWish[] {
  const { unit: u, narrow } = layout.frame;
  const wishes: LabelWish[] = [];
  for (const fab of picture.home.fabs) {
    const built = fab.opens ? text.fabOpens(fab.progress, fab.opens) : text.fabBuilt(fab.progress);
    const detail = fab.state === 'running' ? text.fabYield(fab.yield) : built;
    wishes.push({
      id: `label:fab:${fab.id}`,
      lines: [TEXT.name(fab.name[language], u, COLOUR.domestic), TEXT.detail(detail, u)],
      priority: PRIORITY.fab + (fab.state === 'building' ? 1 : 0),
      spots: aroundBuilding(layout.home.buildings.get(fab.id)!, u, 1),
    });
  }
  for (const centre of picture.dataCentres) {
    const detail = centre.powered < 0.995 ? text.dark(1 - centre.powered) : text.load(centre.load);
    const colour = centre.powered < 0.995 ? COLOUR.shutText : undefined;
    const lines = [TEXT.name(centre.name[language], u), TEXT.detail(detail, u, colour)];
    wishes.push({
      id: `label:dataCentre:${centre.id}`,
      lines: narrow ? lines.slice(0, 1) : lines,
      priority: PRIORITY.dataCentre,
      spots: aroundBuilding(layout.home.buildings.get(centre.id)!, u, 1),
    });
  }
  for (const road of picture.sideRoads) {
    const detail = road.kind === 'rented' ? text.rented(road.units) : text.grey(road.units);
    wishes.push({
      id: `label:side:${road.id}`,
      lines: [TEXT.name(road.name[language], u), TEXT.detail(detail, u)],
      priority: PRIORITY.side,
      spots: aroundBuilding(layout.frame.at(road.place), u, 0.75),
    });
  }
  return wishes;
}

/** The seat's own name stays on the screen when its land reaches beyond. */
function nearest([x, y]: Point, { width, height, insets }: Frame, margin: number): Point {
  const free = freeBox(width, height, insets);
  return [
    Math.max(free.left + margin, Math.min(free.right - margin, x)),
    Math.max(free.top + margin / 2, Math.min(free.bottom - margin / 2, y)),
  ];
}

function tensionLabel(picture: BoardPicture, layout: Layout, { text }: Wording): LabelWish[] {
  const trace = picture.tension ? tensionTrace(picture.tension, layout.frame) : null;
  if (!picture.tension || !trace) return [];
  const { unit: u } = layout.frame;
  const at: Point = [trace.x + trace.width / 2, trace.y];
  const half = trace.height / 2;
  return [
    {
      id: 'label:tension',
      lines: [TEXT.name(text.tension(picture.tension.level), u, COLOUR.shutText)],
      priority: PRIORITY.tension,
      spots: spots(at, [0, -half - 16 * u, 'middle'], [0, half, 'middle'], [-90 * u, -half - 14 * u, 'middle']),
    },
  ];
}

function nationLabels(picture: BoardPicture, layout: Layout, { text, language }: Wording): LabelWish[] {
  const { unit: u, narrow } = layout.frame;
  return picture.nations.filter((nation) => nation.inPlay || nation.mine).map((nation) => {
    const style = nation.mine && !narrow ? TEXT.ownNation : TEXT.nation;
    const lines = [style(nation.name[language].toLocaleUpperCase(language), u)];
    if (nation.frontierIndex !== null && !narrow) {
      const words = nation.mine ? text.frontierIndex(nation.frontierIndex) : text.index(nation.frontierIndex);
      lines.push(TEXT.detail(words, u, nation.mine ? COLOUR.text2 : COLOUR.text3));
    }
    const at = layout.frame.at(nation.label);
    return {
      id: `label:nation:${nation.id}`,
      lines,
      priority: nation.mine ? PRIORITY.own : PRIORITY.nation,
      spots: spots(nation.mine ? nearest(at, layout.frame, 70 * u) : at, [0, -16, 'middle'], [0, -34, 'middle'], [0, 4, 'middle'], [-36, -16, 'middle'], [36, -16, 'middle']),
    };
  });
}

export function labelWishes(picture: BoardPicture, layout: Layout, wording: Wording): LabelWish[] {
  return [
    ...gateLabels(picture, layout, wording),
    ...supplyLabels(picture, layout, wording),
    ...facilityLabels(picture, layout, wording),
    ...tensionLabel(picture, layout, wording),
    ...nationLabels(picture, layout, wording),
  ];
}
