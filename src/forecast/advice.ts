import { mean } from 'd3-array';
import { withOrder, withoutOrder, type Intention } from '../match/intentions.ts';
import type { Order, OrderKind } from '../sim/orders/order.ts';
import { answerOf, endsOf, type Answer } from './answer.ts';
import type { Arm } from './arm.ts';
import { candidates, isLegal, moveOf, wayOf } from './candidates.ts';
import type { Forecasts } from './forecast.ts';

/** A move and what the forecast says of it: the plan with it, and without. */
export interface Move {
  readonly order: Order;
  readonly answer: Answer;
}

/** What is compared: whatever could be done by orders of these kinds, or the answers to one question, which are told all. */
export type Compared = { readonly kinds: readonly OrderKind[] } | { readonly answers: readonly Order[] };

/** What is known so far. */
export interface Advice {
  /** Share of the work, 0-1 */
  readonly done: number;
  /** The best so far, the best first; answers in their order */
  readonly moves: readonly Move[];
  /** Moves that were tried, and those that are still compared */
  readonly tried: number;
  readonly racing: number;
}

/** How many different moves are shown. */
const SHOWN = 3;

/**
 * A race on the same luck: futures that each move has played by the end of a round, and how many go on from it. Few
 * futures tell the useless from the useful at once, and many are for what leads.
 */
const ROUNDS = [
  { futures: 2, kept: 12 },
  { futures: 6, kept: 7 },
  { futures: 20, kept: 4 },
  { futures: 64, kept: SHOWN },
  { futures: 200, kept: SHOWN },
] as const;

/** Futures between two words on how far it is. */
const WORD = 16;

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

/** The best of what was tried: other moves first, then other ways of them, then what does nothing or harm. Never two amounts of one. */
function bestOf(tried: readonly Tried[], count: number): Tried[] {
  const sorted = [...tried].sort((a, b) => worth(b) - worth(a));
  const ways = firstOfEach(sorted, wayOf);
  const useful = ways.filter((one) => worth(one) > NOTHING);
  const different = firstOfEach(useful, moveOf);
  return [...new Set([...different, ...useful, ...ways])].slice(0, count);
}

function firstOfEach(tried: readonly Tried[], what: (order: Order) => string): Tried[] {
  const seen = new Set<string>();
  return tried.filter(({ order }) => !seen.has(what(order)) && seen.add(what(order)));
}

/**
 * Three moves that differ, by what they bring the seat's objectives in the forecast; or what each answer to a question
 * brings, against none. Yields after each quarter played: nothing, or what is known.
 */
export function* advise(forecasts: Forecasts, plan: readonly Intention[], compared: Compared, quarters: number): Generator<Advice | null, void> {
  const { world, seat, measures } = forecasts.situation;
  const answers = 'answers' in compared ? compared.answers.filter((order) => isLegal(world, seat, plan, order)) : null;
  const orders = answers ?? candidates(world, seat, plan, 'kinds' in compared ? compared.kinds : []);
  const stands = forecasts.arm(answers?.[0] ? withoutOrder(plan, answers[0]) : plan, quarters);
  let racing = orders.map((order): Tried => ({ order, arm: forecasts.newArm(withOrder(plan, { order, standing: false }), quarters), gain: 0, moved: 0 }));
  const best = answers ? () => racing : bestOf;
  const shown = answers ? answers.length : SHOWN;
  const all = workOf(orders.length);
  let played = 0;
  let moves: readonly Move[] = [];
  const told = (): Advice => ({ done: Math.min(0.99, played / all), moves, tried: orders.length, racing: racing.length });
  for (const { futures, kept } of ROUNDS) {
    for (const arm of [stands, ...racing.map((one) => one.arm)]) {
      while (arm.futures < futures) {
        arm.step();
        played++;
        yield played % (WORD * quarters) === 0 ? told() : null;
      }
    }
    for (const one of racing) weigh(one, answerOf(one.arm, stands, futures), measures.length);
    racing = best(racing, kept);
    moves = best(racing, shown).map(({ order, arm }): Move => ({ order, answer: answerOf(arm, stands, futures) }));
    yield told();
  }
  yield { ...told(), done: 1 };

  /** Quarters that all rounds play. */
  function workOf(count: number): number {
    let futures = 0;
    let left = count;
    let before = 0;
    for (const round of ROUNDS) {
      futures += (left + 1) * (round.futures - before);
      if (!answers) left = Math.min(left, round.kept);
      before = round.futures;
    }
    return Math.max(1, futures * quarters);
  }
}
