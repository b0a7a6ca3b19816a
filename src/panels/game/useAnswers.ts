import { useEffect, useRef } from 'preact/hooks';
import type { Board } from '../../session/board.ts';
import { concernedAt, concernedBy } from '../../session/concerned.ts';
import type { Game } from '../../session/session.ts';
import type { DeskName } from '../../sim/desks.ts';
import { pictureOf } from './useBoard.ts';

/** The map answers: what an order concerns as it is put into the plan, and what a desk has its hand on as it opens. */
export function useAnswers(board: { readonly current: Board | null }, game: Game, desk: DeskName): void {
  const before = useRef({ game, desk });
  useEffect(() => {
    const was = before.current;
    before.current = { game, desk };
    // another quarter, or another game
    if (!board.current || was.game.world !== game.world) return;
    const known = new Set(was.game.plan.map(({ order }) => JSON.stringify(order)));
    const added = game.plan.filter(({ order }) => !known.has(JSON.stringify(order)));
    if (added.length > 0) board.current.answer(added.flatMap(({ order }) => concernedBy(order, game, pictureOf(game))));
    else if (was.desk !== desk) board.current.answer(concernedAt(desk, pictureOf(game)));
  }, [game, desk]);
}
