// Both sides of an export control: a control bites with delay and pushes substitution, allies decide whether tools are
// shut, and every way round a rule is seen by whoever made it (facts 15 and 18; the articles S1 and S4).
import { describe, expect, test } from 'vitest';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { HOLDING, MARKET, NATION, RELATION, nationAt } from '../../src/sim/accounts.ts';
import { capitalOf } from '../../src/sim/admitted.ts';
import { alignmentOdds } from '../../src/sim/alignment.ts';
import { regimeBetween, supplyOpen } from '../../src/sim/controls.ts';
import { diceRoot } from '../../src/sim/dice.ts';
import type { DoctrineName, ReasonKey } from '../../src/sim/doctrine.ts';
import { seizureOdds } from '../../src/sim/greyMarket.ts';
import { keyOutlook } from '../../src/sim/keyOutlook.ts';
import { CAUSE } from '../../src/sim/ledger.ts';
import { lobbyOdds } from '../../src/sim/lobbying.ts';
import { measure } from '../../src/sim/measures.ts';
import { judgePlan } from '../../src/sim/orders/index.ts';
import type { Order, OrderOf } from '../../src/sim/orders/order.ts';
import { ruleWritten, standingControls } from '../../src/sim/orders/setControls.ts';
import { advance } from '../../src/sim/quarter.ts';
import { balance, computeUses, holding, market, rentedCompute, treasuryOf, usefulCompute } from '../../src/sim/query.ts';
import { roomAt } from '../../src/sim/rental.ts';
import { relation, tensionOf } from '../../src/sim/relations.ts';
import { termsOf } from '../../src/sim/works.ts';
import { cloneWorld, makeWorld, type World } from '../../src/sim/world.ts';
import { brokenIn } from '../../src/study/invariants.ts';
import { chip, firm, nation, play, world } from '../support/games.ts';

const by = (id: string, name: DoctrineName) => (w: World) => DOCTRINES_BY_NAME[name](w, nation(w, id)).map(({ order }) => order);
/** The orders of the first quarter, and none after it. */
const once = (...orders: Order[]) => (w: World) => (w.quarter === 0 ? orders : []);
const rule = (w: World, change: object, controller = 'us', target = 'china'): Order => ({
  ...standingControls(w, regimeBetween(w, nation(w, controller), nation(w, target))!),
  ...change,
});
/** The same opening under other luck, as often as asked. */
const lucks = (opening: World, count: number) => Array.from({ length: count }, (_, i) => makeWorld({ ...opening, dice: diceRoot(`S${i}`) }));
const openKey: Order = { kind: 'setApproval', release: 2000, admitted: 'all', listed: [], quota: 0 };

describe('what a key would do, said before it is turned', () => {
  const opening = world('h200-gate', { regimes: { 'us-china': { licence: 'open', cap: 5, cut: 0.25 } } });
  const regime = regimeBetween(opening, nation(opening, 'us'), nation(opening, 'china'))!;
  const said = (change: object) => keyOutlook(opening, regime, ruleWritten(opening, regime, rule(opening, change) as OrderOf<'setControls'>));

  test('is what comes of it: chips under the cap, and tension', () => {
    const change = { cap: 0.4 };
    const { granted, compute, tension } = said(change);
    const after = play(opening, 1, { us: once(rule(opening, change)) }).world;
    const key = regimeBetween(after, regime.controller, regime.target)!;
    expect(key.granted).toBeCloseTo(granted, 6);
    expect(compute).toBeLessThanOrEqual(0.4);
    expect(compute).toBeGreaterThan(0.35);
    // what else moves tension is the same under the rule that stands; some of it is forgotten within the quarter
    const felt = (w: World) => tensionOf(w, regime.target, regime.controller);
    const share = (felt(after) - felt(play(opening, 1).world)) / tension;
    expect(share).toBeLessThanOrEqual(1);
    expect(share).toBeGreaterThan(0.8);
  });

  test('a shut key lets nothing through, and a chip above the limits gets no licence', () => {
    expect(said({ licence: 'closed' })).toMatchObject({ granted: 0, compute: 0, cut: 0 });
    expect(said({ tppLimit: 1 }).granted).toBe(0);
    expect(said({ licence: 'closed' }).asked).toBeGreaterThan(0);
  });

  test('a cut brings money by as much as passes, and a wider cap never less', () => {
    expect(said({ cut: 0.5 }).cut).toBeCloseTo(2 * said({ cut: 0.25 }).cut, 6);
    expect(said({ cut: 0.5 }).tension).toBeGreaterThan(0);
    expect(said({ cut: 0 }).tension).toBeLessThan(0);
    const caps = [0, 0.1, 0.5, 2].map((cap) => said({ cap }).granted);
    expect(caps).toEqual([...caps].sort((a, b) => a - b));
    expect(caps[0]).toBe(0);
  });
});

