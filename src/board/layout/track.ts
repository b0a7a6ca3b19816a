import type { Point } from './frame.ts';

/** A place on a track and the direction of travel there, in radians. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** A metro line: straight runs at 45 and 90 degrees with rounded bends, measured along its length in CSS px. */
export interface Track {
  readonly points: readonly Point[];
  readonly length: number;
  /** Pose at a distance from the start; beyond either end it stays at the end. */
  at(distance: number): Pose;
}

/** A track under the name that items on it carry. */
export interface NamedTrack {
  readonly name: string;
  readonly track: Track;
}

const STEPS_A_BEND = 7;

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1;
  return [from[0] + ((to[0] - from[0]) / whole) * length, from[1] + ((to[1] - from[1]) / whole) * length];
}

/** Corner points with each bend replaced by a short curve of at most `radius`. */
function rounded(corners: readonly Point[], radius: number): Point[] {
  const points: Point[] = [corners[0]!];
  for (let i = 1; i < corners.length - 1; i++) {
    const corner = corners[i]!;
    const reach = Math.min(radius, distance(corners[i - 1]!, corner) / 2, distance(corner, corners[i + 1]!) / 2);
    const start = towards(corner, corners[i - 1]!, reach);
    const end = towards(corner, corners[i + 1]!, reach);
    for (let step = 0; step <= STEPS_A_BEND; step++) {
      const t = step / STEPS_A_BEND;
      const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
      points.push([
        a * start[0] + b * corner[0] + c * end[0],
        a * start[1] + b * corner[1] + c * end[1],
      ]);
    }
  }
  points.push(corners.at(-1)!);
  return points;
}

export function track(corners: readonly Point[], radius: number): Track {
  const apart = corners.filter((corner, i) => i === 0 || distance(corner, corners[i - 1]!) > 0.5);
  const points = rounded(apart.length > 1 ? apart : [corners[0]!, corners.at(-1)!], radius);
  const upTo = [0];
  for (let i = 1; i < points.length; i++) upTo.push(upTo[i - 1]! + distance(points[i - 1]!, points[i]!));
  const length = upTo.at(-1)!;
  return {
    points,
    length,
    at(along) {
      const d = Math.max(0, Math.min(length, along));
      let i = 1;
      while (i < points.length - 1 && upTo[i]! < d) i++;
      const [a, b] = [points[i - 1]!, points[i]!];
      const share = (d - upTo[i - 1]!) / (upTo[i]! - upTo[i - 1]! || 1);
      return {
        x: a[0] + (b[0] - a[0]) * share,
        y: a[1] + (b[1] - a[1]) * share,
        angle: Math.atan2(b[1] - a[1], b[0] - a[0]),
      };
    },
  };
}

/** Corners from a to b: a straight run first (along x or y, whichever is longer), then 45 degrees. */
export function straightThenDiagonal(a: Point, b: Point): Point[] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const diagonal = Math.min(Math.abs(dx), Math.abs(dy));
  const corner: Point =
    Math.abs(dx) >= Math.abs(dy)
      ? [b[0] - Math.sign(dx) * diagonal, a[1]]
      : [a[0], b[1] - Math.sign(dy) * diagonal];
  return [a, corner, b];
}

/** The same the other way round: 45 degrees first. */
export function diagonalThenStraight(a: Point, b: Point): Point[] {
  return straightThenDiagonal(b, a).reverse();
}

/** A straight run, 45 degrees, and a straight run as long as the first. */
export function straightDiagonalStraight(a: Point, b: Point): Point[] {
  const [, corner] = straightThenDiagonal(a, b) as [Point, Point, Point];
  const [x, y] = [(corner[0] - a[0]) / 2, (corner[1] - a[1]) / 2];
  return [a, [a[0] + x, a[1] + y], [b[0] - x, b[1] - y], b];
}
