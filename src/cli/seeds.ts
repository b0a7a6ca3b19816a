import { CannotRun } from './io.ts';

const MOST_SEEDS = 10_000_000;

/** The seeds of `--seeds A..B`, both ends included, as whole numbers. */
export function seedsAsked(text: string): string[] {
  const [, first, last] = /^(\d{1,12})\.\.(\d{1,12})$/.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (first === undefined || to < from) throw new CannotRun(`--seeds ${text}: write it as A..B, whole numbers with A at most B`);
  if (to - from >= MOST_SEEDS) throw new CannotRun(`--seeds ${text}: at most ${MOST_SEEDS} seeds`);
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}
