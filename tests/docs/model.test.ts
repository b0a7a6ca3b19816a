// docs/model.md says what the rules do: the figures that it names are theirs.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COEFFICIENTS, CONTESTED } from '../../src/sim/coefficients/index.ts';

const PAGE = readFileSync('docs/model.md', 'utf8');
const BY_ID = new Map<string, (typeof COEFFICIENTS)[number]>(COEFFICIENTS.map((one) => [one.id, one]));

/** `market.homeFirst` (0.6), `rental.most` is 0.8, with the range of what is contested: `research.computePower` (0.25, **contested** 0.15-0.4) */
const NAMED = /`?(\b\w+\.\w+)`?(?: \(| is | = )(-?\d+(?:\.\d+)?)(?:, \*\*contested\*\* (-?[\d.]+)-(-?[\d.]+\d))?/g;
const named = [...PAGE.matchAll(NAMED)]
  .filter(([, id]) => BY_ID.has(id))
  .map(([, id, value, low, high]) => ({ id, value: Number(value), range: low ? [Number(low), Number(high)] : null }));

test('it names most coefficients with their figures', () => {
  expect(new Set(named.map(({ id }) => id)).size).toBeGreaterThan(80);
});

test.each(named)('$id is $value', ({ id, value, range }) => {
  const one = BY_ID.get(id)!;
  expect({ value, range }).toEqual({ value: one.value, range: range && one.grade === 'contested' ? one.range : null });
});

test('it lists what is contested, with usual values, ranges and units', () => {
  for (const { id, value, range: [low, high], unit } of CONTESTED) expect(PAGE).toContain(`| \`${id}\` | ${value} | ${low}-${high} | ${unit} |`);
});

describe('it counts them', () => {
  const count = (grade: string) => COEFFICIENTS.filter((one) => one.grade === grade).length;
  test('all, and by how well they are known', () => {
    expect(PAGE).toContain(`There are ${COEFFICIENTS.length}: **${count('evidence')}** rest on evidence, **${count('judgement')}** are\njudgement, **${count('contested')}** are contested.`);
    expect(PAGE).toContain(`${count('judgement')} of ${COEFFICIENTS.length} coefficients are judgement`);
  });
});
