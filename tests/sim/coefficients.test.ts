// Every number of a rule is written down once, and says how well it is known and why.
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../src/sim/coefficients/coefficient.ts';
import { COEFFICIENTS, CONTESTED, coefficientsOf } from '../../src/sim/coefficients/index.ts';

describe.each(COEFFICIENTS)('$id', (one) => {
  const [low, high] = boundsOf(one);

  test('says in which unit it is, and where it comes from', () => {
    expect(one.unit.length).toBeGreaterThan(1);
    expect(one.source.length).toBeGreaterThan(3);
  });

  test('lies within its bounds', () => {
    expect(one.value).toBeGreaterThanOrEqual(low);
    expect(one.value).toBeLessThanOrEqual(high);
    expect(one.whole !== true || Number.isInteger(one.value)).toBe(true);
  });
});

describe.each(CONTESTED)('$id', (one) => {
  test('has a range that holds the usual value, within the bounds', () => {
    const [low, high] = boundsOf(one);
    const [least, most] = one.range;
    expect(least).toBeLessThan(one.value);
    expect(most).toBeGreaterThan(one.value);
    expect(least).toBeGreaterThanOrEqual(low);
    expect(most).toBeLessThanOrEqual(high);
  });
});

test('records of a rule have one shape, whatever was changed', () => {
  const [usual, changed] = [coefficientsOf(), coefficientsOf({ 'market.homeFirst': 0.5 })];
  expect(changed.market).toEqual({ ...usual.market, homeFirst: 0.5 });
  expect(Object.keys(changed.market)).toEqual(Object.keys(usual.market));
  expect(changed.research).toBe(usual.research);
});
