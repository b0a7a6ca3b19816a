import { describe, expect, test } from 'vitest';
import { FIRM, NATION, placeOf } from '../../src/sim/accounts.ts';
import { capitalOf } from '../../src/sim/admitted.ts';
import { crashChance, firmBalance, isListed, stakeValue, worthOf } from '../../src/sim/capital.ts';
import { chipBindOf } from '../../src/sim/chipBind.ts';
import { CAUSE, type CauseName } from '../../src/sim/ledger.ts';
import { judgePlan } from '../../src/sim/orders/index.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { measure } from '../../src/sim/measures.ts';
import { balance, computeUses, frontierGap, treasuryOf, usefulCompute } from '../../src/sim/query.ts';
import type { World } from '../../src/sim/world.ts';
import { firm, nation, play, reseeded, world, type Orders } from '../support/games.ts';

/** IPO money does not buy the frontier (S4): what investors bring, what it buys, and what they ask for. */

const LABS = ['zhipu', 'minimax'];
const china = (w: World) => nation(w, 'china');
const list = (id: string, size = 0.15, anchor = 0): Order => ({ kind: 'listFirm', firm: id, size, anchor });
/** In the first quarter, and never again. */
const atOnce = (...orders: Order[]): Orders => (w) => (w.quarter === 0 ? orders : []);
const later = (w: World, quarters: number, orders: Orders = () => []) => play(w, quarters, { china: orders }).world;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
/** One opening under so many lucks. */
const lucks = (opening: World, count: number) => Array.from({ length: count }, (_, i) => reseeded(opening, `CAPITAL ${i}`));
const isAccount = (w: World, address: number, owner: 'firm' | 'nation', which: number) => {
  const { kind, account } = placeOf(w.setting.layout, address);
  return kind === owner && account === which;
};
const isCapital = (w: World, address: number) => isAccount(w, address, 'firm', FIRM.capital);
const isTreasury = (w: World, address: number) => isAccount(w, address, 'nation', NATION.treasury);
/** Nobody lists unasked, and the mood stays as it is. */
const still = { nations: { china: { capital: { window: 'selective', swing: 0 } } } };

test('in a boom two labs raise over a billion at once, and the chips stay as scarce as they were', () => {
  const opening = world('base', still);
  const listed = later(opening, 1, atOnce(...LABS.map((id) => list(id))));
  expect(measure(listed, china(listed), 'raised') - measure(opening, china(opening), 'raised')).toBeGreaterThan(1);
  const rich = later(opening, 8, atOnce(...LABS.map((id) => list(id))));
  const poor = later(opening, 8);
  expect(measure(rich, china(rich), 'firmCapital')).toBeGreaterThan(measure(poor, china(poor), 'firmCapital'));
  expect(usefulCompute(rich, china(rich)) / usefulCompute(poor, china(poor))).toBeCloseTo(1, 2);
  expect(chipBindOf(rich, china(rich)).bind).toBe('keys');
});

describe('twice the money from the same two listings', () => {
  // a country whose labs are its buyers of chips; the same in both worlds
  const platform = { capital: 0.1, investment: 0.05, revenueShare: 0.01 };
  const firms = { bytedance: platform, alibaba: platform, tencent: platform, baidu: platform, deepseek: platform };
  const stock = { h200: 120, h20: 200, 'ascend-910c': 40 };
  // whose one small fab is busy and cannot grow
  const home = { sites: { shanghai: { capacity: 0.05 } }, works: { 'shenzhen-fab': null, 'memory-line': null } };
  const orders = { 'bytedance-h200': null, 'alibaba-h200': null, 'tencent-h200': null, 'bytedance-910c': null, 'alibaba-910c': null };
  const labCountry = (approval: object, rest: object = {}) => ({ ...rest, firms, orders, nations: { china: { stock, approval, ...home, capital: { window: 'selective', swing: 0 }, opening: { power: 12, fillRate: 1, tools: 0 } } } });
  const open = { 'us-china': { licence: 'open', cap: 100, tools: false }, 'eu-china': { tools: false } };
  const scarce = labCountry({ release: 2000, admitted: 'all' }, { chips: { h200: { inventory: 2, supply: 1 } }, regimes: open });
  const plenty = labCountry({ release: 2000, admitted: 'all' }, { chips: { h200: { inventory: 5000, supply: 1500 } }, regimes: open });
  const grown = (changes: object) =>
    lucks(world('base', changes), 15).map((opening) => {
      const [once, twice] = [0.15, 0.3].map((size) => later(opening, 8, atOnce(...LABS.map((id) => list(id, size)))));
      const of = (w: World) => china(w);
      return {
        compute: usefulCompute(twice, of(twice)) / usefulCompute(once, of(once)) - 1,
        gap: frontierGap(twice, of(twice)) - frontierGap(once, of(once)),
      };
    });

  test('is under 2% more compute where chips bind, and moves the frontier gap by less than a month', () => {
    const found = grown(scarce);
    expect(Math.abs(median(found.map(({ compute }) => compute)))).toBeLessThan(0.02);
    expect(Math.abs(median(found.map(({ gap }) => gap)))).toBeLessThan(1);
  });

  test('is over 5% more where chips are to be had', () => {
    expect(median(grown(plenty).map(({ compute }) => compute))).toBeGreaterThan(0.05);
  });

  test('in the base, with its own platforms and its key ajar, is under 2% too', () => {
    const found = lucks(world('base', still), 15).map((opening) => {
      const key: Order = { kind: 'setApproval', release: 400, admitted: 'all', listed: [], quota: 0.3 };
      const [once, twice] = [0.15, 0.3].map((size) => later(opening, 8, atOnce(key, ...LABS.map((id) => list(id, size)))));
      return usefulCompute(twice, china(twice)) / usefulCompute(once, china(once)) - 1;
    });
    expect(Math.abs(median(found))).toBeLessThan(0.02);
  });
});

