// The stylised facts as a tester meets them: what is measured can be measured from outside, and can fall short.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { FACTS } from '../../src/study/facts/index.ts';
import { holds, type Sample } from '../../src/study/facts/fact.ts';

const folder = mkdtempSync(join(tmpdir(), 'chokepoint-calibrate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cli(...args: string[]): Promise<{ exit: number; out: string; err: string; json: () => any }> {
  let [out, err] = ['', ''];
  const exit = await run(args, { out: (text) => void (out += text), err: (text) => void (err += text), terminal: false });
  return { exit, out, err, json: () => JSON.parse(out) };
}

describe('the table', () => {
  test('has a row for each of the 21 facts, with what each compared run measured', async () => {
    const { exit, err, json } = await cli('calibrate', '--seeds', '1..2', '--workers', '1', '--json');
    const rows = json();
    expect(err).toBe('');
    expect(rows.map(({ id }: any) => id)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1));
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(['id', 'fact', 'target', 'measured', 'interval', 'arms', 'ok']);
      for (const [what, value] of Object.entries<any>(row.measured)) {
        const [low, high] = row.interval[what];
        expect(value === null || (low <= value && value <= high)).toBe(true);
      }
      expect(Object.keys(row.arms).length).toBeGreaterThan(0);
      for (const { command, measured } of Object.values<any>(row.arms)) {
        expect(command).toMatch(/^simulate \S+ --seed S/);
        expect(Object.keys(measured).length).toBeGreaterThan(0);
      }
    }
    expect(exit).toBe(rows.every(({ ok }: any) => ok) ? 0 : 1);
  });

  test('a fact that is met, and the same for people and for a page', async () => {
    const one = ['calibrate', '--seeds', '1..2', '--fact', '6', '--workers', '1'];
    expect(await cli(...one)).toMatchObject({ exit: 0, out: expect.stringContaining('1 of 1 facts hold') });
    expect((await cli(...one, '--markdown')).out).toContain('| 6 | domestic quota of 30% against none |');
  });

  test.each([
    [['--seeds', '9..1'], 'A..B'],
    [['--seeds', 'all'], 'A..B'],
    [['--fact', '22'], 'numbered from 1 to 21'],
    [['--workers', '0'], 'a whole number from 1'],
    [['base'], 'is not expected'],
    [['--worker', '2'], "did you mean '--workers'?"],
  ])('says why it could not run: %j', async (args, said) => {
    const { exit, out, err } = await cli('calibrate', ...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(said);
  });
});

test('the page of the documentation has these facts and targets', () => {
  const page = readFileSync('docs/calibration.md', 'utf8');
  for (const { id, fact, target } of FACTS) expect(page).toContain(`| ${id} | ${fact} | ${target} |`);
});

test('what a run measured is measured by simulate as well, from the files that tell what it plays', async () => {
  const [row] = (await cli('calibrate', '--seeds', '5..5', '--fact', '4', '--workers', '1', '--arms', folder, '--json')).json();
  expect(Object.keys(row.arms)).toEqual(['approve', 'exporterShut', 'importerShut', 'grey']);
  for (const { command, measured } of Object.values<any>(row.arms)) {
    const args = command.replace('--seed S', '--seed 5').replace(/=(\S+\.json)/g, `=${folder}/$1`).split(' ');
    const { china } = (await cli(...args, '--json')).json().series;
    const { fill: _reckoned, ...read } = measured;
    // 2030 Q4, 2026 Q1 and 2027 Q4
    const simulated: Record<string, number> = { arrived: china.importedChips.at(-1), remembered: china.fillRate[0], share: china.greyShare[7] };
    expect(read).toEqual(Object.fromEntries(Object.keys(read).map((name) => [name, simulated[name]])));
  }
});

