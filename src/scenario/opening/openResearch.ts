import { NATION, nationAt } from '../../sim/accounts.ts';
import { BET_ACCOUNTS } from '../../sim/bets.ts';
import { researchInput } from '../../sim/frontier.ts';
import { runShare } from '../../sim/labs.ts';
import { productDemand } from '../../sim/phases/diffusion.ts';
import { servingCompute } from '../../sim/plan.ts';
import { balance, computeUses, leaderOf } from '../../sim/query.ts';
import type { World } from '../../sim/world.ts';
import type { Scenario } from '../format.ts';

/** Quarters before the game of which the leader's level is on record. */
const PREHISTORY = 12;

export function openResearch(scenario: Scenario, world: World): void {
  const { layout } = world.setting;
  const leader = leaderOf(world);
  const input = researchInput(world, computeUses(world, leader).research, balance(world, leader, NATION.talent));
  const known = world.setting.coefficients.research.known * input;
  for (let nation = 0; nation < world.nations.length; nation++) {
    const at = nationAt(layout, nation);
    const { bet, share, labs, open } = world.nations[nation]!.research;
    const scale = computeUses(world, nation).research;
    const pooled = labs === 'pool' ? 1 : 0;
    if (bet !== 'balanced') world.balances[at + NATION[BET_ACCOUNTS[bet]]] = share;
    world.balances[at + NATION.pooled] = pooled;
    world.balances[at + NATION.openness] = open ? 1 : 0;
    world.balances[at + NATION.researchScale] = scale;
    world.balances[at + NATION.largestRun] = scale * runShare(world, nation, pooled);
    world.balances[at + NATION.knowledge] = known;
    world.balances[at + NATION.pace] = scenario.leaderPace;
    const demand = productDemand(world, nation);
    world.balances[at + NATION.served] = demand > 0 ? Math.min(1, servingCompute(world, nation) / demand) : 1;
  }
  const level = balance(world, leader, NATION.frontier);
  for (let ago = PREHISTORY; ago >= 0; ago--) world.leaderPast.push(level - ago * scenario.leaderPace);
}