test('first days: most prices rise, some fall below the offer, and some triple', () => {
  const prices = lucks(world('base'), 150).flatMap((opening) => {
    const after = later(opening, 1, atOnce(...LABS.map((id) => list(id, 0.1))));
    return LABS.map((id) => firmBalance(after, firm(after, id), FIRM.price)).filter((price) => price > 0);
  });
  prices.sort((a, b) => a - b);
  const at = (share: number) => prices[Math.floor(share * prices.length)] - 1;
  expect(prices.length).toBeGreaterThan(250);
  expect(at(0.5)).toBeGreaterThan(0.1);
  expect(at(0.5)).toBeLessThan(1.5);
  expect(at(0.05)).toBeLessThan(0);
  expect(at(0.95)).toBeGreaterThan(2);
});

test('a boom breeds a winter: one begins within four quarters more often after a boom than otherwise', () => {
  const after = { boom: { winters: 0, of: 0 }, otherwise: { winters: 0, of: 0 } };
  for (const opening of lucks(world('base'), 40)) {
    const moods = opening.setting.nations.map((_, n) => [balance(opening, n, NATION.mood)]);
    let state = opening;
    for (let q = 0; q < 20; q++) {
      state = play(state, 1).world;
      moods.forEach((path, n) => path.push(balance(state, n, NATION.mood)));
    }
    for (const path of moods) {
      for (let q = 0; q + 4 < path.length; q++) {
        if (path[q] <= -0.4) continue;
        const then = path[q] >= 0.4 ? after.boom : after.otherwise;
        then.of++;
        if (path.slice(q + 1, q + 5).some((mood) => mood <= -0.4)) then.winters++;
      }
    }
  }
  expect(after.boom.of).toBeGreaterThan(100);
  expect(after.boom.winters / after.boom.of).toBeGreaterThan(1.5 * (after.otherwise.winters / after.otherwise.of));
});

test('a crash takes the heat that it fed on: the next one is less likely', () => {
  const crashed = lucks(world('base', { nations: { china: { capital: { mood: 0.9, swing: 0.1 } } } }), 30).flatMap((opening) => {
    let state = opening;
    for (let q = 0; q < 8; q++) {
      const next = play(state, 1).world;
      const [before, after] = [state, next].map((w) => crashChance(w, china(w)));
      // a market that had run hot
      if (before > 0.1 && balance(next, china(next), NATION.mood) < -0.4) return [{ before, after }];
      state = next;
    }
    return [];
  });
  expect(crashed.length).toBeGreaterThan(2);
  for (const { before, after } of crashed) expect(after).toBeLessThan(before / 3);
});

