// The base scenario played by its own doctrines, several seeds: no explosion, and the world keeps to what is known of it.
import { describe, expect, test } from 'vitest';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { settingOf, start } from '../../src/scenario/start.ts';
import { HOLDING, MARKET, NATION } from '../../src/sim/accounts.ts';
import { advance } from '../../src/sim/quarter.ts';
import { balance, frontierGap, holding, market, powerNeed, usefulCompute } from '../../src/sim/query.ts';
import { cloneWorld, type World } from '../../src/sim/world.ts';
import { shipped } from './support.ts';

const base = shipped('base');
const setting = settingOf(base);
const [us, china] = ['us', 'china'].map((id) => setting.nations.findIndex((n) => n.id === id)) as [number, number];
const SEEDS = 15;

/** All worlds of all seeds, `games[seed][quarter]`. */
const games = Array.from({ length: SEEDS }, (_, seed) => {
  const worlds = [start(base, `sane ${seed}`, setting)];
  while (!worlds.at(-1)!.ended) {
    const next = cloneWorld(worlds.at(-1)!);
    advance(next, setting.nations.map(({ id }, n) => plan(next, id, n)));
    worlds.push(next);
  }
  return worlds;
});

/** Medians over the seeds, a number a quarter. */
const medians = (of: (world: World) => number): number[] =>
  games[0].map((_, q) => games.map((worlds) => of(worlds[q])).sort((a, b) => a - b)[Math.floor(SEEDS / 2)]);

function plan(world: World, id: string, nation: number) {
  const doctrine = base.seats[id]?.doctrine ?? base.nations[id].doctrine;
  return DOCTRINES_BY_NAME[doctrine](world, nation).map(({ order }) => order);
}

function worldStock(world: World): number {
  let stock = 0;
  for (let n = 0; n < setting.nations.length; n++) {
    setting.chips.forEach(({ h100e }, chip) => {
      stock += (holding(world, n, chip, HOLDING.installed) * h100e) / 1000;
    });
  }
  return stock;
}

describe('the base scenario', () => {
  test("doubles the world's compute in its first year, and grows slower after", () => {
    const stock = medians(worldStock);
    expect(stock[4] / stock[0]).toBeGreaterThan(1.8);
    expect(stock[4] / stock[0]).toBeLessThan(3);
    expect(stock[8] / stock[4]).toBeLessThan(stock[4] / stock[0]);
    expect(stock[20] / stock[0]).toBeLessThan(12);
  });

  test('keeps China 4 to 14 months behind for three years', () => {
    for (const gap of medians((world) => frontierGap(world, china)).slice(0, 13)) {
      expect(gap).toBeGreaterThan(4);
      expect(gap).toBeLessThan(14.5);
    }
  });

  test('asks of US grids what may be built by 2030', () => {
    const need = medians((world) => powerNeed(world, us));
    expect(need[0]).toBeGreaterThan(12);
    expect(need[20]).toBeLessThan(130);
  });

  test('lets nothing run away', () => {
    const compute = medians((world) => usefulCompute(world, china));
    expect(compute[20] / compute[0]).toBeLessThan(12);
    for (const chip of ['b300', 'h200']) {
      const index = setting.chips.findIndex(({ id }) => id === chip);
      const price = medians((world) => market(world, index, MARKET.price));
      expect(Math.max(...price)).toBeLessThan(3 * price[0]);
      expect(Math.min(...price)).toBeGreaterThan(1.5);
    }
    const adoption = medians((world) => balance(world, us, NATION.adoption));
    expect(adoption[20]).toBeLessThan(0.7);
  });
});
