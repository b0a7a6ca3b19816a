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
  importerEast: 16,
  gatesApart: 178,
  gatesApartNarrow: 109,
  pastExporter: 84,
  pastExporterNarrow: 42,
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
  /** Exporter's gate to importer's. */
  readonly between: Track | null;
  /** Last gate to the entry, and on to a data centre. */
  readonly inland: Track | null;
  readonly onward: Track | null;
}

function detour(road: ImportRoad, narrow: boolean): number {
  const apart = narrow ? SIZE.gatesApartNarrow : SIZE.gatesApart;
  const past = narrow ? SIZE.pastExporterNarrow : SIZE.pastExporter;
  if (road.exporter && road.importer) return SIZE.importerEast + apart + past;
  return road.exporter || road.importer ? SIZE.importerEast + apart / 2 + past : SIZE.ungated;
}

/** How far the road reaches from where packaging is, in map px at scale 1. */
export function loopReach(road: ImportRoad, narrow: boolean): { right: number; up: number; down: number } {
  return {
    right: SIZE.eastOfPlace + detour(road, narrow),
    up: SIZE.straightAbove,
    down: SIZE.betweenStations + (narrow ? 16 : 30),
  };
}

/**
 * Chips leave Taiwan eastward, turn, and come back on one straight that carries both gates: so open and shut compare
 * at a glance. A seat further east than that turn gets a plain line.
 */
export function layOutImports(road: ImportRoad, frame: Frame, end: Point | null): ImportLayout {
  const u = frame.unit;
  const east = Math.max(frame.at(road.foundry.place)[0], frame.at(road.packaging.place)[0]) + SIZE.eastOfPlace * u;
  const packaging: Point = [Math.round(east), Math.round(frame.at(road.packaging.place)[1] + 4 * u)];
  const foundry: Point = [packaging[0], Math.round(packaging[1] + SIZE.betweenStations * u)];
  const entry = frame.at(road.entry);
  const turn = packaging[0] + detour(road, frame.narrow) * u;
  const apart = (frame.narrow ? SIZE.gatesApartNarrow : SIZE.gatesApart) * u;
  const half = SIZE.gateHalf * u;
  const bend = SIZE.bend * u;
  const eastbound = entry[0] > turn - 30 * u;
  const up = entry[1] < packaging[1] + 10 * u;
  const straight = eastbound
    ? packaging[1]
    : Math.round(up ? packaging[1] - SIZE.straightAbove * u : foundry[1] + SIZE.straightBelow * u);

  // Along the straight chips run with `run`: back to the west after the turn, on to the east without one.
  const run = eastbound ? 1 : -1;
  const nearest = eastbound ? packaging[0] + 150 * u : packaging[0] + SIZE.importerEast * u;
  const first = road.exporter && road.importer ? (eastbound ? nearest : nearest + apart) : nearest;
  const exporter: Point | null = road.exporter ? [Math.round(first), straight] : null;
  const importer: Point | null = road.importer
    ? [Math.round(road.exporter ? first + run * apart : nearest), straight]
    : null;
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
    between: exporter && importer ? track([after(exporter), before(importer)], 0) : null,
    inland: last ? track(straightThenDiagonal(after(last), entry), bend) : null,
    onward: end ? track(diagonalThenStraight(entry, end), bend) : null,
  };
}
