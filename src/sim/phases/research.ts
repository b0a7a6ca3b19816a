import { NATION, nationAt } from '../accounts.ts';
import { PURPOSE } from '../dice.ts';
import { CAUSE } from '../ledger.ts';
import { MODIFIER, modifier } from '../modifiers.ts';
import { fourthRoot, log10, pow } from '../numbers.ts';
import { balance, leaderOf, computeUses, selfReliance } from '../query.ts';
import { carefulPace } from '../safety.ts';
import type { Turn } from '../turn.ts';

/** Points of frontier index for ten times the effective compute [judgement: 9 points are then the 7 months of the US lead]. */
const POINTS_PER_DECADE = 13;
/** Weight of algorithms: decades of effective compute per decade of accumulated research [judgement]. */
const ALGORITHM_RATE = 8;
/** Share of the gap that followers close in a quarter, at a gap of 9 points [contested: 0.03-0.12]; more at a wider one. */
const SPILLOVER = 0.09;
const USUAL_GAP = 9;
/** Chance a quarter of a breakthrough at the leader's research of the start, and how it grows with research [contested]. */
const BREAKTHROUGH = 0.023;
const BREAKTHROUGH_POWER = 1.2;
/** Points of a breakthrough: the least, and how much more at most [contested]. */
const BREAKTHROUGH_POINTS = { least: 3, more: 13 } as const;
/** Share of the distance to the compute that is there by which large runs grow in a quarter [judgement]. */
const RAMP = 0.5;
/** Share of the last quarter's gain in the pace that a nation is known by [judgement]. */
const PACE_MEMORY = 0.5;
/** Maturity that users bring to home software by using it, at full self-reliance, a quarter [judgement]. */
const SOFTWARE_BY_USE = 0.045;

/** Research input of a nation: R = C^0.25 L^0.75 [contested: Davidson, Jones], compute in M H100e and talent in units of the US. */
export function researchInput(compute: number, talent: number): number {
  const labour = talent / 100;
  return fourthRoot(compute) * Math.sqrt(labour) * fourthRoot(labour);
}

/** Frontier index moves by larger runs, own ideas, what leaks from the leader, and now and then a leap. */
export function research(turn: Turn): void {
  const { world, books } = turn;
  const leader = leaderOf(world);
  const lead = balance(world, leader, 'frontier');
  for (let nation = 0; nation < world.nations.length; nation++) {
    const at = nationAt(world.setting.layout, nation);
    const was = balance(world, nation, 'frontier');
    const care = carefulPace(world, nation);
    growRuns(turn, nation, care);
    const input = researchInput(balance(world, nation, 'researchScale'), balance(world, nation, 'talent'));
    const ideas = care * ALGORITHM_RATE * log10(1 + input / balance(world, nation, 'knowledge'));
    books.post(at + NATION.algorithm, ideas, CAUSE.ownResearch, nation);
    books.post(at + NATION.frontier, POINTS_PER_DECADE * ideas, CAUSE.ownResearch, nation);
    books.post(at + NATION.knowledge, input, CAUSE.ownResearch, nation);
    // what leaks in has been tried elsewhere, and a leap comes of what was known: neither is a faster step into the unknown
    const gained = balance(world, nation, 'frontier') - was;
    books.post(at + NATION.pace, PACE_MEMORY * (gained - balance(world, nation, 'pace')), CAUSE.frontierPace, nation);
    const behind = lead - balance(world, nation, 'frontier');
    if (nation !== leader && behind > 0) {
      const leaked = SPILLOVER * behind * Math.sqrt(behind / USUAL_GAP) * modifier(world, MODIFIER.spillover, nation);
      books.post(at + NATION.frontier, Math.min(leaked, behind), CAUSE.spillover, leader);
    }
    leap(turn, nation, input);
    books.post(at + NATION.talent, world.setting.nations[nation].talentGrowth, CAUSE.talentDrift, nation);
    const use = SOFTWARE_BY_USE * Math.sqrt(selfReliance(world, nation)) * (1 - balance(world, nation, 'software'));
    books.post(at + NATION.software, use, CAUSE.softwareUse, nation);
  }
}

/** Larger training runs: research compute grows into the scale of runs, and what was once run is not unlearned. */
function growRuns({ world, books }: Turn, nation: number, care: number): void {
  const at = nationAt(world.setting.layout, nation);
  const scale = balance(world, nation, 'researchScale');
  const grown = Math.max(scale, scale + RAMP * (computeUses(world, nation).research - scale));
  if (grown <= scale) return;
  books.post(at + NATION.researchScale, grown - scale, CAUSE.researchCompute, nation);
  books.post(at + NATION.frontier, care * POINTS_PER_DECADE * (log10(grown) - log10(scale)), CAUSE.moreCompute, nation);
}

function leap({ world, books, dice }: Turn, nation: number, input: number): void {
  const chance = BREAKTHROUGH * pow(input / world.setting.leadingResearch, BREAKTHROUGH_POWER);
  if (dice.roll(world.quarter, PURPOSE.breakthrough, nation, 0) >= chance) return;
  const size = dice.roll(world.quarter, PURPOSE.breakthroughSize, nation, 0);
  const points = BREAKTHROUGH_POINTS.least + BREAKTHROUGH_POINTS.more * size * size;
  books.post(nationAt(world.setting.layout, nation) + NATION.frontier, points, CAUSE.breakthrough, nation);
}
