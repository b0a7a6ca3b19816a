import { bin, extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';

export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Share of all values, 0-1 */
  readonly share: number;
}

/** Values counted in bars of a round width, about so many; a single value has one bar. */
export function barsOf(values: ArrayLike<number>, count: number): Bar[] {
  const all = Array.from(values);
  const [low = 0, high = 0] = extent(all);
  if (low === high) return [{ from: low, to: high, share: 1 }];
  const scale = scaleLinear([low, high], [0, 1]).nice(count);
  const [from = low, to = high] = scale.domain();
  const bars = bin<number, number>().domain([from, to]).thresholds(scale.ticks(count))(all);
  return bars
    .filter(({ x0, x1 }) => x0 !== undefined && x1 !== undefined && x1 > x0)
    .map((one) => ({ from: one.x0!, to: one.x1!, share: one.length / all.length }));
}
