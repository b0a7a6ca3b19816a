import { openUpdates } from './offline/updates.ts';
import { openPage } from './panels/App.tsx';
import { Part } from './panels/loading/part.ts';
import type { Found } from './session/session.ts';
import { saveStore } from './session/saveStore.ts';

const found = saveStore.load().then(
  (saved): Found => ({ saved: saved?.summary ?? null, storage: 'saved' }),
  (): Found => ({ saved: null, storage: 'unavailable' }),
);
const game = new Part('game', async () => (await import('./game.ts')).openGame(await found));
const board = new Part('board', async () => (await import('./board/board.ts')).openBoard);

const host = document.getElementById('app');
if (host) openPage(host, { found, game, board, openUpdates: () => (import.meta.env.PROD ? openUpdates('serviceWorker.js') : null) });
