// Luck is a function of its key: as even as a fair die, whoever rolls and whatever rolls beside it.
import { describe, expect, test } from 'vitest';
import { PURPOSE, diceRoot, keyedDraw } from '../../src/sim/dice.ts';

const SEEDS = ['1', '2', '3', 'a', 'b', 'lesson-7', 'Jakarta 2026', ''];
const PURPOSES = Object.values(PURPOSE);

type Key = readonly [quarter: number, purpose: number, actor: number, index: number];

/** Keys as a game meets them, and some beyond. */
function* keys(): Generator<Key> {
  for (let quarter = 0; quarter < 20; quarter++) {
    for (const purpose of PURPOSES) {
      for (let actor = 0; actor < 12; actor++) for (let index = 0; index < 10; index++) yield [quarter, purpose, actor, index];
    }
  }
}

/** How many standard deviations a table of counts lies above what chance alone would give it. */
function excess(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const expected = total / counts.length;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) * (count - expected) / expected, 0);
  const freedom = counts.length - 1;
  return (chiSquare - freedom) / Math.sqrt(2 * freedom);
}

const CHANCE = 5;

function tally(bins: number, values: Iterable<number>): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) counts[Math.floor(value * bins)]++;
  return counts;
}

describe('a draw', () => {
  test('depends on its key and the seed alone', () => {
    const root = diceRoot('1');
    expect(keyedDraw(root, 3, 2, 1, 0)).toBe(keyedDraw(diceRoot('1'), 3, 2, 1, 0));
    expect(keyedDraw(root, 3, 2, 1, 0)).not.toBe(keyedDraw(diceRoot('2'), 3, 2, 1, 0));
  });

  test('lies in [0, 1)', () => {
    const outside = SEEDS.flatMap((seed) => [...keys()].map((key) => keyedDraw(diceRoot(seed), ...key))).filter((draw) => draw < 0 || draw >= 1);
    expect(outside).toEqual([]);
  });

  test.each(SEEDS)('is even with the seed "%s"', (seed) => {
    const root = diceRoot(seed);
    const draws = [...keys()].map((key) => keyedDraw(root, ...key));
    expect(excess(tally(64, draws))).toBeLessThan(CHANCE);
  });

  test.each(PURPOSES)('is even for purpose %d over many seeds', (purpose) => {
    const draws = Array.from({ length: 20_000 }, (_, seed) => keyedDraw(diceRoot(String(seed)), 0, purpose, 0, 0));
    expect(excess(tally(64, draws))).toBeLessThan(CHANCE);
  });

  test.each([...Array(10).keys()])('favours no actor: %d', (actor) => {
    const draws: number[] = [];
    for (let seed = 0; seed < 200; seed++) {
      const root = diceRoot(String(seed));
      for (let quarter = 0; quarter < 20; quarter++) for (const purpose of PURPOSES) draws.push(keyedDraw(root, quarter, purpose, actor, 0));
    }
    expect(excess(tally(32, draws))).toBeLessThan(CHANCE);
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan((CHANCE * Math.sqrt(1 / 12)) / Math.sqrt(draws.length));
  });

  test('repeats itself no more often than chance', () => {
    const draws = new Set<number>();
    let all = 0;
    for (const seed of SEEDS) {
      for (const key of keys()) {
        draws.add(keyedDraw(diceRoot(seed), ...key));
        all++;
      }
    }
    // of so many draws of 2^32 values, this many pairs are expected in common; more purposes make more draws
    const expected = (all * all) / 2 / 2 ** 32;
    expect(all - draws.size).toBeLessThan(expected + CHANCE * Math.sqrt(expected) + 1);
  });
});

describe('neighbours know nothing of each other', () => {
  const steps: [string, Key][] = [
    ['the next quarter', [1, 0, 0, 0]],
    ['the next purpose', [0, 1, 0, 0]],
    ['the next actor', [0, 0, 1, 0]],
    ['the next index', [0, 0, 0, 1]],
    ['a quarter later, an actor before', [1, 0, -1, 0]],
    ['actor and index exchanged by one', [0, 0, 1, -1]],
    ['all keys one up', [1, 1, 1, 1]],
  ];
  const BINS = 12;

  test.each(steps)('%s', (_name, [q, p, a, i]) => {
    const pairs = Array.from({ length: BINS * BINS }, () => 0);
    for (const seed of SEEDS) {
      const root = diceRoot(seed);
      for (const [quarter, purpose, actor, index] of keys()) {
        const here = Math.floor(keyedDraw(root, quarter, purpose, actor + 1, index + 1) * BINS);
        const there = Math.floor(keyedDraw(root, quarter + q, purpose + p, actor + 1 + a, index + 1 + i) * BINS);
        pairs[here * BINS + there]++;
      }
    }
    expect(excess(pairs)).toBeLessThan(CHANCE);
  });

  test('the next seed', () => {
    const pairs = Array.from({ length: BINS * BINS }, () => 0);
    for (let seed = 0; seed < 20_000; seed++) {
      const here = Math.floor(keyedDraw(diceRoot(String(seed)), 0, PURPOSE.licenceMood, 1, 0) * BINS);
      const there = Math.floor(keyedDraw(diceRoot(String(seed + 1)), 0, PURPOSE.licenceMood, 1, 0) * BINS);
      pairs[here * BINS + there]++;
    }
    expect(excess(pairs)).toBeLessThan(CHANCE);
  });
});
