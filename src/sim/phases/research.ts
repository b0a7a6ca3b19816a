import { NATION, nationAt } from '../accounts.ts';
import { PURPOSE } from '../dice.ts';
import { followedPolicy } from '../followedPolicy.ts';
import { chanceOfLeap, ideasOf, learningOf, pointsOfLeap, researchInput, runGrowthOf } from '../frontier.ts';
import { CAUSE } from '../ledger.ts';
import { softwareByOpenness } from '../openness.ts';
import { balance, byNation, leaderOf, selfReliance } from '../query.ts';
import { courtedOf, driftOf } from '../talent.ts';
import { unusualTension } from '../relations.ts';
import type { Turn } from '../turn.ts';

/** Frontier index moves by larger runs, own ideas, what is learned from others, and now and then a leap. */
export function research(turn: Turn): void {
  const { world, books } = turn;
  const leader = leaderOf(world);
  const levels = byNation(world, (nation) => balance(world, nation, NATION.frontier));
  for (let nation = 0; nation < world.nations.length; nation++) followPolicy(turn, nation);
  // all grow before anybody is measured by what the strongest has
  for (let nation = 0; nation < world.nations.length; nation++) growRuns(turn, nation);
  for (let nation = 0; nation < world.nations.length; nation++) {
    const at = nationAt(world.setting.layout, nation);
    const input = researchInput(world, balance(world, nation, NATION.researchScale), balance(world, nation, NATION.talent));
    findIdeas(turn, nation, input);
    // what leaks in has been tried elsewhere, and a leap comes of what was known: neither is a faster step into the unknown
    const gained = balance(world, nation, NATION.frontier) - levels[nation];
    books.post(at + NATION.pace, world.setting.coefficients.research.paceMemory * (gained - balance(world, nation, NATION.pace)), CAUSE.frontierPace, nation);
    const { source, points } = learningOf(world, nation, levels, balance(world, nation, NATION.frontier));
    books.post(at + NATION.frontier, points, CAUSE.spillover, source);
    leap(turn, nation, input);
    const missing = 1 - balance(world, nation, NATION.software);
    const shunned = unusualTension(world, leader, nation);
    if (shunned > 0) {
      const leaving = Math.min(world.setting.coefficients.talent.byTension * shunned, balance(world, nation, NATION.talent) / 2);
      books.post(at + NATION.talent, -leaving, CAUSE.talentLeaves, leader);
    }
    const use = world.setting.coefficients.software.byUse * Math.sqrt(selfReliance(world, nation)) * missing;
    books.post(at + NATION.software, use * softwareByOpenness(world, nation), CAUSE.softwareUse, nation);
  }
  moveTalent(turn);
}

function followPolicy({ world, books }: Turn, nation: number): void {
  const at = nationAt(world.setting.layout, nation);
  for (const { account, value, cause } of followedPolicy(world, nation)) books.set(at + NATION[account], value, cause, nation);
}

function growRuns({ world, books }: Turn, nation: number): void {
  const at = nationAt(world.setting.layout, nation);
  const { scale, before, run, points } = runGrowthOf(world, nation);
  books.set(at + NATION.researchScale, scale, CAUSE.researchCompute, nation);
  if (run <= before) return;
  books.set(at + NATION.largestRun, run, CAUSE.researchCompute, nation);
  books.post(at + NATION.frontier, points, CAUSE.moreCompute, nation);
}

/** Own ideas, and beside them what the bet and the order of the labs added or took. */
function findIdeas({ world, books }: Turn, nation: number, input: number): void {
  const at = nationAt(world.setting.layout, nation);
  const { pointsPerDecade } = world.setting.coefficients.research;
  const { decades, bet, labs } = ideasOf(world, nation, input);
  books.post(at + NATION.algorithm, decades * bet * labs, CAUSE.ownResearch, nation);
  books.post(at + NATION.frontier, pointsPerDecade * decades, CAUSE.ownResearch, nation);
  books.post(at + NATION.frontier, pointsPerDecade * decades * (bet - 1), CAUSE.researchBet, nation);
  books.post(at + NATION.frontier, pointsPerDecade * decades * bet * (labs - 1), CAUSE.labsPooled, nation);
  books.post(at + NATION.knowledge, input, CAUSE.ownResearch, nation);
}

function leap({ world, books, dice }: Turn, nation: number, input: number): void {
  if (dice.roll(world.quarter, PURPOSE.breakthrough, nation, 0) >= chanceOfLeap(world, nation, input)) return;
  const at = nationAt(world.setting.layout, nation);
  const points = pointsOfLeap(world, nation, dice.roll(world.quarter, PURPOSE.breakthroughSize, nation, 0));
  books.post(at + NATION.frontier, points, CAUSE.breakthrough, nation);
  books.post(at + NATION.breakthroughs, 1, CAUSE.breakthrough, nation);
}

/** New graduates; then those who move, of all nations at once, since what one gains others lose. */
function moveTalent({ world, books, dice }: Turn): void {
  const luck = byNation(world, (nation) => 2 * dice.roll(world.quarter, PURPOSE.talentMoves, nation, 0) - 1);
  const drift = driftOf(world, luck);
  const courted = courtedOf(world);
  for (let nation = 0; nation < world.nations.length; nation++) {
    const at = nationAt(world.setting.layout, nation);
    const { talentGrowth } = world.setting.nations[nation];
    books.post(at + NATION.talent, Math.max(talentGrowth, -balance(world, nation, NATION.talent) / 10), CAUSE.talentDrift, nation);
    books.post(at + NATION.talent, drift[nation], CAUSE.talentFlow, nation);
    books.post(at + NATION.talent, courted[nation], CAUSE.talentCourted, nation);
    books.set(at + NATION.courting, 0, CAUSE.talentCourted, nation);
  }
}
