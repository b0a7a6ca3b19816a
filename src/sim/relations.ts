import { RELATION, relationAt } from './accounts.ts';
import { clamp } from './numbers.ts';
import type { Turn } from './turn.ts';
import type { World } from './world.ts';

/** Points of tension (0-100) that a nation feels towards another. */
export const tensionOf = (world: World, nation: number, towards: number): number =>
  world.balances[relationAt(world.setting.layout, nation, towards) + RELATION.tension];

/** The highest tension that any nation feels towards this one, points. */
export function highestTension(world: World, towards: number): number {
  let highest = 0;
  for (let n = 0; n < world.nations.length; n++) highest = Math.max(highest, tensionOf(world, n, towards));
  return highest;
}

/**
 * What somebody did makes a nation feel worse towards another by so many points, better where they are negative; the
 * bounds of the account hold. The cause names the act, and its subject what stood behind it.
 */
export function raise({ world, books }: Turn, nation: number, towards: number, points: number, cause: number, subject: number): void {
  if (nation === towards) return;
  const address = relationAt(world.setting.layout, nation, towards) + RELATION.tension;
  books.set(address, clamp(world.balances[address] + points, 0, 100), cause, subject);
}