describe('a control shock like that of 2022', () => {
  const free = { regimes: { 'us-china': { licence: 'open', cap: 5 } } };
  const shock = (w: World): Order[] => {
    if (w.quarter === 0) return [rule(w, { licence: 'closed', tools: false, cloud: false })];
    return w.quarter === 1 ? ['eu', 'japan', 'korea'].map((ally): Order => ({ kind: 'align', ally, target: 'china', what: 'tools', pay: 1 })) : [];
  };
  const after = (quarters: number, us: (w: World) => readonly Order[], china: DoctrineName = 'importer') =>
    play(world('base', free), quarters, { us, china: by('china', china) }, 'importer').world;
  const of = (w: World, name: Parameters<typeof measure>[2]) => measure(w, nation(w, 'china'), name);

  test.each(['importer', 'hedger'] as const)('costs an %s a fifth of its compute in a year', (doctrine) => {
    expect(of(after(4, shock, doctrine), 'usefulCompute')).toBeLessThan(0.8 * of(after(4, () => [], doctrine), 'usefulCompute'));
  });

  test('bites with delay: what stands runs on', () => {
    const [one, four] = [1, 4].map((q) => of(after(q, shock), 'usefulCompute') / of(after(q, () => []), 'usefulCompute'));
    expect(one).toBeGreaterThan(four + 0.1);
  });

  test('pushes the target to make its own, and its seller sells less', () => {
    const [shut, open] = [after(8, shock), after(8, () => [])];
    expect(of(shut, 'selfReliance')).toBeGreaterThan(of(open, 'selfReliance') + 0.2);
    expect(of(shut, 'frontierGap')).toBeGreaterThan(of(open, 'frontierGap'));
    expect(capitalOf(shut, firm(shut, 'nvidia'))).toBeLessThan(capitalOf(open, firm(open, 'nvidia')));
  });

  test('leaves who kept imports out all that it had', () => {
    expect(of(after(4, shock, 'builder'), 'usefulCompute')).toBeCloseTo(of(after(4, () => [], 'builder'), 'usefulCompute'), 3);
  });
});

test('the entity list takes licences from a firm that it names, and from no other', () => {
  const opening = world('base', { regimes: { 'us-china': { licence: 'open', cap: 5, listed: ['bytedance'] } } });
  const { world: later } = play(opening, 3, { china: () => [openKey] }, 'importer');
  const bought = (id: string) => later.orders.filter((order) => order.firm === firm(later, id) && order.chip === chip(later, 'h200'));
  expect(bought('bytedance')).toEqual([]);
  expect(bought('alibaba').length).toBeGreaterThan(0);
});

/** What moves the money of a question to an ally. */
const ASKING: readonly number[] = [CAUSE.alignmentAsked, CAUSE.alignmentRefused, CAUSE.aligned];

