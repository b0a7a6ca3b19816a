// Work in several threads: the same results in the same order, a job that fails is named, and Ctrl-C stops cleanly.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { results, type Task } from '../../src/cli/workers.ts';

const calibrate = (...args: string[]) => ['scripts/cli.mjs', 'calibrate', '--fact', '4', '--json', ...args];
const start = (...args: string[]) => spawnSync(process.execPath, calibrate(...args), { encoding: 'utf8' });

test('one worker and three print the same bytes', () => {
  const one = start('--seeds', '1..4', '--workers', '1');
  const three = start('--seeds', '1..4', '--workers', '3');
  expect(JSON.parse(one.stdout)).toHaveLength(1);
  expect({ status: three.status, out: three.stdout }).toEqual({ status: one.status, out: one.stdout });
});

const halves: Task<number, number, number> = {
  name: 'halves',
  ready: (by) => (job) => {
    if (job === 3) throw new Error('three cannot be halved');
    return job / by;
  },
  called: (job) => `job ${job}`,
};

test('results come in the order of their jobs, and an error tells of which', async () => {
  const seen: number[] = [];
  const all = async () => {
    for await (const result of results(halves, 2, [8, 6, 3, 4], 1)) seen.push(result);
  };
  await expect(all()).rejects.toThrow(/^job 3: .*three cannot be halved/);
  expect(seen).toEqual([4, 3]);
});

test('Ctrl-C ends the work between two jobs and says so; nobody listens any more afterwards', async () => {
  const before = process.listenerCount('SIGINT');
  const seen: number[] = [];
  const all = async () => {
    for await (const result of results(halves, 2, [8, 6, 4, 2], 1)) {
      seen.push(result);
      if (seen.length === 2) process.emit('SIGINT');
    }
  };
  await expect(all()).rejects.toThrow(/^stopped$/);
  expect(seen).toEqual([4, 3]);
  expect(process.listenerCount('SIGINT')).toBe(before);
});
