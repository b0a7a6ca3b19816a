// What the facts stand on: a coefficient moved or a mechanism taken away, on the same luck, and the facts that no longer hold.
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { boundsOf } from '../../src/sim/coefficients/coefficient.ts';
import { COEFFICIENTS } from '../../src/sim/coefficients/index.ts';
import { libraryOf } from '../../src/scenario/library.ts';
import type { Claim } from '../../src/study/facts/fact.ts';
import { FACTS } from '../../src/study/facts/index.ts';
import { outcomes, sensitivities, variants } from '../../src/study/sensitivity.ts';
import { plainSensitivity, sensitivityRow } from '../../src/study/sensitivityTable.ts';
import { SHIPPED } from '../support/games.ts';

async function cli(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const exit = await run(['calibrate', ...args], { out: (text) => void (out += text), err: (text) => void (err += text), terminal: false });
  return { exit, out, err };
}

describe('variants', () => {
  test('move or remove something each, within what the rules bear', () => {
    const [usual, ...others] = variants();
    expect(usual).toMatchObject({ kind: 'usual', others: {} });
    for (const { name, others: values } of others) {
      const changed = Object.entries(values).map(([id, value]) => {
        const one = COEFFICIENTS.find((coefficient) => coefficient.id === id)!;
        const [least, most] = boundsOf(one);
        return value !== one.value && value >= least && value <= most;
      });
      expect({ name, changed }).toEqual({ name, changed: changed.map(() => true) });
    }
  });
  test('move every contested coefficient either way', () => {
    const moved = variants().filter(({ kind }) => kind === 'moved');
    const contested = COEFFICIENTS.filter(({ grade }) => grade === 'contested');
    expect(contested.filter(({ id }) => !moved.some(({ others }) => id in others))).toEqual([]);
  });
});

test('a fact about vouchers breaks without waste, audit or adoption by pilots, and not without what is foreign to it', () => {
  const facts = FACTS.filter(({ id }) => id === 10);
  const asked = ['as it is', 'cheap vouchers are wasted', 'audits', 'pilots spread adoption', 'breakthroughs', 'research.breakthrough +20%'];
  const some = variants().filter(({ name }) => asked.includes(name));
  expect(some).toHaveLength(asked.length);
  const rows = sensitivities(facts, some, some.map(outcomes(facts, libraryOf(SHIPPED), ['1'])));
  const [row] = rows.map(sensitivityRow);
  expect(row).toMatchObject({ id: 10, ok: true, weak: false, brokenBy: [] });
  expect(row?.brokenWithout.map(({ mechanism }) => mechanism)).toEqual(asked.slice(1, 4));
  expect(plainSensitivity({ rows, variants: some, seeds: '1..1' })).toContain('Mechanisms that can be taken away without breaking a fact: breakthroughs.');
});

test('a fact about fabs abroad breaks where every soil builds alike', () => {
  const facts = FACTS.filter(({ id }) => id === 12);
  const some = variants().filter(({ name }) => ['as it is', 'some soils build more slowly and dearly', 'chips wear out'].includes(name));
  const [row] = sensitivities(facts, some, some.map(outcomes(facts, libraryOf(SHIPPED), ['1']))).map(sensitivityRow);
  expect(row).toMatchObject({ id: 12, ok: true, weak: false, brokenWithout: [{ mechanism: 'some soils build more slowly and dearly' }] });
});

test('a share that so few seeds put outside its target by chance is broken only where chance does not explain it', () => {
  const facts = FACTS.filter(({ id }) => id === 11);
  const asked = ['as it is', 'chips wear out', 'tape-outs fail'];
  const some = variants().filter(({ name }) => asked.includes(name));
  const share = (value: number, low: number, high: number): Claim => ({ what: 'tape-outs that succeed', form: 'share', value, low, high, from: 0.55, to: 0.65 });
  const told = (usual: Claim, foreign: Claim, without: Claim) => sensitivities(facts, some, [usual, foreign, without].map((one) => [[one]])).map(sensitivityRow)[0];
  expect(told(share(0.52, 0.42, 0.62), share(0.5, 0.4, 0.6), share(1, 0.9, 1))).toMatchObject({ ok: true, brokenWithout: [{ mechanism: 'tape-outs fail' }] });
  expect(told(share(0.6, 0.5, 0.7), share(0.5, 0.4, 0.6), share(1, 0.9, 1))).toMatchObject({ ok: true, brokenWithout: [{}, {}] });
  expect(told(share(0.3, 0.2, 0.4), share(0.3, 0.2, 0.4), share(1, 0.9, 1))).toMatchObject({ ok: false, brokenWithout: [] });
});

describe('a coefficient given with the command', () => {
  test('is what the games are played with', async () => {
    expect((await cli('--seeds', '1..2', '--fact', '10', '--workers', '1')).exit).toBe(0);
    const { exit, out } = await cli('--seeds', '1..2', '--fact', '10', '--workers', '1', '--with', 'vouchers.mostWaste=0');
    expect(exit).toBe(1);
    expect(out).toContain('! waste, no audit');
  });
  test.each([
    [['--with', 'voucher.mostWaste=0'], "did you mean 'vouchers.mostWaste'?"],
    [['--with', 'vouchers.mostWaste=much'], 'a number from 0 to 1 was expected'],
    [['--with', 'vouchers.mostWaste=0', '--sensitivity'], 'leave --with out'],
  ])('is told what is wrong with it: %j', async (args, said) => {
    const { exit, out, err } = await cli(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(said);
  });
});
