import { NATION, nationAt, type NationAccount } from './accounts.ts';
import { followedPolicy } from './followedPolicy.ts';
import { chanceOfLeap, ideasOf, learningOf, pointsOfLeap, researchInput, runGrowthOf } from './frontier.ts';
import { balance, byNation } from './query.ts';
import type { World } from './world.ts';

/** What a quarter should bring a nation's frontier index, in points, luck aside. */
export interface Outlook {
  readonly runs: number;
  readonly ideas: number;
  readonly learned: number;
  /** Nation that is learned from, -1 for none */
  readonly source: number;
  /** Chance of a breakthrough, 0-1, and points that one brings on average */
  readonly chance: number;
  readonly leap: number;
  /** M H100e of the largest run */
  readonly run: number;
}

/** The world as it would be with some accounts of a nation at other values. */
export function supposing(world: World, nation: number, accounts: Readonly<Partial<Record<NationAccount, number>>>): World {
  const balances = world.balances.slice();
  const at = nationAt(world.setting.layout, nation);
  for (const [account, value] of Object.entries(accounts)) balances[at + NATION[account as NationAccount]] = value;
  return { ...world, balances };
}

/** The coming quarter under the policy that stands, after labs and models have followed it so far. */
export function comingOutlook(world: World, nation: number): Outlook {
  const followed = followedPolicy(world, nation).map(({ account, value }) => [account, value] as const);
  return outlookOf(supposing(world, nation, Object.fromEntries(followed)), nation);
}

/** Root of the mean of the square of a draw between 0 and 1. */
const MEAN_DRAW = Math.sqrt(1 / 3);

/** A quarter with labs, bets and weights as the accounts have them, and `compute` and `talent` times what there is. */
export function outlookOf(world: World, nation: number, compute = 1, talent = 1): Outlook {
  const { scale, run, points: runs } = runGrowthOf(world, nation, compute);
  const input = researchInput(world, scale, balance(world, nation, NATION.talent) * talent);
  const { decades, bet, labs } = ideasOf(world, nation, input);
  const ideas = world.setting.coefficients.research.pointsPerDecade * decades * bet * labs;
  const levels = byNation(world, (n) => balance(world, n, NATION.frontier));
  const { source, points } = learningOf(world, nation, levels, levels[nation] + runs + ideas);
  return { runs, ideas, learned: points, source, chance: chanceOfLeap(world, nation, input), leap: pointsOfLeap(world, nation, MEAN_DRAW), run };
}

/** Points that a tenth more compute, or a tenth more talent, would add in a quarter, what is learned from others aside. */
export function bindingOf(world: World, nation: number): { readonly compute: number; readonly talent: number } {
  const own = (compute: number, talent: number) => {
    const { runs, ideas, chance, leap } = outlookOf(world, nation, compute, talent);
    return runs + ideas + chance * leap;
  };
  return { compute: own(1.1, 1) - own(1, 1), talent: own(1, 1.1) - own(1, 1) };
}
