import { NATION } from './accounts.ts';
import { balance, leaderOf } from './query.ts';
import type { World } from './world.ts';

/**
 * Open weights. Who publishes them teaches everybody behind, and spreads use; who sells their answers earns less, since
 * others serve the same models. The figures of a scenario's start are figures under its opening policy, so the
 * factors here say what changed since.
 */

/** Share of the way to open, or back, that the models in use go in a quarter: what is out cannot be called back, only overtaken [judgement]. */
const OPENS = 0.5;
const CLOSES = 0.25;
/** How much more followers learn from models whose weights are open [contested: 0.5-2]. */
export const OPEN_LEARNING = 1;
/** Shares of product revenue, and of investment in labs and platforms, that open weights cost [contested: 0.1-0.4; a price war followed R1]. */
const OPEN_REVENUE = 0.3;
const OPEN_INVESTMENT = 0.2;
/** What open models at the frontier add to the speed of adoption at home, and which share of that abroad [judgement]. */
const OPEN_ADOPTION = 0.12;
const ABROAD = 0.5;
/** Points behind the leader at which an open model is of no more use [judgement: about 15 months]. */
const USELESS_BEHIND = 20;
/** What open models add to how fast home software matures: everybody ports them [judgement]. */
const OPEN_SOFTWARE = 0.4;

/** Openness when the quarter closes, 0-1. */
export function opennessNext(world: World, nation: number): number {
  const now = balance(world, nation, NATION.openness);
  return world.nations[nation].research.open ? Math.min(1, now + OPENS) : Math.max(0, now - CLOSES);
}

/** What stands of 1 under a nation's openness, as a multiple of what stood at the start. */
function since(world: World, nation: number, weight: number): number {
  return (1 + weight * balance(world, nation, NATION.openness)) / (1 + weight * world.setting.nations[nation].openAtStart);
}

/** Factors on what the opener earns, on what investors give it, and on how its software matures. */
export const revenueByOpenness = (world: World, nation: number) => since(world, nation, -OPEN_REVENUE);
export const investmentByOpenness = (world: World, nation: number) => since(world, nation, -OPEN_INVESTMENT);
export const softwareByOpenness = (world: World, nation: number) => since(world, nation, OPEN_SOFTWARE);

/** Use that a nation can make of open models, its own or others', 0-1: near the frontier, and best from home. */
export function openUse(world: World, nation: number): number {
  const lead = balance(world, leaderOf(world), NATION.frontier);
  let best = 0;
  for (let source = 0; source < world.nations.length; source++) {
    const behind = lead - balance(world, source, NATION.frontier);
    const use = balance(world, source, NATION.openness) * Math.max(0, 1 - behind / USELESS_BEHIND);
    best = Math.max(best, source === nation ? use : ABROAD * use);
  }
  return best;
}

/** Share that open models add to adoption's speed, beside those of the start. */
export const adoptionByOpenness = (world: World, nation: number) =>
  OPEN_ADOPTION * (openUse(world, nation) - world.setting.firstOpenUse[nation]);
