import type { BoardPicture } from '../../session/picture.ts';
import { capitalOf } from '../map/capitals.ts';
import { freeBox, within, type Box, type Frame, type Point } from './frame.ts';
import { straightDiagonalStraight, track, type Track } from './track.ts';

/** A line from the seat to another nation, as much of it as the screen shows. */
export interface Reach {
  readonly nation: string;
  /** From the seat's side outward. */
  readonly track: Track;
  /** It goes on beyond the free part of the screen. */
  readonly leaves: boolean;
}

/** A line to rented compute; hosts beyond the same edge of the screen share one. */
export interface RentedReach extends Reach {
  /** All hosts that it leads to, the largest first; `nation` is that one. */
  readonly hosts: readonly string[];
  /** Little of what is rented comes by it. */
  readonly minor: boolean;
  /** A larger one leads past its end: no line of its own is drawn. */
  readonly shared: boolean;
}

export interface TieLayout {
  /** Between capitals, by nation; none where too little of it would be seen. */
  readonly capitals: readonly Reach[];
  readonly rented: readonly RentedReach[];
  /** From the investor's capital to its fab, by the fab's id; `nation` is the other side. */
  readonly investments: ReadonlyMap<string, Reach>;
  /** Past both gates to the data centre; null without one. */
  readonly grey: Track | null;
}

/** A shorter stretch says nothing, units. */
const SHORTEST = 36;
/** How far an arc rises over the straight line, as a share of its length, and at most, units. */
const RISE = { share: 0.13, most: 46 };
const ARC_STEPS = 24;
/** Space that lines keep from the edge of the free part, px. */
const EDGE = 3;
/** Share of all rented compute below which a line stays in the background. */
const MINOR = 0.2;
/** A block so near to a larger line hangs on it, units. */
const HANGS = 30;

/** A taut line between two points, a little raised in its middle. */
function arc(a: Point, b: Point, unit: number): Point[] {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const rise = 2 * Math.min(RISE.most * unit, RISE.share * length);
  const top: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - rise];
  return Array.from({ length: ARC_STEPS + 1 }, (_, i): Point => {
    const t = i / ARC_STEPS;
    const mix = (p: number, q: number, r: number) => (1 - t) ** 2 * p + 2 * t * (1 - t) * q + t * t * r;
    return [mix(a[0], top[0], b[0]), mix(a[1], top[1], b[1])];
  });
}

/** Where a stretch from inside a box to outside it crosses the edge. */
function crossing(inside: Point, outside: Point, box: Box): Point {
  let [from, to] = [inside, outside];
  for (let step = 0; step < 14; step++) {
    const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    if (within(middle, box)) from = middle;
    else to = middle;
  }
  return from;
}

/** The longest stretch of a line that lies in a box, in its direction. */
function visible(points: readonly Point[], box: Box): { readonly points: Point[]; readonly leaves: boolean } {
  const stretches: { points: Point[]; leaves: boolean }[] = [];
  let current: Point[] = [];
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (within(point, box)) {
      if (before && current.length === 0) current.push(crossing(point, before, box));
      current.push(point);
    } else if (before && current.length > 0) {
      stretches.push({ points: [...current, crossing(before, point, box)], leaves: true });
      current = [];
    }
  });
  if (current.length > 0) stretches.push({ points: current, leaves: false });
  const length = (line: readonly Point[]) => line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0);
  return stretches.sort((a, b) => length(b.points) - length(a.points))[0] ?? { points: [], leaves: false };
}

/** Edge of a box that a point lies beyond; null within it. */
function beyond([x, y]: Point, box: Box): string | null {
  if (x < box.left) return 'left';
  if (x > box.right) return 'right';
  return y < box.top ? 'top' : y > box.bottom ? 'bottom' : null;
}

/** M H100e rented with some hosts, or with all. */
export function rentedFrom({ rented }: BoardPicture, hosts?: readonly string[]): number {
  return rented.reduce((sum, { nation, compute }) => sum + (!hosts || hosts.includes(nation) ? compute : 0), 0);
}

/** Hosts by the line that leads to them, the largest first. */
function byLine({ rented }: BoardPicture, buildings: ReadonlyMap<string, Point>, box: Box): string[][] {
  const lines = new Map<string, string[]>();
  for (const { nation } of [...rented].sort((a, b) => b.compute - a.compute)) {
    const line = beyond(buildings.get(`rented:${nation}`)!, box) ?? `to ${nation}`;
    lines.set(line, [...(lines.get(line) ?? []), nation]);
  }
  return [...lines.values()];
}

/** px between two points of a line that are looked at. */
const LOOKED = 8;

/** Does a line lead past a point? */
function passes(line: Track, [x, y]: Point, within: number): boolean {
  for (let d = 0; d <= line.length; d += LOOKED) {
    const on = line.at(d);
    if (Math.hypot(on.x - x, on.y - y) < within) return true;
  }
  return false;
}

/** Everything that runs between nations. `buildings`: where things stand, by id. */
export function layOutTies(picture: BoardPicture, frame: Frame, buildings: ReadonlyMap<string, Point>): TieLayout {
  const { unit, width, height, insets } = frame;
  const free = freeBox(width, height, insets);
  const box = { left: free.left + EDGE, top: free.top + EDGE, right: free.right - EDGE, bottom: free.bottom - EDGE };
  const capitals = new Map(picture.nations.map((nation) => [nation.id, frame.at(capitalOf(nation))]));
  const seat = capitals.get(picture.seat);
  const reach = (nation: string, corners: readonly Point[], bend: number): Reach[] => {
    const { points, leaves } = visible(track(corners, bend).points, box);
    if (points.length < 2) return [];
    const shown = track(points, 0);
    return shown.length < SHORTEST * unit ? [] : [{ nation, track: shown, leaves }];
  };
  const home = buildings.get(picture.dataCentres[0]?.id ?? '') ?? seat;
  const tied = picture.ties.flatMap(({ nation }) => {
    const other = capitals.get(nation);
    return seat && other ? reach(nation, arc(seat, other, unit), 0) : [];
  });
  const rented: RentedReach[] = [];
  for (const hosts of byLine(picture, buildings, box)) {
    const block = buildings.get(`rented:${hosts[0]!}`);
    const minor = rentedFrom(picture, hosts) < MINOR * rentedFrom(picture);
    if (!home || !block) continue;
    const shared = minor && rented.some((larger) => !larger.minor && passes(larger.track, block, HANGS * unit));
    rented.push(...reach(hosts[0]!, straightDiagonalStraight(home, block), 14 * unit).map((one) => ({ ...one, hosts, minor, shared })));
  }
  const investments = picture.jointFabs.flatMap(({ id, investor, host }): [string, Reach][] => {
    const [from, fab] = [capitals.get(investor), buildings.get(`joint:${id}`)];
    const other = investor === picture.seat ? host : investor;
    return from && fab ? reach(other, straightDiagonalStraight(from, fab), 14 * unit).map((one) => [id, one]) : [];
  });
  const grey = picture.grey && picture.imports && home ? track(straightDiagonalStraight(frame.at(picture.imports.packaging.place), home), 14 * unit) : null;
  return { capitals: tied, rented, investments: new Map(investments), grey };
}
