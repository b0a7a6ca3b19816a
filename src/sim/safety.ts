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

/** Chance of an incident a quarter at the usual pace, without safety and under middling race pressure [contested: 0.03-0.15]. */
const UNGUARDED = 0.075;
/** Own points of frontier index a quarter at which UNGUARDED is meant [judgement: the leader's pace of 2025]. */
const USUAL_PACE = 3.9;
/** Share for safety that gives half of the cover that compute can give: monitors and red teams on what runs now [contested: 0.02-0.08]. */
const HALF_COVER = 0.04;
/** Race pressure multiplies the chance by 0.7 with nobody near, 1.7 with a sworn enemy level [contested]. */
const RACE = { least: 0.7, more: 1 } as const;
/** Points of frontier index beyond which a rival exerts no pressure [judgement: about a year of the leader's pace]. */
const RACE_SPAN = 15;
/** No pace makes an incident surer than this, a quarter [judgement]. */
const SUREST = 0.75;

/** Share of research progress that each point of safety share takes: tests and evaluations come before the next run [judgement]. */
const CARE = 0.6;

/** Factor on a nation's research progress: 1, less the care that safety takes. */
export const carefulPace = (world: World, nation: number): number => 1 - CARE * balance(world, nation, NATION.safetyShare);

/** How much of what might go wrong is caught, 0-1: half by what compute watches now, half by how well systems are understood. */
export function protection(world: World, nation: number): number {
  const share = balance(world, nation, NATION.safetyShare);
  return 0.5 * (share / (share + HALF_COVER)) + 0.005 * balance(world, nation, NATION.safety);
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
    const near = Math.max(0, 1 - apart / RACE_SPAN);
    const enmity = Math.max(tensionOf(world, nation, rival), tensionOf(world, rival, nation)) / 100;
    most = Math.max(most, near * enmity);
  }
  return most;
}

/** Chance a quarter of an incident, 0-1, as a nation's pace, safety and rivals stand. */
export function incidentChance(world: World, nation: number): number {
  const speed = Math.max(0, balance(world, nation, NATION.pace)) / USUAL_PACE;
  const race = RACE.least + RACE.more * racePressure(world, nation);
  return Math.min(SUREST, UNGUARDED * world.setting.incidents * speed * (1 - protection(world, nation)) * race);
}

/** Points of understanding that evaluations for 1 bn a quarter bring where nothing is understood; four times as much brings twice [judgement]. */
const EVALUATION_FOR_ONE = 8;

/** Points of safety that evaluations for `spend` USD bn add now. */
export const evaluationGain = (world: World, nation: number, spend: number): number =>
  EVALUATION_FOR_ONE * Math.sqrt(spend) * (1 - balance(world, nation, NATION.safety) / 100);

/** Do products still spread slowly after a serious incident? */
export const isStalled = (world: World, nation: number): boolean =>
  world.modifiers.some(({ modifier, target, card }) => card < 0 && target === nation && modifier === MODIFIER.adoption);

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

/** After a serious incident users and regulators hold back: factor on the spread of products, for so many quarters [judgement]. */
export const STALL = { factor: 0.5, quarters: 3 } as const;

/** Points of trust that an incident costs at home (least, and more at most) [judgement]. */
const TRUST_LOSS: Readonly<Record<Grade, { readonly least: number; readonly more: number }>> = {
  minor: { least: 1, more: 1.5 },
  serious: { least: 5, more: 6 },
  catastrophic: { least: 40, more: 20 },
};

/** Points of trust that an incident of a grade costs, by a draw of 0-1. */
export const trustLoss = (grade: Grade, draw: number): number => TRUST_LOSS[grade].least + TRUST_LOSS[grade].more * draw;

/** Points of trust that a nation loses to its own incidents in a quarter, on average. */
export function expectedLoss(world: World, nation: number): number {
  const mean = (1 - SERIOUS) * trustLoss('minor', 0.5) + SERIOUS * trustLoss('serious', 0.5);
  return incidentChance(world, nation) * mean;
}
