import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Updates } from '../offline/updates.ts';
import type { Session, SessionState } from '../session/session.ts';

/** The page before and beside a game: what it knows of the saved one, and the way to the session. */
export interface Page {
  readonly saved: SessionState['saved'];
  /** Does what needs the session: at once, or when the game's parts have come. What is asked last is done. */
  readonly enter: (act: (session: Session) => unknown) => void;
  /** Something waits for the game's parts. */
  readonly entering: boolean;
  readonly updates: Updates | null;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage outside the page');
  return page;
}
