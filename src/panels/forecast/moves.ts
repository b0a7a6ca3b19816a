import { mean } from 'd3-array';
import { endsOf, lineOf, type Answer, type Move } from '../../session/forecasting.ts';
import type { Game } from '../../session/session.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { clamp } from '../../sim/numbers.ts';
import { objectivesOf } from '../../sim/objectives.ts';
import type { Objective } from '../../sim/setting.ts';
import { measuresOfGame } from './measures.ts';

/** What a move does to one of the seat's objectives, by the middle of its futures. */
export interface Effect {
  readonly measure: MeasureName;
  readonly change: number;
  /** Points of 100 */
  readonly points: number;
}

export interface Judgement {
  /** Points that it brings on average at the horizon */
  readonly points: number;
  /** The best and the worst that it does, at most two each */
  readonly brings: readonly Effect[];
  readonly costs: readonly Effect[];
  /** Share of the futures that end with fewer points than without it, 0-1 */
  readonly worse: number;
}

/** Points below which nothing is felt. */
const FELT = 0.05;
const SHOWN = 2;

const credit = ({ from, to, weight }: Objective, value: number) => weight * clamp((value - from) / (to - from), 0, 1);

function effectOn(objective: Objective, series: number, { with: one, without, quarters }: Answer): Effect {
  const [now, then] = [without!, one].map((side) => lineOf(side, quarters, series, 0.5).at(-1)!) as [number, number];
  return { measure: objective.measure, change: then - now, points: credit(objective, then) - credit(objective, now) };
}

/** What a move brings, what it costs, and how often it does harm. */
export function judgeMove(game: Game, { answer }: Move): Judgement {
  const measures = measuresOfGame(game);
  const [one, without] = [answer.with, answer.without!].map((side) => endsOf(side, answer.futures, measures.length)) as [Float64Array, Float64Array];
  const effects = objectivesOf(game.world, game.seat)
    .map((objective) => effectOn(objective, measures.indexOf(objective.measure), answer))
    .sort((a, b) => b.points - a.points);
  return {
    points: mean(one)! - mean(without)!,
    brings: effects.filter(({ points }) => points > FELT).slice(0, SHOWN),
    costs: effects.filter(({ points }) => points < -FELT).reverse().slice(0, SHOWN),
    worse: one.filter((points, i) => points < without[i]! - FELT).length / answer.futures,
  };
}
