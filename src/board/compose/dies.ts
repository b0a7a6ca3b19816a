import type { BoardPicture } from '../../session/picture.ts';
import { COLOUR } from '../colours.ts';
import type { Frame } from '../layout/frame.ts';
import type { NamedTrack } from '../layout/track.ts';
import type { Item } from '../skins/skin.ts';
import { item } from './item.ts';

/** Most dies that one group shows; fewer on a narrow screen, and on a road without gates, which is shorter. */
const MOST = { wide: 12, narrow: 9, ungated: 6 };
const WORTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** k chips that one die stands for: the same on the whole import road, so that groups compare. */
export function dieWorth({ imports }: BoardPicture, { narrow }: Frame): number {
  if (!imports) return WORTHS[0]!;
  const groups = [imports.planned, imports.waitingAtExporter, imports.waitingAtImporter];
  const most = Math.max(...groups, ...imports.inTransit.map((consignment) => consignment.units));
  const gated = imports.exporter || imports.importer;
  const fitting = gated ? (narrow ? MOST.narrow : MOST.wide) : MOST.ungated;
  return WORTHS.find((worth) => most / worth <= fitting) ?? WORTHS.at(-1)!;
}

/** Dies for so many k chips; any amount shows at least one. */
export function dieCount(units: number, worth: number): number {
  return units > 0 ? Math.max(1, Math.min(MOST.wide, Math.round(units / worth))) : 0;
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

interface QueueRoom {
  /** Distance of the first die from the end of the track. */
  readonly clear: number;
  /** Dies in the first row, which follows the line, and in the rows beside it, which need it to be straight. */
  readonly first: number;
  readonly beside: number;
}

/** A queue before the end of a track: first along the line, then in rows beside it, as trucks stand before a border. */
export function queue(id: string, on: NamedTrack, count: number, { clear, first, beside }: QueueRoom, kind: DieKind): Item[] {
  const step = DIE_STEP * kind.unit;
  return Array.from({ length: count }, (_, i) => {
    const row = i < first ? 0 : 1 + Math.floor((i - first) / beside);
    const inRow = row === 0 ? i : (i - first) % beside;
    const die = dieOn(`${id}:${i}`, on, on.track.length - clear - inRow * step, kind);
    if (row === 0) return die;
    // Rows 1, 2, 3 ... stand on one side, the other, further on the first ...
    const aside = (row % 2 === 1 ? -1 : 1) * Math.ceil(row / 2) * step * 1.05;
    return { ...die, on: null, x: die.x - Math.sin(die.angle) * aside, y: die.y + Math.cos(die.angle) * aside };
  });
}
