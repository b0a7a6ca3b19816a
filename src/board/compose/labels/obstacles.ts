import type { BoardPicture } from '../../../session/picture.ts';
import type { Box, Point } from '../../layout/frame.ts';
import type { Layout } from '../../layout/layout.ts';
import type { Obstacles } from '../../layout/place-labels.ts';
import type { Track } from '../../layout/track.ts';
import type { Item } from '../../skins/skin.ts';
import { listingMarks } from '../listing-items.ts';
import { TAUT, tieMarks, tieTo } from '../tie-items.ts';

/** Distance between two boxes that stand for a line, and half the size of one, units. */
const LINE_STEP = 12;
const LINE_HALF = 6;

function around([x, y]: Point, halfWidth: number, above: number, below: number): Box {
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
export function obstacles(picture: BoardPicture, layout: Layout, dies: readonly Item[]): Obstacles {
  const u = layout.frame.unit;
  const hard: Box[] = [];
  const soft: Box[] = [];
  for (const at of layout.home.buildings.values()) hard.push(around(at, 25 * u, 36 * u, 14 * u));
  for (const { track, running } of layout.home.rails) (running ? hard : soft).push(...alongTrack(track, u, running ? 5 : 2));
  for (const { x, y } of dies) hard.push(around([x, y], 7 * u, 7 * u, 7 * u));
  const { ties } = layout;
  for (const mark of [...tieMarks(picture, layout), ...listingMarks(picture, layout)]) hard.push(around([mark.x, mark.y], 11 * u, 11 * u, 11 * u));
  for (const reach of ties.capitals) {
    const tie = tieTo(picture, reach.nation);
    if (tie && (tie.tension >= TAUT || tie.deals > 0)) soft.push(...alongTrack(reach.track, u, 3));
  }
  for (const { track } of [...ties.rented.filter(({ shared }) => !shared), ...ties.investments.values()]) soft.push(...alongTrack(track, u, 3));
  soft.push(...alongTrack(ties.grey, u, 3));
  const road = layout.imports;
  if (!road) return { hard, soft };
  for (const gate of [road.exporter, road.importer]) if (gate) hard.push(around(gate, 11 * u, 28 * u, 28 * u));
  for (const station of [road.foundry, road.packaging]) hard.push(around(station, 11 * u, 11 * u, 11 * u));
  hard.push(around(road.entry, 6 * u, 6 * u, 6 * u));
  for (const lit of [road.out, road.between, road.rise]) hard.push(...alongTrack(lit, u));
  for (const faint of [road.design, road.inland, road.onward]) soft.push(...alongTrack(faint, u, 3));
  return { hard, soft };
}
