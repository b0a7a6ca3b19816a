import { GameScreen } from './panels/game/GameScreen.tsx';
import type { GamePart } from './panels/App.tsx';
import { createSession } from './session/createSession.ts';
import type { Found } from './session/session.ts';
import { saveStore } from './session/saveStore.ts';
import { SHIPPED_SCENARIOS } from './session/shippedScenarios.ts';

/** The part of the page that plays: the rules, the scenarios and every panel of a game. */
export function openGame(found: Found): GamePart {
  return { session: createSession({ shipped: SHIPPED_SCENARIOS, store: saveStore, found }), GameScreen };
}
