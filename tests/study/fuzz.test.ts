// Any nations, any doctrines, any plans: what must hold holds, and what would not is found and recorded.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fuzzBy } from '../../src/cli/fuzz.ts';
import { run } from '../../src/cli/run.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { treasuryOf } from '../../src/sim/query.ts';
import { fuzzGame } from '../../src/study/fuzz.ts';
import { quarterHolds } from '../../src/study/quarterHolds.ts';
import { LIBRARY, SHIPPED } from '../support/games.ts';

const scenarios = SHIPPED.map(({ file, text }) => {
  const parsed = parseScenario(text, { file, library: LIBRARY });
  if (!parsed.ok) throw new Error(`${file} cannot be played`);
  return parsed.scenario;
});

/** As if a treasury could not grow: what any game breaks sooner or later. */
const frugal: typeof quarterHolds = (opening, before, plans) => {
  const held = quarterHolds(opening, before, plans);
  const rich = before.nations.findIndex((_, nation) => treasuryOf(held.after, nation) > treasuryOf(opening, nation));
  return rich < 0 ? held : { ...held, broken: [`nation ${rich} has grown rich`] };
};

const written: { out: string; err: string } = { out: '', err: '' };
const io = { out: (text: string) => void (written.out += text), err: (text: string) => void (written.err += text), terminal: false };

let folder: string;
const home = process.cwd();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chokepoint-fuzz-'));
  process.chdir(folder);
  written.out = '';
  written.err = '';
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

describe('a game of anybody', () => {
  test('comes again from its seed, and differs from the next', () => {
    const ends = ['one', 'one', 'another'].map((seed) => fuzzGame(scenarios, seed).match.quarters.map(({ fingerprint }) => fingerprint));
    expect(ends[1]).toEqual(ends[0]);
    expect(ends[2]).not.toEqual(ends[0]);
  });

  test('holds people whose orders are refused, and carried out', () => {
    const { match } = fuzzGame(scenarios, 'one');
    const given = match.quarters.reduce((sum, { plans }) => sum + plans.flat().length, 0);
    const dropped = match.quarters.reduce((sum, quarter) => sum + quarter.dropped.length, 0);
    expect(match.players).toContain('person');
    expect(dropped).toBeGreaterThan(20);
    expect(given).toBeGreaterThan(dropped + 20);
  });
});

describe('the command', () => {
  test('plays so many games and finds nothing wrong', async () => {
    expect(await run(['fuzz', '--games', '8', '--seed', 'suite'], io)).toBe(0);
    expect(written.out).toMatch(/^8 games, \d{3} quarters: all held\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('records a game in which something does not hold, up to the quarter in which it did not', async () => {
    expect(await fuzzBy((all, seed) => fuzzGame(all, seed, frugal)).run(['--games', '1', '--seed', 'poor'], io)).toBe(1);
    expect(written.out).toMatch(/^fuzz-poor-0\.replay\.json: in quarter \d+\n  nation \d has grown rich\n1 games, \d+ quarters: 1 games failed\n$/);
    const quarters = Number(/in quarter (\d+)/.exec(written.out)?.[1]);
    written.out = '';
    expect(await run(['replay', 'verify', 'fuzz-poor-0.replay.json', '--json'], io)).toBe(0);
    expect(JSON.parse(written.out)).toMatchObject([{ ok: true, quarters }]);
  });

  test('records the plans of a quarter that throws', async () => {
    const fails: typeof quarterHolds = (opening, before, plans) => {
      if (before.quarter === 0) throw new Error('the core is broken');
      return quarterHolds(opening, before, plans);
    };
    expect(await fuzzBy((all, seed) => fuzzGame(all, seed, fails)).run(['--games', '1', '--seed', 'thrown'], io)).toBe(1);
    expect(written.out).toContain('the core is broken');
    written.out = '';
    // the core that verifies it is sound: it plays on where the other threw
    expect(await run(['replay', 'verify', 'fuzz-thrown-0.replay.json', '--json'], io)).toBe(1);
    expect(JSON.parse(written.out)).toMatchObject([{ ok: false, quarters: 0, firstDivergence: { path: 'quarters[0].fingerprint' } }]);
  });

  test.each([
    [['--games', '0'], 'a whole number from 1 was expected'],
    [['--seed', '../x'], 'letters, digits'],
    [['base'], 'is not expected'],
  ])('says what it cannot do: %j', async (args, said) => {
    expect(await run(['fuzz', ...args], io)).toBe(2);
    expect(written.err).toContain(said);
  });
});
