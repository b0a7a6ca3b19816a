import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../session/session.ts';
import { BoardContext, type LoadBoard } from './board.ts';
import { DropZone } from './files/DropZone.tsx';
import { ProblemsDialog } from './files/ProblemsDialog.tsx';
import { unsound } from './files/openFile.ts';
import { GameScreen } from './game/GameScreen.tsx';
import { SessionContext } from './session.ts';
import { TitleScreen } from './title/TitleScreen.tsx';
import { LiveRegion } from './ui/LiveRegion.tsx';
import './styles/index.css';

interface AppProps {
  readonly session: Session;
  readonly loadBoard: LoadBoard | null;
}

function App({ session, loadBoard }: AppProps) {
  const [state, setState] = useState(session.state());
  useEffect(() => session.subscribe(() => setState(session.state())), [session]);
  // another game, not another quarter, is another screen
  const key = state.game ? `${state.game.match.scenario.id} ${state.game.match.seed} ${state.game.seat}` : '';
  const first = useRef(true);
  useEffect(() => {
    // the first screen takes no focus from where the browser has it
    if (!first.current) document.querySelector<HTMLElement>('h1[tabindex]')?.focus();
    first.current = false;
  }, [key]);
  return (
    <SessionContext.Provider value={{ session, state }}>
      <BoardContext.Provider value={loadBoard}>
        {state.game ? <GameScreen key={key} /> : <TitleScreen />}
        <DropZone />
        {unsound.value && <ProblemsDialog key={unsound.value} result={unsound.value} />}
        <LiveRegion />
      </BoardContext.Provider>
    </SessionContext.Provider>
  );
}

/** Opens the page in an element; without a map where `loadBoard` is null. */
export function openPage(host: HTMLElement, session: Session, loadBoard: LoadBoard | null): void {
  render(<App session={session} loadBoard={loadBoard} />, host);
}
