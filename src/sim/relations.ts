import { RELATION, relationAt, type AccountOf } from './accounts.ts';
import { clamp } from './numbers.ts';
import type { Turn } from './turn.ts';
import type { World } from './world.ts';

/** What stands between a nation and another one, seen from the first. */
export const relation = (world: World, nation: number, towards: number, account: AccountOf<'relation'>): number =>
  world.balances[relationAt(world.setting.layout, nation, towards) + account];

/** Points of tension (0-100) that a nation feels towards another. */
export const tensionOf = (world: World, nation: number, towards: number): number => relation(world, nation, towards, RELATION.tension);

/** Points of tension above what is usual between the two; below zero when they get on better than usual. */
export const unusualTension = (world: World, nation: number, towards: number): number =>
  tensionOf(world, nation, towards) - world.setting.restingTension[nation * world.setting.layout.nationCount + towards];

/** The highest tension that any nation feels towards this one, points. */
export function highestTension(world: World, towards: number): number {
  let highest = 0;
  for (let n = 0; n < world.nations.length; n++) highest = Math.max(highest, tensionOf(world, n, towards));
  return highest;
}

/** Lowest and highest value of the accounts that acts push up and down. */
const BOUNDS = { tension: [0, 100], goodwill: [0, 100], mood: [-0.5, 0.5] } as const;

/** Moves what a nation feels towards another within the account's bounds; the cause names the act. */
export function shiftRelation(
  { world, books }: Turn,
  nation: number,
  towards: number,
  account: keyof typeof BOUNDS,
  amount: number,
  cause: number,
  subject: number,
): void {
  if (nation === towards) return;
  const address = relationAt(world.setting.layout, nation, towards) + RELATION[account];
  books.set(address, clamp(world.balances[address] + amount, BOUNDS[account][0], BOUNDS[account][1]), cause, subject);
}

/**
 * What somebody did makes a nation feel worse towards another by so many points, better where they are negative. The
 * cause names the act, and its subject what stood behind it.
 */
export function raise(turn: Turn, nation: number, towards: number, points: number, cause: number, subject: number): void {
  shiftRelation(turn, nation, towards, 'tension', points, cause, subject);
}
