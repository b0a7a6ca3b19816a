import type { Align } from '../skins/skin.ts';
import { overlaps, type Box } from './frame.ts';

/** A spot for a label: its top at its start, middle or end. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly align: Align;
}

export interface LabelRequest {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Higher comes first and pushes lower ones away. */
  readonly priority: number;
  /** Best first. */
  readonly spots: readonly Spot[];
}

/** Space between two labels, CSS px. */
const GAP = 3;

export function boxOf(spot: Spot, width: number, height: number): Box {
  const left = spot.x - { start: 0, middle: width / 2, end: width }[spot.align];
  return { left, top: spot.y, right: left + width, bottom: spot.y + height };
}

function grown(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

function inside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

/**
 * Gives each label the first of its spots that touches no obstacle and no label placed before it; one that finds none
 * is left out. The same requests always get the same spots.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  bounds: Box,
): Map<string, Spot> {
  const taken: Box[] = [...obstacles];
  const placed = new Map<string, Spot>();
  const inOrder = requests.map((request, i) => ({ request, i }));
  inOrder.sort((a, b) => b.request.priority - a.request.priority || a.i - b.i);
  for (const { request } of inOrder) {
    for (const spot of request.spots) {
      const box = boxOf(spot, request.width, request.height);
      if (!inside(box, bounds) || taken.some((other) => overlaps(box, other))) continue;
      placed.set(request.id, spot);
      taken.push(grown(box, GAP));
      break;
    }
  }
  return placed;
}
