import { expect, test } from 'vitest';
import { CAUSE } from '../../src/sim/ledger.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { HOLDING, MARKET, NATION, holdingAt, marketAt, nationAt } from '../../src/sim/accounts.ts';
import { standingControls } from '../../src/sim/orders/setControls.ts';
import { judgePlan } from '../../src/sim/orders/index.ts';
import { holding, treasuryOf, waitingImports } from '../../src/sim/query.ts';
import type { World } from '../../src/sim/world.ts';
import { chip, nation, play, world } from '../support/games.ts';

/** Two governments hold a key each (S1): either one shut lets nothing through, and the money comes back. */

const approve = (release: number, quota = 0): Order => ({ kind: 'setApproval', release, admitted: 'all', listed: [], quota });
const controls = (w: World, change: Partial<Extract<Order, { kind: 'setControls' }>>): Order => {
  const regime = w.regimes.find((r) => r.target === nation(w, 'china'))!;
  return { ...standingControls(w, regime), ...change };
};
const buy = (units: number): Order => ({ kind: 'orderChips', chip: 'h200', units });

/** k imported H200 that China ever received */
const received = (w: World) => holding(w, nation(w, 'china'), chip(w, 'h200'), HOLDING.delivered);
const received0 = (opening: World, w: World) => received(w) - received(opening);

test('with both keys turned, chips ordered in one quarter land two quarters later', () => {
  const opening = world('h200-gate');
  const everyQuarter = { china: () => [approve(2000), buy(50)] };
  expect(received0(opening, play(opening, 2, everyQuarter).world)).toBe(0);
  expect(received0(opening, play(opening, 4, everyQuarter).world)).toBeGreaterThan(20);
});

test("the importer's key shut lets nothing through, however much is ordered and licensed", () => {
  const opening = world('h200-gate');
  const { world: after } = play(opening, 5, { china: () => [approve(0), buy(50)] });
  expect(received0(opening, after)).toBe(0);
  expect(waitingImports(after, nation(after, 'china')).approval).toBeGreaterThan(50);
});

test("the importer's key, shut later, stops what it had approved and what is at sea, and lets it in when it opens again", () => {
  const opening = world('h200-gate');
  const china = nation(opening, 'china');
  const open = play(opening, 2, { china: () => [approve(2000), buy(50)] }).world;
  expect(open.orders.some((o) => o.nation === china && o.firm < 0 && o.landing + o.following > 0)).toBe(true);
  const shut = play(open, 3, { china: () => [approve(0)] }).world;
  expect(received0(open, shut)).toBe(0);
  expect(waitingImports(shut, china).customs).toBeGreaterThan(20);
  const sold = (w: World) => holding(w, china, chip(w, 'h200'), HOLDING.filled);
  expect(sold(shut)).toBe(sold(open));
  expect(received0(open, play(shut, 1, { china: () => [approve(2000)] }).world)).toBeGreaterThan(20);
});

test("the exporter's key shut lets nothing through, and refunds what was paid", () => {
  // no lab lists, so that owners' demands do not follow what labs hold
  const opening = world('h200-gate', { nations: { china: { capital: { window: 'shut' } } } });
  const china = nation(opening, 'china');
  const shut = { us: (w: World) => [controls(w, { licence: 'closed' })], china: () => [approve(2000), buy(50)] };
  const without = play(opening, 1, { us: shut.us, china: () => [approve(2000)] });
  const { world: after, postings } = play(opening, 1, shut);
  expect(received0(opening, after)).toBe(0);
  expect(treasuryOf(after, china)).toBeCloseTo(treasuryOf(without.world, china), 9);
  const refused = postings[0].filter((p) => p.cause === CAUSE.licenceRefused);
  expect(refused.some((p) => p.address === holdingAt(opening.setting.layout, china, chip(opening, 'h200')) + HOLDING.refused)).toBe(true);
});

