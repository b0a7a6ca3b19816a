import { expect, test } from 'vitest';
import { HOLDING, NATION, holdingAt } from '../../src/sim/accounts.ts';
import { CAUSE } from '../../src/sim/ledger.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { balance, selfReliance, usefulCompute, yieldOf } from '../../src/sim/query.ts';
import type { World } from '../../src/sim/world.ts';
import { chip, nation, play, world, type Orders } from '../support/games.ts';

/** Imports serve today; what is made at home teaches. Each road slows or speeds the other (S1). */

const china = (w: World) => nation(w, 'china');
const wafers = (w: World) => balance(w, china(w), NATION.wafers);
const approval = (release: number, quota = 0): Order => ({ kind: 'setApproval', release, admitted: 'all', listed: [], quota });

/** Sets the importer's key once, in the first quarter. */
const key = (release: number, quota = 0): Orders => (w) => (w.quarter === 0 ? [approval(release, quota)] : []);

test('a quota of 30% raises wafers run at home, and costs compute first', () => {
  const opening = world('base');
  const free = { china: key(2000, 0) };
  const quota = { china: key(2000, 0.3) };
  const first = (plans: Record<string, Orders>) => play(opening, 3, plans).world;
  expect(usefulCompute(first(quota), china(opening))).toBeLessThan(usefulCompute(first(free), china(opening)));
  const later = (plans: Record<string, Orders>) => play(opening, 8, plans).world;
  expect(wafers(later(quota)) - wafers(opening)).toBeGreaterThan(1.1 * (wafers(later(free)) - wafers(opening)));
});

test('imports that meet demand slow the learning of yield', () => {
  const opening = world('base', { chips: { h200: { inventory: 5000 } }, regimes: { 'us-china': { licence: 'open', cap: 100 } } });
  const open = play(opening, 16, { china: key(2000) }).world;
  const shut = play(opening, 16, { china: key(0) }).world;
  expect(yieldOf(shut, china(shut))).toBeGreaterThan(yieldOf(open, china(open)) + 0.02);
  expect(selfReliance(shut, china(shut))).toBeGreaterThan(selfReliance(open, china(open)));
  expect(usefulCompute(open, china(open))).toBeGreaterThan(usefulCompute(shut, china(shut)));
});

test('wafers that are run bring yield up; wafers of others do not', () => {
  const opening = world('base');
  const { world: after } = play(opening, 8, { china: key(0) });
  expect(wafers(after)).toBeGreaterThan(wafers(opening));
  expect(yieldOf(after, china(after))).toBeGreaterThan(yieldOf(opening, china(opening)));
});

test('under a quota firms buy at home once for each import that they want, however long it waits', () => {
  // nothing to sell: what is shown and approved keeps waiting, quarter after quarter
  const opening = world('base', { chips: { h200: { inventory: 0, supply: 0 } }, regimes: { 'us-china': { licence: 'open', cap: 100 } } });
  const wanted = opening.orders.reduce((sum, order) => sum + (order.chip === chip(opening, 'h200') ? order.want : 0), 0);
  const { postings } = play(opening, 3, { china: key(400, 0.3) });
  const ordered = holdingAt(opening.setting.layout, china(opening), chip(opening, 'ascend-910c')) + HOLDING.ordered;
  const bought = postings.flat().filter(({ cause, address }) => cause === CAUSE.quotaOrder && address === ordered);
  const compute = bought.reduce((sum, { amount }) => sum + amount, 0) * 0.76;
  expect(compute).toBeGreaterThan(0.1 * wanted);
  expect(compute).toBeLessThanOrEqual(0.3 * wanted);
});
