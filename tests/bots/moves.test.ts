// Bots use the whole game: fabs with others, labs that pool, pacts on care, and keys that allies ask for. Each move has
// its occasion, says it, and is not made without it.
import { describe, expect, test } from 'vitest';
import { NATION } from '../../src/sim/accounts.ts';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { regimeBetween } from '../../src/sim/controls.ts';
import type { DoctrineName, ReasonKey } from '../../src/sim/doctrine.ts';
import { callOn } from '../../src/sim/jointFabs.ts';
import type { Order, OrderKind, OrderOf } from '../../src/sim/orders/order.ts';
import { bottleneck } from '../../src/sim/plan.ts';
import { balance } from '../../src/sim/query.ts';
import type { World } from '../../src/sim/world.ts';
import { nation, play, world, type Orders } from '../support/games.ts';

const given = (name: DoctrineName, w: World, id: string) => DOCTRINES_BY_NAME[name](w, nation(w, id));
const bot = (name: DoctrineName, id: string): Orders => (w) => given(name, w, id).map(({ order }) => order);
const reasonFor = (name: DoctrineName, w: World, id: string, kind: OrderKind): ReasonKey | undefined =>
  given(name, w, id).find(({ order }) => order.kind === kind)?.reason.key;
const reasons = (name: DoctrineName, w: World, id: string): ReasonKey[] => given(name, w, id).map(({ reason }) => reason.key);

describe('a joint fab', () => {
  const jointFab = (w: World, name: DoctrineName, id: string) =>
    given(name, w, id).flatMap(({ order, reason }) => (order.kind === 'jointFab' ? [{ at: order.at, partner: order.partner, reason: reason.key }] : []));

  test('serves a financier first where chips are short: on the soil where it costs least', () => {
    expect(jointFab(world('base'), 'financier', 'gulf')).toEqual([{ at: 'partner', partner: 'taiwan', reason: 'firstCall' }]);
  });

  test('is built at home by a builder while it is done in time, and abroad when there is no time left', () => {
    expect(jointFab(world('base'), 'builder', 'gulf')).toEqual([{ at: 'home', partner: 'taiwan', reason: 'fabTeaches' }]);
    expect(jointFab(world('base', { length: 12 }), 'builder', 'gulf')).toEqual([{ at: 'partner', partner: 'taiwan', reason: 'firstCall' }]);
    expect(jointFab(world('base', { length: 8 }), 'builder', 'gulf')).toEqual([]);
  });

  test('is nobody’s wish while all that is ordered is served, nor a second one while the first is built', () => {
    const served = world('base', { nations: { gulf: { opening: { fillRate: 1 } } } });
    expect(jointFab(served, 'financier', 'gulf')).toEqual([]);
    const building = play(world('base'), 1, { gulf: bot('financier', 'gulf') }).world;
    expect(jointFab(building, 'financier', 'gulf')).toEqual([]);
  });

  test('makes chips for who shared in it', () => {
    const after = play(world('base'), 9, { gulf: bot('financier', 'gulf') }).world;
    expect(callOn(after, nation(after, 'gulf'), nation(after, 'taiwan'))).toBeGreaterThan(0);
  });
});

describe('the industrial plan', () => {
  const planned = (w: World, name: DoctrineName) =>
    given(name, w, 'china').flatMap(({ order, reason }) => (order.kind === 'fundProgramme' ? [{ programme: order.programme, reason: reason.key }] : []));

  test.each(['builder', 'hedger', 'diffuser'] as const)('is paid for by a %s: first of all what holds it back', (doctrine) => {
    const w = world('action-plan');
    const narrow = bottleneck(w, nation(w, 'china'))!;
    expect(narrow.need).toBe('funding');
    expect(planned(w, doctrine)).toContainEqual({ programme: narrow.at, reason: 'planBottleneck' });
  });

  test('is left to itself by who wants chips or money, and by all once it is met', () => {
    expect([...planned(world('action-plan'), 'importer'), ...planned(world('action-plan'), 'financier')]).toEqual([]);
    const targets = { datasets: 1, generalModels: 0.1, industryModels: 1, scenarios: 1, smallFirms: 1, leaders: 0.1 };
    expect(planned(world('action-plan', { nations: { china: { plan: { targets } } } }), 'builder')).toEqual([]);
  });
});

describe('an own design', () => {
  test.each(['builder', 'hedger', 'financier', 'strict'] as const)('is begun by a %s who has the time to be paid back, and not otherwise', (doctrine) => {
    expect(reasonFor(doctrine, world('own-silicon'), 'japan', 'startSilicon')).toBe('ownDesignPays');
    expect(reasonFor(doctrine, world('own-silicon', { length: 9 }), 'japan', 'startSilicon')).toBeUndefined();
  });
});

