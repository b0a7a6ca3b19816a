import { createContext } from 'preact';
import type { BoardEvent, BoardPhase, BoardPicture, Pick } from '../session/picture.ts';
import type { Language } from '../text/language.ts';

/** What HTML covers of the map at each side, CSS px. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Speed = 1 | 2 | 4;

/** The map as the page needs it; the page works without one. */
export interface Board {
  sync(picture: BoardPicture): void;
  resolve(
    before: BoardPicture,
    events: readonly BoardEvent[],
    after: BoardPicture,
    options: { readonly speed: Speed; onPhase(phase: BoardPhase): void },
  ): Promise<void>;
  skip(): void;
  setSpeed(speed: Speed | 0): void;
  setLanguage(language: Language): void;
  setInsets(insets: Insets): void;
  setReducedMotion(reduced: boolean): void;
  onPick(callback: (pick: Pick) => void): () => void;
  readonly ready: Promise<void>;
  destroy(): void;
}

export interface BoardOptions {
  readonly language: Language;
  readonly reducedMotion: boolean;
  readonly insets?: Insets;
}

export type OpenBoard = (host: HTMLElement, picture: BoardPicture, options: BoardOptions) => Board;

/** Loads the map's engine, after the page is there. */
export type LoadBoard = () => Promise<OpenBoard>;

export const BoardContext = createContext<LoadBoard | null>(null);
