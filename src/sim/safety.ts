import { balance, leaderOf } from './query.ts';
import type { World } from './world.ts';

/**
 * How likely a nation's frontier work goes wrong. The form is the race to the precipice (Armstrong, Bostrom and Shulman
 * 2016): danger grows with speed and falls with safety, and rivals close behind tempt to skimp. All of it is pure
 * queries, so that a desk, a pact or a bot asks what the rule itself asks.
 */

/** Chance of an incident a quarter at the usual pace, without safety and under middling race pressure [contested: 0.03-0.15]. */
const UNGUARDED = 0.085;
/** Own points of frontier index a quarter at which UNGUARDED is meant [judgement: the leader's pace of 2025]. */
const USUAL_PACE = 3.9;
/** Share for safety that gives half of the cover that compute can give: monitors and red teams on what runs now [contested: 0.02-0.08]. */
const HALF_COVER = 0.04;
/** Race pressure multiplies the chance by 0.6 with nobody near, 1.4 with an enemy level [contested]. */
const RACE = { least: 0.6, more: 0.8 } as const;
/** Points of frontier index beyond which a rival exerts no pressure [judgement: about a year of the leader's pace]. */
const RACE_SPAN = 15;
/** No pace makes an incident surer than this, a quarter [judgement]. */
const SUREST = 0.75;

/** Share of research progress that each point of safety share takes: tests and evaluations come before the next run [judgement]. */
const CARE = 0.6;

/** Factor on a nation's research progress: 1, less the care that safety takes. */
export const carefulPace = (world: World, nation: number): number => 1 - CARE * balance(world, nation, 'safetyShare');

/** How much of what might go wrong is caught, 0-1: half by what compute watches now, half by how well systems are understood. */
export function protection(world: World, nation: number): number {
  const share = balance(world, nation, 'safetyShare');
  return 0.5 * (share / (share + HALF_COVER)) + 0.005 * balance(world, nation, 'safety');
}

/** How hard rivals press, 0-1: the nearest rival at the frontier, this nation's or the leader. */
export function racePressure(world: World, nation: number): number {
  const leader = leaderOf(world);
  let most = 0;
  for (let rival = 0; rival < world.nations.length; rival++) {
    // who races runs with the leader; among followers nobody breathes down a neck
    if (rival === nation || (rival !== leader && nation !== leader)) continue;
    const apart = Math.abs(balance(world, rival, 'frontier') - balance(world, nation, 'frontier'));
    most = Math.max(most, 1 - apart / RACE_SPAN);
  }
  return most;
}

/** Chance a quarter of an incident, 0-1, as a nation's pace, safety and rivals stand. */
export function incidentChance(world: World, nation: number): number {
  const speed = Math.max(0, balance(world, nation, 'pace')) / USUAL_PACE;
  const race = RACE.least + RACE.more * racePressure(world, nation);
  return Math.min(SUREST, UNGUARDED * world.setting.incidents * speed * (1 - protection(world, nation)) * race);
}

export const GRADES = ['minor', 'serious', 'catastrophic'] as const;
export type Grade = (typeof GRADES)[number];

/** Share of incidents that are serious, and, before protection, catastrophic [judgement; contested]. */
const SERIOUS = 0.25;
const CATASTROPHIC = 0.001;

/** Chance that an incident is a catastrophe: the better the systems are understood, the smaller. */
const catastropheShare = (world: World, nation: number): number =>
  Math.min(1, CATASTROPHIC * world.setting.catastrophes * (1 - protection(world, nation)));

/** How bad an incident is, by a draw of 0-1: the lowest draws are the worst. */
export function gradeOf(world: World, nation: number, draw: number): Grade {
  const worst = catastropheShare(world, nation);
  if (draw < worst) return 'catastrophic';
  return draw < worst + SERIOUS * (1 - worst) ? 'serious' : 'minor';
}

/** Points of trust that an incident costs at home (least, and more at most), and elsewhere as a share of that [judgement]. */
const TRUST_LOSS: Readonly<Record<Grade, { readonly least: number; readonly more: number }>> = {
  minor: { least: 1, more: 1.5 },
  serious: { least: 6, more: 7 },
  catastrophic: { least: 40, more: 20 },
};

/** Points of trust that an incident of a grade costs, by a draw of 0-1. */
export const trustLoss = (grade: Grade, draw: number): number => TRUST_LOSS[grade].least + TRUST_LOSS[grade].more * draw;

/** Points of trust that a nation loses to its own incidents in a quarter, on average. */
export function expectedLoss(world: World, nation: number): number {
  const mean = (1 - SERIOUS) * trustLoss('minor', 0.5) + SERIOUS * trustLoss('serious', 0.5);
  return incidentChance(world, nation) * mean;
}
