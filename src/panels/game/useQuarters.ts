import { useRef, useState } from 'preact/hooks';
import { boardEvents } from '../../session/boardEvents.ts';
import type { BoardPhase } from '../../session/picture.ts';
import type { Session } from '../../session/session.ts';
import type { Board, Speed } from '../../session/board.ts';
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

interface QuartersProps {
  readonly session: Session;
  readonly board: { readonly current: Board | null };
  /** Set while the map plays a quarter */
  readonly busy: { current: boolean };
  readonly onReport: (quarter: number) => void;
}

/** Ends quarters: the rules play at once, the map shows it, then the report opens. */
export function useQuarters({ session, board, busy, onReport }: QuartersProps) {
  const [resolving, setResolving] = useState<Resolving | null>(null);
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
    if (session.state().game) onReport(quarter);
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

  return { resolving, endQuarter, setSpeed, pace: speed };
}

/** Two frames: the page has been laid out anew, and what watches its sizes has been told. */
const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