describe('laboratories', () => {
  const china = (frontier: number) => world('base', { nations: { china: { opening: { frontier } } } });

  test.each(['hedger', 'diffuser'] as const)('are brought together by a %s who is far behind, and compete near the front', (doctrine) => {
    const far = china(85);
    expect(reasonFor(doctrine, far, 'china', 'setLabs')).toBe('poolWhileBehind');
    expect(reasonFor(doctrine, china(99), 'china', 'setLabs')).toBeUndefined();
    const pooled = play(china(99), 1, { china: () => [{ kind: 'setLabs', mode: 'pool' }] }).world;
    expect(reasonFor(doctrine, pooled, 'china', 'setLabs')).toBe('competeWhenNear');
  });
});

describe('a pact on care', () => {
  const opening = world('base', { deals: null, nations: { us: { opening: { reputation: 90 } }, japan: { opening: { reputation: 90 } } } });
  const [us, japan] = [nation(opening, 'us'), nation(opening, 'japan')];
  const offered = given('dealmaker', opening, 'japan').flatMap(({ order, reason }) => (order.kind === 'offerDeal' && reason.key === 'careTogether' ? [order] : []));
  const first = (...orders: Order[]): Orders => (w) => (w.quarter === 0 ? orders : []);
  const split: Order = { kind: 'splitCompute', research: 0.4, safety: 0.1 };
  const takes: Orders = (w) => w.deals.flatMap(({ id, state, to }): Order[] => (state === 'offered' && to.nation === us ? [{ kind: 'answerDeal', deal: id, answer: 'accept' }, split] : []));

  test('is what a dealmaker offers: the same from both sides, with inspectors', () => {
    expect(offered).toHaveLength(1);
    expect(offered[0].give).toEqual(offered[0].take);
    expect(offered[0].give.map(({ kind }) => kind)).toEqual(['safetyPact', 'inspection']);
  });

  test('is not offered where there is no table', () => {
    const small = world('h200-gate');
    expect(reasons('dealmaker', small, 'japan')).not.toContain('careTogether');
  });

  test.each(['importer', 'strict', 'dealmaker', 'hedger'] as const)('is kept by a %s who is bound by it, because it is', (doctrine) => {
    const pact = { ...offered[0], to: 'us' } satisfies OrderOf<'offerDeal'>;
    const keeper = (w: World) => bot(doctrine, 'japan')(w).filter(({ kind }) => kind !== 'offerDeal' || w.quarter > 0);
    const signed = play(opening, 2, { japan: first(pact), us: takes }).world;
    expect(signed.deals[0].state).toBe('inForce');
    expect(reasons(doctrine, signed, 'japan')).toContain('careWasPromised');
    const alone = play(opening, 2, { us: takes }).world;
    expect(reasons(doctrine, alone, 'japan')).not.toContain('careWasPromised');

    const later = play(signed, 6, { japan: keeper, us: () => [split] }).world;
    expect(balance(later, japan, NATION.safetyShare)).toBeGreaterThanOrEqual(0.1);
    expect(later.deals[0].state).toBe('kept');
  });
});

describe('an ally whose key is asked for', () => {
  const led = { regimes: { 'us-china': { tools: false } } };
  const ask = (pay: number): Orders => (w) => (w.quarter === 0 ? [{ kind: 'align', ally: 'japan', target: 'china', what: 'tools', pay }] : []);
  const asked = (pay: number, changes: object = {}) => play(world('base', { ...led, ...changes }), 1, { us: ask(pay) }).world;
  const sells = (w: World) => regimeBetween(w, nation(w, 'japan'), nation(w, 'china'))!.tools;
  const answer = (name: DoctrineName, w: World) => reasonFor(name, w, 'japan', 'answerAlignment');

  test.each(['strict', 'dealmaker'] as const)('follows as %s and says whom; unasked it sells on', (doctrine) => {
    const [after, left] = [asked(0.3), play(world('base', led), 1).world];
    expect(answer(doctrine, after)).toBe('youShutAndAsked');
    expect(answer(doctrine, left)).toBeUndefined();
    expect(sells(play(after, 2, { japan: bot(doctrine, 'japan') }).world)).toBe(false);
    expect(sells(play(left, 2, { japan: bot(doctrine, 'japan') }).world)).toBe(true);
  });

  test('has its price as a dealmaker, and none as strict', () => {
    expect(answer('dealmaker', asked(0))).toBe('youPayTooLittle');
    expect(answer('strict', asked(0))).toBe('youShutAndAsked');
  });

  test('does nothing for who is no friend', () => {
    const quarrel = { relations: { quarrel: { nation: 'japan', towards: 'us', tension: 80, sources: ['design'], confidence: 'low' } } };
    expect(answer('strict', asked(0.3, quarrel))).toBe('youAreNoFriend');
    expect(answer('strict', asked(0.3))).toBe('youShutAndAsked');
  });

  test('keeps a word that it gave the target', () => {
    const deals = { word: { from: 'japan', to: 'china', give: [{ kind: 'tools' }, { kind: 'noNewControls' }], take: [], left: 8 } };
    expect(answer('strict', asked(0.3, { deals }))).toBe('boundByOurWord');
    expect(answer('strict', asked(0.3, { deals: null }))).toBe('youShutAndAsked');
  });
});
