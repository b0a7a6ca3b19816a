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

export interface SaveStore {
  load(): Promise<SavedDocument | undefined>;
  save(saved: SavedDocument): Promise<void>;
  clear(): Promise<void>;
  /** Tells when another tab has kept a game. */
  watch?(told: () => void): void;
}

/** Between the tabs of this page; null where the browser has no such thing, and each tab then knows of itself alone. */
const tabs = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(KEY);

/** Where games are kept on this device. Each call rejects where the browser offers no storage. */
export const saveStore: SaveStore = {
  // async, so that a browser that throws at once rejects like one that fails later
  load: async () => get<SavedDocument>(KEY),
  save: async (saved) => {
    await set(KEY, saved);
    tabs?.postMessage('kept');
  },
  clear: async () => del(KEY),
  watch: (told) => tabs?.addEventListener('message', told),
};
