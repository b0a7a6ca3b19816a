// What many games say: figures with bounds, the same for the same numbers.
import { expect, test } from 'vitest';
import { less, meanOf, medianOf, quantileOf, shareOf } from '../../src/study/statistics.ts';

const hundred = Array.from({ length: 100 }, (_, i) => i + 1);

test('a median and its ranks, in whatever order the numbers come', () => {
  expect(medianOf(hundred)).toEqual({ value: 50.5, low: 42, high: 60 });
  expect(medianOf(hundred.slice().reverse())).toEqual(medianOf(hundred));
  expect(medianOf([3])).toEqual({ value: 3, low: 3, high: 3 });
});

test('quantiles reach the least and the most', () => {
  expect(quantileOf(hundred, 0)).toMatchObject({ value: 1, low: 1 });
  expect(quantileOf(hundred, 1)).toMatchObject({ value: 100, high: 100 });
  expect(quantileOf(hundred, 0.05).value).toBeCloseTo(5.95);
});

test('shares stay between none and all, and know little of few tries', () => {
  expect(shareOf(0, 20).low).toBe(0);
  expect(shareOf(20, 20).high).toBe(1);
  expect(shareOf(5, 10).high - shareOf(5, 10).low).toBeGreaterThan(shareOf(500, 1000).high - shareOf(500, 1000).low);
  // Wilson's bounds at z = 1.645
  expect(shareOf(10, 100).low).toBeCloseTo(0.0607, 3);
  expect(shareOf(10, 100).high).toBeCloseTo(0.1604, 3);
});

test('nothing is known of nothing', () => {
  for (const { value } of [medianOf([]), meanOf([]), shareOf(0, 0)]) expect(value).toBeNaN();
});

test('a difference is as unsure as both', () => {
  expect(less({ value: 5, low: 4, high: 6 }, { value: 2, low: 1, high: 4 })).toEqual({ value: 3, low: 0, high: 5 });
});