describe('tools', () => {
  const shutBy = (...ids: string[]) => Object.fromEntries(ids.map((id) => [`${id}-china`, { tools: false }]));
  const quarters = (...ids: string[]) => {
    const w = world('base', { regimes: shutBy(...ids) });
    return termsOf(w, nation(w, 'china'), 'fab', 10).quarters;
  };

  test('are shut only when all who hold them shut: each ally slows the target further', () => {
    const [free, alone, two, all] = [quarters(), quarters('us'), quarters('us', 'japan'), quarters('us', 'japan', 'eu', 'korea')];
    expect(alone).toBeGreaterThan(free);
    expect(two).toBeGreaterThan(alone);
    expect(all).toBeGreaterThan(2 * free);
    const w = world('base', { regimes: shutBy('us', 'japan', 'eu') });
    const buy: Order = { kind: 'stockpile', what: 'tools', amount: 1 };
    expect(judgePlan(w, nation(w, 'china'), [buy]).judged[0].refusal).toBeNull();
    const none = world('base', { regimes: shutBy('us', 'japan', 'eu', 'korea') });
    expect(judgePlan(none, nation(none, 'china'), [buy]).judged[0].refusal?.key).toBe('toolsNotSold');
  });

  const ask: Order = { kind: 'align', ally: 'japan', target: 'china', what: 'tools', pay: 0.5 };
  const led = { regimes: { 'us-china': { tools: false } } };
  const sells = (w: World) => regimeBetween(w, nation(w, 'japan'), nation(w, 'china'))!.tools;

  test('nobody follows a leader that sells', () => {
    const w = world('base');
    expect(judgePlan(w, nation(w, 'us'), [ask]).judged[0].refusal?.key).toBe('ownKeyOpen');
  });

  test('an ally that says nothing follows as often as its odds say, a quarter after it is asked', () => {
    const opening = world('base', led);
    const parts = { controller: nation(opening, 'us'), ally: nation(opening, 'japan'), target: nation(opening, 'china'), pay: 0.5 };
    const followed = lucks(opening, 120).filter((start) => {
      expect(sells(play(start, 1, { us: once(ask) }).world)).toBe(true);
      return !sells(play(start, 2, { us: once(ask) }).world);
    });
    expect(followed.length / 120).toBeGreaterThan(alignmentOdds(opening, parts) - 0.12);
    expect(followed.length / 120).toBeLessThan(alignmentOdds(opening, parts) + 0.12);
  });

  test.each([true, false])('an ally that speaks decides itself: %s', (follow) => {
    const answer: Order = { kind: 'answerAlignment', controller: 'us', target: 'china', what: 'tools', follow };
    for (const start of lucks(world('base', led), 6)) {
      const { world: later } = play(start, 3, { us: once(ask), japan: (w) => (w.quarter === 1 ? [answer] : []) });
      expect(sells(later)).toBe(!follow);
    }
  });

  test('is paid if it follows, and only then: nobody lives on being asked', () => {
    const paid: Order = { kind: 'align', ally: 'japan', target: 'china', what: 'tools', pay: 0.5 };
    const opening = world('base', led);
    const [us, japan] = [nation(opening, 'us'), nation(opening, 'japan')];
    const moved = (follow: boolean) => {
      const says: Order = { kind: 'answerAlignment', controller: 'us', target: 'china', what: 'tools', follow };
      const { world: later, postings } = play(opening, 2, { us: once(paid), japan: (w) => (w.quarter === 1 ? [says] : []) });
      expect(brokenIn(later, opening)).toEqual([]);
      const to = (n: number) => postings.flat().filter(({ address, cause }) => address === nationAt(later.setting.layout, n) + NATION.treasury && ASKING.includes(cause)).reduce((sum, { amount }) => sum + amount, 0);
      return [to(us), to(japan)];
    };
    expect(moved(true)).toEqual([-0.5, 0.5]);
    expect(moved(false)).toEqual([0, 0]);
  });

  test('money and fear of the target speak for it, goodwill that the target won against it', () => {
    const w = world('base', led);
    const parts = { controller: nation(w, 'us'), ally: nation(w, 'japan'), target: nation(w, 'china') };
    expect(alignmentOdds(w, { ...parts, pay: 2 })).toBeGreaterThan(alignmentOdds(w, { ...parts, pay: 0 }) + 0.1);
    const court: Order = { kind: 'courtSwing', nation: 'japan', spend: 2 };
    const { world: courted } = play(w, 2, { china: () => [court] });
    expect(alignmentOdds(courted, { ...parts, pay: 0 })).toBeLessThan(alignmentOdds(w, { ...parts, pay: 0 }) - 0.1);
  });

  test('a key shut for a leader opens when the leader sells again', () => {
    const yes: Order = { kind: 'answerAlignment', controller: 'us', target: 'china', what: 'tools', follow: true };
    const us = (w: World): Order[] => (w.quarter === 0 ? [ask] : w.quarter === 3 ? [rule(w, { tools: true })] : []);
    const japan = (w: World): Order[] => (w.quarter === 1 ? [yes] : []);
    const opening = world('base', led);
    expect(supplyOpen(play(opening, 3, { us, japan }).world, nation(opening, 'china'), 'tools')).toBeLessThan(0.4);
    expect(supplyOpen(play(opening, 4, { us, japan }).world, nation(opening, 'china'), 'tools')).toBe(1);
  });

  test.each(['a deal', 'an event'] as const)('a key shut for a leader and opened by %s is nobody’s wish: shut again, it does not open with the leader’s', (opener) => {
    const text = { en: 'w', id: 'w' };
    const turning = (quarter: number, open: boolean) => ({
      title: text, texts: { rumour: text, announcement: text, effect: text }, chance: 1, when: { quarter: { from: quarter, to: quarter } }, notice: 0, rest: 'never', effects: [{ key: 'tools', regime: 'japan-china', open }],
    });
    const event = opener === 'an event' ? { opens: turning(3, true) } : {};
    const opening = world('base', { ...led, deals: null, events: { ...event, shuts: turning(5, false) } });
    const yes: Order = { kind: 'answerAlignment', controller: 'us', target: 'china', what: 'tools', follow: true };
    const sold: Order = { kind: 'offerDeal', to: 'china', give: [{ kind: 'tools', amount: 0, of: null }], take: [], quarters: 1, expires: 2, verify: false, bond: 0 };
    const us = (w: World): Order[] => (w.quarter === 0 ? [ask] : w.quarter === 6 ? [rule(w, { tools: true })] : []);
    const japan = (w: World): Order[] => (w.quarter === 1 ? [yes] : w.quarter === 2 && opener === 'a deal' ? [sold] : []);
    const china = (w: World): Order[] => w.deals.filter(({ state }) => state === 'offered').map(({ id }): Order => ({ kind: 'answerDeal', deal: id, answer: 'accept' }));
    const after = (quarters: number) => sells(play(opening, quarters, { us, japan, china }).world);
    expect([after(2), after(4), after(6), after(8)]).toEqual([false, true, false, false]);
  });
});