describe('a winter', () => {
  const market = (mood: number) => ({ nations: { china: { capital: { mood, swing: 0, window: 'selective' } } } });

  test('makes firms invest less', () => {
    const invested = (mood: number) => {
      const after = later(world('base', market(mood)), 1);
      return capitalOf(after, firm(after, 'bytedance'));
    };
    expect(invested(-0.8)).toBeLessThan(invested(0) - 0.5);
  });

  test('shuts out most who try to list, and an anchor brings some of them through', () => {
    const share = (mood: number, anchor: number) => {
      const listed = lucks(world('base', market(mood)), 60).filter((opening) => {
        const money = anchor * 0.15 * worthOf(opening, firm(opening, 'biren'));
        const after = later(opening, 1, atOnce(list('biren', 0.15, money)));
        return isListed(after, firm(after, 'biren'));
      });
      return listed.length / 60;
    };
    expect(share(0.6, 0)).toBeGreaterThan(0.8);
    expect(share(-0.8, 0)).toBeLessThan(0.5);
    expect(share(-0.8, 0.5)).toBeGreaterThan(share(-0.8, 0) + 0.1);
  });

  test('costs who tries in vain its readiness, and the state nothing', () => {
    const opening = world('base', { nations: { china: { capital: { mood: -1, swing: 0, window: 'selective' } } }, firms: { cxmt: { listing: { readiness: 0.6 } } } });
    const tried = later(opening, 1, atOnce(list('cxmt', 0.3, 0.5)));
    const not = later(opening, 1);
    expect(isListed(tried, firm(tried, 'cxmt'))).toBe(false);
    expect(firmBalance(tried, firm(tried, 'cxmt'), FIRM.readiness)).toBeLessThan(0.6);
    expect(treasuryOf(tried, china(tried))).toBeCloseTo(treasuryOf(not, china(not)), 9);
  });
});

describe('owners of listed labs', () => {
  const opening = () => world('base', { nations: { china: { capital: { window: 'selective', swing: 0, mood: 0.5 } } } });
  const anchored = (w: World) => LABS.map((id) => list(id, 0.15, 0.3 * 0.15 * worthOf(w, firm(w, id))));
  // of what vouchers leave
  const research = (w: World) => {
    const { research: given, products, safety } = computeUses(w, china(w));
    return given / (given + products + safety);
  };

  test('move research compute to products, and a covenant on state money keeps it', () => {
    const start = opening();
    const none = later(start, 8);
    const free = later(start, 8, atOnce(...LABS.map((id) => list(id))));
    const bound = later(start, 8, atOnce({ kind: 'setCovenant', on: true }, ...anchored(start)));
    expect(research(none)).toBeCloseTo(balance(none, china(none), NATION.researchShare), 9);
    expect(research(free)).toBeLessThan(0.95 * research(none));
    expect(research(bound)).toBeGreaterThan(research(free) + 0.02);
    expect(balance(free, china(free), NATION.frontier)).toBeLessThan(balance(none, china(none), NATION.frontier));
  });

  test('pay less for a firm that is bound', () => {
    const start = opening();
    const anchor = later(start, 1, atOnce(...anchored(start)));
    const bound = later(start, 1, atOnce({ kind: 'setCovenant', on: true }, ...anchored(start)));
    expect(worthOf(bound, firm(bound, 'zhipu'))).toBeLessThan(0.9 * worthOf(anchor, firm(anchor, 'zhipu')));
  });
});

describe('the listing window', () => {
  const listedIn = (window: string) =>
    lucks(world('base', { nations: { china: { capital: { window } } } }), 4).flatMap((opening) => {
      const after = later(opening, 12);
      return LABS.filter((id) => isListed(after, firm(after, id)));
    });

  test('open, lets firms list by themselves; otherwise they wait', () => {
    expect(listedIn('open').length).toBeGreaterThan(4);
    expect(listedIn('selective')).toEqual([]);
    expect(listedIn('shut')).toEqual([]);
  });

  test('shut, refuses the state as well; a firm must be ready, private and of the nation', () => {
    const refusals = (w: World, ...plan: Order[]) => judgePlan(w, china(w), plan).judged.map(({ refusal }) => refusal?.key);
    const shut = world('base', { nations: { china: { capital: { window: 'shut' } } } });
    expect(refusals(shut, list('minimax'))).toEqual(['windowShut']);
    const open = world('base', { firms: { cxmt: { listing: { readiness: 0.5 } } } });
    const plan = ['minimax', 'cxmt', 'moore-threads', 'bytedance', 'openai'].map((id) => list(id));
    expect(refusals(open, ...plan)).toEqual([undefined, 'notReady', 'listedAlready', 'notForMarket', 'noSuchFirm']);
    expect(refusals(open, list('zhipu', 0.1, 10))).toEqual(['outOfRange']);
  });
});

