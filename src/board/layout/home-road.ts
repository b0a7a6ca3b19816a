import type { BoardPicture, Place } from '../../session/picture.ts';
import type { Frame, Point } from './frame.ts';
import { importStops } from './import-road.ts';
import { straightThenDiagonal, track, type Track } from './track.ts';

export interface Rail {
  readonly fab: string;
  readonly track: Track;
  /** The first running fab's rail; the others join it. */
  readonly trunk: boolean;
  readonly running: boolean;
}

export interface HomeLayout {
  /** Ground centre of every fab and data centre, by id; of joint fabs by `joint:` and theirs, of rented blocks by `rented:` and their nation's. */
  readonly buildings: ReadonlyMap<string, Point>;
  readonly rails: readonly Rail[];
}

/** Two buildings keep this far apart, and one from a station, units. */
const APART = { x: 48, y: 50 };
const FROM_STATION = 25;
/** Where a building may stand beside its place when that is taken, units, nearest first. */
const BESIDE: readonly Point[] = [
  [0, 0], [-34, 32], [-50, 0], [0, 46], [38, 36], [-54, 42], [54, 8], [0, -50], [-100, 10], [60, 60], [-70, -50],
  [-104, -42], [0, 100], [-52, 96], [104, 0], [56, -54], [104, 52], [-104, 64], [0, -102],
];

/** Buildings of the seat's own, and those that stand abroad or belong to others, in the order in which they find a spot. */
function wanted({ home, dataCentres, jointFabs, rented }: BoardPicture): { id: string; place: Place }[] {
  return [
    ...home.fabs,
    ...dataCentres,
    ...jointFabs.map(({ id, place }) => ({ id: `joint:${id}`, place })),
    ...rented.map(({ nation, place }) => ({ id: `rented:${nation}`, place })),
  ];
}

/** How far a building reaches over a level line above and below its ground centre, units. */
const OVER_LINE = { above: 46, below: 20, end: 26 };

/** Does a building at a point stand on one of the levels of the import road? */
function onImportRoad({ imports }: BoardPicture, frame: Frame, [x, y]: Point): boolean {
  if (!imports) return false;
  const u = frame.unit;
  const { packaging, foundry, turn, straight, importer, exporter } = importStops(imports, frame);
  const west = Math.min(packaging[0], importer?.[0] ?? packaging[0], exporter?.[0] ?? packaging[0]);
  if (x < west - OVER_LINE.end * u || x > turn + OVER_LINE.end * u) return false;
  return [packaging[1], foundry[1], straight].some((level) => y > level - OVER_LINE.below * u && y < level + OVER_LINE.above * u);
}

/** Gives every building the first free spot at or beside its place, the seat's own first; others keep off the import road. */
export function placeBuildings(picture: BoardPicture, frame: Frame): Map<string, Point> {
  const u = frame.unit;
  const entry = picture.imports ? frame.at(picture.imports.entry) : null;
  const placed = new Map<string, Point>();
  const free = ([x, y]: Point) => {
    const apart = (other: Point, dx: number, dy: number) => Math.abs(other[0] - x) >= dx * u || Math.abs(other[1] - y) >= dy * u;
    if (entry && !apart(entry, FROM_STATION, FROM_STATION)) return false;
    return [...placed.values()].every((other) => apart(other, APART.x, APART.y));
  };
  for (const { id, place } of wanted(picture)) {
    const [x, y] = frame.at(place);
    const spots = BESIDE.map(([dx, dy]): Point => [Math.round(x + dx * u), Math.round(y + dy * u)]);
    const guest = id.includes(':');
    placed.set(id, spots.find((spot) => free(spot) && !(guest && onImportRoad(picture, frame, spot))) ?? spots[0]!);
  }
  return placed;
}

/** Down to the trunk and into it at 45 degrees; null where the trunk has no level run within reach. */
function joinTrunk(from: Point, trunk: readonly Point[], unit: number): Point[] | null {
  const [a, b] = [trunk[0]!, trunk[1]!];
  if (Math.abs(a[1] - b[1]) > 1) return null;
  const [low, high] = [Math.min(a[0], b[0]) + 10 * unit, Math.max(a[0], b[0]) - 10 * unit];
  const ahead = Math.sign(b[0] - a[0]);
  const x = Math.max(low, Math.min(high, from[0] + ahead * 56 * unit));
  const drop = a[1] - from[1];
  if (low > high || Math.abs(drop) < Math.abs(x - from[0]) + 8 * unit) return null;
  return [from, [from[0], a[1] - Math.sign(drop) * Math.abs(x - from[0])], [x, a[1]]];
}

export function layOutHome(picture: BoardPicture, frame: Frame): HomeLayout {
  const buildings = placeBuildings(picture, frame);
  const bend = 14 * frame.unit;
  const { fabs, endsAt } = picture.home;
  const end = endsAt === null ? undefined : buildings.get(endsAt);
  if (!end) return { buildings, rails: [] };
  const first = fabs.find((fab) => fab.state === 'running') ?? fabs[0];
  const trunk = first ? straightThenDiagonal(buildings.get(first.id)!, end) : [];
  const rails = fabs.map((fab): Rail => {
    const from = buildings.get(fab.id)!;
    const isTrunk = fab === first;
    const running = fab.state === 'running';
    const corners = isTrunk ? trunk : ((running && joinTrunk(from, trunk, frame.unit)) || straightThenDiagonal(from, end));
    return { fab: fab.id, track: track(corners, bend), trunk: isTrunk, running };
  });
  return { buildings, rails };
}