describe('compute rented abroad', () => {
  const rent = (amount: number): Order => ({ kind: 'rent', host: 'eu', amount });

  test('works from the first quarter, past both keys, and the host is paid', () => {
    const opening = world('base', { regimes: { 'us-china': { licence: 'closed' } } });
    const [china, eu] = [nation(opening, 'china'), nation(opening, 'eu')];
    const [plain, { world: renting, postings }] = [play(opening, 1).world, play(opening, 1, { china: once(rent(0.06)) })];
    expect(rentedCompute(renting, china) - rentedCompute(plain, china)).toBeCloseTo(0.06, 9);
    const all = (w: World) => Object.values(computeUses(w, china)).reduce((sum, part) => sum + part, 0);
    expect(all(renting) - all(plain)).toBeCloseTo(0.06, 9);
    expect(usefulCompute(renting, china)).toBe(usefulCompute(plain, china));
    expect(postings[0].some(({ cause }) => cause === CAUSE.rent)).toBe(true);
    expect(treasuryOf(renting, eu)).toBeGreaterThan(treasuryOf(plain, eu));
    expect(treasuryOf(plain, china) - treasuryOf(renting, china)).toBeGreaterThan(0.9 * plain.setting.coefficients.rental.rent * 0.06 * 0.5);
  });

  test('is not there twice: what a host lets it does not use, so that renting to each other makes nothing', () => {
    const opening = world('base', { nations: { china: { rented: null } } });
    const [eu, japan] = [nation(opening, 'eu'), nation(opening, 'japan')];
    const swap = { eu: once({ kind: 'rent', host: 'japan', amount: 0.05 } as const), japan: once({ kind: 'rent', host: 'eu', amount: 0.05 } as const) };
    const [plain, swapped] = [play(opening, 1).world, play(opening, 1, swap).world];
    const used = (w: World, n: number) => Object.values(computeUses(w, n)).reduce((sum, part) => sum + part, 0);
    for (const n of [eu, japan]) {
      expect(rentedCompute(swapped, n)).toBeCloseTo(0.05, 9);
      expect(used(swapped, n)).toBeCloseTo(used(plain, n), 9);
    }
    const all = (w: World, of: (w: World, n: number) => number) => w.nations.reduce((sum, _, n) => sum + of(w, n), 0);
    const letting = play(opening, 1, { china: once(rent(0.06)) }).world;
    expect(all(letting, used)).toBeCloseTo(all(letting, usefulCompute), 9);
  });

  test('is limited by what the host has to spare, and goodwill opens doors', () => {
    const opening = world('base');
    const [china, gulf] = [nation(opening, 'china'), nation(opening, 'gulf')];
    const more: Order = { kind: 'rent', host: 'gulf', amount: roomAt(opening, china, gulf) + 0.01 };
    expect(judgePlan(opening, china, [more]).judged[0].refusal?.key).toBe('hostFull');
    const { world: courted } = play(opening, 1, { china: once({ kind: 'courtSwing', nation: 'gulf', spend: 1 }) });
    expect(roomAt(courted, china, gulf)).toBeGreaterThan(roomAt(play(opening, 1).world, china, gulf));
    const us: Order = { kind: 'rent', host: 'us', amount: 0.1 };
    expect(judgePlan(opening, china, [us]).judged[0].refusal?.key).toBe('hostControls');
  });

  test('a rule on the cloud ends seven tenths of it at once, and bars new contracts', () => {
    const opening = world('base');
    const china = nation(opening, 'china');
    const { world: barred } = play(opening, 1, { us: once(rule(opening, { cloud: false })) });
    expect(rentedCompute(barred, china)).toBeCloseTo(0.3 * rentedCompute(opening, china), 6);
    expect(judgePlan(barred, china, [rent(0.05)]).judged[0].refusal?.key).toBe('cloudShut');
    expect(rentedCompute(play(opening, 6, { us: once(rule(opening, { cloud: false })) }).world, china)).toBe(0);
  });
});

