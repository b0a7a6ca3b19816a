import { mean } from 'd3-array';
import { withOrder, type Intention } from '../match/intentions.ts';
import type { Order, OrderKind } from '../sim/orders/order.ts';
import { answerOf, endsOf, type Answer } from './answer.ts';
import type { Arm } from './arm.ts';
import { candidates, moveOf } from './candidates.ts';
import type { Forecasts } from './forecast.ts';

/** A move and what the forecast says of it: the plan with it, and without. */
export interface Move {
  readonly order: Order;
  readonly answer: Answer;
}

/** How many different moves are shown. */
const SHOWN = 3;

/** Futures that each candidate is judged by, and how many are kept for the next round: many are tried, few are looked at closely. */
const ROUNDS = [
  { futures: 8, kept: 6 },
  { futures: 40, kept: SHOWN },
  { futures: 200, kept: SHOWN },
] as const;

const LAST = ROUNDS[ROUNDS.length - 1]!.futures;

interface Tried {
  readonly order: Order;
  readonly arm: Arm;
  /** Points that it brings on average, on the same luck, and points that it moves, up or down */
  gain: number;
  moved: number;
}

/** Notes what a move brings at the horizon over the same futures without it. */
function weigh(move: Tried, { futures, with: one, without }: Answer, series: number): void {
  const before = endsOf(without!, futures, series);
  const changes = Array.from(endsOf(one, futures, series), (points, i) => points - before[i]!);
  move.gain = mean(changes)!;
  move.moved = mean(changes, Math.abs)!;
}

/** Points below which a move does nothing that is felt, and points lost that are as bad as doing nothing [judgement]. */
const FELT = 0.05;
const NOTHING = -1;

const worth = ({ gain, moved }: Tried): number => (moved > FELT ? gain : NOTHING);

/** The best of what was tried, each another move, for as many as are asked. */
function bestOf(tried: readonly Tried[], count: number): Tried[] {
  const seen = new Set<string>();
  const sorted = [...tried].sort((a, b) => worth(b) - worth(a));
  const different = sorted.filter(({ order }) => !seen.has(moveOf(order)) && seen.add(moveOf(order)));
  return different.slice(0, count);
}

/**
 * Three moves that differ, by what they bring the seat's objectives in the forecast. Yields after each quarter played:
 * nothing, or how far it is (0-1) with the best moves so far.
 */
export function* advise(
  forecasts: Forecasts,
  plan: readonly Intention[],
  kinds: readonly OrderKind[],
  quarters: number,
): Generator<{ readonly done: number; readonly moves: readonly Move[] } | null, void> {
  const { world, seat, measures } = forecasts.situation;
  const stands = forecasts.arm(plan, quarters);
  let tried = candidates(world, seat, plan, kinds).map(
    (order): Tried => ({ order, arm: forecasts.newArm(withOrder(plan, { order, standing: false }), quarters), gain: 0, moved: 0 }),
  );
  const all = workOf(tried.length);
  let played = 0;
  for (const { futures, kept } of ROUNDS) {
    for (const arm of [stands, ...tried.map((one) => one.arm)]) {
      while (arm.futures < futures) {
        arm.step();
        yield arm.futures % 8 === 0 ? { done: Math.min(0.99, played / all), moves: [] } : null;
        played++;
      }
    }
    for (const one of tried) weigh(one, answerOf(one.arm, stands, futures), measures.length);
    tried = bestOf(tried, kept);
    const moves = tried.slice(0, SHOWN).map(({ order, arm }): Move => ({ order, answer: answerOf(arm, stands, futures) }));
    yield { done: futures === LAST ? 1 : Math.min(0.99, played / all), moves };
  }

  /** Quarters that all rounds play. */
  function workOf(count: number): number {
    let futures = 0;
    let left = count;
    let before = 0;
    for (const round of ROUNDS) {
      futures += (left + 1) * (round.futures - before);
      left = Math.min(left, round.kept);
      before = round.futures;
    }
    return Math.max(1, futures * quarters);
  }
}
