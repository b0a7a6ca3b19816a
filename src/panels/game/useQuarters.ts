import { useState } from 'preact/hooks';
import { boardEvents } from '../../session/boardEvents.ts';
import type { BoardPhase } from '../../session/picture.ts';
import type { Game, Session } from '../../session/session.ts';
import type { Board, Speed } from '../../session/board.ts';
import { soundOfEvent } from '../../sound/heard.ts';
import { play } from '../sound/volume.ts';
import { pace, setPace, type Pace } from './pace.ts';
import { reducedMotion } from '../ui/reducedMotion.ts';
import { pictureOf } from './useBoard.ts';

export interface Resolving {
  readonly phase: BoardPhase | null;
  readonly speed: Speed | 0;
  /** The rules have played the quarter that is shown */
  readonly played: boolean;
}

interface QuartersProps {
  readonly session: Session;
  readonly board: { readonly current: Board | null };
  readonly layOut: () => void;
  /** Set while the map plays a quarter */
  readonly busy: { current: boolean };
  readonly onReport: (quarter: number) => void;
}

/**
 * Ends quarters: the rules play at once, the map shows it, then the report opens; `ending` until it does. Where the rules could
 * not play it (`failed`) the game stands as it was, plan and all; where the map could not show it, the report opens at once.
 */
export function useQuarters({ session, board, layOut, busy, onReport }: QuartersProps) {
  const [resolving, setResolving] = useState<Resolving | null>(null);
  const [ending, setEnding] = useState(false);
  const [failed, setFailed] = useState(false);

  const endQuarter = async () => {
    const game = session.state().game;
    if (!game || game.world.ended || busy.current) return;
    const { quarter } = game.world;
    busy.current = true;
    setEnding(true);
    setFailed(false);
    try {
      await playAndShow(game);
    } catch (error) {
      reportError(error);
    } finally {
      busy.current = false;
      setResolving(null);
    }
    await drawn();
    const next = session.state().game;
    const played = next !== null && next.match.quarters.length > game.match.quarters.length;
    if (played) board.current?.sync(pictureOf(next));
    document.querySelector<HTMLElement>('.end-quarter')?.focus();
    setEnding(false);
    setFailed(next !== null && !played);
    if (played) onReport(quarter);
  };

  const playAndShow = async (game: Game) => {
    const before = pictureOf(game);
    const { quarter } = game.world;
    const speed = reducedMotion().matches ? 'atOnce' : pace.value;
    const film = speed === 'atOnce' ? null : board.current;
    if (film && speed !== 'atOnce') setResolving({ phase: null, speed, played: false });
    // what says that it runs is there before the rules take the page for themselves
    await drawn();
    if (film) document.querySelector<HTMLElement>('.resolve-pause')?.focus();
    setResolving((was) => was && { ...was, played: true });
    session.endQuarter();
    const next = session.state().game;
    if (!film || speed === 'atOnce' || !next) return;
    layOut();
    await film.resolve(before, boardEvents(next.match, quarter, next.seat), pictureOf(next), {
      speed,
      onPhase: (phase) => setResolving((was) => was && { ...was, phase }),
      onStrike: (event) => play(soundOfEvent(event)),
    });
  };

  /** Of the running film; 0 holds it. */
  const setSpeed = (next: Pace | 0) => {
    if (next !== 0) setPace(next);
    if (next === 'atOnce') {
      board.current?.skip();
      return;
    }
    board.current?.setSpeed(next);
    setResolving((was) => was && { ...was, speed: next });
  };

  return { resolving, ending, failed, endQuarter, setSpeed };
}

/** Two frames: the page has been laid out anew, and what watches its sizes has been told. */
const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