describe('the grey market', () => {
  const smuggle: Order = { kind: 'greyChips', chip: 'b300', units: 12 };
  // chips enough on sale, so that a shipment comes in one piece
  const shut = { regimes: { 'us-china': { licence: 'closed' } }, chips: { b300: { inventory: 9000 } } };
  const arrivals = (w: World) => holding(w, nation(w, 'china'), chip(w, 'b300'), HOLDING.grey);
  const seized = (w: World) => holding(w, nation(w, 'china'), chip(w, 'b300'), HOLDING.seized);
  const games = lucks(world('base', shut), 150).map((start) => ({ start, later: play(start, 4, { china: once(smuggle) }).world }));

  test('brings chips past shut keys, dearer, fewer than both keys open, and worth less', () => {
    const opening = world('base', shut);
    const china = nation(opening, 'china');
    const [order] = judgePlan(opening, china, [smuggle]).judged;
    expect(order.cost).toBeGreaterThan((1.5 * 12 * market(opening, chip(opening, 'b300'), MARKET.price)) / 1000);
    const tooMany: Order = { ...smuggle, units: 20 };
    expect(judgePlan(opening, china, [tooMany]).judged[0].refusal?.key).toBe('notAsMany');
    const { start, later } = games.find((game) => arrivals(game.later) > 5)!;
    const plain = play(start, 4).world;
    const gained = usefulCompute(later, china) - usefulCompute(plain, china);
    const bare = (arrivals(later) * opening.setting.chips[chip(opening, 'b300')].h100e) / 1000;
    expect(gained / bare).toBeGreaterThan(0.8);
    expect(gained / bare).toBeLessThan(0.86);
    expect(measure(later, china, 'greyShare')).toBeGreaterThan(0);
  });

  test('is found as often as it says; then chips and money are gone, and the exporter knows', () => {
    const opening = world('base', shut);
    const [us, china] = [nation(opening, 'us'), nation(opening, 'china')];
    const found = games.filter(({ later }) => seized(later) > 0);
    const odds = seizureOdds(opening, china, chip(opening, 'b300'), 12);
    expect(found.length / games.length).toBeGreaterThan(odds - 0.1);
    expect(found.length / games.length).toBeLessThan(odds + 0.1);
    const { start, later } = found[0];
    expect(arrivals(later)).toBe(0);
    expect(tensionOf(later, us, china)).toBeGreaterThan(tensionOf(play(start, 4).world, us, china) + 5);
    expect(regimeBetween(later, us, china)!.busted).toBeGreaterThanOrEqual(0);
  });

  test('has nothing to pass where no rule stands', () => {
    const w = world('base');
    expect(judgePlan(w, nation(w, 'japan'), [smuggle]).judged[0].refusal?.key).toBe('noRuleToPass');
  });

  test('comes from resellers: a joint fab makes none of it, so no chip of one is lost in a seizure', () => {
    const hosted = world('base', { nations: { china: { silicon: { calls: { korea: 5 } } } } });
    const { world: later } = play(hosted, 1, { china: () => [smuggle] });
    const bought = later.orders.find(({ grey }) => grey)!;
    expect(bought.landing + bought.following + bought.later).toBeGreaterThan(0);
    expect([bought.local, bought.apart]).toEqual([0, 0]);
  });
});

