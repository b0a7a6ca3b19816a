import type { BoardPicture } from '../../session/picture.ts';
import { freeBox, type Box } from '../layout/frame.ts';
import type { Layout } from '../layout/layout.ts';
import { placeLabels, type Obstacles } from '../layout/place-labels.ts';
import type { Track } from '../layout/track.ts';
import { labelSize } from '../skins/label.ts';
import type { Item, TextLine } from '../skins/skin.ts';
import { item } from './item.ts';
import { labelWishes, type Wording } from './label-requests.ts';

/** Distance between two boxes that stand for a line, and half the size of one, units. */
const LINE_STEP = 12;
const LINE_HALF = 6;

function around([x, y]: readonly [number, number], halfWidth: number, above: number, below: number): Box {
  return { left: x - halfWidth, top: y - above, right: x + halfWidth, bottom: y + below };
}

function alongTrack(track: Track | null, unit: number, half = LINE_HALF): Box[] {
  if (!track) return [];
  const boxes: Box[] = [];
  for (let d = 0; d <= track.length; d += LINE_STEP * unit) {
    const { x, y } = track.at(d);
    boxes.push(around([x, y], half * unit, half * unit, half * unit));
  }
  return boxes;
}

/** Things and lit lines are hard, faint lines soft: a label with its halo may cross those. */
export function obstacles(layout: Layout): Obstacles {
  const u = layout.frame.unit;
  const hard: Box[] = [];
  const soft: Box[] = [];
  for (const at of layout.home.buildings.values()) hard.push(around(at, 25 * u, 36 * u, 14 * u));
  for (const rail of layout.home.rails) (rail.running ? hard : soft).push(...alongTrack(rail.track, u, rail.running ? 5 : 2));
  for (const side of layout.home.sideTracks.values()) soft.push(...alongTrack(side, u, 3));
  const road = layout.imports;
  if (!road) return { hard, soft };
  for (const gate of [road.exporter, road.importer]) if (gate) hard.push(around(gate, 11 * u, 28 * u, 28 * u));
  for (const station of [road.foundry, road.packaging]) hard.push(around(station, 11 * u, 11 * u, 11 * u));
  hard.push(around(road.entry, 6 * u, 6 * u, 6 * u));
  for (const lit of [road.out, road.between, road.rise]) hard.push(...alongTrack(lit, u));
  for (const faint of [road.design, road.inland, road.onward]) soft.push(...alongTrack(faint, u, 3));
  return { hard, soft };
}

/** Labels that found a place, as items; `widthOf` measures a line in CSS px. */
export function labelItems(
  picture: BoardPicture,
  layout: Layout,
  wording: Wording,
  widthOf: (line: TextLine) => number,
): Item[] {
  const wishes = labelWishes(picture, layout, wording);
  const { width, height, insets } = layout.frame;
  const free = freeBox(width, height, insets);
  const bounds = { left: free.left + 6, top: free.top + 2, right: free.right - 6, bottom: free.bottom - 2 };
  const requests = wishes.map((wish) => ({ ...wish, ...labelSize(wish.lines, widthOf) }));
  const placed = placeLabels(requests, obstacles(layout), bounds);
  return wishes.flatMap((wish) => {
    const spot = placed.get(wish.id);
    return spot ? [item(wish.id, { kind: 'label', lines: wish.lines, align: spot.align }, [Math.round(spot.x), Math.round(spot.y)])] : [];
  });
}
