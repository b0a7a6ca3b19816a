import { scoreOf } from '../sim/objectives.ts';
import type { World } from '../sim/world.ts';

/**
 * What counts of a game. One that a catastrophe or a collapse cut short counts as it stood before that quarter, and at
 * most at par: against par that is the lesser of zero and what it was, so that nobody gains by what others blow up.
 */
export function counted(worlds: readonly World[]): { readonly world: World; readonly quarters: number; readonly early: boolean } {
  const last = worlds[worlds.length - 1]!;
  const early = last.ending.kind !== 'none';
  const world = early ? worlds[last.ending.quarter]! : last;
  return { world, quarters: world.quarter, early };
}

/**
 * Did the game end in this nation, by its catastrophe or its collapse? Then nothing counts for it, against the par of a
 * whole game: no play to the end can come out lower, so that who lies far below par gains nothing by ending it either.
 */
export const forfeits = ({ ending }: World, nation: number): boolean => ending.kind !== 'none' && ending.nation === nation;

/** Quarters that the reference doctrines play for the par of a seat. */
export const quartersOfPar = (worlds: readonly World[], nation: number): number =>
  forfeits(worlds[worlds.length - 1]!, nation) ? Infinity : counted(worlds).quarters;

/** How points stood when the game ended, and how it did. */
interface Stand {
  readonly score: number;
  readonly early: boolean;
  readonly forfeited: boolean;
}

/** Points of 100 that count of a game, beside the points that the reference doctrines reached. */
export function settle({ score, early, forfeited }: Stand, par: number): number {
  if (forfeited) return 0;
  return early ? Math.min(score, par) : score;
}

/** Points of 100 that count for a nation in a game, whose reference doctrines reached `par`. */
export function settledScore(worlds: readonly World[], nation: number, par: number): number {
  const { world, early } = counted(worlds);
  return settle({ score: scoreOf(world, nation), early, forfeited: forfeits(worlds[worlds.length - 1]!, nation) }, par);
}
