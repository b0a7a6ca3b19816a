import { NATION, type NationAccount } from './accounts.ts';
import { balance } from './query.ts';
import type { Bet } from './records/nation.ts';
import type { World } from './world.ts';

/**
 * Research bets. How deep the labs are in each line is an account (0-1) that follows the policy over quarters. Without a
 * bet all factors here are 1; each bet gives something up for what it gains.
 */

export type Line = Exclude<Bet, 'balanced'>;
/** Account of each bet that there is to make. */
export const BET_ACCOUNTS = {
  memory: 'memoryBet',
  agents: 'agentsBet',
  foundation: 'foundationBet',
} as const satisfies Record<Line, NationAccount>;
export const LINES = Object.keys(BET_ACCOUNTS) as Line[];

/** Coefficients of each line: what it gives up of own points, and what it adds to the chance of a breakthrough. */
const NARROWS = { memory: 'memoryNarrows', agents: 'agentsNarrow', foundation: 'foundationNarrows' } as const satisfies Record<Line, string>;
const LIKELIER = { memory: 'memoryLikelier', agents: 'agentsLikelier', foundation: 'foundationLikelier' } as const satisfies Record<Line, string>;

const depth = (world: World, nation: number, line: Line) => balance(world, nation, NATION[BET_ACCOUNTS[line]]);

/** How deep the labs are in a line when the quarter closes. */
export function depthNext(world: World, nation: number, line: Line): number {
  const { deepen, fade } = world.setting.coefficients.bets;
  const { bet, share } = world.nations[nation].research;
  const goal = bet === line ? share : 0;
  const now = depth(world, nation, line);
  return now + (goal > now ? deepen : fade) * (goal - now);
}

/** Factor on the points of own research. `reach`: research compute as a share of the leader's. */
export function ideasByBet(world: World, nation: number, reach: number): number {
  const k = world.setting.coefficients.bets;
  const given = LINES.reduce((sum, line) => sum + k[NARROWS[line]] * depth(world, nation, line), 0);
  return 1 - given + k.atScale * depth(world, nation, 'foundation') * Math.sqrt(reach);
}

/** Factor on the chance of a breakthrough, and on the power with which research input raises it. */
export const chanceByBet = (world: World, nation: number) =>
  LINES.reduce((factor, line) => factor + world.setting.coefficients.bets[LIKELIER[line]] * depth(world, nation, line), 1);
export const inputByBet = (world: World, nation: number) => 1 - world.setting.coefficients.bets.freed * depth(world, nation, 'memory');

/** Factor on the spread of what a breakthrough brings. */
export const sizeByBet = (world: World, nation: number) => 1 + world.setting.coefficients.bets.wider * depth(world, nation, 'memory');

/** Shares that agents add to adoption's speed and to revenue. */
export const adoptionByBet = (world: World, nation: number) => world.setting.coefficients.bets.agentsAdoption * depth(world, nation, 'agents');
export const revenueByBet = (world: World, nation: number) => world.setting.coefficients.bets.agentsRevenue * depth(world, nation, 'agents');
