// The core's own logarithms and powers against the platform's, which are right to the last bit or two.
import { describe, expect, test } from 'vitest';
import { clamp, exp2, fourthRoot, log10, log2, pow } from '../../src/sim/numbers.ts';

const relative = (ours: number, right: number) => Math.abs(ours - right) / Math.max(Math.abs(right), 1e-300);

/** Numbers from 1e-12 to 1e12, evenly by size, and the awkward ones. */
const sizes = [...Array.from({ length: 4801 }, (_, i) => 10 ** (i / 200 - 12)), 1, 2, Math.SQRT2, Math.SQRT1_2, 1 + 1e-9, 1 - 1e-9];

describe('logarithms', () => {
  test('agree to 13 digits', () => {
    for (const x of sizes) {
      // near 1 the logarithm itself vanishes, and only its absolute error means anything
      expect(Math.min(relative(log2(x), Math.log2(x)), Math.abs(log2(x) - Math.log2(x)))).toBeLessThan(1e-13);
      expect(Math.min(relative(log10(x), Math.log10(x)), Math.abs(log10(x) - Math.log10(x)))).toBeLessThan(1e-13);
    }
  });
  test('are whole for powers of two', () => {
    for (let power = -300; power <= 300; power++) expect(log2(2 ** power)).toBe(power);
  });
});

describe('powers', () => {
  test('of two agree to 13 digits', () => {
    for (let x = -500; x <= 500; x += 0.37) expect(relative(exp2(x), 2 ** x)).toBeLessThan(1e-13);
  });
  test('of two are whole for whole numbers', () => {
    for (let power = -300; power <= 300; power++) expect(exp2(power)).toBe(2 ** power);
  });
  test.each([0.25, 0.5, 0.75, 1.2, -1, 3])('to %d agree to 12 digits', (exponent) => {
    for (const base of sizes) expect(relative(pow(base, exponent), base ** exponent)).toBeLessThan(1e-12);
  });
  test('of nothing are nothing, not an endless search for a logarithm', () => {
    expect(pow(0, 1.2)).toBe(0);
    expect(log2(0)).toBe(-Infinity);
  });
  test('undo logarithms', () => {
    for (const x of sizes) expect(relative(exp2(log2(x)), x)).toBeLessThan(1e-12);
  });
  test('and fourth roots', () => {
    for (const x of sizes) expect(relative(fourthRoot(x), x ** 0.25)).toBeLessThan(1e-15 * 4);
  });
});

test('clamp keeps within both ends', () => {
  expect([clamp(-1, 0, 2), clamp(1, 0, 2), clamp(3, 0, 2)]).toEqual([0, 1, 2]);
});
