// The command line as its users meet it: results, problems, exit codes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { MEASURES } from '../../src/sim/measures.ts';
import { SHIPPED } from '../support/games.ts';

const folder = mkdtempSync(join(tmpdir(), 'chokepoint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function cli(...args: string[]): Promise<{ exit: number; out: string; err: string; json: () => any }> {
  let [out, err] = ['', ''];
  const exit = await run(args, { out: (text) => void (out += text), err: (text) => void (err += text), terminal: false });
  return { exit, out, err, json: () => JSON.parse(out) };
}

describe('help', () => {
  test('lists the commands that exist', async () => {
    const { exit, out } = await cli('help');
    expect(exit).toBe(0);
    for (const name of ['scenario check', 'simulate', 'replay verify', 'replay bless']) expect(out).toContain(`  ${name} `);
    expect((await cli()).out).toBe(out);
    expect((await cli('--help')).out).toBe(out);
  });
  test('tells of one command', async () => expect((await cli('simulate', '--help')).out).toContain('--seed S'));
  test.each([
    [['simulat', 'base'], "did you mean 'simulate'?"],
    [['replay', 'verfy', 'x'], "did you mean 'replay verify'?"],
    [['replay'], 'it goes on: replay verify, replay bless'],
    [['scenario', '--json'], 'it goes on: scenario check'],
  ])('meets a wrong name with a suggestion: %j', async (args, said) => {
    const { exit, out, err } = await cli(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(said);
  });
});

describe('scenario check', () => {
  const shipped = SHIPPED.map((source) => join('scenarios', source.file));
  const broken = file('broken.jsonc', '{ "format": 1, "id": "mine", "version": 1, "extends": { "id": "basse", "version": 1 } }');

  test('finds nothing wrong with what is shipped', async () => {
    expect(await cli('scenario', 'check', ...shipped)).toMatchObject({ exit: 0, err: '' });
  });
  test('names file, place, code, and what was probably meant', async () => {
    const { exit, out } = await cli('scenario', 'check', broken);
    expect(exit).toBe(1);
    expect(out).toContain(`${broken}:1:63: error extends.unknown: `);
    expect(out).toContain("did you mean 'base'?");
    expect(out).toMatch(/\n +\^+\n/);
  });
  test('as JSON: a list of problems and nothing else', async () => {
    const { exit, json } = await cli('scenario', 'check', broken, '--json');
    expect(exit).toBe(1);
    expect(json()).toEqual([
      { file: broken, line: 1, column: 63, code: 'extends.unknown', message: expect.any(String), suggestion: 'base' },
    ]);
    const fine = file('fine.jsonc', '{ "format": 1, "id": "mine", "version": 1, "extends": { "id": "base", "version": 1 } }');
    expect((await cli('scenario', 'check', fine, '--json')).json()).toEqual(expect.any(Array));
  });
  test('files that extend each other are checked together', async () => {
    const one = file('one.jsonc', '{ "format": 1, "id": "one", "version": 1, "extends": { "id": "base", "version": 1 } }');
    const two = file('two.jsonc', '{ "format": 1, "id": "two", "version": 1, "extends": { "id": "one", "version": 1 } }');
    expect((await cli('scenario', 'check', two, one)).exit).toBe(0);
  });
  test('a file that is not there could not be checked', async () => {
    expect(await cli('scenario', 'check', 'nowhere.jsonc')).toMatchObject({ exit: 2, err: 'nowhere.jsonc: there is no such file\n' });
    expect(await cli('scenario', 'check', folder)).toMatchObject({ exit: 2 });
    expect(await cli('scenario', 'check')).toMatchObject({ exit: 2, err: 'name the scenario files to check\n' });
  });
});

describe('simulate', () => {
  const game = ['simulate', 'base', '--seed', '7', '--quarters', '4'];

  test('plays one game and tells it as JSON', async () => {
    const { exit, json, err } = await cli(...game, '--json');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const result = json();
    expect(Object.keys(result)).toEqual(['seed', 'scenario', 'quarters', 'fingerprint', 'profile', 'score', 'par', 'outcome', 'series']);
    expect(result).toMatchObject({ seed: '7', scenario: 'base', quarters: 4, outcome: 'unfinished' });
    expect(result.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(Object.keys(result.profile)).toEqual(['capability', 'resilience', 'diffusion', 'fiscal', 'trust']);
    for (const points of Object.values(result.profile)) expect(points).toSatisfy((p: number) => p >= 0 && p <= 100);
    for (const series of Object.values<any>(result.series)) {
      expect(Object.keys(series)).toEqual([...MEASURES]);
      for (const name of MEASURES) expect(series[name]).toHaveLength(4);
    }
  });

  test('a game that a catastrophe cuts short says so, and what a policy dates beyond its end is no error', async () => {
    const precipice = file('precipice.jsonc', JSON.stringify({ format: 1, id: 'precipice', version: 1, extends: { id: 'base', version: 1 }, safety: { incidents: 100, catastrophes: 1000 } }));
    const policy = file('late.jsonc', JSON.stringify({ dated: { '2030 Q4': [{ kind: 'fundTalent', spend: 1 }] } }));
    const replay = join(folder, 'precipice.replay.json');
    const { exit, err, json } = await cli('simulate', precipice, '--seed', '7', '--policy', `china=${policy}`, '--replay', replay, '--json');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const result = json();
    expect(result.outcome).toBe('catastrophe');
    expect(Object.keys(result.series)).toContain(result.ending.nation);
    expect(result.quarters).toBeLessThan(20);
    expect(result.score).toBeLessThanOrEqual(result.par);
    expect((await cli('replay', 'verify', replay)).exit).toBe(0);
  });

  test('twice the same, and another seed another game', async () => {
    expect((await cli(...game, '--json')).out).toBe((await cli(...game, '--json')).out);
    const other = (await cli('simulate', 'base', '--seed', '8', '--quarters', '4', '--json')).json();
    expect(other.fingerprint).not.toBe((await cli(...game, '--json')).json().fingerprint);
  });

  test('a whole game is completed; its scenario may be a file', async () => {
    const { exit, out } = await cli('simulate', join('scenarios', SHIPPED[0].file), '--seed', '1');
    expect(exit).toBe(0);
    expect(out).toContain('(completed)');
  });

  test('a seat follows another doctrine, and is the one that is scored', async () => {
    const builder = (await cli(...game, '--seat', 'china=builder', '--json')).json();
    expect(builder.fingerprint).not.toBe((await cli(...game, '--json')).json().fingerprint);
    expect((await cli(...game, '--seat', 'china=builder')).out).toContain('china: score');
  });

  test('a policy is followed: what stands, what is dated, and what its base decides', async () => {
    const policy = file(
      'policy.jsonc',
      `{
        // approve nothing, but once
        "standing": [{ "kind": "setApproval", "release": 0, "admitted": "all", "listed": [], "quota": 0 }, { "kind": "fundTalent", "spend": 9 }],
        "dated": { "2026 Q2": [{ "kind": "setApproval", "release": 90, "admitted": "all", "listed": [], "quota": 0 }] },
        "base": "hedger",
      }`,
    );
    const out = join(folder, 'policy.replay.json');
    const { exit, json } = await cli(...game, '--policy', `china=${policy}`, '--replay', out, '--json');
    expect(exit).toBe(0);
    const plans = JSON.parse(readFileSync(out, 'utf8')).quarters.map((quarter: any) => quarter.plans.china.map((one: any) => one.order));
    const released = plans.map((plan: any[]) => plan.filter(({ kind }) => kind === 'setApproval').map(({ release }) => release));
    expect(released).toEqual([[0], [90], [0], [0]]);
    expect(plans[0].some(({ kind }: any) => kind === 'fundSoftware')).toBe(true);
    // nobody is told that it was done when it was refused
    expect(json().refused).toHaveLength(4);
    expect(json().refused[0]).toMatchObject({ quarter: '2026 Q1', nation: 'china', order: { kind: 'fundTalent' }, refusal: { key: 'outOfRange' } });
    expect((await cli('replay', 'verify', out)).exit).toBe(0);
  });

  test('a policy with mistakes is told with their places', async () => {
    const policy = file(
      'wrong.jsonc',
      `{
  "standing": [{ "kind": "fundTallent", "spend": 1 }, { "kind": "orderChips", "chip": "h201", "units": "all" }],
  "dated": { "2026 Q9": [] },
  "always": [],
}`,
    );
    const { exit, err } = await cli(...game, '--policy', `china=${policy}`);
    expect(exit).toBe(2);
    expect(err).toContain(`${policy}:2:26: error value.choice`);
    expect(err).toContain("did you mean 'fundTalent'?");
    expect(err).toContain("did you mean 'h200'?");
    expect(err).toContain(`${policy}:2:104: error value.type: standing.1.units should be a number, and is a text`);
    expect(err).toContain(`${policy}:3:14: error value.choice`);
    expect(err).toContain(`${policy}:4:3: error key.unknown`);
  });

  test.each([
    [['simulate'], 'name one scenario'],
    [['simulate', 'base'], 'give a seed'],
    [['simulate', 'base', '--seed', 'x'.repeat(201)], 'at most 200'],
    [['simulate', 'bas', '--seed', '1'], "did you mean 'base'?"],
    [['simulate', 'no/where.jsonc', '--seed', '1'], 'there is no such file'],
    [[...game, '--seat', 'china=bilder'], "did you mean 'builder'?"],
    [[...game, '--seat', 'chna=builder'], "did you mean 'china'?"],
    [[...game, '--seat', 'china'], 'NATION=VALUE'],
    [[...game, '--seat', 'china=builder', '--seat', 'china=hedger'], 'named twice'],
    [[...game, '--policy', 'china=nowhere.jsonc'], 'there is no such file'],
    [['simulate', 'base', '--seed', '1', '--quarters', '0'], 'a whole number from 1 to'],
    [['simulate', 'base', '--seed', '1', '--quarters', '99'], 'a whole number from 1 to'],
    [[...game, '--jsn'], "did you mean '--json'?"],
    [[...game, '--seed'], '--seed'],
    [[...game, '--replay', folder], 'this is a folder'],
  ])('says why it could not run: %j', async (args, said) => {
    const { exit, out, err } = await cli(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(said);
  });
});

describe('replay verify', async () => {
  const good = join(folder, 'good.replay.json');
  await cli('simulate', 'base', '--seed', '3', '--quarters', '3', '--replay', good);
  const text = readFileSync(good, 'utf8');

  test('finds a sound replay sound', async () => {
    const { exit, json } = await cli('replay', 'verify', good, '--json');
    expect(exit).toBe(0);
    expect(json()).toEqual([{ file: good, ok: true, quarters: 3, fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) }]);
  });
  test('a changed one falls short, with the place', async () => {
    const changed = file('changed.replay.json', text.replace('"quarter":"2026 Q2"', '"quarter":"2027 Q2"'));
    const { exit, json } = await cli('replay', 'verify', good, changed, '--json');
    expect(exit).toBe(1);
    const line = text.split('\n').findIndex((one) => one.includes('"2026 Q2"')) + 1;
    expect(json()[0].ok).toBe(true);
    expect(json()[1]).toMatchObject({ file: changed, ok: false, firstDivergence: { quarter: 2, path: `line ${line}` } });
    expect((await cli('replay', 'verify', changed)).out).toContain(`${changed}:${line}:1: error replay.changed`);
  });
  test('one that cannot be read or played here could not be judged', async () => {
    const newer = file('newer.replay.json', text.replace(/"engine": "[^"]*"/, '"engine": "99.0.0"'));
    const cut = file('cut.replay.json', text.slice(0, -200));
    for (const name of [newer, cut, 'nowhere.replay.json']) {
      expect((await cli('replay', 'verify', name)).exit).toBe(2);
      expect((await cli('replay', 'verify', good, name, '--json')).json()[1]).toMatchObject({ file: name, ok: false, quarters: 0 });
    }
    expect((await cli('replay', 'verify', newer)).out).toContain('version 99.0.0 of the game, which it needs');
    expect((await cli('replay', 'verify')).exit).toBe(2);
  });
});
