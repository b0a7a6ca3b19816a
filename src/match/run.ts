import { DOCTRINES_BY_NAME } from '../bots/index.ts';
import type { Doctrine, DoctrineName } from '../sim/doctrine.ts';
import { scoreOf } from '../sim/objectives.ts';
import type { Order } from '../sim/orders/order.ts';
import { advance } from '../sim/quarter.ts';
import type { Plan } from '../sim/turn.ts';
import { cloneWorld, type World } from '../sim/world.ts';

/** Doctrines whose mean on the same luck is par, as in duplicate bridge. */
export const REFERENCE_DOCTRINES: readonly DoctrineName[] = ['importer', 'builder', 'hedger'];

/** What each nation's doctrine plans now. */
export function plansOf(world: World, doctrines: readonly Doctrine[]): Plan[] {
  const plans: Plan[] = [];
  for (let nation = 0; nation < doctrines.length; nation++) {
    const plan: Order[] = [];
    for (const { order } of doctrines[nation]!(world, nation)) plan.push(order);
    plans.push(plan);
  }
  return plans;
}

/** Plays a world to its end in place, a doctrine a nation; keeps no postings, so it is fast. */
export function runGame(world: World, doctrines: readonly Doctrine[], quarters = Infinity): World {
  for (let played = 0; !world.ended && played < quarters; played++) advance(world, plansOf(world, doctrines));
  return world;
}

/** As runGame, and gives what counts of the game. */
function runCounted(begun: World, doctrines: readonly Doctrine[], quarters: number): World {
  let world = begun;
  for (let played = 0; !world.ended && played < quarters; played++) {
    const next = cloneWorld(world);
    advance(next, plansOf(world, doctrines));
    if (next.ending.kind !== 'none') return world;
    world = next;
  }
  return world;
}

/** A game of one reference doctrine, played to its end. */
export interface ReferenceRun {
  readonly doctrine: DoctrineName;
  /** Its last state, or where a catastrophe cut it short the one before: what counts of it */
  readonly world: World;
}

/** The game of `begin()` with each reference doctrine in a seat, the others as given: the same luck each time. */
export function referenceRuns(begin: () => World, nation: number, doctrines: readonly Doctrine[], quarters = Infinity): ReferenceRun[] {
  return REFERENCE_DOCTRINES.map((doctrine) => {
    const seats = doctrines.slice();
    seats[nation] = DOCTRINES_BY_NAME[doctrine];
    return { doctrine, world: runCounted(begin(), seats, quarters) };
  });
}

/** Points that the reference doctrines reached on average in a seat. */
export const parOf = (runs: readonly ReferenceRun[], nation: number): number =>
  runs.reduce((sum, { world }) => sum + scoreOf(world, nation), 0) / runs.length;
