import { del, get, set } from 'idb-keyval';
import type { PlanEntry, SavedGame } from './session.ts';

/** What survives a reload: the game as a replay, and the plan that was being written. */
export interface SavedDocument {
  readonly summary: SavedGame;
  readonly replay: string;
  /** Nation index of the person's seat */
  readonly seat: number;
  readonly plan: readonly PlanEntry[];
}

const KEY = 'chokepoint.game.1';

/** Where games are kept on this device. Each call rejects where the browser offers no storage. */
export const saveStore = {
  load: () => get<SavedDocument>(KEY),
  save: (saved: SavedDocument) => set(KEY, saved),
  clear: () => del(KEY),
};

export type SaveStore = typeof saveStore;
