import { DOCTRINES_BY_NAME } from '../bots/index.ts';
import type { Doctrine, DoctrineName } from '../sim/doctrine.ts';
import { scoreOf } from '../sim/objectives.ts';
import { advance } from '../sim/quarter.ts';
import type { Plan } from '../sim/turn.ts';
import type { World } from '../sim/world.ts';

/** Doctrines whose mean on the same luck is par, as in duplicate bridge. */
export const REFERENCE_DOCTRINES: readonly DoctrineName[] = ['importer', 'builder', 'hedger'];

/** Plays a world to its end in place, a doctrine a nation; keeps no postings, so it is fast. */
export function runGame(world: World, doctrines: readonly Doctrine[], quarters = Infinity): World {
  for (let played = 0; !world.ended && played < quarters; played++) {
    const plans: Plan[] = doctrines.map((doctrine, nation) => doctrine(world, nation).map(({ order }) => order));
    advance(world, plans);
  }
  return world;
}

/** Points that the reference doctrines reach on average in a seat, on the luck of `begin()`. */
export function parOf(begin: () => World, nation: number, doctrines: readonly Doctrine[], quarters = Infinity): number {
  let sum = 0;
  for (const reference of REFERENCE_DOCTRINES) {
    const seats = doctrines.slice();
    seats[nation] = DOCTRINES_BY_NAME[reference];
    sum += scoreOf(runGame(begin(), seats, quarters), nation);
  }
  return sum / REFERENCE_DOCTRINES.length;
}
