import type { GeoProjection } from 'd3-geo';
import type { BoardPicture, Place } from '../../session/picture.ts';
import { freeBox, type Frame, type Insets, type Point } from './frame.ts';
import { loopReach } from './import-road.ts';

/** Room for labels around the active lines, map px: left, top, right, bottom. */
const ROOM = { left: 118, top: 76, right: 104, bottom: 74 };
const ROOM_NARROW = { left: 26, top: 62, right: 16, bottom: 46 };
/** A free area less wide than this (CSS px) cannot show both shores of the Pacific. */
const NARROW_BELOW = 620;

/** Every place that the seat's lines touch. */
function activePlaces(picture: BoardPicture, narrow: boolean): Place[] {
  const { imports, home, dataCentres, sideRoads } = picture;
  const places: Place[] = [...home.fabs.map((fab) => fab.place), ...dataCentres.map((centre) => centre.place)];
  if (imports) places.push(imports.entry, imports.foundry.place, imports.packaging.place);
  if (imports && !narrow) places.push(imports.designer.place);
  if (!narrow) places.push(...sideRoads.map((road) => road.place));
  const mine = picture.nations.find((nation) => nation.mine);
  if (places.length === 0 && mine) places.push(mine.label);
  return places;
}

/** Chooses scale and shift so that the seat's lines fill the free part of the screen. */
export function fitFrame(
  picture: BoardPicture,
  project: GeoProjection,
  width: number,
  height: number,
  insets: Insets,
): Frame {
  const free = freeBox(width, height, insets);
  const [freeWidth, freeHeight] = [Math.max(80, free.right - free.left), Math.max(80, free.bottom - free.top)];
  const narrow = freeWidth < NARROW_BELOW;
  const room = narrow ? ROOM_NARROW : ROOM;
  const mapPx = (place: Place): Point => project([place[0], place[1]]) ?? [0, 0];
  const points = activePlaces(picture, narrow).map(mapPx);
  if (picture.imports) {
    const [x, y] = mapPx(picture.imports.packaging.place);
    const reach = loopReach(picture.imports, narrow);
    points.push([x + reach.right, y - reach.up], [x, y + reach.down]);
  }
  const left = Math.min(...points.map((p) => p[0])) - room.left;
  const right = Math.max(...points.map((p) => p[0])) + room.right;
  const top = Math.min(...points.map((p) => p[1])) - room.top;
  const bottom = Math.max(...points.map((p) => p[1])) + room.bottom;

  const scale = Math.max(0.5, Math.min(1.9, freeWidth / (right - left), freeHeight / (bottom - top)));
  const unit = Math.max(0.74, Math.min(1.5, scale));
  const shift: Point = [
    free.left + freeWidth / 2 - ((left + right) / 2) * scale,
    free.top + freeHeight / 2 - ((top + bottom) / 2) * scale,
  ];
  return {
    width,
    height,
    insets,
    scale,
    shift,
    unit,
    narrow,
    at(place) {
      const [x, y] = mapPx(place);
      return [x * scale + shift[0], y * scale + shift[1]];
    },
  };
}
