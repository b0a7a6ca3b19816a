// From a scenario to the world before its first quarter.
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/format.ts';
import { hashOf } from '../../src/scenario/hash.ts';
import { settingOf, start } from '../../src/scenario/start.ts';
import { HOLDING, MARKET, NATION, moneyAddresses, nationAt } from '../../src/sim/accounts.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { researchInput } from '../../src/sim/frontier.ts';
import { advance } from '../../src/sim/quarter.ts';
import { balance, frontierGap, holding, market, computeUses, selfReliance, usefulCompute, waitingImports } from '../../src/sim/query.ts';
import { termsOf } from '../../src/sim/works.ts';
import type { World } from '../../src/sim/world.ts';
import { replaced, shipped, SMALL, sound } from './support.ts';

const nation = (world: World, id: string) => world.setting.nations.findIndex((n) => n.id === id);
const chip = (world: World, id: string) => world.setting.chips.findIndex((c) => c.id === id);
const money = (world: World) =>
  moneyAddresses(world.setting.layout, world.balances.length).reduce((sum, address) => sum + world.balances[address], 0);
const quarter = (world: World) => advance(world, world.nations.map(() => []));

describe('the base scenario opens as the record has it', () => {
  const world = start(shipped('base'), 'a');
  const [us, china, indonesia] = ['us', 'china', 'indonesia'].map((id) => nation(world, id)) as [number, number, number];

  test('useful compute, M H100e', () => {
    expect(usefulCompute(world, us)).toBeCloseTo(15, 1);
    expect(usefulCompute(world, china)).toBeGreaterThan(1.3);
    expect(usefulCompute(world, china)).toBeLessThan(1.45);
    expect(usefulCompute(world, indonesia)).toBeCloseTo(0.01, 3);
  });
  test("China's self-reliance", () => {
    expect(selfReliance(world, china)).toBeGreaterThan(0.26);
    expect(selfReliance(world, china)).toBeLessThan(0.3);
  });
  test('China is seven months behind the frontier', () => expect(frontierGap(world, china)).toBeCloseTo(7, 1));
  test('two million H200 asked for, seven hundred thousand on offer', () => {
    expect(waitingImports(world, china)).toEqual({ licence: 2000, approval: 0, customs: 0 });
    expect(market(world, chip(world, 'h200'), MARKET.inventory)).toBe(700);
  });
  test('one fab runs, one is half-built', () => {
    expect(world.fabs.map((fab) => [fab.nation, fab.site, fab.running])).toEqual([[china, 0, true], [china, 1, false]]);
    expect(world.projects.map((p) => [p.kind, p.fab])).toEqual([['fab', 1], ['hbm', -1]]);
  });
  test('the past of the leader is on record, up to today', () => {
    expect(world.leaderPast).toHaveLength(13);
    expect(world.leaderPast.at(-1)).toBe(100);
    expect(world.leaderPast[0]).toBeCloseTo(100 - 12 * 3.86, 9);
  });
  test('research starts from what is there', () => {
    const input = researchInput(world, computeUses(world, us).research, 100);
    expect(world.setting.leader.input).toBe(input);
    for (let n = 0; n < world.nations.length; n++) {
      expect(balance(world, n, NATION.knowledge)).toBe(12 * input);
      expect(balance(world, n, NATION.researchScale)).toBe(computeUses(world, n).research);
    }
  });
  test('chips that were on sale before the game have a launch before it', () => {
    expect(world.setting.chips.map((c) => [c.id, c.launch])).toEqual([['b300', -2], ['h200', -5], ['h20', -8], ['ascend-910c', -4]]);
  });
});

describe('a world that is opened', () => {
  test('is the same for the same seed, and another for another', () => {
    const small = sound(SMALL);
    expect(fingerprint(start(small, 'a'))).toBe(fingerprint(start(small, 'a', settingOf(small))));
    expect(fingerprint(start(small, 'a'))).not.toBe(fingerprint(start(small, 'b')));
  });

  test('shares nothing with another but its setting', () => {
    const small = sound(SMALL);
    const setting = settingOf(small);
    const one = start(small, 'a', setting);
    const other = start(small, 'a', setting);
    const before = fingerprint(other);
    quarter(one);
    expect(fingerprint(other)).toBe(before);
  });

  test('keeps its money: what stood on order is in escrow, and comes out again', () => {
    const world = start(shipped('base'), 'a');
    const before = money(world);
    while (!world.ended) quarter(world);
    expect(money(world)).toBeCloseTo(before, 4);
  });

  test('orders on their way land in their quarters', () => {
    // a key all but shut: what is at sea may land, and nothing that is ordered now gets in with it
    const narrow = replaced(SMALL, '"release": 50', '"release": 0.001');
    const text = replaced(narrow, '"open": 300, "want": 100', '"landing": 10, "following": 20, "later": 30, "held": 40');
    const world = start(sound(text), 'a');
    const east = nation(world, 'east');
    const arrived: number[] = [];
    for (let q = 0; q < 3; q++) {
      const before = holding(world, east, 0, HOLDING.delivered);
      quarter(world);
      arrived.push(Math.round(holding(world, east, 0, HOLDING.delivered) - before));
    }
    expect(arrived).toEqual([50, 20, 30]);
  });

  test('a work under way costs by the quarter what is left of it, and ends in time', () => {
    const world = start(sound(SMALL), 'a');
    const [work] = world.projects;
    const { cost, quarters } = termsOf({ ...world, projects: [] }, nation(world, 'east'), 'fab', 2);
    expect([work.instalment, work.quarters, work.left]).toEqual([cost / quarters, quarters, 4]);
    for (let q = 0; q < 4; q++) quarter(world);
    expect(world.projects).toEqual([]);
    expect(world.fabs[1].running).toBe(true);
  });

  test('the calendar of a chip follows the start of the game', () => {
    const later = replaced(SMALL, '"start": { "year": 2026, "quarter": 1 }', '"start": { "year": 2024, "quarter": 3 }');
    expect(settingOf(sound(later)).chips[0].launch).toBe(2);
  });

  test('served demand is reckoned from the start', () => {
    const world = start(sound(SMALL), 'a');
    const at = nationAt(world.setting.layout, nation(world, 'west')) + NATION.served;
    // of 3 M H100e 47% for products, after research and the usual 3% for safety, against a fifth of 20
    expect(world.balances[at]).toBeCloseTo((3 * 0.47) / 4, 9);
  });
});

describe('dice of an event hang on its id alone', () => {
  const cards = (scenario: Scenario) => settingOf(scenario).cards.map(({ id, diceKey }) => [id, diceKey] as const);

  test('so another event in the file moves none of them', () => {
    const base = shipped('base');
    const { 'customs-hold': _gone, ...events } = base.events;
    const before = cards(base).filter(([id]) => id !== 'customs-hold');
    expect(cards({ ...base, events })).toEqual(before);
  });

  test('and no two share them', () => {
    const keys = cards(shipped('base')).map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('the hash is of the rules part: a corrected word leaves recorded games valid', () => {
  const small = sound(SMALL);
  expect(hashOf(small)).toMatch(/^[0-9a-f]{16}$/);
  expect(hashOf(sound(replaced(SMALL, '"Two nations."', '"Two nations and a gate."')))).toBe(hashOf(small));
  expect(hashOf(sound(replaced(SMALL, '"h100e": 0.7', '"h100e": 0.71')))).not.toBe(hashOf(small));
});
