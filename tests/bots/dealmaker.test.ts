// Bots at the deal table: what they say to an offer follows from what others did, and so does what they offer.
import { describe, expect, test } from 'vitest';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { worthOfOffer } from '../../src/bots/dealMoves.ts';
import type { DoctrineName, ReasonKey } from '../../src/sim/doctrine.ts';
import type { Order, OrderOf, WrittenTerm } from '../../src/sim/orders/order.ts';
import type { World } from '../../src/sim/world.ts';
import { nation, play, world, type Orders } from '../support/games.ts';

const money = (amount: number): WrittenTerm => ({ kind: 'payment', amount, of: null });
const truce: WrittenTerm = { kind: 'noNewControls', amount: 0, of: null };
const offer = (to: string, give: readonly WrittenTerm[], take: readonly WrittenTerm[], quarters = 4): OrderOf<'offerDeal'> => ({
  kind: 'offerDeal', to, give, take, quarters, expires: 2, verify: false, bond: 0,
});

const clear = (changes: object = {}) => world('base', { deals: null, ...changes });
const orders = (name: DoctrineName, w: World, id: string) => DOCTRINES_BY_NAME[name](w, nation(w, id));
const reasons = (name: DoctrineName, w: World, id: string): ReasonKey[] => orders(name, w, id).map(({ reason }) => reason.key);
const bot = (name: DoctrineName, id: string): Orders => (w) => orders(name, w, id).map(({ order }) => order);
const inQuarter = (quarter: number, ...given: readonly Order[]): Orders => (w) => (w.quarter === quarter ? given : []);

describe('an answer', () => {
  /** What the doctrine of the United States says when China offers so much for a truce. */
  const saidTo = (name: DoctrineName, amount: number, opening = clear()) => {
    const w = play(opening, 1, { china: inQuarter(0, offer('us', [money(amount)], [truce])) }).world;
    const said = orders(name, w, 'us').filter(({ order }) => 'deal' in order);
    return said.map(({ order, reason }) => ({ said: order.kind === 'answerDeal' ? order.answer : order.kind, reason: reason.key }));
  };

  test('takes what is worth its cost, and says what both come to', () => {
    expect(saidTo('dealmaker', 8)).toEqual([{ said: 'accept', reason: 'dealFair' }]);
    expect(saidTo('dealmaker', 0.01, clear({ nations: { china: { opening: { frontier: 99 } } } }))).toEqual([{ said: 'refuse', reason: 'dealTooLittle' }]);
  });

  test('asks for the rest where it is near', () => {
    const near = clear({ nations: { china: { opening: { frontier: 99, treasury: 60 } } } });
    const w = play(near, 1, { china: inQuarter(0, offer('us', [money(0.1)], [truce])) }).world;
    const { cost } = worthOfOffer(w, w.deals[0]);
    const half = play(near, 1, { china: inQuarter(0, offer('us', [money(cost / 2)], [truce])) }).world;
    const [counter] = orders('dealmaker', half, 'us').filter(({ order }) => order.kind === 'counterDeal');
    expect(counter?.reason.key).toBe('dealWantMore');
    const asked = (counter.order as OrderOf<'counterDeal'>).take.find(({ kind }) => kind === 'payment')!.amount;
    expect(asked).toBeGreaterThanOrEqual(cost * 0.99);
    expect(asked).toBeLessThan(cost * 1.1 + 0.1);
  });

  test('depends on the doctrine: the strict one asks for more, the passive one says nothing', () => {
    const near = clear({ nations: { china: { opening: { frontier: 97, treasury: 60 } } } });
    const w = play(near, 1, { china: inQuarter(0, offer('us', [money(0.1)], [truce])) }).world;
    const { cost } = worthOfOffer(w, w.deals[0]);
    expect(saidTo('dealmaker', cost * 1.1, near)).toEqual([{ said: 'accept', reason: 'dealFair' }]);
    expect(saidTo('strict', cost * 1.1, near)[0].said).not.toBe('accept');
    expect(saidTo('passive', 8)).toEqual([]);
  });

  test('reputation decides: the same offer of somebody whom nobody believes is refused', () => {
    const known = (reputation: number) => saidTo('dealmaker', 8, clear({ nations: { china: { opening: { reputation } } } }));
    expect(known(60)).toEqual([{ said: 'accept', reason: 'dealFair' }]);
    expect(known(20)).toEqual([{ said: 'refuse', reason: 'dealDistrust' }]);
  });
});