describe('the answers of a target', () => {
  const lobby: Order = { kind: 'lobby', controller: 'us', spend: 0.3 };

  test('a lobby is heard more often the more the sellers lose themselves', () => {
    const odds = (regime: object) => {
      const w = world('base', { regimes: { 'us-china': regime } });
      return lobbyOdds(w, regimeBetween(w, nation(w, 'us'), nation(w, 'china'))!, 0.3);
    };
    const [open, barred, closed] = [odds({ licence: 'open', tppLimit: 1e6, bandwidthLimit: 1e6 }), odds({}), odds({ licence: 'closed' })];
    expect(barred).toBeGreaterThan(open + 0.05);
    expect(closed).toBeGreaterThan(barred + 0.05);
    const heard = lucks(world('base', { regimes: { 'us-china': { licence: 'closed' } } }), 80).filter((start) => {
      const { world: later } = play(start, 1, { china: once(lobby) });
      return relation(later, nation(later, 'us'), nation(later, 'china'), RELATION.mood) > 0;
    });
    expect(Math.abs(heard.length / 80 - closed)).toBeLessThan(0.15);
  });

  test('minerals withheld: stocks run down, the rival builds and sells less, it looks elsewhere, and both sides pay', () => {
    const opening = world('base');
    const [us, china] = [nation(opening, 'us'), nation(opening, 'china')];
    const withhold: Order = { kind: 'minerals', target: 'us', on: true };
    const free: Order = { kind: 'minerals', target: 'us', on: false };
    const plan = { china: (w: World) => (w.quarter === 0 ? [withhold] : w.quarter === 6 ? [free] : []) };
    const shortage = (quarters: number) => relation(play(opening, quarters, plan).world, us, china, RELATION.shortage);
    expect(shortage(1)).toBeGreaterThan(0.3);
    expect(shortage(3)).toBeGreaterThan(shortage(1) + 0.15);
    expect(shortage(9)).toBeLessThan(0.1);
    const us0 = { us: (w: World): Order[] => (w.quarter === 3 ? [{ kind: 'buildPower', gw: 1 }] : []) };
    const [b300, short, plain] = [chip(opening, 'b300'), play(opening, 5, { ...plan, ...us0 }, 'importer').world, play(opening, 5, us0, 'importer').world];
    const left = (w: World) => w.projects.find((work) => work.nation === us)!.left;
    expect(left(short)).toBeGreaterThan(left(plain) + 0.2);
    const early = (orders: Parameters<typeof play>[2]) => market(play(opening, 3, orders, 'importer').world, b300, MARKET.sold);
    expect(early(plan)).toBeLessThan(0.98 * early({}));
    expect(market(short, b300, MARKET.price)).toBeGreaterThan(1.03 * market(plain, b300, MARKET.price));
    expect(balance(short, us, NATION.substitutes)).toBeGreaterThan(0.1);
    expect(tensionOf(short, us, china)).toBeGreaterThan(tensionOf(plain, us, china) + 8);
    expect(treasuryOf(play(opening, 1, plan).world, china)).toBeLessThan(treasuryOf(play(opening, 1).world, china));
  });

  test('a probe fines the seller, keeps buyers away from it for two quarters, and is resented', () => {
    const opening = world('base', { regimes: { 'us-china': { licence: 'open', cap: 5 } } });
    const [us, china] = [nation(opening, 'us'), nation(opening, 'china')];
    const probe: Order = { kind: 'antitrust', firm: 'nvidia' };
    const probed = play(opening, 1, { china: once(openKey, probe) }).world;
    const plain = play(opening, 1, { china: once(openKey) }).world;
    expect(capitalOf(probed, firm(probed, 'nvidia'))).toBeLessThan(capitalOf(plain, firm(plain, 'nvidia')));
    expect(tensionOf(probed, us, china)).toBeGreaterThan(tensionOf(plain, us, china) + 5);
    const ordered = (w: World) => holding(w, china, chip(w, 'h200'), HOLDING.ordered);
    expect(ordered(probed)).toBeLessThan(ordered(plain));
    expect(judgePlan(probed, china, [probe]).judged[0].refusal?.key).toBe('probedLately');
  });

  test('a fine is by the seller’s business in the country: who buys little of it collects little', () => {
    const opening = world('base');
    const earned = (id: string) => {
      const probed = play(opening, 1, { [id]: once({ kind: 'antitrust', firm: 'nvidia' } as const) }).world;
      const n = nation(opening, id);
      return treasuryOf(probed, n) - treasuryOf(play(opening, 1).world, n);
    };
    expect(earned('china')).toBeGreaterThan(0.3);
    expect(earned('indonesia')).toBeGreaterThan(0);
    // a budget of 0.12 bn a quarter is not made by accusing foreigners
    expect(earned('indonesia')).toBeLessThan(0.03);
  });

  test('tension takes licences, and researchers: slightly', () => {
    const opening = world('base', { regimes: { 'us-china': { cap: 5 } } });
    const tense = cloneWorld(world('base', { regimes: { 'us-china': { cap: 5 } }, relations: { 'us-china': { tension: 95 } } }));
    const china = nation(opening, 'china');
    const licensed = (w: World) => holding(play(w, 1, {}, 'importer').world, china, chip(w, 'h200'), HOLDING.licensed) - holding(w, china, chip(w, 'h200'), HOLDING.licensed);
    expect(licensed(tense)).toBeLessThan(0.95 * licensed(opening));
    expect(licensed(tense)).toBeGreaterThan(0.75 * licensed(opening));
    expect(balance(play(tense, 4).world, china, NATION.talent)).toBeLessThan(balance(play(opening, 4).world, china, NATION.talent));
  });
});

