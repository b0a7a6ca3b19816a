/** What many games say of a quantity. Exact, and the same for the same numbers in the same order: no resampling, no luck. */

/** A figure, and the bounds within which the true one lies nine times in ten. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Standard deviations within which nine of ten normal draws lie. */
const NINE_IN_TEN = 1.645;

const ascending = (numbers: readonly number[]) => Float64Array.from(numbers).sort();

/** NaN of nothing. */
const UNKNOWN: Estimate = { value: NaN, low: NaN, high: NaN };

/**
 * A quantile by linear interpolation; its bounds are the order statistics that the binomial law of ranks puts there
 * (in its normal form), so that nothing is assumed of how the numbers are spread.
 */
export function quantileOf(numbers: readonly number[], p: number): Estimate {
  const n = numbers.length;
  if (n === 0) return UNKNOWN;
  const sorted = ascending(numbers);
  const at = p * (n - 1);
  const below = Math.floor(at);
  const value = sorted[below]! + (at - below) * (sorted[Math.min(n - 1, below + 1)]! - sorted[below]!);
  const margin = NINE_IN_TEN * Math.sqrt(n * p * (1 - p));
  const low = sorted[Math.min(n - 1, Math.max(0, Math.floor(n * p - margin)))]!;
  const high = sorted[Math.min(n - 1, Math.ceil(n * p + margin))]!;
  return { value, low: Math.min(low, value), high: Math.max(high, value) };
}

export const medianOf = (numbers: readonly number[]): Estimate => quantileOf(numbers, 0.5);

/** A share of so many tries, with Wilson's bounds: they stay between 0 and 1 and hold for rare events. */
export function shareOf(hits: number, tries: number): Estimate {
  if (tries === 0) return UNKNOWN;
  const share = hits / tries;
  const z = (NINE_IN_TEN * NINE_IN_TEN) / tries;
  const middle = (share + z / 2) / (1 + z);
  const margin = (NINE_IN_TEN * Math.sqrt((share * (1 - share)) / tries + z / (4 * tries))) / (1 + z);
  return { value: share, low: Math.max(0, middle - margin), high: Math.min(1, middle + margin) };
}

export function meanOf(numbers: readonly number[]): Estimate {
  const n = numbers.length;
  if (n === 0) return UNKNOWN;
  let sum = 0;
  for (const number of numbers) sum += number;
  const value = sum / n;
  let squares = 0;
  for (const number of numbers) squares += (number - value) * (number - value);
  const margin = n > 1 ? NINE_IN_TEN * Math.sqrt(squares / (n - 1) / n) : Infinity;
  return { value, low: value - margin, high: value + margin };
}

/** The mean of estimates of the same kind, with bounds that hold whatever they have to do with each other. */
export function averageOf(estimates: readonly Estimate[]): Estimate {
  const mean = (pick: (one: Estimate) => number) => meanOf(estimates.map(pick)).value;
  return { value: mean(({ value }) => value), low: mean(({ low }) => low), high: mean(({ high }) => high) };
}

/** One estimate less another: bounds that hold whatever the two have to do with each other. */
export const less = (a: Estimate, b: Estimate): Estimate => ({ value: a.value - b.value, low: a.low - b.high, high: a.high - b.low });
