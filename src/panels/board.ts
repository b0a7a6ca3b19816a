import { createContext } from 'preact';
import type { OpenBoard } from '../session/board.ts';

/** Loads the map's engine, after the page is there; tries again after a failure. */
export type LoadBoard = () => Promise<OpenBoard>;

export const BoardContext = createContext<LoadBoard | null>(null);
