import { describe, expect, test } from 'vitest';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { MODIFIER } from '../../src/sim/modifiers.ts';
import { DOCTRINES, REASONS, type DoctrineName } from '../../src/sim/doctrine.ts';
import { measure } from '../../src/sim/measures.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { advance } from '../../src/sim/quarter.ts';
import { cloneWorld, type World } from '../../src/sim/world.ts';
import { REASONS_TEXT } from '../../src/text/reasons.ts';
import { defaultDoctrine } from '../../src/match/match.ts';
import { nation, play, scenario, world } from '../support/games.ts';

/** Bots give the orders that people could give, and say why. */

test.each(DOCTRINES)('%s gives only orders that the rules accept, each with a reason that can be worded', (name) => {
  const state = world('base', {}, { seed: `bots ${name}` });
  for (let quarter = 0; quarter < 20; quarter++) {
    const plans = state.setting.nations.map((_, n) => DOCTRINES_BY_NAME[name](state, n));
    for (const { reason } of plans.flat()) {
      expect(REASONS).toContain(reason.key);
      expect(REASONS_TEXT.en[reason.key](reason.args)).not.toBe('');
      expect(REASONS_TEXT.id[reason.key](reason.args)).not.toBe('');
    }
    const { dropped } = advance(state, plans.map((plan) => plan.map(({ order }) => order)));
    expect(dropped).toEqual([]);
  }
});

test('a doctrine leaves the world as it found it', () => {
  const state = world('base');
  const before = JSON.stringify({ ...cloneWorld(state), balances: [...state.balances] });
  for (const name of DOCTRINES) DOCTRINES_BY_NAME[name](state, nation(state, 'china'));
  expect(JSON.stringify({ ...cloneWorld(state), balances: [...state.balances] })).toBe(before);
});

test('bots take more care after a serious incident at home, and not otherwise', () => {
  const calm = world('base');
  const china = nation(calm, 'china');
  const shaken = cloneWorld(calm);
  shaken.modifiers.push({ modifier: MODIFIER.adoption, target: china, value: 0.5, left: 3, card: -1 });
  const abroad = cloneWorld(calm);
  abroad.modifiers.push({ modifier: MODIFIER.adoption, target: nation(calm, 'us'), value: 0.5, left: 3, card: -1 });
  const splits = (state: World) => DOCTRINES_BY_NAME.hedger(state, china).filter(({ order }) => order.kind === 'splitCompute');
  expect(splits(shaken)[0]).toMatchObject({ order: { safety: 0.08 }, reason: { key: 'afterIncident' } });
  for (const state of [calm, abroad]) expect(splits(state).map(({ reason }) => reason.key)).not.toContain('afterIncident');
});

describe('the diffuser', () => {
  const opening = world('base');
  const china = nation(opening, 'china');
  const playedBy = (name: DoctrineName) => play(opening, 12, { china: (state) => DOCTRINES_BY_NAME[name](state, china).map(({ order }) => order) }).world;

  test('gives audited vouchers to every city, and says why', () => {
    const plan = DOCTRINES_BY_NAME.diffuser(opening, china);
    const cities = plan.flatMap(({ order }) => (order.kind === 'setVouchers' ? [order.city] : []));
    expect(cities.sort()).toEqual(opening.setting.citiesOf[china].map((city) => opening.setting.cities[city].id).sort());
    expect(plan.filter(({ order }) => order.kind === 'setVouchers').map(({ reason }) => reason.key)).toContain('auditVouchers');
  });

  test('has more of its economy use AI than the builder and the hedger have, and is not nearer to the frontier than the hedger', () => {
    const [spread, built, hedged] = (['diffuser', 'builder', 'hedger'] as const).map(playedBy);
    const adoption = (state: World) => measure(state, china, 'adoption');
    expect(adoption(spread)).toBeGreaterThan(adoption(built) + 0.005);
    expect(adoption(spread)).toBeGreaterThan(adoption(hedged) + 0.005);
    expect(measure(spread, china, 'voucherWaste')).toBeLessThan(0.2);
    expect(measure(spread, china, 'frontierGap')).toBeGreaterThan(measure(hedged, china, 'frontierGap') - 0.5);
  });
});

