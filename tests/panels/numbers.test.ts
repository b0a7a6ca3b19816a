import { describe, expect, test } from 'vitest';
import { measureChange, measureFigure } from '../../src/text/measures.ts';
import { NUMBERS } from '../../src/text/numbers.ts';
import { calendarOf } from '../../src/sim/calendar.ts';
import { quarterShort, quarterTick, quarterTitle } from '../../src/text/quarters.ts';

const { en, id } = NUMBERS;

describe('figures', () => {
  test.each([
    [en.units(120), '120,000', id.units(120), '120.000'],
    [en.thousands(0), '0', id.thousands(0), '0'],
    [en.thousands(70), '70k', id.thousands(70), '70 rb'],
    [en.thousands(8.84), '8.8k', id.thousands(8.84), '8,8 rb'],
    [en.thousands(1490), '1.49M', id.thousands(1490), '1,49 jt'],
    [en.millions(0.784), '0.784M', id.millions(0.784), '0,784 jt'],
    [en.millions(0.0784), '78k', id.millions(0.0784), '78 rb'],
    [en.millions(0), '0', id.millions(0), '0'],
    [en.money(41.2), '$41.2bn', id.money(41.2), 'US$41,2 miliar'],
    [en.money(3.75), '$3.75bn', id.money(3.75), 'US$3,75 miliar'],
    [en.money(-0.4), '\u2212$0.4bn', id.money(-0.4), '\u2212US$0,4 miliar'],
    [en.price(31.25), '$31,250', id.price(31.25), 'US$31.250'],
    [en.percent(0.52), '52%', id.percent(0.52), '52%'],
    [en.percent(0.004), '0.4%', id.percent(0.004), '0,4%'],
    [en.signedPoints(0.02), '+2', id.signedPoints(-0.004), '\u22120,4'],
  ])('%s as %s, %s as %s', (one, shown, other, angka) => {
    expect(one).toBe(shown);
    expect(other).toBe(angka);
  });

  test('what rounds to nothing has no sign', () => {
    expect(en.signed(0.00001)).toBe('0');
    expect(en.signed(-0.00001)).toBe('0');
    expect(en.money(-0.00001)).toBe('$0');
    expect(id.money(0)).toBe('US$0');
    expect(en.money(-0.001)).toBe('\u2212$1M');
  });
});

describe('measures', () => {
  test('show figure and change in their own unit', () => {
    expect(measureFigure('en', 'selfReliance', 0.524)).toBe('52');
    expect(measureFigure('id', 'usefulCompute', 1.486)).toBe('1,49');
    expect(measureFigure('en', 'treasury', 41.2)).toBe('$41.2');
    expect(measureChange('en', 'selfReliance', 0.035)).toBe('+3.5');
    expect(measureChange('en', 'frontierGap', -0.31)).toBe('\u22120.3');
  });

  test('a change too small to show is none', () => {
    expect(measureChange('en', 'trust', 0.01)).toBe('');
    expect(measureChange('en', 'usefulCompute', 0)).toBe('');
  });
});

test('quarters count on from the first of the scenario', () => {
  const setting = { firstYear: 2026, firstQuarter: 3 };
  expect(calendarOf(setting, 0)).toEqual({ year: 2026, quarter: 3 });
  expect(calendarOf(setting, 2)).toEqual({ year: 2027, quarter: 1 });
  expect(quarterTitle('en', calendarOf(setting, 0))).toBe('2026 Q3');
  expect(quarterTitle('id', calendarOf(setting, 0))).toBe('Kuartal 3, 2026');
  expect(quarterShort('id', calendarOf(setting, 2))).toBe('K1 2027');
  expect(quarterTick('en', calendarOf(setting, 2))).toBe('Q1');
});
