// The program itself, as npm starts it: bundled when a source is newer, its exit code the command's.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const start = (...args: string[]) => spawnSync(process.execPath, ['scripts/cli.mjs', ...args], { encoding: 'utf8' });

test('prints results on standard output and problems on standard error', () => {
  const help = start('help');
  expect(help).toMatchObject({ status: 0, stderr: '' });
  expect(help.stdout).toContain('npm run -s cli -- COMMAND');
  expect(start('replay', 'verify', 'nowhere.replay.json', '--json')).toMatchObject({ status: 2, stderr: '' });
  expect(start('nonsense')).toMatchObject({ status: 2, stdout: '' });
}, 60_000);

test('finds the shipped scenarios from any folder', () => {
  const { status, stdout } = spawnSync(process.execPath, [`${process.cwd()}/scripts/cli.mjs`, 'simulate', 'base', '--seed', '1', '--quarters', '1'], {
    encoding: 'utf8',
    cwd: '/',
  });
  expect({ status, said: stdout.split('\n')[0] }).toEqual({ status: 0, said: 'base, seed 1: 1 of 20 quarters, to 2026 Q1 (unfinished)' });
}, 60_000);
