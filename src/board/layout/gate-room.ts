import type { Box } from './frame.ts';
import type { Layout } from './layout.ts';

/** Room of a gate with its label above or below it, units. */
const ROOM = { side: 62, above: 66, below: 66 };

/** What no paper may come near: the gates, and the words that say how they stand. */
export function gatesWithLabels({ imports, frame: { unit: u } }: Layout): Box[] {
  return [imports?.exporter, imports?.importer].flatMap((gate) =>
    gate ? [{ left: gate[0] - ROOM.side * u, top: gate[1] - ROOM.above * u, right: gate[0] + ROOM.side * u, bottom: gate[1] + ROOM.below * u }] : [],
  );
}
