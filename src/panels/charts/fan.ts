import { extent } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';

/** Lines of a fan, a value a quarter. */
export interface FanLines {
  readonly low: readonly number[];
  readonly lower: readonly number[];
  readonly middle: readonly number[];
  readonly upper: readonly number[];
  readonly high: readonly number[];
}

export interface Fan extends FanLines {
  /** What has been, a value a quarter; the last is the present */
  readonly past: readonly number[];
  /** Median without what is considered; null where nothing is compared */
  readonly without: readonly number[] | null;
}

export interface FanBox {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A fan laid out in a box: x counts quarters from the present. */
export interface FanMarks {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  readonly past: string;
  readonly outer: string;
  readonly inner: string;
  readonly middle: string;
  readonly without: string | null;
}

/** Least extent of the y axis, as a share of the largest value: what hardly moves shall look it. */
const LEAST_SPAN = 0.04;

export function fanMarks({ past, low, lower, middle, upper, high, without }: Fan, box: FanBox, tickCount: number): FanMarks {
  const now = past.at(-1) ?? middle[0] ?? 0;
  const x = scaleLinear([1 - past.length, Math.max(1, middle.length)], [box.left, box.width - box.right]);
  const [least = 0, most = 1] = extent([...past, ...low, ...high, ...(without ?? [])]);
  const pad = Math.max(0, (LEAST_SPAN * Math.max(Math.abs(least), Math.abs(most)) || 1) - (most - least)) / 2;
  const y = scaleLinear([least - pad, most + pad], [box.height - box.bottom, box.top]).nice(tickCount);
  // all that may come begins at what is
  const from = (values: readonly number[]) => [now, ...values];
  const path = line<number>((_, i) => x(i), y).curve(curveMonotoneX);
  const band = (below: readonly number[], above: readonly number[]) => {
    const [a, b] = [from(below), from(above)];
    return area<number>((_, i) => x(i), (_, i) => y(a[i]!), (_, i) => y(b[i]!)).curve(curveMonotoneX)(a) ?? '';
  };
  return {
    x,
    y,
    ticks: y.ticks(tickCount),
    past: line<number>((_, i) => x(i + 1 - past.length), y).curve(curveMonotoneX)(past as number[]) ?? '',
    outer: band(low, high),
    inner: band(lower, upper),
    middle: path(from(middle)) ?? '',
    without: without && path(from(without)),
  };
}
