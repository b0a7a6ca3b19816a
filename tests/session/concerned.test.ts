// What on the map an order concerns: it answers there as the order is written.
import { expect, test } from 'vitest';
import { startMatch, worldNow } from '../../src/match/match.ts';
import { boardPicture } from '../../src/session/boardPicture.ts';
import { concernedAt, concernedBy } from '../../src/session/concerned.ts';
import { DESKS } from '../../src/sim/desks.ts';
import { nation, scenario } from '../support/games.ts';

const match = startMatch(scenario('base'), 'CONCERNED', {});
const world = worldNow(match);
const seat = nation(world, 'china');
const picture = boardPicture(match, 0, seat, []);
const concerned = (order: Parameters<typeof concernedBy>[0]) => concernedBy(order, { match, world, seat }, picture);

test('chips answer on their road, a key at its gate, a city in its place', () => {
  const home = world.setting.chips[world.setting.nations[seat].homeChip].id;
  expect(concerned({ kind: 'orderChips', chip: 'h200', units: 10 })).toEqual([{ kind: 'road', id: 'import' }]);
  expect(concerned({ kind: 'orderChips', chip: home, units: 10 })).toEqual([{ kind: 'road', id: 'home' }]);
  expect(concerned({ kind: 'setApproval', release: 10, admitted: 'all', listed: [], quota: 0 })).toEqual([{ kind: 'gate', id: 'importer' }]);
  expect(concerned({ kind: 'poolCentres', city: 'chengdu' })).toEqual([{ kind: 'city', id: 'chengdu' }]);
});

test('what is said to another nation answers there, what is done at home there', () => {
  expect(concerned({ kind: 'minerals', target: 'us', on: true })).toEqual([{ kind: 'nation', id: 'us' }]);
  expect(concerned({ kind: 'rent', host: 'japan', amount: 0.01 })).toEqual([{ kind: 'rented', id: 'japan' }]);
  expect(concerned({ kind: 'breakDeal', deal: world.deals.find(({ from, to }) => from.nation === seat || to.nation === seat)!.id })).toEqual([{ kind: 'nation', id: 'us' }]);
  expect(concerned({ kind: 'buildPower', gw: 1 })).toEqual(picture.dataCentres.map(({ id }) => ({ kind: 'dataCentre', id })));
  expect(concerned({ kind: 'setWeights', open: true })).toEqual([{ kind: 'nation', id: 'china' }]);
});

test('every desk has its hand on something', () => {
  expect(DESKS.filter((desk) => concernedAt(desk, picture).length === 0)).toEqual([]);
});
