import { NATION } from './accounts.ts';
import { chanceByBet, ideasByBet, inputByBet, sizeByBet } from './bets.ts';
import { coefficientsOf, type Coefficients } from './coefficients/index.ts';
import { chanceByLabs, ideasByLabs, runShare, sizeByLabs } from './labs.ts';
import { MODIFIER, modifier } from './modifiers.ts';
import { fourthRoot, log10, pow } from './numbers.ts';
import { balance, computeUses } from './query.ts';
import { carefulPace } from './safety.ts';
import type { World } from './world.ts';

/** What moves the frontier index, as pure questions: the research phase posts the answers, and the desk asks beforehand. */

/**
 * Research input of a nation: R = C^a L^(1 - a), compute in M H100e and talent in units of the US. Its unit is such that
 * the strongest nation of the start has the same input whatever `a` is: knowledge and breakthroughs are counted in it.
 */
export const researchInput = (world: World, compute: number, talent: number): number =>
  world.setting.researchUnit * inputOf(world.setting.coefficients, compute, talent);

function inputOf({ research }: Coefficients, compute: number, talent: number): number {
  const labour = talent / 100;
  const beyond = research.computePower - 0.25;
  return fourthRoot(compute) * pow(compute, beyond) * Math.sqrt(labour) * fourthRoot(labour) * pow(labour, -beyond);
}

/** What research input is counted in, by the compute and talent of the strongest nation of the start. */
export const researchUnitOf = (coefficients: Coefficients, compute: number, talent: number): number =>
  inputOf(coefficientsOf(), compute, talent) / inputOf(coefficients, compute, talent);

/** Research compute as labs have grown into it when the quarter closes; what was once reached is not unlearned. */
function scaleNext(world: World, nation: number): number {
  const scale = balance(world, nation, NATION.researchScale);
  return Math.max(scale, scale + world.setting.coefficients.research.ramp * (computeUses(world, nation).research - scale));
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
  const points = run > before ? carefulPace(world, nation) * (world.setting.coefficients.research.pointsPerDecade * (log10(run) - log10(before))) : 0;
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
  const found = world.setting.coefficients.research.algorithmRate * log10(1 + input / balance(world, nation, NATION.knowledge)) * modifier(world, MODIFIER.ideas, nation);
  const reach = reachOf(world, nation);
  return { decades: carefulPace(world, nation) * found, bet: ideasByBet(world, nation, reach), labs: ideasByLabs(world, nation, reach) };
}

/** Chance of a breakthrough in a quarter, 0-1. */
export function chanceOfLeap(world: World, nation: number, input: number): number {
  const k = world.setting.coefficients.research;
  const power = k.breakthroughPower * inputByBet(world, nation);
  const chance = k.breakthrough * pow(input / world.setting.leader.input, power);
  return Math.min(1, chance * chanceByBet(world, nation) * chanceByLabs(world, nation));
}

/** Points of a breakthrough whose size was drawn, 0-1: small ones are usual, large ones rare. */
export function pointsOfLeap(world: World, nation: number, draw: number): number {
  const k = world.setting.coefficients.research;
  const more = k.moreLeap * sizeByBet(world, nation) * sizeByLabs(world, nation);
  return k.leastLeap + more * draw * draw;
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
  const k = world.setting.coefficients.research;
  const bent = modifier(world, MODIFIER.spillover, nation);
  let best: Learning = { source: -1, points: 0 };
  for (let source = 0; source < world.nations.length; source++) {
    const behind = levels[source] - level;
    if (source === nation || behind <= 0) continue;
    const open = balance(world, source, NATION.openness);
    // a dispute keeps followers from answers that are sold, not from weights that are out
    const factor = bent < 1 ? 1 - (1 - bent) * (1 - open) : bent;
    const learned = k.spillover * (1 + world.setting.coefficients.openness.learning * open) * factor * behind * Math.sqrt(behind / k.usualGap);
    const points = Math.min(learned, behind);
    if (points > best.points) best = { source, points };
  }
  return best;
}