describe('the dealmaker', () => {
  const opening = clear({ regimes: { 'us-china': { licence: 'caseByCase', cap: 0.2, cut: 0.25 } } });
  const us = bot('dealmaker', 'us');
  /** China takes the first offer of the United States, and does what `then` says besides. */
  const taker = (then: Orders = () => []): Orders => (w) => {
    const offered = w.deals.find(({ state, to }) => state === 'offered' && to.nation === nation(w, 'china'));
    return [...(offered && w.quarter <= 2 ? [{ kind: 'answerDeal', deal: offered.id, answer: 'accept' } as const] : []), ...then(w)];
  };

  test('offers access for money, and opens its key when the offer is taken', () => {
    const offered = play(opening, 1, { us }).world;
    const deal = offered.deals.find(({ to }) => to.nation === nation(offered, 'china'))!;
    expect(deal.to.terms.map(({ kind }) => kind)).toEqual(['instalments']);
    const taken = play(opening, 2, { us, china: taker() }).world;
    expect(taken.deals.find(({ id }) => id === deal.id)!.state).toBe('inForce');
    expect(taken.regimes.find(({ target }) => target === nation(taken, 'china'))!.cap).toBeGreaterThan(0.2);
  });

  test('closes when its deal is broken, says so, and not when it is kept: the same luck, one act less', () => {
    const leave: Orders = (w) => (w.quarter === 3 ? w.deals.filter(({ state }) => state === 'inForce').map(({ id }) => ({ kind: 'breakDeal', deal: id }) as const) : []);
    const broken = play(opening, 4, { us, china: taker(leave) }).world;
    const kept = play(opening, 4, { us, china: taker() }).world;
    expect(reasons('dealmaker', broken, 'us')).toContain('youBrokeDeal');
    expect(reasons('dealmaker', kept, 'us')).not.toContain('youBrokeDeal');
    const licence = (from: World, china: Orders) => play(from, 1, { us, china }).world.regimes.find(({ target }) => target === nation(from, 'china'))!.licence;
    expect(licence(broken, () => [])).toBe('closed');
    expect(licence(kept, () => [])).not.toBe('closed');
  });

  test('opens wider to who kept a deal, and says so', () => {
    const kept = play(opening, 7, { us, china: taker() }).world;
    const never = play(opening, 7, { us }).world;
    expect(kept.deals.some(({ state }) => state === 'kept')).toBe(true);
    expect(reasons('dealmaker', kept, 'us')).toContain('youKeptDeals');
    expect(reasons('dealmaker', never, 'us')).not.toContain('youKeptDeals');
    const cut = (from: World) => play(from, 1, { us }).world.regimes.find(({ target }) => target === nation(from, 'china'))!.cut;
    expect(cut(kept)).toBeLessThan(cut(never));
  });

  test('lets the key open again once it has been shut long enough', () => {
    const leave: Orders = (w) => (w.quarter === 2 ? w.deals.filter(({ state }) => state === 'inForce').map(({ id }) => ({ kind: 'breakDeal', deal: id }) as const) : []);
    const later = play(opening, 11, { us, china: taker(leave) }).world;
    expect(later.regimes.find(({ target }) => target === nation(later, 'china'))!.licence).not.toBe('closed');
  });
});

test('a starved importer offers its controller money for licences; with the key wide open it does not', () => {
  const shut = clear({ regimes: { 'us-china': { licence: 'closed' } } });
  const open = clear({ regimes: { 'us-china': { licence: 'open', cap: 100 } } });
  expect(reasons('importer', play(shut, 1).world, 'china')).toContain('buyAccess');
  expect(reasons('importer', play(open, 1).world, 'china')).not.toContain('buyAccess');
});

test('bots say nothing at a table that the scenario does not open', () => {
  const small = world('h200-gate', { regimes: { 'us-china': { licence: 'closed' } } });
  const after = play(small, 4, { china: bot('importer', 'china'), us: bot('dealmaker', 'us') }).world;
  expect(after.deals).toEqual([]);
});
