import type { GeoProjection } from 'd3-geo';
import type { Insets } from '../../session/board.ts';
import type { BoardPicture } from '../../session/picture.ts';
import { freeBox, type Box, type Frame, type Point } from './frame.ts';
import { placeBuildings } from './home-road.ts';
import { importStops, portIsSouth } from './import-road.ts';

/** Room for labels around what must be seen, units. */
const ROOM = { left: 92, top: 34, right: 96, bottom: 44 };
const ROOM_NARROW = { left: 8, top: 6, right: 14, bottom: 18 };
/** A free area less wide than this (CSS px) cannot show both shores of the Pacific. */
const NARROW_BELOW = 620;
const SCALE = { least: 0.4, most: 1.9 };
const UNIT = { least: 0.62, most: 1.5 };
/** Halvings of that range until the scale is found. */
const STEPS = 12;
/** The gates change sides only where it makes the map larger by so much. */
const WORTH_A_CHANGE = 1.06;
/** Share of the height left over that lies above: the lines come away from where paper is dealt. */
const SPARE_ABOVE = { gatesBelow: 0.7, gatesAbove: 0.5, narrow: 0.25 };

function around([x, y]: Point, half: number, above: number, below: number): Box {
  return { left: x - half, top: y - above, right: x + half, bottom: y + below };
}

/** Everything of the seat that must be on the screen. */
function seen(picture: BoardPicture, frame: Frame): Box[] {
  const u = frame.unit;
  const abroad = { rented: [], jointFabs: picture.jointFabs.filter(({ host }) => host === picture.seat) };
  const own = placeBuildings({ ...picture, ...abroad }, frame);
  const boxes = [...own.values()].map((at) => around(at, 25 * u, 40 * u, 14 * u));
  const { imports } = picture;
  if (imports) {
    const { foundry, packaging, exporter, importer, entry, turn, straight, eastbound } = importStops(imports, frame);
    for (const station of [foundry, packaging, entry]) boxes.push(around(station, 12 * u, 12 * u, 12 * u));
    for (const gate of [exporter, importer]) if (gate) boxes.push(around(gate, 14 * u, 48 * u, 34 * u));
    if (!eastbound) boxes.push(around([turn, straight], 8 * u, 8 * u, 8 * u));
    if (!frame.narrow) boxes.push(around(frame.at(imports.designer.place), 12 * u, 12 * u, 12 * u));
  }
  const mine = picture.nations.find((nation) => nation.mine);
  if (boxes.length === 0 && mine) boxes.push(around(frame.at(mine.label), 60, 60, 60));
  return boxes;
}

/** What a frame must show, with room for labels. */
function extent(picture: BoardPicture, frame: Frame): Box {
  const boxes = seen(picture, frame);
  const u = frame.unit;
  const room = frame.narrow ? ROOM_NARROW : ROOM;
  return {
    left: Math.min(...boxes.map((box) => box.left)) - room.left * u,
    top: Math.min(...boxes.map((box) => box.top)) - room.top * u,
    right: Math.max(...boxes.map((box) => box.right)) + room.right * u,
    bottom: Math.max(...boxes.map((box) => box.bottom)) + room.bottom * u,
  };
}

/** Chooses scale, shift and the side of the gates so that the seat's lines fill the free part of the screen. */
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

  const frameOf = (scale: number, gatesAbove: boolean, shift: Point): Frame => ({
    width,
    height,
    insets,
    scale,
    shift,
    unit: Math.max(UNIT.least, Math.min(UNIT.most, scale)),
    narrow,
    gatesAbove,
    at(place) {
      const [x, y] = project([place[0], place[1]]) ?? [0, 0];
      return [x * scale + shift[0], y * scale + shift[1]];
    },
  });

  const largest = (gatesAbove: boolean): number => {
    let [low, high]: [number, number] = [SCALE.least, SCALE.most];
    for (let step = 0; step < STEPS; step++) {
      const middle = (low + high) / 2;
      const box = extent(picture, frameOf(middle, gatesAbove, [0, 0]));
      if (box.right - box.left <= freeWidth && box.bottom - box.top <= freeHeight) low = middle;
      else high = middle;
    }
    return low;
  };

  const above = largest(true);
  const below = picture.imports && portIsSouth(picture.imports) ? largest(false) : 0;
  const gatesAbove = above > below * WORTH_A_CHANGE;
  const scale = gatesAbove ? above : below;
  const box = extent(picture, frameOf(scale, gatesAbove, [0, 0]));
  const spare = freeHeight - (box.bottom - box.top);
  // where even the least scale is too large, the side of the gates stays in view
  const short = gatesAbove ? 0 : 1;
  const share = spare < 0 ? short : SPARE_ABOVE[!gatesAbove ? 'gatesBelow' : narrow ? 'narrow' : 'gatesAbove'];
  return frameOf(scale, gatesAbove, [
    free.left + (freeWidth - box.left - box.right) / 2,
    free.top + spare * share - box.top,
  ]);
}
