// What passes the checks can be played: figures at the ends of their ranges break no rule.
import { expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { start } from '../../src/scenario/start.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { advance } from '../../src/sim/quarter.ts';
import { SMALL, sound } from './support.ts';

type Path = readonly string[];

function numbersOf(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersOf(part, [...path, key]));
}

function ends(text: string): string | null {
  const result = parseScenario(text, { file: 'extreme.jsonc' });
  if (!result.ok) return null;
  const world = start(result.scenario, 'extreme');
  for (let q = 0; q < 8 && !world.ended; q++) advance(world, world.nations.map(() => []));
  if (world.balances.some((balance) => !Number.isFinite(balance))) throw new Error('a balance is no number');
  return fingerprint(world);
}

test('each figure, as small and as large as it may be', { timeout: 60_000 }, () => {
  const small = sound(SMALL);
  const broken: string[] = [];
  let played = 0;
  for (const path of numbersOf(small)) {
    for (const value of [-1, 0, 0.0001, 1, 1000, 1e6]) {
      const copy = structuredClone(small);
      path.slice(0, -1).reduce<any>((part, key) => part[key], copy)[path.at(-1)!] = value;
      try {
        if (ends(JSON.stringify(copy)) !== null) played++;
      } catch (error) {
        broken.push(`${path.join('.')} = ${value}: ${String(error)}`);
      }
    }
  }
  expect(broken).toEqual([]);
  expect(played).toBeGreaterThan(100);
});
