// What a desk says is at stake is what stands in the world, and what waits for an answer stops waiting once the plan answers it.
import { expect, test } from 'vitest';
import { startMatch, worldNow } from '../../src/match/match.ts';
import type { Game } from '../../src/session/session.ts';
import { stakeOf } from '../../src/session/stakes.ts';
import { waiting, waitingAt } from '../../src/session/waiting.ts';
import { CITY, NATION, cityAt, nationAt } from '../../src/sim/accounts.ts';
import { citiesOf } from '../../src/sim/cities.ts';
import type { DeskName } from '../../src/sim/desks.ts';
import { judgePlan } from '../../src/sim/orders/index.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { cloneWorld, type World } from '../../src/sim/world.ts';
import { nation, scenario } from '../support/games.ts';

const opening = startMatch(scenario('base'), 'STAKES', { china: 'person' });

/** A seat's view of the opening of the long race, changed by `change`, with `orders` planned. */
function seatOf(id: string, change: (world: World, seat: number) => void = () => {}, orders: readonly Order[] = []): Game {
  const world = cloneWorld(worldNow(opening));
  const seat = nation(world, id);
  change(world, seat);
  const { judged, committed } = judgePlan(world, seat, orders);
  return { match: opening, seat, world, plan: orders.map((order) => ({ order, standing: false })), judged, committed, canUndo: false, canRedo: false, lapsed: [] };
}

test('China reads of its own shut key until it opens it, then of the licence that it waits for', () => {
  expect(stakeOf(seatOf('china'), 'trade')).toMatchObject({ key: 'ownKeyShut' });
  const opened = seatOf('china', (world, seat) => {
    world.nations[seat].approval.release = 100;
  });
  expect(stakeOf(opened, 'trade')).toMatchObject({ key: 'theirKey', nation: nation(opened.world, 'us') });
});

test('chips that stand dark come before what could be made', () => {
  expect(stakeOf(seatOf('china'), 'industry')).toMatchObject({ key: 'homeLimit', part: 'wafers' });
  const dark = seatOf('china', (world, seat) => {
    world.balances[nationAt(world.setting.layout, seat) + NATION.cooling] /= 4;
  });
  expect(stakeOf(dark, 'industry')).toMatchObject({ key: 'dark', part: 'cooling' });
});

test('who leads reads by how much, who follows how far behind', () => {
  expect(stakeOf(seatOf('us'), 'research')).toMatchObject({ key: 'leads' });
  expect(stakeOf(seatOf('china'), 'research')).toMatchObject({ key: 'behind' });
});

test('a city that asks waits at the Vouchers desk until the plan answers it', () => {
  let city = -1;
  const ask = (world: World, seat: number) => {
    city = citiesOf(world, seat)[0];
    world.balances[cityAt(world.setting.layout, city) + CITY.asked] = 0.02;
  };
  const asked = seatOf('china', ask);
  expect(waitingAt(asked, 'vouchers')).toBe(1);
  expect(stakeOf(asked, 'vouchers')).toEqual({ key: 'citiesAsk', count: 1 });
  const before = waiting(asked);
  const answered = seatOf('china', ask, [{ kind: 'answerCity', city: asked.world.setting.cities[city].id, grant: true }]);
  expect(waitingAt(answered, 'vouchers')).toBe(0);
  expect(waiting(answered)).toBe(before - 1);
});

test('a seat without keys or fabs reads of its purse, its sites and its ties, each desk of its own road', () => {
  const said = (id: string) => {
    const game = seatOf(id);
    return ['trade', 'industry', 'capital', 'statecraft'].map((desk) => stakeOf(game, desk as DeskName)?.key);
  };
  expect(said('uk')).toEqual(['filled', 'siteRoom', 'invest', 'tense']);
});

test('every desk that a seat of the long race can use has a line of its own', () => {
  const { setting } = worldNow(opening);
  const faults = Object.keys(opening.scenario.seats).flatMap((id) => {
    const game = seatOf(id);
    const usable = setting.desks.filter((desk) => desk !== 'vouchers' || citiesOf(game.world, game.seat).length > 0);
    const keys = usable.map((desk) => stakeOf(game, desk)?.key ?? `${desk} is silent`);
    return keys.filter((key, at) => key.endsWith('silent') || keys.indexOf(key) !== at).map((key) => `${id}: ${key}`);
  });
  expect(faults).toEqual([]);
});
