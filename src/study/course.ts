import { forfeits, settle } from '../match/score.ts';
import { DOCTRINES, type DoctrineName } from '../sim/doctrine.ts';
import type { World } from '../sim/world.ts';
import { less, meanOf, quantileOf, type Estimate } from './statistics.ts';

/** Doctrines against each other in one seat, on the same luck: what their games came to, who won, what was luck. */

/** How a game went for one nation, as far as its points are settled by it. */
export interface Course {
  /** Points as the game began and as each quarter closed */
  readonly scores: readonly number[];
  /** Quarters that count: all that were played, or those before the one that ended the game early */
  readonly quarters: number;
  readonly early: boolean;
  readonly forfeited: boolean;
}

/** The course of a game of which points were noted, from how it stands at its end. */
export const courseOf = (scores: readonly number[], end: World, nation: number): Course => {
  const early = end.ending.kind !== 'none';
  return { scores, quarters: early ? end.ending.quarter : scores.length - 1, early, forfeited: forfeits(end, nation) };
};

/** Points of 100 that count of a game, and par: what the reference doctrines reached. */
export interface Settled {
  readonly points: number;
  readonly par: number;
}

const scoreAfter = ({ scores, quarters }: Course, played: number) => scores[Math.min(played, quarters)]!;

/** A game settled as its verdict settles it (match/score.ts), beside the seat's reference games on the same luck. */
export function settledCourse(game: Course, references: readonly Course[]): Settled {
  const { quarters, early, forfeited } = game;
  const played = forfeited ? Infinity : quarters;
  const par = references.reduce((sum, one) => sum + scoreAfter(one, played), 0) / references.length;
  return { points: settle({ score: scoreAfter(game, played), early, forfeited }, par), par };
}

/** The headline score: points less those of the reference doctrines. */
export const againstPar = ({ points, par }: Settled): number => points - par;

/** The doctrine that gives no order at all. */
export const FLOOR: DoctrineName = 'passive';

/** Points against par of each doctrine, in the order of the list, with a number for each seed. */
type Points = readonly (readonly number[])[];

/** Seeds that each doctrine won, by the most points against par; who win together share the seed. */
export function winsOf(points: Points): number[] {
  const wins = points.map(() => 0);
  points[0]!.forEach((_, seed) => {
    const most = Math.max(...points.map((one) => one[seed]!));
    const winners = points.flatMap((one, doctrine) => (one[seed] === most ? [doctrine] : []));
    for (const doctrine of winners) wins[doctrine]! += 1 / winners.length;
  });
  return wins;
}

/** Range of what the same orders came to, 5th to 95th percentile, over the best doctrine's mean less the floor's. */
export function luckAgainstChoice(same: readonly number[], points: Points): Estimate {
  const means = points.map((one) => meanOf(one).value);
  const choice = Math.max(...means) - means[DOCTRINES.indexOf(FLOOR)]!;
  const { value, low, high } = less(quantileOf(same, 0.95), quantileOf(same, 0.05));
  return { value: value / choice, low: low / choice, high: high / choice };
}
