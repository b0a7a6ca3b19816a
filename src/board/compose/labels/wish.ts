import type { BoardPicture } from '../../../session/picture.ts';
import type { BoardLanguage, BoardText } from '../../../text/board.ts';
import type { Point } from '../../layout/frame.ts';
import type { Layout } from '../../layout/layout.ts';
import type { Spot } from '../../layout/place-labels.ts';
import type { TextLine } from '../../skins/skin.ts';

/** A label before it is measured: what it says, from all to the least, and where it may stand, best first. */
export interface LabelWish {
  readonly id: string;
  readonly forms: readonly (readonly TextLine[])[];
  readonly priority: number;
  readonly spots: readonly Spot[];
  /** Said only where the board is looked at from near. */
  readonly detail?: boolean;
}

/** Which label pushes which away. */
export const PRIORITY = {
  shutGate: 101,
  gate: 100,
  waiting: 95,
  transit: 90,
  planned: 88,
  newFab: 81,
  fab: 80,
  dataCentre: 74,
  ownNation: 70,
  delivered: 66,
  homePlanned: 65,
  station: 64,
  minerals: 72,
  jointFab: 71,
  deal: 62,
  rented: 60,
  grey: 58,
  tension: 57,
  listings: 56,
  nation: 40,
} as const;

/** What the labels of one part of the board are made from. */
export interface Labelled {
  readonly picture: BoardPicture;
  readonly layout: Layout;
  readonly language: BoardLanguage;
  readonly text: BoardText;
  /** Frame.unit. */
  readonly u: number;
  /** k chips that one die stands for. */
  readonly worth: number;
}

type Offset = readonly [dx: number, dy: number, align: Spot['align']];

/** Spots around a point, offsets in CSS px. */
export function spots([x, y]: Point, ...offsets: readonly Offset[]): Spot[] {
  return offsets.map(([dx, dy, align]) => ({ x: Math.round(x + dx), y: Math.round(y + dy), align }));
}
