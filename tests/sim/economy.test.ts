import { expect, test } from 'vitest';
import { NATION } from '../../src/sim/accounts.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { judgePlan } from '../../src/sim/orders/index.ts';
import { balance, fabCapacity, frontierGap, poweredShare, treasuryOf, usefulCompute } from '../../src/sim/query.ts';
import { firm, nation, play, world } from '../support/games.ts';
import { capitalOf } from '../../src/sim/admitted.ts';

/** Money, power, memory and research: what binds, binds. */

const buyHome = (units: number): Order => ({ kind: 'orderChips', chip: 'ascend-910c', units });

test('a treasury below zero freezes new spending, costs trust, and thaws', () => {
  const opening = world('base', { nations: { china: { opening: { treasury: -4 } } } });
  const china = nation(opening, 'china');
  const { judged } = judgePlan(opening, china, [{ kind: 'fundSoftware', spend: 1 }, { kind: 'splitCompute', research: 0.6, safety: 0 }]);
  expect(judged.map(({ refusal }) => refusal?.key)).toEqual(['treasuryFrozen', undefined]);
  const solvent = world('base', { nations: { china: { opening: { treasury: 4 } } } });
  const trust = (w: typeof opening) => balance(play(w, 1).world, china, NATION.trust);
  expect(trust(opening)).toBeLessThan(trust(solvent) - 2);
  expect(treasuryOf(play(opening, 2).world, china)).toBeGreaterThan(0);
});

test('orders that together cost more than there is are refused from the one that is too much', () => {
  const opening = world('base', { nations: { china: { opening: { treasury: 6 } } } });
  const plan: Order[] = [{ kind: 'fundSoftware', spend: 3 }, { kind: 'fundTalent', spend: 3 }];
  const { judged } = judgePlan(opening, nation(opening, 'china'), plan);
  expect(judged.map(({ refusal }) => refusal?.key)).toEqual([undefined, 'treasuryShort']);
});

test('chips without power compute nothing', () => {
  const opening = world('base', { nations: { china: { opening: { power: 1.5 } } } });
  const china = nation(opening, 'china');
  expect(poweredShare(opening, china)).toBeLessThan(0.5);
  const built = play(opening, 4, { china: (w) => (w.quarter === 0 ? [{ kind: 'buildPower', gw: 1.5 }] : []) }).world;
  const dark = play(opening, 4).world;
  expect(usefulCompute(built, china)).toBeGreaterThan(1.2 * usefulCompute(dark, china));
});

test('the narrowest part of the home line is named: memory, where there is none', () => {
  const opening = world('base', { nations: { china: { opening: { hbmRate: 0.1, hbmStock: 0 } } } });
  const { world: after } = play(opening, 2, { china: () => [buyHome(300)] });
  expect(after.nations[nation(after, 'china')].binding).toBe('hbm');
});

test('where those who ordered cannot pay, no part of the line is blamed', () => {
  const orders = { 'bytedance-910c': { landing: 0, open: 500 } };
  const opening = world('base', { orders, firms: { bytedance: { capital: 0, investment: 0, revenueShare: 0 } } });
  const { world: after } = play(opening, 1);
  expect(after.nations[nation(after, 'china')].binding).toBe('orders');
});

test('who makes no chips has no use for a stock of tools or memory', () => {
  const { dropped } = play(world('base'), 1, { eu: () => [{ kind: 'stockpile', what: 'hbm', amount: 1 }] });
  expect(dropped.map(({ refusal }) => refusal.key)).toEqual(['noHomeChip']);
});

test('a fab without tools on sale is built at a third of the pace; tools in stock spare it the wait', () => {
  const shut = { regimes: { 'us-china': { tools: false }, 'eu-china': { tools: false }, 'japan-china': { tools: false }, 'korea-china': { tools: false } } };
  const build = { china: (w: { quarter: number }): Order[] => (w.quarter === 0 ? [{ kind: 'buildFab', capacity: 5 }] : []) };
  const capacityWith = (tools: number) => {
    const opening = world('base', { ...shut, nations: { china: { opening: { tools }, works: { 'shenzhen-fab': null } } } });
    return fabCapacity(play(opening, 9, build).world, nation(opening, 'china'));
  };
  expect(capacityWith(30)).toBeGreaterThan(capacityWith(0.01) + 4);
});

test('research has diminishing returns, and products pay for what research does not use', () => {
  const opening = world('base');
  const china = nation(opening, 'china');
  const split = (research: number) => play(opening, 6, { china: (w) => (w.quarter === 0 ? [{ kind: 'splitCompute', research, safety: 0.05 }] : []) }).world;
  const [little, some, most] = [0.5, 0.7, 0.9].map(split);
  const frontier = (w: typeof opening) => balance(w, china, NATION.frontier);
  const first = frontier(some) - frontier(little);
  const second = frontier(most) - frontier(some);
  expect(first).toBeGreaterThan(second);
  expect(second).toBeGreaterThan(0);
  expect(frontierGap(most, china)).toBeLessThan(frontierGap(little, china));
  expect(balance(little, china, NATION.revenue)).toBeGreaterThan(balance(most, china, NATION.revenue));
});

test('who sells chips is paid for them: what buyers pay, the seller and the exporter receive', () => {
  const opening = world('base');
  const [us, nvidia] = [nation(opening, 'us'), firm(opening, 'nvidia')];
  const buy = { china: (): Order[] => [{ kind: 'setApproval', release: 2000, admitted: 'all', listed: [], quota: 0 }, { kind: 'orderChips', chip: 'h200', units: 100 }] };
  const sold = play(opening, 4, buy).world;
  const none = play(opening, 4, { china: () => [{ kind: 'setApproval', release: 0, admitted: 'all', listed: [], quota: 0 }] }).world;
  expect(capitalOf(sold, nvidia)).toBeGreaterThan(capitalOf(none, nvidia));
  expect(treasuryOf(sold, us)).toBeGreaterThan(treasuryOf(none, us));
});
