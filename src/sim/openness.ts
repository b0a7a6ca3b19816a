import { NATION } from './accounts.ts';
import { balance, leaderOf } from './query.ts';
import type { World } from './world.ts';

/**
 * Open weights. Who publishes them teaches everybody behind, and spreads use; who sells their answers earns less, since
 * others serve the same models. The figures of a scenario's start are figures under its opening policy, so the
 * factors here say what changed since.
 */

/** Openness when the quarter closes, 0-1. */
export function opennessNext(world: World, nation: number): number {
  const k = world.setting.coefficients.openness;
  const now = balance(world, nation, NATION.openness);
  return world.nations[nation].research.open ? Math.min(1, now + k.opens) : Math.max(0, now - k.closes);
}

/** What stands of 1 under a nation's openness, as a multiple of what stood at the start. */
function since(world: World, nation: number, weight: number): number {
  return (1 + weight * balance(world, nation, NATION.openness)) / (1 + weight * world.setting.nations[nation].openAtStart);
}

/** Factors on what the opener earns, on what investors give it, and on how its software matures. */
export const revenueByOpenness = (world: World, nation: number) => since(world, nation, -world.setting.coefficients.openness.revenueCost);
export const investmentByOpenness = (world: World, nation: number) => since(world, nation, -world.setting.coefficients.openness.investmentCost);
export const softwareByOpenness = (world: World, nation: number) => since(world, nation, world.setting.coefficients.openness.software);

/** Use that a nation can make of open models, its own or others', 0-1: near the frontier, and best from home. */
export function openUse(world: World, nation: number): number {
  const k = world.setting.coefficients.openness;
  const lead = balance(world, leaderOf(world), NATION.frontier);
  let best = 0;
  for (let source = 0; source < world.nations.length; source++) {
    const behind = lead - balance(world, source, NATION.frontier);
    const use = balance(world, source, NATION.openness) * Math.max(0, 1 - behind / k.uselessBehind);
    best = Math.max(best, source === nation ? use : k.abroad * use);
  }
  return best;
}

/** Share that open models add to adoption's speed, beside those of the start. */
export const adoptionByOpenness = (world: World, nation: number) =>
  world.setting.coefficients.openness.adoption * (openUse(world, nation) - world.setting.firstOpenUse[nation]);
