// Doctrines against each other: what is measured is what simulate measures, and every bar can be missed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { allPlans, playPlans, startMatch, worldNow } from '../../src/match/match.ts';
import { DOCTRINES, type DoctrineName } from '../../src/sim/doctrine.ts';
import { scoreOf } from '../../src/sim/objectives.ts';
import { contestOf, recordedOrders } from '../../src/study/balance/contest.ts';
import { playSeed, type SeatNotes } from '../../src/study/balance/games.ts';
import { allHold, judgeScenario, judgeWhole, type JudgedScenario } from '../../src/study/balance/judge.ts';
import { winsOf } from '../../src/study/course.ts';
import { holds } from '../../src/study/facts/fact.ts';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { scenario } from '../support/games.ts';

const folder = mkdtempSync(join(tmpdir(), 'chokepoint-balance-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, changes: object): string {
  const path = join(folder, `${name}.jsonc`);
  writeFileSync(path, JSON.stringify({ format: 1, id: name, version: 1, extends: { id: 'h200-gate', version: 1 }, ...changes }));
  return path;
}

async function cli(...args: string[]): Promise<{ exit: number; out: string; err: string; json: () => any }> {
  let [out, err] = ['', ''];
  const exit = await run(args, { out: (text) => void (out += text), err: (text) => void (err += text), terminal: false });
  return { exit, out, err, json: () => JSON.parse(out) };
}

describe('the command', () => {
  // one process for each number of workers: threads run the bundle
  const start = (...args: string[]) => spawnSync(process.execPath, ['scripts/cli.mjs', 'balance', file('short', { length: 3 }), '--seeds', '1..2', '--json', ...args], { encoding: 'utf8' });

  test('tells scores, wins, luck and decisions of every seat, the same bytes whatever the number of workers', () => {
    const one = start('--workers', '1');
    const two = start('--workers', '2');
    expect({ status: two.status, out: two.stdout, err: two.stderr }).toEqual({ status: one.status, out: one.stdout, err: '' });
    const told = JSON.parse(one.stdout);
    expect(Object.keys(told)).toEqual(['seeds', 'decisionSeeds', 'scenarios', 'whole', 'ok']);
    expect(told).toMatchObject({ seeds: '1..2', decisionSeeds: ['1'], whole: { judged: false } });
    const [gate] = told.scenarios;
    expect(gate).toMatchObject({ scenario: 'short', quarters: 3, seats: [{ seat: 'china', usual: 'hedger' }] });
    const [china] = gate.seats;
    expect(china.doctrines.map(({ doctrine }: any) => doctrine)).toEqual([...DOCTRINES]);
    expect(china.doctrines.reduce((sum: number, { wins }: any) => sum + wins, 0)).toBeCloseTo(1);
    expect(china.candidates).toHaveLength(6);
    for (const bar of [...china.bars, ...china.decisions, ...gate.bars, ...told.whole.bars]) {
      expect(Object.keys(bar)).toEqual(['bar', 'measured', 'interval', 'target', 'ok']);
      expect(bar.interval[0] <= bar.measured && bar.measured <= bar.interval[1]).toBe(true);
    }
    expect([told.ok, one.status]).toEqual([gate.ok, gate.ok ? 0 : 1]);
  });

  test.each([
    ['completed', file('whole', { length: 4 })],
    ['catastrophe', file('precipice', { length: 5, safety: { incidents: 100, catastrophes: 1000 } })],
  ])('settles points as simulate does: %s', async (ends, path) => {
    const [told] = (await cli('balance', path, '--seeds', '7..7', '--workers', '1', '--json')).json().scenarios;
    for (const doctrine of ['passive', 'financier'] as const) {
      const { score, par, outcome } = (await cli('simulate', path, '--seed', '7', '--seat', `china=${doctrine}`, '--json')).json();
      const { median, againstPar } = told.seats[0].doctrines[DOCTRINES.indexOf(doctrine)];
      expect(outcome).toBe(ends);
      expect(median).toBeCloseTo(score, 5);
      expect(againstPar).toBeCloseTo(score - par, 5);
    }
  });

  test('for people and for a page', async () => {
    const one = ['balance', file('shorter', { length: 2 }), '--seeds', '1..1', '--workers', '1'];
    const plain = await cli(...one);
    expect(plain.out).toContain('china (usually hedger)');
    expect(plain.out).toContain('short: shorter');
    expect(plain.exit).toBe(1);
    expect((await cli(...one, '--markdown')).out).toMatch(/^\| shorter \| china \|/m);
  });

  test.each([
    [['nowhere'], "there is no scenario 'nowhere'"],
    [['base', 'base'], 'base is named twice'],
    [['base', '--seeds', '4..3'], 'A..B'],
    [['base', '--seed', '4'], "did you mean '--seeds'?"],
  ])('says why it could not run: %j', async (args, said) => {
    const { exit, out, err } = await cli('balance', ...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(said);
  });
});

test('a decision is a plan of one quarter: all other quarters, and all other seats, play as usual', () => {
  const contest = contestOf(scenario('h200-gate', { length: 3 }));
  const seat = contest.seats[0];
  const notes = playSeed(contest, [recordedOrders(contest, seat)], '3', true)[0];
  expect(notes.open.map((plans) => plans.length)).toEqual([6, 6, 6]);
  notes.open.forEach((plans, decided) => {
    const points = seat.candidates.map((candidate) => {
      let match = startMatch(contest.scenario, '3', {});
      while (!worldNow(match).ended) {
        const plan = DOCTRINES_BY_NAME[candidate](worldNow(match), seat.nation);
        const usual = allPlans(match, {});
        match = playPlans(match, match.quarters.length === decided ? usual.map((one, nation) => (nation === seat.nation ? plan : one)) : usual);
      }
      return scoreOf(worldNow(match), seat.nation);
    });
    expect(plans).toEqual(points);
  });
});

describe('judged by numbers alone', () => {
  type Points = Partial<Record<DoctrineName, number>>;
  const PAR = 50;
  /** A seed in a seat: points of doctrines (10 where nothing is said), of the recorded orders, and of each quarter's six plans. */
  const seed = (points: Points, { same = [45, 45], open = [[10, 14, 12, 12, 12, 12]] } = {}): SeatNotes => ({
    settled: DOCTRINES.map((name) => ({ points: points[name] ?? 10, par: PAR })),
    same: same.map((points) => ({ points, par: PAR })),
    open,
  });
  const roads: Points[] = [{ builder: 70 }, { hedger: 70 }, { diffuser: 70 }, { strict: 70 }];
  const better = (points: Points, than: Points) => ({ ...than, ...points });
  /** Twenty seeds of a seat, in which four doctrines win in turn, each at 60 or more. */
  const fair = (change: (i: number) => { points?: Points; same?: number[]; open?: number[][] } = () => ({})): SeatNotes[] =>
    Array.from({ length: 20 }, (_, i) => {
      const { points = {}, ...rest } = change(i);
      return seed(better(points, { builder: 60, hedger: 60, diffuser: 60, strict: 60, ...roads[i % 4] }), rest);
    });
  const short = ({ seats, bars }: JudgedScenario) => [...seats.flatMap((seat) => seat.bars), ...bars].filter((bar) => !holds(bar)).map(({ what }) => what);

  test('a seat in which all is well', () => expect(short(judgeScenario([fair()]))).toEqual([]));

  test.each<[string, SeatNotes[], string[]]>([
    ['one doctrine wins half of the seeds', fair((i) => ({ points: i % 2 ? { importer: 80 } : {} })), ['most wins (importer)']],
    ['and just under the bar', fair((i) => ({ points: i < 9 ? { importer: 80 } : {} })), []],
    ['nobody comes far', fair().map(({ settled, ...rest }) => ({ ...rest, settled: settled.map(({ points, par }) => ({ points: Math.min(points, 54), par })) })), ['best median (builder)']],
    ['who does nothing comes far', fair(() => ({ points: { passive: 41 } })), ['median of the floor (passive)']],
    ['and just under the bar', fair(() => ({ points: { passive: 39 } })), []],
    ['the same orders come out anywhere', fair((i) => ({ same: [30 + 2 * i, 30 + 2 * i] })), ['luck over choice']],
    ['and within a narrow range', fair((i) => ({ same: [30 + i / 2, 30 + i / 2] })), []],
    ['one recording comes out anywhere, and others where they did', fair((i) => ({ same: [30 + 2 * i, 45, 45, 45, 45] })), []],
    ['a third of the quarters decides nothing', fair((i) => ({ open: [[10, i % 3 ? 14 : 12, 12, 12, 12, 12]] })), ['quarters in which plans differ by 3 points or more']],
    ['a sixth', fair((i) => ({ open: [[10, i % 6 ? 14 : 12, 12, 12, 12, 12]] })), []],
    ['doing nothing is best in a fifth of the quarters', fair((i) => ({ open: [[i % 5 ? 10 : 15, 14, 12, 10, 12, 12]] })), ['quarters in which doing nothing is best']],
    ['doing nothing is as good as something', fair(() => ({ open: [[14, 14, 12, 10, 12, 12]] })), []],
  ])('%s', (_story, notes, missed) => expect(short(judgeScenario([notes]))).toEqual(missed));

  test('decisions are judged for all seats of a scenario together', () => {
    const dull = fair(() => ({ open: [[10, 12, 12, 12, 12, 12]] }));
    expect(short(judgeScenario([fair(), dull]))).toEqual(['quarters in which plans differ by 3 points or more']);
    expect(short(judgeScenario([fair(), fair(), fair(), fair(), dull]))).toEqual([]);
  });

  test('who win together share a seed', () => expect(winsOf([[3, 1], [3, 2], [1, 2]])).toEqual([0.5, 1, 0.5]));

  test('the whole: four doctrines must win some seat, where all scenarios are played', () => {
    const won = (name: DoctrineName) => judgeScenario([fair((i) => ({ points: i < 9 ? { [name]: 80 } : {} }))]);
    const three = [won('importer'), won('financier'), won('dealmaker'), won('importer')];
    // builder, of those that win in turn
    const four = [...three, judgeScenario([fair()])];
    expect(judgeWhole(three).bars.filter((bar) => !holds(bar)).map(({ value }) => value)).toEqual([3]);
    expect(judgeWhole(four).bars.every(holds)).toBe(true);
    expect([allHold(three, judgeWhole(three)), allHold(three, null), allHold(four, judgeWhole(four))]).toEqual([false, true, true]);
  });
});
