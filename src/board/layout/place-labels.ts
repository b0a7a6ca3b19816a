import type { Align } from '../skins/skin.ts';
import { overlaps, type Box } from './frame.ts';

/** A spot for a label: its top at its start, middle or end. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly align: Align;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly spot: Spot;
  /** Which of its forms. */
  readonly form: number;
}

export interface LabelRequest {
  readonly id: string;
  /** Its sizes in CSS px, from all that it would say to the least that it must. */
  readonly forms: readonly Size[];
  /** Higher comes first and pushes lower ones away. */
  readonly priority: number;
  /** Best first. */
  readonly spots: readonly Spot[];
}

/** Space between two labels beside each other and one above the other, CSS px. */
const GAP = { x: 9, y: 3 };

export function boxOf(spot: Spot, { width, height }: Size): Box {
  const left = spot.x - { start: 0, middle: width / 2, end: width }[spot.align];
  return { left, top: spot.y, right: left + width, bottom: spot.y + height };
}

function withGap({ left, top, right, bottom }: Box): Box {
  return { left: left - GAP.x, top: top - GAP.y, right: right + GAP.x, bottom: bottom + GAP.y };
}

function inside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

/** What labels keep clear of: always, and where there is a choice. */
export interface Obstacles {
  readonly hard: readonly Box[];
  readonly soft: readonly Box[];
}

/**
 * Gives each label the first of its spots that touches no obstacle and no label placed before it; one that finds none
 * may lie on a soft obstacle, then says less, and one that still finds none is left out. The same requests always get the same spots.
 */
export function placeLabels(requests: readonly LabelRequest[], { hard, soft }: Obstacles, bounds: Box): Map<string, PlacedLabel> {
  const taken: Box[] = [...hard];
  const placed = new Map<string, PlacedLabel>();
  const inOrder = requests.map((request, i) => ({ request, i }));
  inOrder.sort((a, b) => b.request.priority - a.request.priority || a.i - b.i);
  for (const { request } of inOrder) {
    for (const [form, size] of request.forms.entries()) {
      const possible = request.spots.filter((spot) => {
        const box = boxOf(spot, size);
        return inside(box, bounds) && !taken.some((other) => overlaps(box, other));
      });
      const clear = possible.find((spot) => !soft.some((other) => overlaps(boxOf(spot, size), other)));
      const spot = clear ?? possible[0];
      if (!spot) continue;
      placed.set(request.id, { spot, form });
      taken.push(withGap(boxOf(spot, size)));
      break;
    }
  }
  return placed;
}
