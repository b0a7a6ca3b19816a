import type { Order } from '../sim/orders/order.ts';
import { advance } from '../sim/quarter.ts';
import type { Dropped } from '../sim/turn.ts';
import { cloneWorld, type World } from '../sim/world.ts';
import { allPlans, type Match } from './match.ts';

/** A game as it would have come without one order: the same luck, people's other orders as they gave them, bots decide anew. */
export interface Without {
  /** As in the match: `worlds[q]` is the state before quarter q */
  readonly worlds: readonly World[];
  /** Orders of people that were carried out and then could not be, by quarter */
  readonly dropped: readonly (Dropped & { readonly quarter: number })[];
}

export function replayWithout(match: Match, quarter: number, nation: number, order: Order): Without {
  const worlds = match.worlds.slice(0, quarter + 1);
  const dropped: (Dropped & { readonly quarter: number })[] = [];
  for (let q = quarter; q < match.quarters.length; q++) {
    const { plans, dropped: before } = match.quarters[q]!;
    const people = plans.map((plan, one) => plan.map((planned) => planned.order).filter((given) => q !== quarter || one !== nation || given !== order));
    const all = allPlans({ ...match, worlds }, people);
    const world = cloneWorld(worlds[q]!);
    const lost = advance(world, all.map((plan) => plan.map((planned) => planned.order))).dropped;
    for (const one of lost) {
      if (match.players[one.nation] === 'person' && !before.some((known) => known.order === one.order)) dropped.push({ ...one, quarter: q });
    }
    worlds.push(world);
  }
  return { worlds, dropped };
}