describe('who sees an act answers it, and says so; without the act there is no answer', () => {
  /** Quarters in which a bot gives a reason, in a game in which China plays these orders. */
  function saidBy(bot: string, doctrine: DoctrineName, key: ReasonKey, china: (w: World) => readonly Order[], start: World): number[] {
    const w = cloneWorld(start);
    const said: number[] = [];
    while (!w.ended) {
      const plans = w.setting.nations.map(({ id }, n) => {
        if (id === bot) {
          const given = DOCTRINES_BY_NAME[doctrine](w, n);
          if (given.some(({ reason }) => reason.key === key)) said.push(w.quarter);
          return given.map(({ order }) => order);
        }
        return id === 'china' ? china(w) : [];
      });
      advance(w, plans);
    }
    return said;
  }

  const acts: readonly (readonly [string, ReasonKey, Order])[] = [
    ['minerals withheld', 'youWithheldMinerals', { kind: 'minerals', target: 'us', on: true }],
    ['compute rented', 'youRentedAbroad', { kind: 'rent', host: 'eu', amount: 0.06 }],
    ['tools stockpiled', 'youStockpiledTools', { kind: 'stockpile', what: 'tools', amount: 4 }],
    ['a seller probed', 'youProbedOurSeller', { kind: 'antitrust', firm: 'nvidia' }],
  ];

  test.each(acts)('strict: %s', (_act, key, order) => {
    const opening = world('base', { length: 4 });
    expect(saidBy('us', 'strict', key, once(order), opening)).not.toEqual([]);
    expect(saidBy('us', 'strict', key, () => [], opening)).toEqual([]);
  });

  test.each(acts.filter(([, key]) => key === 'youWithheldMinerals' || key === 'youProbedOurSeller'))('dealmaker: %s', (_act, key, order) => {
    // without the truce that minerals would break: of a breach it says that alone
    const opening = world('base', { length: 4, deals: null });
    expect(saidBy('us', 'dealmaker', key, once(order), opening)).not.toEqual([]);
    expect(saidBy('us', 'dealmaker', key, () => [], opening)).toEqual([]);
  });

  test.each(acts.filter(([, key]) => key === 'youRentedAbroad' || key === 'youStockpiledTools'))('dealmaker lets pass what is a sale: %s', (_act, key, order) => {
    expect(saidBy('us', 'dealmaker', key, once(order), world('base', { length: 4 }))).toEqual([]);
  });

  test.each(['strict', 'dealmaker'] as const)('%s says it once, and opens again when minerals are let go', (doctrine) => {
    const withheld = (w: World): Order[] => (w.quarter === 0 ? [{ kind: 'minerals', target: 'us', on: true }] : w.quarter === 4 ? [{ kind: 'minerals', target: 'us', on: false }] : []);
    const opening = world('base', { length: 7, deals: null });
    expect(saidBy('us', doctrine, 'youWithheldMinerals', withheld, opening)).toEqual([1]);
    const licence = (quarters: number) => {
      const us = (w: World) => DOCTRINES_BY_NAME[doctrine](w, nation(w, 'us')).map(({ order }) => order);
      return regimeBetween(play(opening, quarters, { us, china: withheld }).world, nation(opening, 'us'), nation(opening, 'china'))!.licence;
    };
    expect([licence(4), licence(6)]).toEqual(['closed', 'caseByCase']);
  });

  test('strict: chips smuggled, once they are seized', () => {
    const smuggle: Order = { kind: 'greyChips', chip: 'b300', units: 12 };
    const outcomes = lucks(world('base', { length: 6 }), 12).map((opening) => {
      expect(saidBy('us', 'strict', 'youSmuggled', () => [], opening)).toEqual([]);
      return saidBy('us', 'strict', 'youSmuggled', () => [smuggle], opening).length;
    });
    expect(outcomes.filter((times) => times > 0).length).toBeGreaterThan(3);
  });

  test('strict asks its allies to follow once its own tools are shut, and not before', () => {
    const shut = world('base', { length: 3, regimes: { 'us-china': { tools: false } } });
    expect(saidBy('us', 'strict', 'alliesMustFollow', () => [], shut)).not.toEqual([]);
    expect(saidBy('us', 'strict', 'alliesMustFollow', () => [], world('base', { length: 3 }))).toEqual([]);
  });

  test.each(['builder', 'hedger'] as const)('%s withholds minerals from who shut its tools, and lets go when they are sold again', (doctrine) => {
    const opening = world('base', { length: 6 });
    const said = (key: ReasonKey, orders: (w: World) => readonly Order[]) => {
      const w = cloneWorld(opening);
      const heard: number[] = [];
      while (!w.ended) {
        const given = DOCTRINES_BY_NAME[doctrine](w, nation(w, 'china'));
        if (given.some(({ reason }) => reason.key === key)) heard.push(w.quarter);
        advance(w, w.setting.nations.map(({ id }) => (id === 'china' ? given.map(({ order }) => order) : id === 'us' ? orders(w) : [])));
      }
      return heard;
    };
    const shutThenOpen = (w: World) => (w.quarter === 0 ? [rule(w, { tools: false })] : w.quarter === 3 ? [rule(w, { tools: true })] : []);
    expect(said('youShutTools', shutThenOpen)).toEqual([1]);
    expect(said('youSoldToolsAgain', shutThenOpen)).toEqual([4]);
    expect(said('youShutTools', () => [])).toEqual([]);
  });

  test('importer lobbies where the key is shut', () => {
    const w = world('base', { regimes: { 'us-china': { licence: 'closed' } } });
    const keys = (at: World) => DOCTRINES_BY_NAME.importer(at, nation(at, 'china')).map(({ reason }) => reason.key);
    expect(keys(w)).toContain('sellersLoseToo');
    expect(keys(world('base'))).not.toContain('sellersLoseToo');
  });
});

test('the choice of desks binds the seats: who is nobody’s seat still holds its key', () => {
  const gate = world('h200-gate');
  expect(gate.setting.desks).not.toContain('statecraft');
  expect(judgePlan(gate, nation(gate, 'us'), [rule(gate, { cap: 0.1 })]).judged[0].refusal).toBeNull();
  const china: Order = { kind: 'minerals', target: 'us', on: true };
  expect(judgePlan(gate, nation(gate, 'china'), [china]).judged[0].refusal?.key).toBe('deskClosed');
});
