import { NATION } from './accounts.ts';
import { balance } from './query.ts';
import type { World } from './world.ts';

/** Labs that compete split a nation's compute, and each tries ideas of its own; labs that pool it run larger. */

/** Progress of pooling when the quarter closes, 0-1. */
export function pooledNext(world: World, nation: number): number {
  const k = world.setting.coefficients.labs;
  const now = balance(world, nation, NATION.pooled);
  return world.nations[nation].research.labs === 'pool' ? Math.min(1, now + k.reorganised) : Math.max(0, now - k.reorganised);
}

/** Share of a nation's research compute that its largest run takes. */
export function runShare(world: World, nation: number, pooled: number): number {
  const { largestLab } = world.setting.nations[nation];
  return largestLab + pooled * Math.max(0, world.setting.coefficients.labs.pooledShare - largestLab);
}

/** Factor of pooling on own ideas: a gain where compute is scarce, a loss where it is ample. `reach`: research compute as a share of the leader's. */
export function ideasByLabs(world: World, nation: number, reach: number): number {
  const { nothingTwice, fewerIdeas } = world.setting.coefficients.labs;
  return 1 + balance(world, nation, NATION.pooled) * (nothingTwice * (1 - Math.sqrt(reach)) - fewerIdeas);
}

/** Factors of pooling on the chance of a breakthrough and on its spread. */
export const chanceByLabs = (world: World, nation: number) => 1 - world.setting.coefficients.labs.fewerLeaps * balance(world, nation, NATION.pooled);
export const sizeByLabs = (world: World, nation: number) => 1 - world.setting.coefficients.labs.smallerLeaps * balance(world, nation, NATION.pooled);
