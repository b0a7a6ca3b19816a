import { openPage } from './panels/App.tsx';
import { createSession } from './session/createSession.ts';
import { saveStore } from './session/saveStore.ts';
import { SHIPPED_SCENARIOS } from './session/shippedScenarios.ts';

const session = createSession({ shipped: SHIPPED_SCENARIOS, store: saveStore });
const host = document.getElementById('app');
if (host) openPage(host, session, async () => (await import('./board/board.ts')).openBoard);
