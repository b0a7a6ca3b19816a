import type { BoardEvent, BoardPhase, BoardPicture, ImportRoad } from '../../session/picture.ts';
import type { FilmSet, Shot } from '../film/shot.ts';

export type EventKind = BoardEvent['kind'];
export type EventOf<K extends EventKind> = Extract<BoardEvent, { kind: K }>;

/** How one kind of event comes onto the board. */
export interface Presenter<K extends EventKind> {
  readonly phase: BoardPhase;
  /** Events that follow each other and name the same scene play at once; without one, those of the same kind do. */
  readonly scene?: string;
  /** The picture once it has happened: what was shown, with the part that this event uncovers taken from `after`. */
  reveal(shown: BoardPicture, event: EventOf<K>, after: BoardPicture): BoardPicture;
  /** What moves meanwhile. */
  shots(event: EventOf<K>, set: FilmSet): Shot[];
}

/** Parts of the import road as they are in `after`. */
export function revealImports(shown: BoardPicture, after: BoardPicture, ...parts: (keyof ImportRoad)[]): BoardPicture {
  if (!shown.imports || !after.imports) return { ...shown, imports: after.imports };
  const uncovered = Object.fromEntries(parts.map((part) => [part, after.imports![part]]));
  return { ...shown, imports: { ...shown.imports, ...uncovered } };
}
