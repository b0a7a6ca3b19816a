import type { BoardEvent, BoardPhase, BoardPicture, LocalText, Pick } from './picture.ts';

/** What HTML covers of the map at each side, CSS px. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Papers, notes and keys that lie on what the sides leave free. */
  readonly papers: readonly Paper[];
}

/** Edges of what lies on the map, CSS px from its left and top. */
export interface Paper {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Speed = 1 | 2 | 4;

/** Something of the game on the map, CSS px from its left and top; one beyond the screen lies at its edge. */
export interface Spot {
  readonly pick: Pick;
  readonly x: number;
  readonly y: number;
}

/** A language that the map can speak. */
type Spoken = keyof LocalText;

/** The map as the page asks for it; the page works without one. */
export interface Board {
  /** Redraws everything from data; ends a running resolve. */
  sync(picture: BoardPicture): void;
  /**
   * Plays a quarter from one picture to the next and settles when it is over, skipped or overtaken by `sync`. Whatever
   * happened, the board then shows `after` (or what `sync` was given). `onStrike` is called as each event is seen to strike.
   */
  resolve(
    before: BoardPicture,
    events: readonly BoardEvent[],
    after: BoardPicture,
    options: { readonly speed: Speed; onPhase(phase: BoardPhase): void; onStrike?(event: BoardEvent): void },
  ): Promise<void>;
  /** Ends a running resolve at its final state. */
  skip(): void;
  /** Speed of a running resolve; 0 holds it. */
  setSpeed(speed: Speed | 0): void;
  setLanguage(language: Spoken): void;
  setInsets(insets: Insets): void;
  /**
   * Where on the whole map something of a size lies without covering a gate or a line in play, nor any of `others`: its left
   * and top, as near to the upper right as it can; null where there is no room. `over: 'lines'` keeps off the gates alone.
   */
  roomFor(size: { readonly width: number; readonly height: number }, others: readonly Paper[], over?: 'nothing' | 'lines'): { readonly left: number; readonly top: number } | null;
  setReducedMotion(reduced: boolean): void;
  /** Calls back on every press on something of the game; gives a function that ends it. */
  onPick(callback: (pick: Pick) => void): () => void;
  /** Calls back with all that can be pressed whenever the map has come to rest; none while a quarter plays. */
  onSpots(callback: (spots: readonly Spot[]) => void): () => void;
  /** Things of the game answer what was done about them, once and quietly; not while a quarter plays, nor with reduced motion. */
  answer(picks: readonly Pick[]): void;
  /** Moves the map, if need be, until a spot lies on its free part. */
  reveal(pick: Pick): void;
  /** Zooms in the middle of the free part; back to the whole map with 0. */
  zoomBy(factor: number): void;
  /** Settles once the board is drawn with its labels; rejects where it cannot be drawn. */
  readonly ready: Promise<void>;
  destroy(): void;
}

export interface BoardOptions {
  readonly language: Spoken;
  readonly reducedMotion: boolean;
  readonly insets?: Insets;
}

export type OpenBoard = (host: HTMLElement, picture: BoardPicture, options: BoardOptions) => Board;
