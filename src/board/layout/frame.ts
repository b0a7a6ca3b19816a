import type { Insets } from '../../session/board.ts';
import type { Place } from '../../session/picture.ts';

export type Point = readonly [x: number, y: number];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the map lies on the screen: screen = map px x scale + shift, all in CSS px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  readonly scale: number;
  readonly shift: Point;
  /** Size of lines, dies, gates and buildings; 1 as drawn for a 1440 x 900 screen. */
  readonly unit: number;
  /** Too narrow for the Pacific: the designer's side becomes an exit at the edge. */
  readonly narrow: boolean;
  /** The straight with the gates lies above the stations, not below. */
  readonly gatesAbove: boolean;
  /** Place to CSS px. */
  at(place: Place): Point;
}

/** The part of the screen that no HTML covers. */
export function freeBox(width: number, height: number, insets: Insets): Box {
  return { left: insets.left, top: insets.top, right: width - insets.right, bottom: height - insets.bottom };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function within(point: Point, box: Box): boolean {
  return point[0] >= box.left && point[0] <= box.right && point[1] >= box.top && point[1] <= box.bottom;
}

/** The point of the free part of the screen that is nearest to one, so far from its edges. */
export function nearestFree([x, y]: Point, { width, height, insets }: Frame, fromSides: number, fromTop: number): Point {
  const free = freeBox(width, height, insets);
  return [
    Math.max(free.left + fromSides, Math.min(free.right - fromSides, x)),
    Math.max(free.top + fromTop, Math.min(free.bottom - fromTop, y)),
  ];
}
