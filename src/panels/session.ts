import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Game, Session, SessionState } from '../session/session.ts';

/** The running session and its present state, for every component below the page. */
export interface Running {
  readonly session: Session;
  readonly state: SessionState;
}

export const SessionContext = createContext<Running | null>(null);

export function useSession(): Running {
  const running = useContext(SessionContext);
  if (!running) throw new Error('useSession outside the page');
  return running;
}

/** The running game; only for what is drawn while there is one. */
export function useGame(): { readonly session: Session; readonly game: Game } {
  const { session, state } = useSession();
  if (!state.game) throw new Error('useGame without a game');
  return { session, game: state.game };
}
