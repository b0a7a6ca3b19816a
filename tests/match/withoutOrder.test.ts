// A game played again without one order: all luck is kept, so what differs is what the order did.
import { describe, expect, test } from 'vitest';
import { playQuarter, startMatch, worldNow, type Match } from '../../src/match/match.ts';
import { replayWithout } from '../../src/match/withoutOrder.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { measure } from '../../src/sim/measures.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import type { Plan } from '../../src/sim/turn.ts';
import { nation, scenario } from '../support/games.ts';

const OPEN_KEY: Order = { kind: 'setApproval', release: 600, admitted: 'all', listed: [], quota: 0 };
const CHIPS: Order = { kind: 'orderChips', chip: 'h200', units: 40 };

function gameOf(...plans: readonly Plan[]): { match: Match; china: number } {
  let match = startMatch(scenario('h200-gate'), 'WITHOUT', { china: 'person' });
  const china = nation(worldNow(match), 'china');
  for (const plan of plans) match = playQuarter(match, { [china]: plan });
  return { match, china };
}

describe('a game without one order', () => {
  const { match, china } = gameOf([], [OPEN_KEY], [], [], []);
  const { worlds, dropped } = replayWithout(match, 1, china, OPEN_KEY);

  test('is the same up to it', () => {
    expect(worlds).toHaveLength(match.worlds.length);
    expect(worlds.slice(0, 2)).toEqual(match.worlds.slice(0, 2));
  });

  test('and lacks what the order brought', () => {
    expect(measure(worlds.at(-1)!, china, 'usefulCompute')).toBeLessThan(measure(worldNow(match), china, 'usefulCompute') - 0.05);
    expect(dropped).toEqual([]);
  });

  test('leaves the game as it was', () => {
    expect(match.worlds.slice(1).map(fingerprint)).toEqual(match.quarters.map((quarter) => quarter.fingerprint));
  });
});

test('without an order that changed nothing it is the game itself, to the last bit', () => {
  const { approval } = worldNow(gameOf().match).nations[nation(worldNow(gameOf().match), 'china')];
  const idle: Order = { kind: 'setApproval', release: approval.release, admitted: approval.admitted, listed: [], quota: approval.quota };
  const { match, china } = gameOf([idle], [CHIPS], []);
  expect(replayWithout(match, 0, china, idle).worlds.map(fingerprint)).toEqual(match.worlds.map(fingerprint));
});

test('later orders that need it are dropped, and listed', () => {
  const { match: first, china } = gameOf([OPEN_KEY, CHIPS]);
  const { id } = worldNow(first).orders.find((order) => order.nation === china && order.firm < 0)!;
  const cancel: Order = { kind: 'cancelChips', order: id };
  const { match } = gameOf([OPEN_KEY, CHIPS], [cancel]);
  expect(match.quarters[1].dropped.filter((one) => one.nation === china)).toEqual([]);
  const { dropped } = replayWithout(match, 0, china, CHIPS);
  expect(dropped).toMatchObject([{ quarter: 1, nation: china, order: cancel }]);
});
