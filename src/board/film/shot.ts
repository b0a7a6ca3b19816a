import type { Place } from '../../session/picture.ts';
import type { BoardLanguage, BoardText } from '../../text/board.ts';
import type { Frame, Point } from '../layout/frame.ts';
import type { Layout } from '../layout/layout.ts';
import type { Obstacles } from '../layout/place-labels.ts';
import type { Track } from '../layout/track.ts';
import type { Sheet, Sign, Stamp, TextLine } from '../skins/skin.ts';
import type { View } from '../view.ts';
import type { Ease } from './ease.ts';

interface Timed {
  /** ms after the event's start, and length, at normal speed. */
  readonly start: number;
  readonly ms: number;
  readonly ease: Ease;
}

/** One movement on the board. */
export type Shot =
  /** Everything that the event changed goes from how it was to how it is. */
  | (Timed & { readonly kind: 'change' })
  /** Chips run along a track and are gone. */
  | (Timed & { readonly kind: 'flow'; readonly track: Track; readonly count: number; readonly road: 'import' | 'domestic' })
  | (Timed & { readonly kind: 'ring'; readonly at: Point; readonly colour: string; readonly radius: number })
  /** A sign that swells and fades. */
  | (Timed & { readonly kind: 'sign'; readonly at: Point; readonly sign: Sign; readonly size: number })
  /** A word that rises from a place and fades. */
  | (Timed & { readonly kind: 'word'; readonly at: Point; readonly line: TextLine })
  /** A paper that is dealt onto the table, stamped, and taken off again; `at` is its middle. */
  | (Timed & { readonly kind: 'paper'; readonly at: Point; readonly from: Point; readonly angle: number; readonly sheet: Sheet; readonly stamp: Stamp | null })
  | (Timed & { readonly kind: 'camera'; readonly to: View });

/** What a presenter may look at. */
export interface FilmSet {
  readonly frame: Frame;
  /** Where things lie before and after the event. */
  readonly before: Layout;
  readonly after: Layout;
  /** What papers keep off after the event. */
  readonly ground: Obstacles;
  readonly text: BoardText;
  /** Which event of its scene it is, from 0, and how many there are. */
  readonly nth: number;
  readonly of: number;
  readonly language: BoardLanguage;
  /** Names of nations by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly seat: string;
  /** Where nations' names are written, by id. */
  readonly nationPlaces: ReadonlyMap<string, Place>;
  /** Ids of the data centres. */
  readonly dataCentres: ReadonlySet<string>;
}
