import { ascending, quantileSorted } from 'd3-array';
import type { Intention } from '../match/intentions.ts';
import { forfeits } from '../match/score.ts';
import { measure } from '../sim/measures.ts';
import { scoreOf } from '../sim/objectives.ts';
import type { Plan } from '../sim/turn.ts';
import { Future } from './future.ts';
import type { Situation } from './situation.ts';

/** Futures that a forecast draws in the end. */
export const FUTURES = 240;

/** Shares of the futures that lie below each line of a fan. */
export const QUANTILES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/** Points of the seat's objectives as a game that ended here would count them. */
const pointsOf = ({ world }: Future, seat: number) => (forfeits(world, seat) ? 0 : scoreOf(world, seat));

/** The futures of one plan: each brings a value a quarter of every measure that is looked at, and of the points. */
export class Arm {
  /** Futures played to the horizon */
  futures = 0;
  /** By series (the measures, then the points), quarter and future */
  private readonly samples: Float64Array;
  private readonly ruins = new Uint8Array(FUTURES);
  private running: Future | null = null;
  private played = 0;

  constructor(
    private readonly situation: Situation,
    /** The other nations' plans for the quarter at hand */
    private readonly rivals: readonly Plan[],
    private readonly plan: readonly Intention[],
    readonly quarters: number,
  ) {
    this.samples = new Float64Array(this.series * quarters * FUTURES);
  }

  get series(): number {
    return this.situation.measures.length + 1;
  }

  /** Plays one quarter more of the future that is under way. */
  step(): void {
    this.running ??= new Future(this.situation, this.plan, this.futures);
    this.running.advance(this.played === 0 ? this.rivals : undefined);
    this.note(this.running);
    if (++this.played < this.quarters) return;
    this.ruins[this.futures++] = this.running.world.ending.kind === 'none' ? 0 : 1;
    this.running = null;
    this.played = 0;
  }

  private note(future: Future): void {
    const { measures, seat } = this.situation;
    for (let s = 0; s < measures.length; s++) this.samples[this.at(s, this.played) + this.futures] = measure(future.world, seat, measures[s]!);
    this.samples[this.at(measures.length, this.played) + this.futures] = pointsOf(future, seat);
  }

  private at(series: number, quarter: number): number {
    return (series * this.quarters + quarter) * FUTURES;
  }

  /** What the first `count` futures bring a series in a quarter (0 is the one at hand), in their order. */
  values(series: number, quarter: number, count: number): Float64Array {
    const at = this.at(series, quarter);
    return this.samples.subarray(at, at + count);
  }

  /** Of the first `count` futures: by series, quarter and quantile. */
  fan(count: number): Float64Array {
    const fan = new Float64Array(this.series * this.quarters * QUANTILES.length);
    let i = 0;
    for (let s = 0; s < this.series; s++) {
      for (let q = 0; q < this.quarters; q++) {
        const sorted = Array.from(this.values(s, q, count)).sort(ascending);
        for (const share of QUANTILES) fan[i++] = quantileSorted(sorted, share)!;
      }
    }
    return fan;
  }

  /** How the first `count` futures stand at the horizon: by series and future. */
  ends(count: number): Float64Array {
    const ends = new Float64Array(this.series * count);
    for (let s = 0; s < this.series; s++) ends.set(this.values(s, this.quarters - 1, count), s * count);
    return ends;
  }

  /** Share of the first `count` futures in which a catastrophe or a collapse ends the game. */
  ruined(count: number): number {
    let ruined = 0;
    for (let i = 0; i < count; i++) ruined += this.ruins[i]!;
    return ruined / count;
  }
}