describe('a judge reads numbers alone, and they can fall on either side', () => {
  /** Ten seeds that all read the same. */
  const all = (...row: number[]): Sample => Array.from({ length: 10 }, () => row);
  const seeds = (share: number): Sample => Array.from({ length: 20 }, (_, i) => [i < 20 * share ? 1 : 0]);
  /** A course of China's game: not cut short, and these points from start to end. */
  const course = (points: number): Sample => Array.from({ length: 20 }, () => [-1, 0, 0, points]);
  const doctrines = (points: Record<string, number>) =>
    Object.fromEntries(
      ['passive', 'importer', 'builder', 'hedger', 'financier', 'diffuser', 'strict', 'dealmaker'].map((name) => [name, { course: course(points[name] ?? 10) }]),
    );
  const shut = { arrived: all(0) };

  test.each<[number, string, any, any]>([
    [1, 'a gap of seven months, and one of three', { default: { gap: all(7, 8) } }, { default: { gap: all(7, 3) } }],
    [2, 'one seed in ten, and every second', { default: { led: seeds(0.1) } }, { default: { led: seeds(0.5) } }],
    [
      4,
      'a shut key, and one that leaks',
      { approve: { fill: all(0.3), arrived: all(900) }, exporterShut: shut, importerShut: shut, grey: { share: all(0.05) } },
      { approve: { fill: all(0.3), arrived: all(900) }, exporterShut: shut, importerShut: { arrived: [...all(0), [1]] }, grey: { share: all(0.05) } },
    ],
    [
      4,
      'a grey road, and none',
      { approve: { fill: all(0.3), arrived: all(900) }, exporterShut: shut, importerShut: shut, grey: { share: all(0.05) } },
      { approve: { fill: all(0.3), arrived: all(900) }, exporterShut: shut, importerShut: shut, grey: { share: all(0) } },
    ],
    [5, 'a queue, and none', { tight: { abroad: all(3.5) }, slack: { abroad: all(1) } }, { tight: { abroad: all(1.5) }, slack: { abroad: all(1) } }],
    [
      6,
      'wafers won at a price, and for nothing',
      { quota: { wafers: all(120), compute: all(1.8) }, none: { wafers: all(100), compute: all(2) } },
      { quota: { wafers: all(120), compute: all(2) }, none: { wafers: all(100), compute: all(2) } },
    ],
    [13, 'a first year beside which others are slow, and not', { default: { byYear: all(2.5, 1.5, 1.4, 1.3, 1.2), fiveYears: all(8) } }, { default: { byYear: all(2.5, 2.6, 1.4, 1.3, 1.2), fiveYears: all(8) } }],
    [13, 'a stock that goes on growing, and not', { default: { byYear: all(2.5, 1.5, 1.4, 1.3, 1.2), fiveYears: all(8) } }, { default: { byYear: all(2.5, 1.4, 1.2, 1.1, 1.1), fiveYears: all(5) } }],
    [
      18,
      'controls that bite early, and late',
      { strict: { gapAt8: all(12), gapAt20: all(13.5), selfReliance: all(0.8) }, none: { gapAt8: all(9), gapAt20: all(13), selfReliance: all(0.3) } },
      { strict: { gapAt8: all(12), gapAt20: all(18), selfReliance: all(0.8) }, none: { gapAt8: all(9), gapAt20: all(13), selfReliance: all(0.3) } },
    ],
  ])('fact %i: %s', (id, _story, met, missed) => {
    const { judge } = FACTS.find((fact) => fact.id === id)!;
    expect(judge(met).filter((claim) => !holds(claim))).toEqual([]);
    expect(judge(missed).filter((claim) => !holds(claim))).toHaveLength(1);
  });

  test('fact 16: who wins every seed wins too many', () => {
    const { judge } = FACTS.find(({ id }) => id === 16)!;
    const missed = judge(doctrines({ builder: 60 })).filter((claim) => !holds(claim));
    expect(missed.map(({ what, value }) => [what, value])).toEqual([['builder', 1]]);
  });

  test('fact 17: luck is held against the best doctrine less the floor, and a catastrophe wins nothing', () => {
    const { judge } = FACTS.find(({ id }) => id === 17)!;
    const arms = { ...doctrines({ hedger: 60, passive: 20 }), fixed: { course: Array.from({ length: 20 }, (_, i) => [-1, 0, 0, 40 + (i % 2) * 4]) } };
    expect(judge(arms)[0].value).toBeCloseTo(4 / 40);
    // ended in China in quarter 1, where it stood at 90: nothing counts, against the par of a whole game
    const ended = { ...arms, fixed: { course: arms.fixed.course.map((row, i) => (i < 2 ? [1, 1, 0, 90] : row)) } };
    expect(judge(ended)[0].value).toBeCloseTo((44 - 0) / 40);
  });
});
