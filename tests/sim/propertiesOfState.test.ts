// All that can change in a game is in its fingerprint and in its clone: a field left out would let a replay diverge unseen.
import { describe, expect, test } from 'vitest';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { advance } from '../../src/sim/quarter.ts';
import { PROGRAMMES } from '../../src/sim/programmes.ts';
import { ANSWERS } from '../../src/sim/records/alignment.ts';
import { STAGES } from '../../src/sim/records/card.ts';
import { ELIGIBLE, FINDINGS } from '../../src/sim/records/city.ts';
import { DEAL_STATES, TERM_KINDS } from '../../src/sim/records/deal.ts';
import { ENDINGS } from '../../src/sim/records/ending.ts';
import { ADMITTED, BETS, BINDINGS, LAB_MODES } from '../../src/sim/records/nation.ts';
import { PROJECT_KINDS } from '../../src/sim/records/project.ts';
import { CHOKEPOINTS, LICENCE_RULES } from '../../src/sim/records/regime.ts';
import { cloneWorld, type World } from '../../src/sim/world.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { start } from '../../src/scenario/start.ts';
import { LIBRARY, SHIPPED } from '../support/games.ts';

/** A world in full swing: orders, works, deals, events and their modifiers. */
function busyWorld(): World {
  const [{ file, text }] = SHIPPED;
  const parsed = parseScenario(text, { file, library: LIBRARY });
  if (!parsed.ok) throw new Error(`${file} cannot be played`);
  const world = start(parsed.scenario, 'busy');
  while (world.quarter < 12) {
    advance(world, world.nations.map((_, nation) => DOCTRINES_BY_NAME.hedger(world, nation).map(({ order }) => order)));
  }
  world.nations[0].approval.listed = [1, 2];
  world.nations[0].withheld = [1];
  world.nations[0].probes = [{ firm: 1, opened: 2 }];
  world.alignments.push({ controller: 0, ally: 2, target: 1, what: 'tools', pay: 0.5, asked: 11, answer: 'none' });
  world.modifiers.push({ modifier: 1, target: 0, value: 0.5, left: 2, card: 0 });
  return world;
}

const WORDS: readonly (readonly string[])[] = [ADMITTED, ANSWERS, BETS, BINDINGS, CHOKEPOINTS, LAB_MODES, ELIGIBLE, ENDINGS, FINDINGS, LICENCE_RULES, PROJECT_KINDS, STAGES, PROGRAMMES, DEAL_STATES, TERM_KINDS];

/** Another value of the same kind; undefined for what holds values itself. */
function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return WORDS.find((words) => words.includes(value))!.find((word) => word !== value);
  return undefined;
}

/** Every leaf of the state once: its path, and how to set it. */
function* leaves(record: any, path: string): Generator<{ path: string; owner: any; key: string }> {
  for (const key of Object.keys(record)) {
    if (key === 'setting') continue;
    const value = record[key];
    const here = `${path}.${key}`;
    // one entry of a list stands for all
    if (value !== null && typeof value === 'object') yield* leaves(Array.isArray(value) || ArrayBuffer.isView(value) ? [(value as any)[0]] : value, here);
    else yield { path: here, owner: record, key };
  }
}

describe('the fingerprint', () => {
  const world = busyWorld();
  const found = [...leaves(world, 'world')];

  test('is asked of a world that has everything', () => {
    const lists = ['nations', 'regimes', 'cities', 'fabs', 'orders', 'projects', 'programmes', 'modifiers', 'cards', 'alignments', 'deals'] as const;
    expect(lists.filter((list) => world[list].length === 0)).toEqual([]);
    expect(found.length).toBeGreaterThan(60);
  });

  test.each(found.filter(({ owner }) => !Array.isArray(owner)).map((leaf) => [leaf.path, leaf] as const))('knows %s', (_path, { owner, key }) => {
    const was = fingerprint(world);
    const value = owner[key];
    owner[key] = other(value);
    const is = fingerprint(world);
    owner[key] = value;
    expect(is).not.toBe(was);
    expect(fingerprint(world)).toBe(was);
  });

  test('knows every balance', () => {
    const busy = cloneWorld(world);
    const was = fingerprint(world);
    const unseen = [...world.balances.keys()].filter((address) => {
      world.balances[address] += 1e-9 + Math.abs(world.balances[address]) * 1e-9;
      const is = fingerprint(world);
      world.balances[address] = busy.balances[address];
      return is === was;
    });
    expect(unseen).toEqual([]);
  });

  test('knows how many there are of everything', () => {
    const was = fingerprint(world);
    const unseen = (['fabs', 'orders', 'projects', 'programmes', 'modifiers', 'alignments', 'deals', 'leaderPast'] as const).filter((list) => {
      const fewer = cloneWorld(world);
      (fewer[list] as unknown[]).pop();
      return fingerprint(fewer) === was;
    });
    expect(unseen).toEqual([]);
  });

  test('is refused to a state that is broken', () => {
    const broken = cloneWorld(world);
    broken.balances[3] = Number.NaN;
    expect(() => fingerprint(broken)).toThrow('NaN');
  });
});

describe('a clone', () => {
  test('is equal, and shares nothing that can change', () => {
    const world = busyWorld();
    const clone = cloneWorld(world);
    expect(clone).toEqual(world);
    const was = fingerprint(world);
    while (!clone.ended) advance(clone, clone.nations.map(() => []));
    expect(fingerprint(world)).toBe(was);
  });
});
