import { QUANTILES, type Arm } from './arm.ts';

/** The futures of one plan, as they are told: plain arrays, which go between a worker and the page without a copy. */
export interface Prospect {
  /** By series (measures as asked, then points), quarter and quantile */
  readonly fan: Float64Array;
  /** At the horizon: by series and future */
  readonly ends: Float64Array;
  /** Share of the futures that end early for all, 0-1 */
  readonly ruined: number;
}

/** What is told of a plan with an order and without it: the same luck on both sides, future by future. */
export interface Answer {
  readonly futures: number;
  readonly quarters: number;
  readonly with: Prospect;
  /** Null where nothing is compared */
  readonly without: Prospect | null;
}

const prospectOf = (arm: Arm, count: number): Prospect => ({ fan: arm.fan(count), ends: arm.ends(count), ruined: arm.ruined(count) });

/** Told from as many futures as both arms have. */
export function answerOf(arm: Arm, other: Arm | null, count = Math.min(arm.futures, other?.futures ?? Infinity)): Answer {
  return { futures: count, quarters: arm.quarters, with: prospectOf(arm, count), without: other && prospectOf(other, count) };
}

/** Buffers of an answer, to be handed over and not copied. */
export const buffersOf = ({ with: one, without }: Answer): ArrayBufferLike[] =>
  [one, without].flatMap((prospect) => (prospect ? [prospect.fan.buffer, prospect.ends.buffer] : []));

export type Quantile = (typeof QUANTILES)[number];

/** One line of a fan: a value a quarter, from the one at hand. */
export function lineOf({ fan }: Prospect, quarters: number, series: number, share: Quantile): number[] {
  const place = QUANTILES.indexOf(share);
  return Array.from({ length: quarters }, (_, q) => fan[(series * quarters + q) * QUANTILES.length + place]!);
}

/** Values of a series at the horizon, future by future. */
export const endsOf = ({ ends }: Prospect, futures: number, series: number): Float64Array => ends.subarray(series * futures, (series + 1) * futures);