test('an anchor is locked up, moves with the price, and comes back to the treasury when it is sold', () => {
  const opening = world('base', { nations: { china: { capital: { window: 'selective', swing: 0 } } } });
  const held = play(opening, 1 + opening.setting.coefficients.capital.lockUp, { china: atOnce(list('minimax', 0.15, 0.4)) });
  const first = later(opening, 1, atOnce(list('minimax', 0.15, 0.4)));
  const sell: Order = { kind: 'sellStake', firm: 'minimax' };
  const judged = (w: World) => judgePlan(w, china(w), [sell]).judged[0].refusal?.key;
  expect([judged(opening), judged(first), judged(held.world)]).toEqual(['noStake', 'lockedUp', undefined]);
  const minimax = firm(opening, 'minimax');
  const value = stakeValue(held.world, minimax);
  expect(value).toBeCloseTo(0.4 * firmBalance(held.world, minimax, FIRM.price), 9);
  const { postings, world: sold } = play(held.world, 1, { china: () => [sell] });
  const received = postings.flat().filter(({ cause, address }) => cause === CAUSE.stakeSale && isTreasury(sold, address));
  expect(received.map(({ amount }) => amount)).toEqual([expect.closeTo(0.95 * value, 9)]);
  expect(firmBalance(sold, minimax, FIRM.stake)).toBe(0);
});

test('prices fall on average as a lock-up ends', () => {
  const usual = world('base', { nations: { china: { capital: { window: 'selective', swing: 0, mood: 0 } } } });
  const moves = lucks(usual, 60).map((opening) => {
    const at = (quarters: number) => {
      const after = later(opening, quarters, atOnce(list('minimax')));
      return firmBalance(after, firm(after, 'minimax'), FIRM.price);
    };
    return at(opening.setting.coefficients.capital.lockUp + 1) / at(opening.setting.coefficients.capital.lockUp);
  });
  const listed = moves.filter((move) => Number.isFinite(move));
  expect(listed.length).toBeGreaterThan(40);
  expect(median(listed)).toBeLessThan(0.95);
});

describe('a guidance fund', () => {
  const fund = (spend = 2): Order => ({ kind: 'fundFirms', firms: 'lab', spend });
  const market = (mood: number) => world('base', { nations: { china: { capital: { mood, swing: 0, window: 'shut' } } } });
  const moved = (w: World, cause: CauseName) => {
    const { postings } = play(w, 1, { china: () => [fund()] });
    return postings.flat().filter((posting) => posting.cause === CAUSE[cause]);
  };
  const sum = (w: World, cause: CauseName) => moved(w, cause).reduce((all, { amount }) => all + Math.max(0, amount), 0);

  test('is divided without remainder: what the treasury pays, labs receive or is wasted', () => {
    const w = market(0.5);
    const paid = moved(w, 'stateFund').reduce((all, { amount, address }) => (isCapital(w, address) ? all + amount : all), 0);
    expect(paid + sum(w, 'graft')).toBeCloseTo(2, 9);
    expect(sum(w, 'graft')).toBeGreaterThan(0);
  });

  test('draws in private money in a boom and none in a winter', () => {
    expect(sum(market(0.5), 'crowdIn')).toBeGreaterThan(0.4);
    expect(sum(market(-0.5), 'crowdIn')).toBe(0);
  });

  test('breeds dependence: the eighth wastes a larger share than the first, and costs trust', () => {
    const first = market(0);
    const used = later(first, 7, () => [fund()]);
    expect(sum(used, 'graft')).toBeGreaterThan(1.5 * sum(first, 'graft'));
    const spared = later(first, 7);
    expect(balance(used, china(used), NATION.trust)).toBeLessThan(balance(spared, china(spared), NATION.trust));
  });
});

test('what a maker of memory raises becomes memory lines', () => {
  const opening = world('base', { nations: { china: { capital: { window: 'selective', swing: 0, mood: 0.6 } } } });
  const rate = (w: World) => balance(w, china(w), NATION.hbmRate);
  const grown = rate(later(opening, 8, atOnce(list('cxmt', 0.17))));
  expect(grown).toBeGreaterThan(1.02 * rate(later(opening, 8)));
});

test('a scenario without the desk takes none of its orders', () => {
  const opening = world('h200-gate');
  const { judged } = judgePlan(opening, china(opening), [list('minimax')]);
  expect(judged[0].refusal?.key).toBe('deskClosed');
});
