import { NATION } from './accounts.ts';
import { chanceByBet, ideasByBet, inputByBet, sizeByBet } from './bets.ts';
import { chanceByLabs, ideasByLabs, runShare, sizeByLabs } from './labs.ts';
import { MODIFIER, modifier } from './modifiers.ts';
import { fourthRoot, log10, pow } from './numbers.ts';
import { OPEN_LEARNING } from './openness.ts';
import { balance, computeUses } from './query.ts';
import { carefulPace } from './safety.ts';
import type { World } from './world.ts';

/** What moves the frontier index, as pure questions: the research phase posts the answers, and the desk asks beforehand. */

/** Points of frontier index for ten times the effective compute [judgement: 9 points are then the 7 months of the US lead]. */
export const POINTS_PER_DECADE = 13;
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

/** Research input of a nation: R = C^0.25 L^0.75 [contested: Davidson, Jones], compute in M H100e and talent in units of the US. */
export function researchInput(compute: number, talent: number): number {
  const labour = talent / 100;
  return fourthRoot(compute) * Math.sqrt(labour) * fourthRoot(labour);
}

/** Research compute as labs have grown into it when the quarter closes; what was once reached is not unlearned. */
function scaleNext(world: World, nation: number): number {
  const scale = balance(world, nation, NATION.researchScale);
  return Math.max(scale, scale + RAMP * (computeUses(world, nation).research - scale));
}

export interface RunGrowth {
  /** M H100e of research compute that labs have grown into when the quarter closes */
  readonly scale: number;
  /** M H100e of the largest run so far, as the quarter began and when it closes */
  readonly before: number;
  readonly run: number;
  /** Points of frontier index that the larger run adds */
  readonly points: number;
}

/** Larger training runs: research compute, times `compute`, grows into the scale of runs. */
export function runGrowthOf(world: World, nation: number, compute = 1): RunGrowth {
  const scale = scaleNext(world, nation) * compute;
  const before = balance(world, nation, NATION.largestRun);
  const run = Math.max(before, scale * runShare(world, nation, balance(world, nation, NATION.pooled)));
  const points = run > before ? carefulPace(world, nation) * (POINTS_PER_DECADE * (log10(run) - log10(before))) : 0;
  return { scale, before, run, points };
}

/** Research compute as a share of the strongest nation's. */
function reachOf(world: World, nation: number): number {
  let most = 0;
  for (let n = 0; n < world.nations.length; n++) most = Math.max(most, balance(world, n, NATION.researchScale));
  return most > 0 ? balance(world, nation, NATION.researchScale) / most : 1;
}

export interface Ideas {
  /** Decades of efficiency that research finds before bet and labs: each harder than the last */
  readonly decades: number;
  /** Factors of bet and labs on them */
  readonly bet: number;
  readonly labs: number;
}

/** Own ideas of a quarter. */
export function ideasOf(world: World, nation: number, input: number): Ideas {
  const found = ALGORITHM_RATE * log10(1 + input / balance(world, nation, NATION.knowledge)) * modifier(world, MODIFIER.ideas, nation);
  const reach = reachOf(world, nation);
  return { decades: carefulPace(world, nation) * found, bet: ideasByBet(world, nation, reach), labs: ideasByLabs(world, nation, reach) };
}

/** Chance of a breakthrough in a quarter, 0-1. */
export function chanceOfLeap(world: World, nation: number, input: number): number {
  const power = BREAKTHROUGH_POWER * inputByBet(world, nation);
  const chance = BREAKTHROUGH * pow(input / world.setting.leadingResearch, power);
  return Math.min(1, chance * chanceByBet(world, nation) * chanceByLabs(world, nation));
}

/** Points of a breakthrough whose size was drawn, 0-1: small ones are usual, large ones rare. */
export function pointsOfLeap(world: World, nation: number, draw: number): number {
  const more = BREAKTHROUGH_POINTS.more * sizeByBet(world, nation) * sizeByLabs(world, nation);
  return BREAKTHROUGH_POINTS.least + more * draw * draw;
}

export interface Learning {
  /** Nation that is learned from, -1 for none */
  readonly source: number;
  readonly points: number;
}

/**
 * What a nation learns from the one that teaches it most: who is far ahead, and more where weights are open. `levels` are
 * all frontier indexes as the quarter began, `level` the follower's own by now.
 */
export function learningOf(world: World, nation: number, levels: ArrayLike<number>, level: number): Learning {
  const bent = modifier(world, MODIFIER.spillover, nation);
  let best: Learning = { source: -1, points: 0 };
  for (let source = 0; source < world.nations.length; source++) {
    const behind = levels[source] - level;
    if (source === nation || behind <= 0) continue;
    const open = balance(world, source, NATION.openness);
    // a dispute keeps followers from answers that are sold, not from weights that are out
    const factor = bent < 1 ? 1 - (1 - bent) * (1 - open) : bent;
    const learned = SPILLOVER * (1 + OPEN_LEARNING * open) * factor * behind * Math.sqrt(behind / USUAL_GAP);
    const points = Math.min(learned, behind);
    if (points > best.points) best = { source, points };
  }
  return best;
}
