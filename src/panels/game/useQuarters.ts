import { useRef, useState } from 'preact/hooks';
import { boardEvents } from '../../session/boardEvents.ts';
import type { BoardPhase } from '../../session/picture.ts';
import type { Session } from '../../session/session.ts';
import { measure } from '../../sim/query.ts';
import { GAME } from '../../text/game.ts';
import { measureFigure } from '../../text/measures.ts';
import { calendar, quarterTitle } from '../../text/quarters.ts';
import type { Board, Speed } from '../board.ts';
import { inLanguage, language, numbers } from '../language.ts';
import { say } from '../ui/announce.ts';
import { pictureOf } from './useBoard.ts';

export interface Resolving {
  readonly phase: BoardPhase | null;
  readonly speed: Speed | 0;
  /** The rules have played the quarter that is shown */
  readonly played: boolean;
}

const PACE = 'chokepoint.speed';

function paceKept(): Speed {
  try {
    return ({ 2: 2, 4: 4 } as const)[Number(localStorage.getItem(PACE)) as 2 | 4] ?? 1;
  } catch {
    return 1;
  }
}

/** Ends quarters: the rules play at once, the map shows it, then the report opens. */
export function useQuarters(session: Session, board: { readonly current: Board | null }, busy: { current: boolean }) {
  const [resolving, setResolving] = useState<Resolving | null>(null);
  const [report, setReport] = useState<number | null>(null);
  const speed = useRef<Speed>(paceKept());

  const endQuarter = async () => {
    const game = session.state().game;
    if (!game || game.world.ended || busy.current) return;
    const before = pictureOf(game);
    const { quarter } = game.world;
    busy.current = true;
    try {
      if (board.current) {
        setResolving({ phase: null, speed: speed.current, played: false });
        await drawn();
        document.querySelector<HTMLElement>('.resolve-pause')?.focus();
      }
      setResolving((was) => was && { ...was, played: true });
      session.endQuarter();
      const next = session.state().game;
      if (board.current && next) {
        await board.current.resolve(before, boardEvents(next.match, quarter, next.seat), pictureOf(next), {
          speed: speed.current,
          onPhase: (phase) => setResolving((was) => was && { ...was, phase }),
        });
      }
    } finally {
      busy.current = false;
      setResolving(null);
    }
    await drawn();
    document.querySelector<HTMLElement>('.end-quarter')?.focus();
    if (!session.state().game) return;
    setReport(quarter);
    summarise(session);
  };

  const setSpeed = (next: Speed | 0) => {
    if (next !== 0) {
      speed.current = next;
      try {
        localStorage.setItem(PACE, String(next));
      } catch {
        // the pace lasts as long as the page
      }
    }
    board.current?.setSpeed(next);
    setResolving((was) => was && { ...was, speed: next });
  };

  return { resolving, report, setReport, endQuarter, setSpeed, pace: speed };
}

/** Two frames: the page has been laid out anew, and what watches its sizes has been told. */
const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

function summarise(session: Session): void {
  const game = session.state().game;
  if (!game) return;
  const { world, seat } = game;
  const figure = (name: 'usefulCompute' | 'frontierGap') => measureFigure(language(), name, measure(world, seat, name));
  const quarter = quarterTitle(language(), calendar(world.setting, world.quarter));
  const treasury = numbers().money(measure(world, seat, 'treasury'));
  say(inLanguage(GAME).summary(quarter, figure('usefulCompute'), figure('frontierGap'), treasury));
}
