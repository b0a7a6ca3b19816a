import type { BoardPicture, ListingPicture } from '../../session/picture.ts';
import { capitalOf } from '../map/capitals.ts';
import { freeBox, within, type Point } from '../layout/frame.ts';
import type { Layout } from '../layout/layout.ts';
import type { Item } from '../skins/skin.ts';
import { item } from './item.ts';

/** Where beside its capital the mark of a nation's listings may stand, units, and how far it keeps from other things. */
const BESIDE: readonly Point[] = [[-30, 22], [0, 30], [-44, 0], [30, 22], [44, 0], [-40, 46], [0, -40], [40, 46], [-72, 24], [0, 62], [72, 24]];
const CLEAR = 24;
/** Room that the mark keeps from the edge, px. */
const EDGE = 16;
const SIZE = 7.5;

/** Nations whose firms came to market in the quarter before, with those firms. */
export function listedNations({ listings }: BoardPicture): Map<string, ListingPicture[]> {
  const nations = new Map<string, ListingPicture[]>();
  for (const listing of listings) nations.set(listing.nation, [...(nations.get(listing.nation) ?? []), listing]);
  return nations;
}

/** Where the mark of a nation's listings stands; null for a nation beyond the screen. */
export function listingPoint(nation: string, picture: BoardPicture, { frame, home }: Layout): Point | null {
  const found = picture.nations.find(({ id }) => id === nation);
  if (!found) return null;
  const { width, height, insets, unit } = frame;
  const free = freeBox(width, height, insets);
  const inner = { left: free.left + EDGE, top: free.top + EDGE, right: free.right - EDGE, bottom: free.bottom - EDGE };
  const [x, y] = frame.at(capitalOf(found));
  const taken: Point[] = [...[...home.buildings.values()].map(([bx, by]): Point => [bx, by - 10 * unit]), ...home.rails.flatMap(({ track }) => track.points)];
  const places = BESIDE.map(([dx, dy]): Point => [Math.round(x + dx * unit), Math.round(y + dy * unit)]).filter((place) => within(place, inner));
  return places.find((place) => taken.every((other) => Math.hypot(other[0] - place[0], other[1] - place[1]) > CLEAR * unit)) ?? places[0] ?? null;
}

/** An open diamond where firms came to market. */
export function listingMarks(picture: BoardPicture, layout: Layout): Item[] {
  const size = Math.round(SIZE * Math.max(0.85, layout.frame.unit) * 2) / 2;
  return [...listedNations(picture).keys()].flatMap((nation) => {
    const at = listingPoint(nation, picture, layout);
    return at ? [item(`listings:${nation}`, { kind: 'sign', sign: 'listing', size }, at)] : [];
  });
}
