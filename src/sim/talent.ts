import { NATION } from './accounts.ts';
import { log10 } from './numbers.ts';
import { balance, byNation } from './query.ts';
import type { World } from './world.ts';

/** Researchers move: to compute, to openness, to who courts them. What one nation gains, others lose. */

/**
 * Points of talent that so many USD bn bring in a quarter. The first point has its price, and each next one costs so much
 * more: at first money buys in proportion, in plenty by its root.
 */
export function talentFor({ setting }: Pick<World, 'setting'>, spend: number, by: 'trained' | 'courted'): number {
  const k = setting.coefficients.talent;
  const plenty = by === 'trained' ? k.trainedPlenty : k.courtedPlenty;
  return (2 * spend) / (k.firstPoint + Math.sqrt(k.firstPoint * k.firstPoint + (4 * spend) / (plenty * plenty)));
}

/** How much a nation draws researchers, in decades of compute a researcher; `luck` in -1 to 1. */
function pull(world: World, nation: number, luck: number): number {
  const k = world.setting.coefficients.talent;
  const each = (100 * balance(world, nation, NATION.researchScale)) / Math.max(0.01, balance(world, nation, NATION.talent));
  return log10(Math.max(each, 1e-6)) + k.openPull * balance(world, nation, NATION.openness) + k.luck * luck;
}

/** Talent of all nations, and their sum. */
function talents(world: World): { readonly talent: Float64Array; readonly all: number } {
  const talent = byNation(world, (nation) => balance(world, nation, NATION.talent));
  return { talent, all: Math.max(0.01, talent.reduce((sum, one) => sum + one, 0)) };
}

/** Points of talent that each nation gains by drift; they sum to zero. `luck` by nation, each in -1 to 1. */
export function driftOf(world: World, luck: ArrayLike<number>): Float64Array {
  const { talent, all } = talents(world);
  const pulls = talent.map((_, nation) => pull(world, nation, luck[nation]));
  const mean = talent.reduce((sum, one, nation) => sum + one * pulls[nation], 0) / all;
  const { flow } = world.setting.coefficients.talent;
  return talent.map((one, nation) => flow * one * (pulls[nation] - mean));
}

/** Points of talent that each nation gains by offers; they sum to zero, for all lose in proportion to what they have. */
export function courtedOf(world: World): Float64Array {
  const k = world.setting.coefficients.talent;
  const { talent, all } = talents(world);
  const wanted = talent.map((_, nation) => talentFor(world, balance(world, nation, NATION.courting), 'courted'));
  const asked = wanted.reduce((sum, one) => sum + one, 0);
  const share = asked > k.mostMoved * all ? (k.mostMoved * all) / asked : 1;
  return talent.map((one, nation) => share * (wanted[nation] - (asked * one) / all));
}
