import { signal, type ReadonlySignal } from '@preact/signals';
import { render, type ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Updates } from '../offline/updates.ts';
import type { OpenBoard } from '../session/board.ts';
import type { Found, Session } from '../session/session.ts';
import { BoardContext, type LoadBoard } from './board.ts';
import { DropZone } from './files/DropZone.tsx';
import { ProblemsDialog } from './files/ProblemsDialog.tsx';
import { unsound } from './files/openFile.ts';
import { PartNote } from './loading/PartNote.tsx';
import type { Part } from './loading/part.ts';
import { drawn, idle } from './loading/quiet.ts';
import { PageContext } from './page.ts';
import { SessionContext } from './session.ts';
import { TitleScreen } from './title/TitleScreen.tsx';
import { LiveRegion } from './ui/LiveRegion.tsx';
import { keepFocus } from './ui/keepFocus.ts';
import { watchRoom } from './ui/room.ts';
import './styles/index.css';

/** What the page has from the part that plays. */
export interface GamePart {
  readonly session: Session;
  readonly GameScreen: ComponentType;
}

interface PageParts {
  /** What is kept on this device */
  readonly found: Promise<Found>;
  readonly game: Part<GamePart>;
  readonly board: Part<OpenBoard>;
  /** Keeps the page on the device once its parts are there; null where that cannot be */
  readonly openUpdates: () => Updates | null;
}

interface AppProps extends Pick<PageParts, 'found' | 'game'> {
  readonly loadBoard: LoadBoard;
  readonly updates: ReadonlySignal<Updates | null>;
}

function App({ found, game, loadBoard, updates }: AppProps) {
  const part = game.state.value;
  const here = part.is === 'here' ? part.value : null;
  const state = useSessionState(here?.session ?? null);
  const [kept, setKept] = useState<Found | null>(null);
  useEffect(() => void found.then(setKept), [found]);
  const [wish, setWish] = useState<((session: Session) => unknown) | null>(null);
  const enter = (act: (session: Session) => unknown) => {
    if (here) {
      act(here.session);
      return;
    }
    setWish(() => act);
    game.load().catch(() => undefined);
  };
  useEffect(() => {
    if (!here || !wish) return;
    setWish(null);
    wish(here.session);
  }, [here, wish]);

  const playing = Boolean(state?.game);
  useEffect(() => updates.value?.playing(playing), [updates.value, playing]);

  // another game, not another quarter, is another screen
  const key = state?.game ? `${state.game.match.scenario.id} ${state.game.match.seed} ${state.game.seat}` : '';
  const first = useRef(true);
  useEffect(() => {
    // the first screen takes no focus from where the browser has it
    if (!first.current) document.querySelector<HTMLElement>('h1[tabindex]')?.focus();
    first.current = false;
  }, [key]);
  return (
    <PageContext.Provider value={{ saved: (state ?? kept)?.saved ?? null, enter, entering: wish !== null, updates: updates.value }}>
      <SessionContext.Provider value={here && state ? { session: here.session, state } : null}>
        <BoardContext.Provider value={loadBoard}>
          {here && state?.game ? <here.GameScreen key={key} /> : <TitleScreen />}
          <DropZone />
          {unsound.value && <ProblemsDialog key={unsound.value} result={unsound.value} />}
          {wish && <PartNote state={part} onRetry={() => enter(wish)} />}
          <LiveRegion />
        </BoardContext.Provider>
      </SessionContext.Provider>
    </PageContext.Provider>
  );
}

function useSessionState(session: Session | null) {
  const [, redraw] = useState({});
  useEffect(() => session?.subscribe(() => redraw({})), [session]);
  return session?.state() ?? null;
}

/** Opens the page in an element, and fetches what a game needs when the title is there. */
export function openPage(host: HTMLElement, { found, game, board, openUpdates }: PageParts): void {
  const updates = signal<Updates | null>(null);
  keepFocus();
  watchRoom();
  render(<App found={found} game={game} loadBoard={() => board.load()} updates={updates} />, host);
  // what has come is then in the browser's cache, and is not fetched once more to be kept
  void fetchAhead([game, board]).then(() => (updates.value = openUpdates()));
}

/** One after the other, each in a quiet moment. What does not come is asked for again when it is needed. */
async function fetchAhead(parts: readonly Part<unknown>[]): Promise<void> {
  await drawn();
  for (const part of parts) {
    await idle();
    if (part.state.value.is === 'away') await part.load().catch(() => undefined);
  }
}
