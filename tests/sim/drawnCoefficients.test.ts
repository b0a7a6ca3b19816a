// What is disputed of the rules is drawn once a game, each number from its own range and whatever the others are.
import { describe, expect, test } from 'vitest';
import { Future } from '../../src/forecast/future.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { settingOf, start, type Changes } from '../../src/scenario/start.ts';
import { CONTESTED, coefficientsOf } from '../../src/sim/coefficients/index.ts';
import { researchInput } from '../../src/sim/frontier.ts';
import type { Setting } from '../../src/sim/setting.ts';
import { LIBRARY, SHIPPED, scenario } from '../support/games.ts';

const BASE = scenario('base', { contested: 'drawn' });
const valueOf = ({ coefficients }: Setting, { rule, name }: { rule: string; name: string }): number => coefficients[rule as 'market'][name as 'homeFirst'];
const game = (seed: string, changes: Changes = {}) => start(BASE, seed, settingOf(BASE, changes));

describe('over many games', () => {
  const setting = settingOf(BASE);
  const settings = Array.from({ length: 600 }, (_, seed) => start(BASE, `draw ${seed}`, setting).setting);

  test.each(CONTESTED)('$id is drawn from all of its range, most often near what it usually is', (one) => {
    const [low, high] = one.range;
    const values = settings.map((drawn) => valueOf(drawn, one));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(low);
    expect(Math.max(...values)).toBeLessThanOrEqual(high);
    // a triangle has (usual - low) / (high - low) of its area, and so of the draws, on one side of its peak
    const below = (one.value - low) / (high - low);
    expect(Math.abs(values.filter((value) => value < one.value).length / 600 - below)).toBeLessThan(4 * Math.sqrt(0.25 / 600));
    // and a quarter of that side's draws in the half of it that is farther from the peak
    const far = values.filter((value) => value < (low + one.value) / 2).length / 600;
    expect(Math.abs(far - below / 4)).toBeLessThan(4 * Math.sqrt(0.25 / 600));
  });

  test('what is not disputed is what it always is', () => {
    const contested = Object.fromEntries(CONTESTED.map(({ id, value }) => [id, value]));
    const [drawn] = settings;
    const put = coefficientsOf(Object.fromEntries(CONTESTED.map((one) => [one.id, valueOf(drawn, one)])));
    expect(drawn.coefficients).toEqual(put);
    expect(coefficientsOf(contested)).toEqual(coefficientsOf());
  });
});

test('setting one moves no other', () => {
  const { setting } = game('one');
  const fixed = game('one', { coefficients: { 'research.spillover': 0.05 } }).setting;
  expect(fixed.coefficients.research.spillover).toBe(0.05);
  const others = CONTESTED.filter(({ id }) => id !== 'research.spillover');
  expect(others.map((one) => valueOf(fixed, one))).toEqual(others.map((one) => valueOf(setting, one)));
});

test('games open alike whatever is drawn', () => {
  const [one, other] = [game('one'), game('other')];
  expect(one.setting.coefficients).not.toEqual(other.setting.coefficients);
  expect(Array.from(one.balances)).toEqual(Array.from(other.balances));
  const input = ({ setting, ...rest }: typeof one) => researchInput({ setting, ...rest }, setting.leader.compute, setting.leader.talent);
  expect(input(other)).toBeCloseTo(input(one), 9);
});

test.each(CONTESTED)('no opening reads $id', ({ id, range }) => {
  const usual = game('one', { contested: 'middle' }).balances;
  for (const value of range) {
    const { balances } = game('one', { contested: 'middle', coefficients: { [id]: value } });
    // knowledge is counted in the leader's input: the same but for rounding
    expect(Math.max(...Array.from(balances, (balance, i) => Math.abs(balance - usual[i]) / Math.max(1, Math.abs(usual[i]))))).toBeLessThan(1e-12);
  }
});

test('a scenario may play with what they usually are, or set them', () => {
  const middle = scenario('base');
  expect(start(middle, 'one').setting.coefficients).toEqual(coefficientsOf());
  const set = scenario('base', { contested: 'drawn', coefficients: { 'research.spillover': 0.05, 'market.homeFirst': 0.5 } });
  const { coefficients } = start(set, 'one').setting;
  expect([coefficients.research.spillover, coefficients.market.homeFirst]).toEqual([0.05, 0.5]);
});

test.each(SHIPPED)('$file draws, but for the first game: a beginner meets one world', ({ file, text }) => {
  const parsed = parseScenario(text, { file, library: LIBRARY });
  expect(parsed.ok && parsed.scenario.contested).toBe(file.includes('first-game') ? 'middle' : 'drawn');
});

describe('a forecast', () => {
  const situationOf = (changes: Changes) => ({ world: game('told', changes), seat: 0, doctrines: [], measures: [] });
  const future = (changes: Changes, index: number) => new Future(situationOf(changes), [], index).world.setting.coefficients;

  test('knows the ranges, and not what the game drew: each future draws its own, alike in both arms', () => {
    expect(future({}, 0)).toEqual(future({}, 0));
    expect(future({}, 0).research.spillover).not.toBe(future({}, 1).research.spillover);
    expect(future({}, 0).research.spillover).not.toBe(game('told').setting.coefficients.research.spillover);
  });

  test('knows what the scenario has said', () => {
    expect(future({ contested: 'middle' }, 3)).toEqual(coefficientsOf());
    expect(future({ coefficients: { 'research.spillover': 0.05 } }, 3).research.spillover).toBe(0.05);
  });
});

test.each([
  ['an unknown name, with what was meant', { 'research.spilover': 0.05 }, 'key.unknown', 'research.spillover'],
  ['a value that no rule bears', { 'market.homeFirst': 1.5 }, 'value.tooLarge', undefined],
  ['a fraction of what is counted', { 'firmOrders.patience': 2.5 }, 'value.type', undefined],
  ['a word', { 'market.homeFirst': 'half' }, 'value.type', undefined],
])('a file is told of %s', (_what, coefficients, code, suggestion) => {
  const version = Math.max(...LIBRARY.known.get('base')!);
  const text = JSON.stringify({ format: 1, id: 'wrong', version: 1, extends: { id: 'base', version }, coefficients }, null, 2);
  const [problem, ...more] = parseScenario(text, { file: 'wrong.jsonc', library: LIBRARY }).problems.filter(({ severity }) => severity === 'error');
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ code, line: 10 });
  expect(problem?.suggestion).toBe(suggestion);
});
