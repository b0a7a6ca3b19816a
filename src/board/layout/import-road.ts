import type { ImportRoad } from '../../session/picture.ts';
import type { Frame, Point } from './frame.ts';
import { straightThenDiagonal, diagonalThenStraight, track, type Track } from './track.ts';

/** Sizes in units (see Frame.unit). */
const SIZE = {
  /** Foundry and packaging stand in the sea east of where they are; thin leaders show where. */
  eastOfPlace: 46,
  betweenStations: 48,
  /** From packaging up, or from the foundry down, to the straight with the gates. */
  straightAbove: 88,
  straightBelow: 66,
  /** The straight above, where the port lies south of it: lower, so that its line passes below what stands ashore. */
  straightAbovePort: 76,
  importerEast: 16,
  gatesApart: 178,
  gatesApartNarrow: 109,
  pastExporter: 100,
  pastExporterNarrow: 52,
  /** Without any gate there is no detour: a plain loop. */
  ungated: 140,
  station: 9,
  gateHalf: 13,
  bend: 14,
  bigBend: 26,
} as const;

export interface ImportLayout {
  readonly foundry: Point;
  readonly packaging: Point;
  /** null where it lies off the screen: its line leaves over the edge. */
  readonly designer: Point | null;
  readonly exporter: Point | null;
  readonly importer: Point | null;
  readonly entry: Point;
  /** Designer to foundry: designs go, no chips. */
  readonly design: Track;
  readonly rise: Track;
  /** Packaging to the first gate, or to the entry where there is none. */
  readonly out: Track;
  /** How much of it is straight before that gate. */
  readonly lastStraight: number;
  /** Exporter's gate to importer's. */
  readonly between: Track | null;
  /** Last gate to the entry, and on to a data centre. */
  readonly inland: Track | null;
  readonly onward: Track | null;
}

/** Where the road stops and turns, before any line is drawn between. */
export interface ImportStops {
  readonly foundry: Point;
  readonly packaging: Point;
  readonly exporter: Point | null;
  readonly importer: Point | null;
  readonly entry: Point;
  /** x of the turn, and y of the straight with the gates. */
  readonly turn: number;
  readonly straight: number;
  /** Chips go on to the east, without a turn. */
  readonly eastbound: boolean;
}

function detour(road: ImportRoad, narrow: boolean): number {
  const apart = narrow ? SIZE.gatesApartNarrow : SIZE.gatesApart;
  const past = narrow ? SIZE.pastExporterNarrow : SIZE.pastExporter;
  if (road.exporter && road.importer) return SIZE.importerEast + apart + past;
  return road.exporter || road.importer ? SIZE.importerEast + apart / 2 + past : SIZE.ungated;
}

/**
 * Chips leave Taiwan eastward, turn, and come back on one straight that carries both gates: so open and shut compare
 * at a glance. A seat further east than that turn gets a plain line.
 */
export function importStops(road: ImportRoad, frame: Frame): ImportStops {
  const u = frame.unit;
  const east = Math.max(frame.at(road.foundry.place)[0], frame.at(road.packaging.place)[0]) + SIZE.eastOfPlace * u;
  const packaging: Point = [Math.round(east), Math.round(frame.at(road.packaging.place)[1] + 4 * u)];
  const foundry: Point = [packaging[0], Math.round(packaging[1] + SIZE.betweenStations * u)];
  const entry = frame.at(road.entry);
  const turn = packaging[0] + detour(road, frame.narrow) * u;
  const eastbound = entry[0] > turn - 30 * u;
  const above = packaging[1] - (portIsSouth(road) ? SIZE.straightAbovePort : SIZE.straightAbove) * u;
  const straight = eastbound ? packaging[1] : Math.round(frame.gatesAbove ? above : foundry[1] + SIZE.straightBelow * u);

  // Along the straight chips run back to the west after the turn, on to the east without one.
  const apart = (frame.narrow ? SIZE.gatesApartNarrow : SIZE.gatesApart) * u;
  const nearest = eastbound ? packaging[0] + 150 * u : packaging[0] + SIZE.importerEast * u;
  const first = road.exporter && road.importer && !eastbound ? nearest + apart : nearest;
  const second = first + (eastbound ? apart : -apart);
  return {
    foundry,
    packaging,
    exporter: road.exporter ? [Math.round(first), straight] : null,
    importer: road.importer ? [Math.round(road.exporter ? second : nearest), straight] : null,
    entry,
    turn,
    straight,
    eastbound,
  };
}

/** The straight may then lie on either side; of a port further north it lies above. */
export function portIsSouth(road: ImportRoad): boolean {
  return road.entry[1] < road.packaging.place[1];
}

/** From the last gate to the port. */
function inlandCorners(from: Point, entry: Point, { straight, packaging }: ImportStops): Point[] {
  const descends = straight < packaging[1] && entry[1] > straight;
  return descends ? diagonalThenStraight(from, entry) : straightThenDiagonal(from, entry);
}

export function layOutImports(road: ImportRoad, frame: Frame, end: Point | null): ImportLayout {
  const u = frame.unit;
  const stops = importStops(road, frame);
  const { foundry, packaging, exporter, importer, entry, turn, straight, eastbound } = stops;
  const half = SIZE.gateHalf * u;
  const bend = SIZE.bend * u;
  const run = eastbound ? 1 : -1;
  const gate = exporter ?? importer;

  const start: Point = [packaging[0] + SIZE.station * u, packaging[1]];
  const corner = Math.min(SIZE.bigBend * u, Math.abs(packaging[1] - straight) / 2);
  const turnCorners: Point[] = eastbound
    ? []
    : [
        [turn - corner, packaging[1]],
        [turn, packaging[1] + Math.sign(straight - packaging[1]) * corner],
        [turn, straight - Math.sign(straight - packaging[1]) * corner],
        [turn - corner, straight],
      ];
  const before = (point: Point): Point => [point[0] - run * (half - 5 * u), point[1]];
  const after = (point: Point): Point => [point[0] + run * half, point[1]];
  const last = importer ?? exporter;
  const outEnds = gate ? [before(gate)] : straightThenDiagonal(turnCorners.at(-1) ?? start, entry).slice(1);
  const out = track([start, ...turnCorners, ...outEnds], SIZE.bend * u);

  const from = frame.at(road.designer.place);
  const offScreen = frame.narrow || from[0] > frame.width - 20;
  const level = foundry[1];
  const designStart: Point[] = offScreen
    ? [[frame.width + 20, level]]
    : [[from[0], from[1] + 8 * u], [from[0], level - Math.sign(level - from[1]) * 24 * u], [from[0] - 24 * u, level]];
  return {
    foundry,
    packaging,
    designer: offScreen ? null : from,
    exporter,
    importer,
    entry,
    design: track([...designStart, [foundry[0] + SIZE.station * u, level]], bend),
    rise: track([foundry, packaging], 0),
    out,
    lastStraight: gate ? Math.abs(gate[0] - (turnCorners.at(-1) ?? start)[0]) - half : 0,
    between: exporter && importer ? track([after(exporter), before(importer)], 0) : null,
    inland: last ? track(inlandCorners(after(last), entry, stops), bend) : null,
    onward: end ? track(diagonalThenStraight(entry, end), bend) : null,
  };
}
