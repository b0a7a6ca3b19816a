import { scoreOf } from '../sim/objectives.ts';
import type { World } from '../sim/world.ts';

/**
 * What counts of a game. One that a catastrophe or a collapse cut short counts as it stood before that quarter, and at
 * most at par: against par that is the lesser of zero and what it was, so that nobody gains by blowing up.
 */
export function counted(worlds: readonly World[]): { readonly world: World; readonly quarters: number; readonly early: boolean } {
  const last = worlds[worlds.length - 1]!;
  const early = last.ending.kind !== 'none';
  const world = early ? worlds[last.ending.quarter]! : last;
  return { world, quarters: world.quarter, early };
}

/** Points of 100 that count for a nation in a game, whose reference doctrines reached `par` in the quarters that count. */
export function settledScore(worlds: readonly World[], nation: number, par: number): number {
  const { world, early } = counted(worlds);
  const score = scoreOf(world, nation);
  return early ? Math.min(score, par) : score;
}
