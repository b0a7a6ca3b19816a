import { fingerprint } from '../sim/fingerprint.ts';
import { judgePlan } from '../sim/orders/index.ts';
import { advance } from '../sim/quarter.ts';
import type { Plan } from '../sim/turn.ts';
import { cloneWorld, type World } from '../sim/world.ts';
import { brokenIn, unexplained } from './invariants.ts';

export interface Held {
  readonly after: World;
  /** What should hold in every quarter and does not, a line each */
  readonly broken: readonly string[];
}

/**
 * Plays a quarter in all the ways that must come to the same, and holds it against all that must hold; `opening` is
 * how the game began, `before` how the quarter does.
 */
export function quarterHolds(opening: World, before: World, plans: readonly Plan[]): Held {
  const was = fingerprint(before);
  const judged = plans.map((plan, nation) => judgePlan(before, nation, plan).judged);
  const after = cloneWorld(before);
  const { books, dropped } = advance(after, plans, { keep: true });
  const is = fingerprint(after);
  const broken: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) broken.push(what);
  };
  must(fingerprint(before) === was, 'the state before was moved');
  must(fingerprint(cloneWorld(after)) === is, 'a clone differs');

  const unkept = cloneWorld(before);
  must(advance(unkept, plans).books.postings.length === 0, 'postings were kept unasked');
  must(fingerprint(unkept) === is, 'played otherwise where no postings are kept');

  // what is illegal is dropped with its reason, and leaves no trace
  const refused = judged.flatMap((orders) => orders.filter(({ refusal }) => refusal));
  const told = (list: readonly { order: unknown; refusal: unknown }[]) => JSON.stringify(list.map(({ order, refusal }) => ({ order, refusal })));
  must(told(dropped) === told(refused), 'other orders were dropped than are refused');
  const without = cloneWorld(before);
  advance(without, judged.map((orders) => orders.filter(({ refusal }) => !refusal).map(({ order }) => order)));
  must(fingerprint(without) === is, 'an order that was refused left a trace');

  for (const account of unexplained(before, after, books.postings)) broken.push(`no posting explains ${account}`);
  broken.push(...brokenIn(after, opening));
  return { after, broken };
}
