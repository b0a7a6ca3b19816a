import type { BoardPicture } from '../../session/picture.ts';
import { COLOUR } from '../colours.ts';
import type { NamedTrack } from '../layout/track.ts';
import type { Item } from '../skins/skin.ts';
import { item } from './item.ts';

/** Most dies that one group shows; a road without gates is shorter. */
const MOST = 12;
const MOST_UNGATED = 6;
const WORTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** k chips that one die stands for: the same on the whole import road, so that groups compare. */
export function dieWorth({ imports }: BoardPicture): number {
  if (!imports) return WORTHS[0]!;
  const groups = [imports.planned, imports.waitingAtExporter, imports.waitingAtImporter];
  const most = Math.max(...groups, ...imports.inTransit.map((consignment) => consignment.units));
  const fitting = imports.exporter || imports.importer ? MOST : MOST_UNGATED;
  return WORTHS.find((worth) => most / worth <= fitting) ?? WORTHS.at(-1)!;
}

/** Dies for so many k chips; any amount shows at least one. */
export function dieCount(units: number, worth: number): number {
  return units > 0 ? Math.max(1, Math.min(MOST, Math.round(units / worth))) : 0;
}

const SIZE = { import: 10, domestic: 8 } as const;
/** Between the middles of two dies in a queue, units. */
export const DIE_STEP = 13.5;

export interface DieKind {
  readonly road: 'import' | 'domestic';
  /** Frame.unit, or less for a thinner line. */
  readonly unit: number;
  readonly planned: boolean;
}

/** A die at a distance along a track, turned with it. */
export function dieOn(id: string, { name, track }: NamedTrack, along: number, { road, unit, planned }: DieKind): Item {
  const { x, y, angle } = track.at(along);
  const size = Math.round(SIZE[road] * Math.max(0.78, unit) * 2) / 2;
  return item(id, { kind: 'die', size, colour: COLOUR[road], planned }, [x, y], { angle, on: { track: name, along } });
}

/**
 * A queue that ends `clear` before the end of a track: first along the line, and where the line has no room left in
 * further rows beside it, as trucks stand before a border.
 */
export function queue(id: string, on: NamedTrack, count: number, clear: number, room: number, kind: DieKind): Item[] {
  const step = DIE_STEP * kind.unit;
  const aRow = Math.max(1, Math.floor(room / step));
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / aRow);
    const along = on.track.length - clear - (i % aRow) * step - (row * step) / 3;
    const die = dieOn(`${id}:${i}`, on, along, kind);
    if (row === 0) return die;
    // Rows 1, 2, 3 ... stand above, below, further above ...
    const aside = (row % 2 === 1 ? -1 : 1) * Math.ceil(row / 2) * step * 1.05;
    return { ...die, on: null, x: die.x - Math.sin(die.angle) * aside, y: die.y + Math.cos(die.angle) * aside };
  });
}
