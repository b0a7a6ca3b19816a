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

/** Share of the way that labs go into a line in a quarter, and out of one: knowledge of a field that is left soon ages [judgement]. */
const DEEPEN = 0.25;
const FADE = 0.4;

/** Share of the points of own research that each whole bet gives up, by asking fewer questions [judgement]. */
const NARROWER: Readonly<Record<Line, number>> = { memory: 0.2, agents: 0.2, foundation: 0.12 };
/** Share of them that the next foundation models add at the leader's compute; grows with the root of the share of that compute [judgement]. */
const AT_SCALE = 0.2;
/** How much likelier each whole bet makes a breakthrough [judgement: S4's insiders hope for one from long memory and self-learning]. */
const LIKELIER: Readonly<Record<Line, number>> = { memory: 1, agents: -0.2, foundation: -0.4 };
/** Share by which the memory line lowers the power of research input in that chance, and by which it widens its size [judgement]. */
const FREED = 0.6;
const WIDER = 1.2;
/** Shares that agents in the real world add to the speed of adoption and to product revenue [judgement]. */
const AGENTS_ADOPTION = 0.15;
const AGENTS_REVENUE = 0.15;

const depth = (world: World, nation: number, line: Line) => balance(world, nation, NATION[BET_ACCOUNTS[line]]);

/** How deep the labs are in a line when the quarter closes. */
export function depthNext(world: World, nation: number, line: Line): number {
  const { bet, share } = world.nations[nation].research;
  const goal = bet === line ? share : 0;
  const now = depth(world, nation, line);
  return now + (goal > now ? DEEPEN : FADE) * (goal - now);
}

/** Factor on the points of own research. `reach`: research compute as a share of the leader's. */
export function ideasByBet(world: World, nation: number, reach: number): number {
  const given = LINES.reduce((sum, line) => sum + NARROWER[line] * depth(world, nation, line), 0);
  return 1 - given + AT_SCALE * depth(world, nation, 'foundation') * Math.sqrt(reach);
}

/** Factor on the chance of a breakthrough, and on the power with which research input raises it. */
export const chanceByBet = (world: World, nation: number) =>
  LINES.reduce((factor, line) => factor + LIKELIER[line] * depth(world, nation, line), 1);
export const inputByBet = (world: World, nation: number) => 1 - FREED * depth(world, nation, 'memory');

/** Factor on the spread of what a breakthrough brings. */
export const sizeByBet = (world: World, nation: number) => 1 + WIDER * depth(world, nation, 'memory');

/** Shares that agents add to adoption's speed and to revenue. */
export const adoptionByBet = (world: World, nation: number) => AGENTS_ADOPTION * depth(world, nation, 'agents');
export const revenueByBet = (world: World, nation: number) => AGENTS_REVENUE * depth(world, nation, 'agents');
