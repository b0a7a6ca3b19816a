import { expect, test } from 'vitest';
import { hashOf } from '../../src/scenario/hash.ts';
import { judgePlan } from '../../src/sim/orders/index.ts';
import type { World } from '../../src/sim/world.ts';
import { nation, play, scenario, world } from '../support/games.ts';

test('a scenario that leaves a desk out refuses its orders, and says so', () => {
  const opening = world('base', { desks: ['trade'] });
  const { judged } = judgePlan(opening, nation(opening, 'china'), [
    { kind: 'buildPower', gw: 1 },
    { kind: 'orderChips', chip: 'h200', units: 1 },
  ]);
  expect(judged.map(({ refusal }) => refusal)).toEqual([{ key: 'deskClosed', args: { desk: 'industry' } }, null]);
});

test('a desk may open on a later turn, and one of its orders later still or never', () => {
  const opening = world('base', { opens: { industry: 2, fundSoftware: 3, stockpile: 0 } });
  const china = nation(opening, 'china');
  const plan = [
    { kind: 'buildPower', gw: 1 },
    { kind: 'fundSoftware', spend: 1 },
    { kind: 'stockpile', what: 'tools', amount: 1 },
  ] as const;
  const refusals = (now: World) => judgePlan(now, china, plan).judged.map(({ refusal }) => refusal);
  expect(refusals(opening)).toEqual([
    { key: 'deskClosed', args: { desk: 'industry', turn: 2 } },
    { key: 'deskClosed', args: { desk: 'industry', turn: 2 } },
    { key: 'deskClosed', args: { desk: 'industry', turn: 2 } },
  ]);
  expect(refusals(play(opening, 1).world)).toEqual([null, { key: 'orderClosed', args: { turn: 3 } }, { key: 'orderClosed', args: {} }]);
  expect(refusals(play(opening, 2).world)).toEqual([null, null, { key: 'orderClosed', args: {} }]);
});

test('what opens later binds seats alone: who can only be a bot builds from the first turn', () => {
  const opening = world('base', { opens: { industry: 2 } });
  expect(judgePlan(opening, nation(opening, 'taiwan'), [{ kind: 'buildPower', gw: 0.1 }]).judged[0].refusal).toBeNull();
});

test('a game on other openings is another game', () => {
  expect(hashOf(scenario('base', { opens: { industry: 2 } }))).not.toBe(hashOf(scenario('base')));
  expect(hashOf(scenario('base', { opens: { stockpile: 2 } }))).not.toBe(hashOf(scenario('base', { opens: { stockpile: 3 } })));
});
