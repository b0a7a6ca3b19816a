// A scenario with fewer nations is a sound scenario: nothing in it names who has gone.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { renderProblem } from '../../src/scenario/problems.ts';
import { withNations } from '../../src/scenario/withNations.ts';
import { scenario } from '../support/games.ts';

const BASE = scenario('base');
const IDS = Object.keys(BASE.nations);
const mayBePlayed = (ids: readonly string[]) => ids.some((id) => id in BASE.seats);

/** All that its file would be told, warnings included, but for the list of sources, which stays whole. */
function problemsOf(ids: readonly string[]): string[] {
  const { extends: _base, ...whole } = withNations(BASE, ids);
  const file = 'fewer.jsonc';
  return parseScenario(JSON.stringify(whole), { file }).problems.filter(({ code }) => code !== 'source.unused').map((problem) => renderProblem(problem));
}

describe('with fewer nations', () => {
  const before = problemsOf(IDS);

  test('any two of them make a sound scenario', () => {
    const pairs = IDS.flatMap((one, i) => IDS.slice(i + 1).map((other) => [one, other])).filter(mayBePlayed);
    expect(pairs.length).toBeGreaterThan(20);
    expect(pairs.filter((pair) => problemsOf(pair).some((problem) => !before.includes(problem)))).toEqual([]);
  }, 120_000);

  test('and so do any others', () => {
    const some = fc.subarray(IDS, { minLength: 3, maxLength: IDS.length - 1 }).filter(mayBePlayed);
    const sound = fc.property(some, (ids) => problemsOf(ids).every((problem) => before.includes(problem)));
    expect(() => fc.assert(sound, { numRuns: 20, seed: 20260101 })).not.toThrow();
  }, 120_000);

  test('all of them make the same one', () => expect(withNations(BASE, IDS)).toEqual(BASE));

  test('who stays keeps what is its own, and chips for the market have a designer', () => {
    const { chips, nations, firms, regimes, events } = withNations(BASE, ['china', 'india']);
    expect(Object.keys(nations).sort()).toEqual(['china', 'india']);
    expect(regimes).toEqual({});
    expect(Object.values(firms).map(({ nation }) => nation).filter((nation) => !(nation in nations))).toEqual([]);
    expect(Object.values(chips).filter(({ designer }) => !(designer in nations))).toEqual([]);
    expect(Object.keys(nations.china.stock).length).toBeGreaterThan(1);
    expect(Object.keys(events).length).toBeGreaterThan(5);
    expect(Object.keys(events).length).toBeLessThan(Object.keys(BASE.events).length);
  });

  test('none, or none that a person may play, is refused', () => {
    expect(() => withNations(BASE, ['atlantis'])).toThrow('no nation is left');
    expect(() => withNations(scenario('h200-gate'), ['us'])).toThrow('a person may play');
  });
});