test('a licence that is withdrawn takes back chips on their way, with the money', () => {
  const opening = world('h200-gate');
  const china = nation(opening, 'china');
  const escrow = (w: World) => w.balances[marketAt(w.setting.layout, chip(w, 'h200')) + MARKET.escrow];
  const sold = play(opening, 1, { china: () => [approve(2000), buy(50)] }).world;
  const onTheWay = sold.orders.some((o) => o.nation === china && o.firm < 0 && o.following > 0);
  expect(onTheWay).toBe(true);
  const { world: after } = play(sold, 2, { us: (w) => [controls(w, { licence: 'closed' })] });
  expect(received0(opening, after)).toBe(0);
  expect(escrow(after)).toBeCloseTo(0, 9);
});

test('a cut that is raised in the quarter of an order does not change what the order was judged at', () => {
  const opening = world('h200-gate');
  const china = nation(opening, 'china');
  const cost = judgePlan(opening, china, [buy(50)]).judged[0].cost;
  const { postings } = play(opening, 1, { us: (w) => [controls(w, { cut: 0.5 })], china: () => [buy(50)] });
  const treasury = nationAt(opening.setting.layout, china) + NATION.treasury;
  const paid = postings[0].filter(({ address, cause }) => address === treasury && cause === CAUSE.chipOrder);
  expect(-paid[0].amount).toBeCloseTo(cost, 9);
});

test('a chip of which none is made is refused; it would never come', () => {
  const { dropped } = play(world('h200-gate'), 1, { china: () => [{ kind: 'orderChips', chip: 'h20', units: 10 }] });
  expect(dropped.map(({ refusal }) => refusal.key)).toEqual(['notOnSale']);
});

test('only firms that buy chips can be listed for approval', () => {
  const list = (listed: string[]): Order => ({ kind: 'setApproval', release: 100, admitted: 'listed', listed, quota: 0 });
  const { dropped } = play(world('h200-gate'), 1, { china: () => [list(['huawei'])] });
  expect(dropped.map(({ refusal }) => refusal)).toEqual([{ key: 'noSuchFirm', args: { firm: 'huawei' } }]);
  expect(play(world('h200-gate'), 1, { china: () => [list(['baidu'])] }).dropped).toEqual([]);
});

test('a chip above the threshold is refused before it is ordered, with the figures', () => {
  const opening = world('h200-gate');
  const { dropped } = play(opening, 1, { china: () => [{ kind: 'orderChips', chip: 'b300', units: 10 }] });
  expect(dropped.map(({ refusal }) => refusal.key)).toEqual(['aboveThreshold']);
});

test('orders of two million chips against 0.7 million on offer are filled to a third or less', () => {
  const opening = world('h200-gate', {
    chips: { h200: { inventory: 700, supply: 0 } },
    regimes: { 'us-china': { licence: 'open', cap: 100 } },
    nations: { china: { opening: { treasury: 500 } } },
  });
  const china = nation(opening, 'china');
  const { world: after } = play(opening, 1, { china: () => [approve(2000), buy(2000)] });
  const filled = holding(after, china, chip(after, 'h200'), HOLDING.filled) - holding(opening, china, chip(opening, 'h200'), HOLDING.filled);
  expect(filled).toBeLessThanOrEqual(700.001);
  const order = after.orders.find((o) => o.nation === china && o.firm < 0)!;
  expect((order.units - order.open) / order.units).toBeLessThanOrEqual(0.35);
});

test('firms that the approval leaves out queue, resent it, and turn to home chips', () => {
  const opening = world('h200-gate');
  const leftOut = { kind: 'setApproval', release: 400, admitted: 'listed', listed: [], quota: 0 } as const;
  const { postings } = play(opening, 3, { china: () => [leftOut] });
  const causes = new Set(postings.flat().map((p) => p.cause));
  expect(causes.has(CAUSE.leftOut)).toBe(true);
  expect(causes.has(CAUSE.turnedHome)).toBe(true);
});
