import { overlaps, type Box, type Point } from './frame.ts';
import type { Obstacles, Size } from './place-labels.ts';

/** px between two places that are tried. */
const STEP = 12;
/** px further that a paper goes rather than lie on one more box of a faint line. */
const AWAY = 6;

function steps(from: number, to: number): number[] {
  const at: number[] = [];
  for (let value = from; value < to; value += STEP) at.push(value);
  return to >= from ? [...at, to] : [];
}

export function boxAt([left, top]: Point, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/**
 * Where a paper lies: its top left corner, as near to the wished one as it can without touching anything hard, and on few
 * faint lines. Null where there is no room. The same things always give the same place.
 */
export function findRoom(size: Size, { hard, soft }: Obstacles, bounds: Box, wished: Point): Point | null {
  const across = steps(bounds.left, bounds.right - size.width);
  const tried = steps(bounds.top, bounds.bottom - size.height)
    .flatMap((top) => across.map((left) => ({ at: [left, top] as const, distance: Math.hypot(left - wished[0], top - wished[1]) })))
    .sort((a, b) => a.distance - b.distance);
  let best: Point | null = null;
  let least = Infinity;
  for (const { at, distance } of tried) {
    if (distance >= least) break;
    const box = boxAt(at, size);
    if (hard.some((other) => overlaps(box, other))) continue;
    const cost = distance + AWAY * soft.filter((other) => overlaps(box, other)).length;
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
}
