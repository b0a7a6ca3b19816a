import { freeBox, type Box, type Point } from '../layout/frame.ts';
import type { Layout } from '../layout/layout.ts';
import type { Obstacles, Size } from '../layout/place-labels.ts';
import { findRoom } from '../layout/room.ts';

/** Room of a gate with its label above or below it, and of a line's end, units. */
const GATE = { side: 62, above: 66, below: 66 };
const END = { side: 16, above: 16, below: 16 };
/** Room between a paper and the edge of the free part, px. */
const EDGE = 9;

/** The gates with the words that say how they stand, and where lines end. */
function keptClear({ imports, ties, frame: { unit: u, narrow } }: Layout): Box[] {
  const around = ([x, y]: Point, { side, above, below }: typeof GATE): Box => ({ left: x - side * u, top: y - above * u, right: x + side * u, bottom: y + below * u });
  const gates = [imports?.exporter, imports?.importer].flatMap((gate) => (gate ? [around(gate, GATE)] : []));
  const tracks = [...ties.rented, ...ties.investments.values()].map(({ track }) => track);
  const ends = [...tracks, ...(ties.grey ? [ties.grey] : [])].flatMap(({ points }) => [points[0]!, points.at(-1)!]);
  // on a narrow screen the designer is an exit at the edge
  const designer = imports?.designer && !narrow ? [imports.designer] : [];
  return [...gates, ...[...ends, ...designer].map((end) => around(end, END))];
}

interface Asked {
  /** What lies there already. */
  readonly taken: readonly Box[];
  /** 'lines' may be lain on, where 'nothing' leaves no room; gates and ends of lines never. */
  readonly over: 'nothing' | 'lines';
  /** The corner that it lies near. */
  readonly corner: 'upper right' | 'lower right';
}

/** Top left corner of a paper beside all that is in play on the whole board; null where there is no room. */
export function paperRoom(size: Size, layout: Layout, { hard, soft }: Obstacles, { taken, over, corner }: Asked): Point | null {
  const { width, height, insets } = layout.frame;
  const free = freeBox(width, height, insets);
  const bounds = { left: free.left + EDGE, top: free.top + EDGE, right: free.right - EDGE, bottom: free.bottom - EDGE };
  const clear = [...keptClear(layout), ...taken];
  const ground = over === 'lines' ? { hard: clear, soft: hard } : { hard: [...hard, ...clear], soft };
  return findRoom(size, ground, bounds, [bounds.right - size.width, corner === 'upper right' ? bounds.top : bounds.bottom - size.height]);
}
