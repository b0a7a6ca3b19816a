import type { Claim, Form } from './facts/fact.ts';

/** A figure as a person reads it. */
export const WRITTEN: Readonly<Record<Form, (value: number) => string>> = {
  share: (value) => `${(100 * value).toFixed(1)}%`,
  points: (value) => `${(100 * value).toFixed(1)} points`,
  credit: (value) => value.toFixed(1),
  number: (value) => value.toFixed(2),
  count: (value) => value.toFixed(0),
  months: (value) => `${value.toFixed(1)} months`,
  quarters: (value) => `${value.toFixed(1)} quarters`,
  times: (value) => `${value.toFixed(2)}x`,
};
/** The same without its unit. */
const BARE: Readonly<Record<Form, (value: number) => string>> = {
  share: (value) => (100 * value).toFixed(1),
  points: (value) => (100 * value).toFixed(1),
  credit: (value) => value.toFixed(1),
  number: (value) => value.toFixed(2),
  count: (value) => value.toFixed(0),
  months: (value) => value.toFixed(1),
  quarters: (value) => value.toFixed(1),
  times: (value) => value.toFixed(2),
};

/** A claim's figure, and where the true one lies. */
export function wordsOf(claim: Claim): string {
  const { what, form, value, low, high } = claim;
  if (Number.isNaN(value)) return `${what}: nothing was measured`;
  if (low === high) return `${what} ${WRITTEN[form](value)}`;
  return `${what} ${WRITTEN[form](value)} (${BARE[form](low)} to ${BARE[form](high)})`;
}

/** What a claim's figure is held against. */
export function barOf({ form, from, to }: Claim): string {
  const write = WRITTEN[form];
  if (from > -Infinity && to < Infinity && from > 0) return `${write(from)} to ${write(to)}`;
  return to < Infinity ? `at most ${write(to)}` : `at least ${write(from)}`;
}
