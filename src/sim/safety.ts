import { NATION } from './accounts.ts';
import { MODIFIER } from './modifiers.ts';
import { balance } from './query.ts';
import { tensionOf } from './relations.ts';
import type { World } from './world.ts';

/**
 * How likely a nation's frontier work goes wrong. The form is the race to the precipice (Armstrong, Bostrom and Shulman
 * 2016): danger grows with speed and falls with safety, and rivals close behind tempt to skimp. All of it is pure
 * queries, so that a desk, a pact or a bot asks what the rule itself asks.
 */

/** Factor on a nation's research progress: 1, less the care that safety takes. */
export const carefulPace = (world: World, nation: number): number => 1 - world.setting.coefficients.research.care * balance(world, nation, NATION.safetyShare);

/** How much of what might go wrong is caught, 0-1: by what compute watches now, and by how well systems are understood. */
export function protection(world: World, nation: number): number {
  const share = balance(world, nation, NATION.safetyShare);
  const k = world.setting.coefficients.safety;
  return k.covered * (share / (share + k.halfCover)) + (k.understood / 100) * balance(world, nation, NATION.safety);
}

/**
 * How hard a nation is pressed, 0-1: by the rival that is near in capability and towards whom tension is high. It takes
 * both, as in the article's lead over enmity: a friend level with one, or an enemy far off, presses little.
 */
export function racePressure(world: World, nation: number): number {
  const own = balance(world, nation, NATION.frontier);
  let most = 0;
  for (let rival = 0; rival < world.nations.length; rival++) {
    if (rival === nation) continue;
    const apart = Math.abs(balance(world, rival, NATION.frontier) - own);
    const near = Math.max(0, 1 - apart / world.setting.coefficients.safety.raceSpan);
    const enmity = Math.max(tensionOf(world, nation, rival), tensionOf(world, rival, nation)) / 100;
    most = Math.max(most, near * enmity);
  }
  return most;
}

/** Chance a quarter of an incident, 0-1, as a nation's pace, safety and rivals stand. */
export function incidentChance(world: World, nation: number): number {
  const k = world.setting.coefficients.safety;
  const speed = Math.max(0, balance(world, nation, NATION.pace)) / k.usualPace;
  const race = k.leastRace + k.moreRace * racePressure(world, nation);
  return Math.min(k.surest, k.unguarded * world.setting.incidents * speed * (1 - protection(world, nation)) * race);
}

/** Points of safety that evaluations for `spend` USD bn add now. */
export const evaluationGain = (world: World, nation: number, spend: number): number =>
  world.setting.coefficients.safety.evaluation * Math.sqrt(spend) * (1 - balance(world, nation, NATION.safety) / 100);

/** Do products still spread slowly after a serious incident? */
export const isStalled = (world: World, nation: number): boolean =>
  world.modifiers.some(({ modifier, target, card }) => card < 0 && target === nation && modifier === MODIFIER.adoption);

export const GRADES = ['minor', 'serious', 'catastrophic'] as const;
export type Grade = (typeof GRADES)[number];

/** Chance that an incident is a catastrophe: the better the systems are understood, the smaller. */
const catastropheShare = (world: World, nation: number): number =>
  Math.min(1, world.setting.coefficients.safety.catastrophic * world.setting.catastrophes * (1 - protection(world, nation)));

/** How bad an incident is, by a draw of 0-1: the lowest draws are the worst. */
export function gradeOf(world: World, nation: number, draw: number): Grade {
  const worst = catastropheShare(world, nation);
  if (draw < worst) return 'catastrophic';
  return draw < worst + world.setting.coefficients.safety.serious * (1 - worst) ? 'serious' : 'minor';
}

/** Points of trust that an incident of a grade costs, by a draw of 0-1. */
export function trustLoss(world: World, grade: Grade, draw: number): number {
  const k = world.setting.coefficients.safety;
  switch (grade) {
    case 'minor':
      return k.minorTrust + k.minorTrustMore * draw;
    case 'serious':
      return k.seriousTrust + k.seriousTrustMore * draw;
    case 'catastrophic':
      return k.catastropheTrust + k.catastropheTrustMore * draw;
  }
}

/** Points of trust that a nation loses to its own incidents in a quarter, on average. */
export function expectedLoss(world: World, nation: number): number {
  const k = world.setting.coefficients.safety;
  const mean = (1 - k.serious) * trustLoss(world, 'minor', 0.5) + k.serious * trustLoss(world, 'serious', 0.5);
  return incidentChance(world, nation) * mean;
}
