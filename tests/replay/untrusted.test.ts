// A replay comes from anywhere: whatever is in it, reading ends with a replay or with a reason.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { playQuarter, startMatch } from '../../src/match/match.ts';
import { readReplay, toReplay, verifyReplay, writeReplay, type Replay } from '../../src/replay/replay.ts';
import { EMPTY_LIBRARY } from '../../src/scenario/extend.ts';
import { scenario } from '../support/games.ts';

const SEARCH = { seed: 20260101 };

let match = startMatch(scenario('base', { length: 3 }), 'untrusted', {});
while (match.quarters.length < 3) match = playQuarter(match, {});
const recorded = toReplay(match);
const text = writeReplay(recorded);

/** Reads, and plays what was read. */
function open(from: string): string {
  const read = readReplay(from, 'x');
  if (!read.ok) return read.problems[0].code;
  verifyReplay(read.value, EMPTY_LIBRARY);
  return 'read';
}

test('any text', () => {
  const texts = fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json({ maxDepth: 6 })), (from) => open(from) !== 'read');
  expect(() => fc.assert(texts, { ...SEARCH, numRuns: 400 })).not.toThrow();
});

test('a piece of a replay put elsewhere in it', () => {
  const place = fc.nat(text.length);
  const moved = fc.property(place, place, fc.nat(200), (from, to, length) => {
    const other = text.slice(0, to) + text.slice(from, from + length) + text.slice(to + length);
    return other === text || open(other) !== 'read';
  });
  expect(() => fc.assert(moved, { ...SEARCH, numRuns: 300 })).not.toThrow();
}, 30_000);

/** Every place in a document that holds a value. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

test('any value anywhere, sealed as if it belonged there', () => {
  // the scenario inside has its own tests
  const { whole, ...rest } = recorded;
  const places = placesIn(rest).filter((path) => path.length > 0);
  const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(-1, 1e308, 'china', 'toString', '__proto__', [], {}, null));
  const replaced = fc.property(fc.constantFrom(...places), anything, (path, value) => {
    const other = structuredClone({ ...rest, whole }) as Record<string, any>;
    const owner = path.slice(0, -1).reduce<any>((here, key) => here[key], other);
    owner[path.at(-1)!] = value;
    open(writeReplay({ ...other, quarters: Array.isArray(other['quarters']) ? other['quarters'] : [] } as unknown as Replay));
  });
  expect(() => fc.assert(replaced, { ...SEARCH, numRuns: 150 })).not.toThrow();
}, 60_000);
