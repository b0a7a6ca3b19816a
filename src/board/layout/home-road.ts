import type { BoardPicture } from '../../session/picture.ts';
import type { Frame, Point } from './frame.ts';
import { straightThenDiagonal, track, type Track } from './track.ts';

export interface Rail {
  readonly fab: string;
  readonly track: Track;
  /** The first running fab's rail; the others join it. */
  readonly trunk: boolean;
  readonly running: boolean;
}

export interface HomeLayout {
  /** Ground centre of every fab and data centre, by id. */
  readonly buildings: ReadonlyMap<string, Point>;
  readonly rails: readonly Rail[];
}

/** Buildings nearer than this to each other, in units, are pushed apart. */
const APART = { x: 46, y: 40 };
/** A fab in the port city stands beside the station, not on it. */
const BESIDE_ENTRY: Point = [-34, 32];

function placeBuildings(picture: BoardPicture, frame: Frame): Map<string, Point> {
  const u = frame.unit;
  const entry = picture.imports ? frame.at(picture.imports.entry) : null;
  const places = new Map<string, Point>();
  for (const { id, place } of [...picture.dataCentres, ...picture.home.fabs]) {
    let [x, y] = frame.at(place);
    if (entry && Math.abs(x - entry[0]) < 26 * u && Math.abs(y - entry[1]) < 26 * u) {
      [x, y] = [entry[0] + BESIDE_ENTRY[0] * u, entry[1] + BESIDE_ENTRY[1] * u];
    }
    places.set(id, [x, y]);
  }
  const ids = [...places.keys()];
  for (let round = 0; round < 6; round++) {
    for (let i = 0; i < ids.length; i++) {
      for (let j = i + 1; j < ids.length; j++) {
        const [a, b] = [places.get(ids[i]!)!, places.get(ids[j]!)!];
        const overX = APART.x * u - Math.abs(b[0] - a[0]);
        const overY = APART.y * u - Math.abs(b[1] - a[1]);
        if (overX <= 0 || overY <= 0) continue;
        // Along the axis that needs the smaller step; two on one spot part sideways.
        const sideways = overX <= overY;
        const way = (sideways ? b[0] - a[0] : b[1] - a[1]) < 0 ? -1 : 1;
        const step = ((sideways ? overX : overY) / 2) * way;
        places.set(ids[i]!, sideways ? [a[0] - step, a[1]] : [a[0], a[1] - step]);
        places.set(ids[j]!, sideways ? [b[0] + step, b[1]] : [b[0], b[1] + step]);
      }
    }
  }
  for (const [id, [x, y]] of places) places.set(id, [Math.round(x), Math.round(y)]);
  return places;
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
  const { fabs, endsAt } = picture.home;
  const end = endsAt === null ? undefined : buildings.get(endsAt);
  if (!end) return { buildings, rails: [] };
  const bend = 14 * frame.unit;
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
