import { NATION } from './accounts.ts';
import { balance } from './query.ts';
import type { World } from './world.ts';

/** Labs that compete split a nation's compute, and each tries ideas of its own; labs that pool it run larger. */

/** Share of a nation's research compute that pooled labs bring into one run: sites and networks allow no more [judgement]. */
export const POOLED_SHARE = 0.6;
/** Share of the way that a reorganisation goes in a quarter [judgement: mergers of large labs took about three]. */
const REORGANISED = 1 / 3;
/** Share of own ideas that are lost where labs no longer compete [judgement]. */
const FEWER_IDEAS = 0.18;
/** Share that is won where no compute goes into trying the same small things twice; less, by its root, the more of the leader's compute there is [judgement]. */
const NOTHING_TWICE = 0.36;
/** The same of the chance of a breakthrough, and of its spread [judgement]. */
const FEWER_LEAPS = 0.5;
const SMALLER_LEAPS = 0.3;

/** Progress of pooling when the quarter closes, 0-1. */
export function pooledNext(world: World, nation: number): number {
  const now = balance(world, nation, NATION.pooled);
  return world.nations[nation].research.labs === 'pool' ? Math.min(1, now + REORGANISED) : Math.max(0, now - REORGANISED);
}

/** Share of a nation's research compute that its largest run takes. */
export function runShare(world: World, nation: number, pooled: number): number {
  const { largestLab } = world.setting.nations[nation];
  return largestLab + pooled * Math.max(0, POOLED_SHARE - largestLab);
}

/** Factor of pooling on own ideas: a gain where compute is scarce, a loss where it is ample. `reach`: research compute as a share of the leader's. */
export const ideasByLabs = (world: World, nation: number, reach: number) =>
  1 + balance(world, nation, NATION.pooled) * (NOTHING_TWICE * (1 - Math.sqrt(reach)) - FEWER_IDEAS);

/** Factors of pooling on the chance of a breakthrough and on its spread. */
export const chanceByLabs = (world: World, nation: number) => 1 - FEWER_LEAPS * balance(world, nation, NATION.pooled);
export const sizeByLabs = (world: World, nation: number) => 1 - SMALLER_LEAPS * balance(world, nation, NATION.pooled);