const usReasons = (state: World) => DOCTRINES_BY_NAME.strict(state, nation(state, 'us')).map(({ reason }) => reason.key);

test('the strict controller shuts its tool trade because tools were stocked, and not otherwise', () => {
  const opening = world('base', { regimes: { 'us-china': { tools: true }, 'eu-china': { tools: true } }, nations: { china: { opening: { tools: 0 } } } });
  const stock: Order = { kind: 'stockpile', what: 'tools', amount: 4 };
  const without = play(opening, 1).world;
  const after = play(opening, 1, { china: () => [stock] }).world;
  expect(usReasons(after)).toContain('youStockpiledTools');
  expect(usReasons(without)).not.toContain('youStockpiledTools');
});

test('the strict controller holds back while it is bound by a truce, and not otherwise', () => {
  // so many chips went through that it would narrow its key
  const busy = (changes: object) => {
    const opening = world('base', changes);
    opening.regimes.find((r) => r.target === nation(opening, 'china') && r.controller === nation(opening, 'us'))!.granted = 300;
    return opening;
  };
  expect(usReasons(busy({ deals: null }))).toContain('gapNarrows');
  expect(usReasons(busy({}))).not.toContain('gapNarrows');
});

test('the strict controller narrows its key as the gap narrows', () => {
  const near = world('base', { nations: { china: { opening: { frontier: 97 } } } });
  const far = world('base', { nations: { china: { opening: { frontier: 85 } } } });
  expect(usReasons(near)).toContain('gapNarrows');
  expect(usReasons(far)).not.toContain('gapNarrows');
});

describe('the strict controller as the United States', () => {
  const full = (seed: string) => world('full-game', {}, { seed });
  const playedAll = (seed: string) => {
    const w = full(seed);
    const [us, china] = [nation(w, 'us'), nation(w, 'china')];
    const caps: number[] = [];
    while (!w.ended) {
      advance(w, w.setting.nations.map(({ id }, n) => DOCTRINES_BY_NAME[n === us ? 'strict' : defaultDoctrine(scenario('full-game'), id)](w, n).map(({ order }) => order)));
      caps.push(w.regimes.find((r) => r.controller === us && r.target === china)!.cap);
    }
    return { w, us, turns: caps.filter((cap, q) => q > 0 && cap !== caps[q - 1]).length };
  };

  test('keeps its word, and does not open and shut its key from quarter to quarter', () => {
    for (const seed of ['A', 'B', 'C', 'D', 'E', 'F']) {
      const { w, us, turns } = playedAll(seed);
      expect(w.deals.filter(({ from, to }) => [from, to].some(({ nation: n, broke }) => n === us && broke))).toEqual([]);
      expect(turns).toBeLessThanOrEqual(2);
    }
  });

  test('lets a rival buy who is far behind, however much', () => {
    const far = world('base', { deals: null, nations: { china: { opening: { frontier: 80 } } } });
    far.regimes.find((r) => r.controller === nation(far, 'us') && r.target === nation(far, 'china'))!.granted = 900;
    expect(usReasons(far)).not.toContain('gapNarrows');
  });
});

test('a strict ally without chips of its own licenses none, and uses its tool key alone', () => {
  const near = world('base', { deals: null, nations: { china: { opening: { frontier: 99 } } } });
  const eu = (state: World) => DOCTRINES_BY_NAME.strict(state, nation(state, 'eu')).flatMap(({ order }) => (order.kind === 'setControls' ? [order] : []));
  expect(eu(near)).toEqual([]);
  const stocked = play(near, 1, { china: () => [{ kind: 'stockpile', what: 'tools', amount: 4 }] }).world;
  expect(eu(stocked).map(({ tools, licence }) => ({ tools, licence }))).toEqual([{ tools: false, licence: 'open' }]);
});
