import { DOCTRINES_BY_NAME } from '../bots/index.ts';
import type { Doctrine, DoctrineName } from '../sim/doctrine.ts';
import { scoreOf } from '../sim/objectives.ts';
import { advance } from '../sim/quarter.ts';
import type { Plan } from '../sim/turn.ts';
import type { World } from '../sim/world.ts';

/** Doctrines whose mean on the same luck is par, as in duplicate bridge. */
const REFERENCE_DOCTRINES: readonly DoctrineName[] = ['importer', 'builder', 'hedger'];

/** Plays a world to its end in place, a doctrine a nation; keeps no postings, so it is fast. */
export function runGame(world: World, doctrines: readonly Doctrine[], quarters = Infinity): World {
  for (let played = 0; !world.ended && played < quarters; played++) {
    const plans: Plan[] = doctrines.map((doctrine, nation) => doctrine(world, nation).map(({ order }) => order));
    advance(world, plans);
  }
  return world;
}

/** A game of one reference doctrine, played to its end. */
export interface ReferenceRun {
  readonly doctrine: DoctrineName;
  readonly world: World;
}

/** The game of `begin()` with each reference doctrine in a seat, the others as given: the same luck each time. */
export function referenceRuns(begin: () => World, nation: number, doctrines: readonly Doctrine[], quarters = Infinity): ReferenceRun[] {
  return REFERENCE_DOCTRINES.map((doctrine) => {
    const seats = doctrines.slice();
    seats[nation] = DOCTRINES_BY_NAME[doctrine];
    return { doctrine, world: runGame(begin(), seats, quarters) };
  });
}

/** Points that the reference doctrines reached on average in a seat. */
export const parOf = (runs: readonly ReferenceRun[], nation: number): number =>
  runs.reduce((sum, { world }) => sum + scoreOf(world, nation), 0) / runs.length;
