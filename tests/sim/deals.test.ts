// What nations promise each other binds as far as somebody looks: offers, money, truces, and who breaks them.
import { describe, expect, test } from 'vitest';
import { HOLDING, NATION, nationAt } from '../../src/sim/accounts.ts';
import { diceRoot } from '../../src/sim/dice.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { CAUSE } from '../../src/sim/ledger.ts';
import { judgePlan, spendable } from '../../src/sim/orders/index.ts';
import { standingControls } from '../../src/sim/orders/setControls.ts';
import type { Order, OrderOf, WrittenTerm } from '../../src/sim/orders/order.ts';
import { measure } from '../../src/sim/measures.ts';
import { balance, holding, treasuryOf } from '../../src/sim/query.ts';
import { tensionOf } from '../../src/sim/relations.ts';
import type { Deal } from '../../src/sim/records/deal.ts';
import { cloneWorld, type World } from '../../src/sim/world.ts';
import { brokenIn } from '../../src/study/invariants.ts';
import { chip, nation, play, world, type Orders } from '../support/games.ts';

const money = (amount: number): WrittenTerm => ({ kind: 'payment', amount, of: null });
const monthly = (amount: number): WrittenTerm => ({ kind: 'instalments', amount, of: null });
const promise = (kind: WrittenTerm['kind'], amount = 0, of: string | null = null): WrittenTerm => ({ kind, amount, of });
const truce = promise('noNewControls');

type Terms = Partial<Omit<OrderOf<'offerDeal'>, 'kind' | 'to'>>;
const offer = (to: string, terms: Terms): Order => ({ kind: 'offerDeal', to, give: [], take: [], quarters: 4, expires: 2, verify: false, bond: 0, ...terms });
const accept = (deal: number): Order => ({ kind: 'answerDeal', deal, answer: 'accept' });
const refuse = (deal: number): Order => ({ kind: 'answerDeal', deal, answer: 'refuse' });
const split = (research: number, safety = 0.03): Order => ({ kind: 'splitCompute', research, safety });

/** The export rule of the United States against China, changed. */
const controls = (w: World, change: Partial<OrderOf<'setControls'>>): Order => ({ ...standingControls(w, rule(w)), ...change });

/** Orders of one quarter each, by its number. */
const byQuarter = (plans: Readonly<Record<number, (w: World) => readonly Order[]>>): Orders => (w) => plans[w.quarter]?.(w) ?? [];

/** The long race, with no deal on the table. */
const clear = (changes: object = {}) => world('base', { deals: null, ...changes });

const first = (w: World): Deal => w.deals[0];
const rule = (w: World) => w.regimes.find((r) => r.target === nation(w, 'china') && r.controller === nation(w, 'us'))!;

/** China offers; the United States answers the quarter after. */
const struck = (terms: Terms, more: { us?: Orders; china?: Orders } = {}) => ({
  china: (w: World) => [...(w.quarter === 0 ? [offer('us', terms)] : []), ...(more.china?.(w) ?? [])],
  us: (w: World) => [...(w.quarter === 1 ? [accept(first(w).id)] : []), ...(more.us?.(w) ?? [])],
});

describe('an offer', () => {
  test('is heard in one quarter, and can be answered in the next', () => {
    const opening = clear();
    const early = play(opening, 1, { china: () => [offer('us', { give: [money(1)], take: [truce] })], us: () => [accept(0)] });
    expect(early.dropped.map(({ refusal }) => refusal.key)).toEqual(['noSuchDeal']);
    expect(first(early.world).state).toBe('offered');
    expect(first(play(early.world, 1, { us: () => [accept(0)] }).world)).toMatchObject({ state: 'inForce', since: 1, until: 4 });
  });

  test('sets its money aside, which the other side gets on acceptance; all of it is somebody’s at any time', () => {
    const opening = clear();
    const [us, china] = [nation(opening, 'us'), nation(opening, 'china')];
    const plans = struck({ give: [money(2)], take: [truce], bond: 0.5 });
    const offered = play(opening, 1, plans).world;
    const idle = play(opening, 2).world;
    expect(balance(offered, china, NATION.dealEscrow)).toBeCloseTo(2.5, 9);
    const taken = play(opening, 2, plans).world;
    expect(balance(taken, china, NATION.dealEscrow)).toBeCloseTo(0.5, 9);
    expect(balance(taken, us, NATION.dealEscrow)).toBeCloseTo(0.5, 9);
    expect(treasuryOf(taken, us) - treasuryOf(idle, us)).toBeGreaterThan(0.5);
    expect(brokenIn(offered, opening)).toEqual([]);
    expect(brokenIn(taken, opening)).toEqual([]);
  });

  test('that is refused, taken back, or left to run out gives the money back', () => {
    const opening = clear();
    const china = nation(opening, 'china');
    const make = { china: byQuarter({ 0: () => [offer('us', { give: [money(2)], take: [truce], bond: 1 })] }) };
    const back = (state: string, w: World) => {
      expect(first(w)).toMatchObject({ state, from: { escrow: 0 } });
      expect(balance(w, china, NATION.dealEscrow)).toBeCloseTo(0, 9);
      expect(brokenIn(w, opening)).toEqual([]);
    };
    const made = play(opening, 1, make).world;
    expect(balance(made, china, NATION.dealEscrow)).toBeCloseTo(3, 9);
    back('refused', play(made, 1, { us: () => [refuse(0)] }).world);
    back('withdrawn', play(made, 1, { china: () => [{ kind: 'withdrawDeal', deal: 0 }] }).world);
    back('expired', play(made, 2).world);
    expect(first(play(made, 1).world).state).toBe('offered');
  });

  test('that is taken back is gone, though the other side accepts in the same quarter', () => {
    const opening = clear();
    const made = play(opening, 1, { china: () => [offer('us', { give: [money(2)], take: [truce] })] }).world;
    const { world: after, dropped } = play(made, 1, { us: () => [accept(0)], china: () => [{ kind: 'withdrawDeal', deal: 0 }] });
    expect(dropped).toEqual([]);
    expect(first(after).state).toBe('withdrawn');
    expect(brokenIn(after, opening)).toEqual([]);
  });

  test('can be countered: the old one is off the table, and the new one waits for the first to answer', () => {
    const opening = clear();
    const counter: Order = { kind: 'counterDeal', deal: 0, give: [truce], take: [money(3)], quarters: 6, expires: 2, verify: false, bond: 0 };
    const { world: after } = play(opening, 3, {
      china: byQuarter({ 0: () => [offer('us', { give: [money(1)], take: [truce] })], 2: () => [accept(1)] }),
      us: byQuarter({ 1: () => [counter] }),
    });
    expect(after.deals.map(({ state, counters, round }) => ({ state, counters, round }))).toEqual([
      { state: 'countered', counters: -1, round: 0 },
      { state: 'inForce', counters: 0, round: 1 },
    ]);
    expect(brokenIn(after, opening)).toEqual([]);
  });

  test('promises only what its giver has to give, and one stands to a nation at a time', () => {
    const opening = clear();
    const keys = (order: Order) => play(opening, 1, { china: () => [order] }).dropped.map(({ refusal }) => refusal.key);
    expect(keys(offer('us', { give: [truce] }))).toEqual(['cannotGive']);
    expect(keys(offer('us', { give: [promise('chips', 50, 'h200')] }))).toEqual(['cannotGive']);
    expect(keys(offer('china', { give: [money(1)] }))).toEqual(['withOneself']);
    expect(keys(offer('us', {}))).toEqual(['noTerms']);
    expect(keys(offer('us', { give: [money(1), money(2)] }))).toEqual(['termTwice']);
    expect(keys(offer('us', { give: [money(99)] }))).toEqual(['treasuryShort']);
    const twice = play(opening, 2, { china: () => [offer('us', { give: [money(0.1)], take: [truce] })] });
    expect(twice.dropped.map(({ refusal }) => refusal.key)).toEqual(['offerStands']);
  });
});

describe('a deal in force', () => {
  test('pays by the quarter for as long as it lasts, and both sides are believed more when it has been kept', () => {
    const opening = clear();
    const [us, china] = [nation(opening, 'us'), nation(opening, 'china')];
    const plans = struck({ give: [monthly(0.4)], take: [truce], quarters: 3 });
    const { world: after, postings } = play(opening, 6, plans);
    const paid = postings.map((quarter) => quarter.filter(({ cause, amount }) => cause === CAUSE.dealInstalment && amount === 0.4).length);
    expect(paid).toEqual([0, 1, 1, 1, 0, 0]);
    expect(first(after)).toMatchObject({ state: 'kept', closed: 3 });
    for (const side of [us, china]) {
      expect(balance(after, side, NATION.dealsKept)).toBe(1);
      expect(balance(after, side, NATION.reputation)).toBeGreaterThan(balance(opening, side, NATION.reputation));
    }
    expect(brokenIn(after, opening)).toEqual([]);
  });

  test('opens the key as far as was promised', () => {
    const opening = clear({ regimes: { 'us-china': { licence: 'closed', cap: 0.1, cut: 0.25 } } });
    const take = [promise('licence', 0, 'caseByCase'), promise('volume', 0.5), promise('cut', 0.15)];
    const { world: after } = play(opening, 2, struck({ give: [money(1)], take }));
    expect(rule(after)).toMatchObject({ licence: 'caseByCase', cap: 0.5, cut: 0.15 });
  });

  test('gives first call: promised chips come though the seller serves its own buyers first', () => {
    const opening = clear({
      chips: { b300: { supply: 400 } },
      relations: null,
      nations: { india: { opening: { treasury: 200, appropriation: 50 } } },
    });
    const india = nation(opening, 'india');
    const buying = (w: World): Order[] => (w.quarter >= 1 ? [{ kind: 'orderChips', chip: 'b300', units: 60 }] : []);
    const got = (w: World) => holding(w, india, chip(w, 'b300'), HOLDING.filled) - holding(opening, india, chip(w, 'b300'), HOLDING.filled);
    const deal = {
      india: (w: World) => [...(w.quarter === 0 ? [offer('us', { give: [money(1)], take: [promise('chips', 60, 'b300')] })] : []), ...buying(w)],
      us: byQuarter({ 1: () => [accept(0)] }),
    };
    const without = play(opening, 2, { india: buying }).world;
    const withDeal = play(opening, 2, deal).world;
    expect(got(withDeal)).toBeGreaterThanOrEqual(60 - 1e-9);
    expect(got(without)).toBeLessThan(10);
  });

  test('forbids nothing: a truce is broken by a tighter rule, at once and for all to see', () => {
    const opening = clear();
    const [us, china] = [nation(opening, 'us'), nation(opening, 'china')];
    const terms = { give: [monthly(0.4)], take: [truce], quarters: 8, bond: 1 };
    const kept = play(opening, 4, struck(terms)).world;
    expect(first(kept).state).toBe('inForce');
    const breach = play(opening, 4, struck(terms, { us: byQuarter({ 3: (w) => [controls(w, { cap: 0.05 })] }) }));
    const broken = breach.world;
    expect(first(broken)).toMatchObject({ state: 'broken', closed: 3, to: { broke: true }, from: { broke: false } });
    expect(rule(broken).cap).toBe(0.05);
    const forfeited = breach.postings[3].filter(({ cause }) => cause === CAUSE.dealForfeit).map(({ address, amount }) => [address, amount]);
    const at = (n: number, account: number) => nationAt(opening.setting.layout, n) + account;
    expect(forfeited).toEqual([[at(us, NATION.dealEscrow), -1], [at(china, NATION.treasury), 1]]);
    // and what it was promised in instalments ends with its own promise
    expect(breach.postings[3].filter(({ cause }) => cause === CAUSE.dealInstalment)).toEqual([]);
    expect(balance(kept, us, NATION.reputation) - balance(broken, us, NATION.reputation)).toBeCloseTo(opening.setting.coefficients.deals.breachOpen, 6);
    expect(tensionOf(broken, china, us)).toBeGreaterThan(tensionOf(kept, china, us) + 5);
    expect(brokenIn(broken, opening)).toEqual([]);
  });

  test('minerals flow again when a deal says so, and withholding them breaks it', () => {
    const opening = clear();
    const [us, china] = [nation(opening, 'us'), nation(opening, 'china')];
    const terms = { give: [promise('minerals')], take: [truce], quarters: 8 };
    const held = byQuarter({ 0: () => [{ kind: 'minerals', target: 'us', on: true }] });
    const freed = play(opening, 2, struck(terms, { china: held })).world;
    expect(play(opening, 1, { china: held }).world.nations[china].withheld).toContain(us);
    expect(freed.nations[china].withheld).not.toContain(us);
    const again = byQuarter({ 0: () => [{ kind: 'minerals', target: 'us', on: true }], 3: () => [{ kind: 'minerals', target: 'us', on: true }] });
    expect(first(play(opening, 4, struck(terms, { china: again })).world)).toMatchObject({ state: 'broken', from: { broke: true } });
  });

  test('who promised to stay out of others’ controls breaks it by shutting its tool trade', () => {
    const opening = clear();
    const eu = (w: World) => w.regimes.find((r) => r.controller === nation(w, 'eu') && r.target === nation(w, 'china'))!;
    const stayOut = (act: Orders): Readonly<Record<string, Orders>> => ({
      india: byQuarter({ 0: () => [offer('eu', { give: [money(0.1)], take: [promise('nonAlignment', 0, 'china')] })] }),
      eu: (w) => [...(w.quarter === 1 ? [accept(0)] : []), ...act(w)],
    });
    expect(first(play(opening, 3, stayOut(() => [])).world).state).toBe('inForce');
    const shut = byQuarter({ 2: (w) => [{ ...standingControls(w, eu(w)), tools: false }] });
    expect(first(play(opening, 3, stayOut(shut)).world)).toMatchObject({ state: 'broken', to: { broke: true } });
  });

  test('a truce is broken by one firm more on the entity list, though another comes off it', () => {
    const opening = clear();
    const firms = opening.setting.nations[nation(opening, 'china')].firms.map((index) => opening.setting.firms[index]).filter(({ kind }) => kind === 'platform' || kind === 'lab').map(({ id }) => id);
    const listing = (listed: readonly string[]) => {
      const start = clear({ regimes: { 'us-china': { listed: [firms[0]] } } });
      return first(play(start, 3, struck({ take: [truce] }, { us: byQuarter({ 2: (w) => [controls(w, { listed })] }) })).world).state;
    };
    expect(listing([])).toBe('inForce');
    expect(listing([firms[1]])).toBe('broken');
  });

  test('a looser rule breaks no truce', () => {
    const opening = clear();
    const loosen = byQuarter({ 2: (w) => [controls(w, { cap: 2, licence: 'open', cut: 0 })] });
    expect(first(play(opening, 4, struck({ give: [monthly(0.4)], take: [truce], quarters: 8 }, { us: loosen })).world).state).toBe('inForce');
  });

  test('who cannot pay is in breach, and who leaves openly loses its bond', () => {
    const opening = clear();
    const china = nation(opening, 'china');
    const poor = struck({ give: [monthly(40)], take: [truce], quarters: 8 });
    expect(first(play(opening, 4, poor).world)).toMatchObject({ state: 'broken', from: { broke: true } });
    const leave = { china: byQuarter({ 2: () => [{ kind: 'breakDeal', deal: 0 }] }) };
    const left = play(opening, 3, struck({ give: [monthly(0.1)], take: [truce], quarters: 8, bond: 2 }, leave)).world;
    expect(first(left)).toMatchObject({ state: 'broken', closed: 2, from: { broke: true, escrow: 0 } });
    expect(balance(left, china, NATION.dealEscrow)).toBeCloseTo(0, 9);
    expect(brokenIn(left, opening)).toEqual([]);
  });
});

describe('a promise that nobody can see', () => {
  const SEEDS = Array.from({ length: 40 }, (_, i) => `seed ${i}`);
  const opening = clear();
  const lucky = (seed: string): World => ({ ...cloneWorld(opening), dice: diceRoot(seed) });
  /** Both hold research down; China quietly goes on. */
  const pact = (extra: WrittenTerm[], verify: boolean, defects: boolean) =>
    struck(
      { give: [promise('restraint', 0.4), ...extra], take: [promise('restraint', 0.6)], quarters: 4, verify },
      { us: byQuarter({ 1: () => [split(0.6)] }), china: byQuarter({ 1: () => [split(0.4)], 2: () => (defects ? [split(0.7)] : []) }) },
    );
  const found = (extra: WrittenTerm[], verify: boolean, defects = true) =>
    SEEDS.filter((seed) => first(play(lucky(seed), 4, pact(extra, verify, defects)).world).state === 'broken').length;

  test('is broken unseen: missed without checks, found by inspectors', () => {
    const unseen = found([], false);
    const checked = found([], true);
    const inspected = found([promise('inspection')], true);
    expect(unseen).toBeLessThanOrEqual(6);
    expect(checked).toBeGreaterThan(unseen);
    expect(checked).toBeLessThan(inspected);
    expect(inspected).toBeGreaterThanOrEqual(38);
  });

  test('comes to light when it does, whatever else is signed: another deal moves no inspector’s luck', () => {
    const pair = (w: World) => w.deals.find(({ from, to }) => from.nation === nation(w, 'china') && to.nation === nation(w, 'us'))!;
    const china = byQuarter({ 0: () => [offer('us', { give: [promise('restraint', 0.4)], take: [promise('restraint', 0.6)], quarters: 10, verify: true })], 1: () => [split(0.7)] });
    const broken = (seed: string, besides: Order[]) => {
      // the United States speaks first: its offer takes the number that China's would have had
      const us = byQuarter({ 0: () => besides, 1: (w) => [accept(pair(w).id), split(0.6)] });
      return pair(play(lucky(seed), 10, { us, china }).world).closed;
    };
    const alone = SEEDS.slice(0, 8).map((seed) => broken(seed, []));
    expect(SEEDS.slice(0, 8).map((seed) => broken(seed, [offer('india', { give: [promise('inspection')] })]))).toEqual(alone);
    expect(new Set(alone).size).toBeGreaterThan(1);
  });

  test('is asked of who offered it from the quarter after the yes, which it hears when its plan is made', () => {
    const late = byQuarter({ 0: () => [offer('us', { give: [promise('safetyPact', 0.1), promise('inspection')] })], 1: () => [split(0.5)], 2: () => [split(0.5, 0.1)] });
    const never: Orders = (w) => (w.quarter === 0 ? late(w) : [split(0.5)]);
    const us = byQuarter({ 1: () => [accept(0)] });
    const broken = (china: Orders) => SEEDS.filter((seed) => first(play(lucky(seed), 4, { china, us }).world).state === 'broken').length;
    expect(broken(late)).toBe(0);
    expect(broken(never)).toBeGreaterThan(SEEDS.length * 0.9);
  });

  test('who keeps it is never accused', () => expect(found([promise('inspection')], true, false)).toBe(0));

  test('who is found out loses more of its name than who leaves openly', () => {
    const china = nation(opening, 'china');
    const seed = SEEDS.find((one) => first(play(lucky(one), 4, pact([promise('inspection')], true, true)).world).state === 'broken')!;
    const caught = play(lucky(seed), 4, pact([promise('inspection')], true, true)).world;
    expect(balance(opening, china, NATION.reputation) - balance(caught, china, NATION.reputation)).toBeCloseTo(opening.setting.coefficients.deals.breachSecret, 6);
    expect(opening.setting.coefficients.deals.breachSecret).toBeGreaterThan(opening.setting.coefficients.deals.breachOpen);
  });

  test('and gains speed by it: the defector’s frontier index is higher than if it had kept the pact', () => {
    const china = nation(opening, 'china');
    const seed = SEEDS.find((one) => first(play(lucky(one), 5, pact([], false, true)).world).state === 'kept')!;
    const frontier = (defects: boolean) => balance(play(lucky(seed), 5, pact([], false, defects)).world, china, NATION.frontier);
    expect(frontier(true)).toBeGreaterThan(frontier(false));
  });
});

describe('a safety pact', () => {
  const opening = clear({ safety: { incidents: 1, catastrophes: 0 } });
  const [us, china] = [nation(opening, 'us'), nation(opening, 'china')];
  const care = 0.2;
  /** Both promise a share for safety, with inspectors at both ends; each may quietly go back to speed. */
  const pact = (honest: { us: boolean; china: boolean }) => {
    const side = [promise('safetyPact', care), promise('inspection')];
    return struck(
      { give: side, take: side, quarters: 6 },
      {
        us: byQuarter({ 1: () => [split(0.6, care)], 3: () => (honest.us ? [] : [split(0.75)]) }),
        china: byQuarter({ 1: () => [split(0.4, care)], 3: () => (honest.china ? [] : [split(0.75)]) }),
      },
    );
  };
  const both = { us: true, china: true };
  const chance = (w: World, n: number) => measure(w, n, 'incidentChance');

  test('kept by both makes incidents less likely than no pact', () => {
    const kept = play(opening, 6, pact(both)).world;
    const none = play(opening, 6).world;
    expect(first(kept).state).toBe('inForce');
    expect(chance(kept, us)).toBeLessThan(chance(none, us));
    expect(chance(kept, china)).toBeLessThan(chance(none, china));
  });

  test('tempts: who quietly leaves it runs faster, and inspectors find it', () => {
    const kept = play(opening, 5, pact(both)).world;
    const cheated = play(opening, 5, pact({ us: true, china: false })).world;
    expect(balance(cheated, china, NATION.frontier)).toBeGreaterThan(balance(kept, china, NATION.frontier));
    expect(first(cheated)).toMatchObject({ state: 'broken', from: { broke: true }, to: { broke: false } });
  });
});

test('what a deal takes by the quarter is reckoned with before it does: who accepts, and who has offered, keeps it back', () => {
  const opening = clear();
  const china = nation(opening, 'china');
  const left = (w: World, plan: readonly Order[] = []) => spendable(w, china, judgePlan(w, china, plan).committed);
  const plain = play(opening, 1).world;
  const offered = play(opening, 1, { china: byQuarter({ 0: () => [offer('us', { give: [monthly(0.5)] })] }) }).world;
  expect(left(plain) - left(offered)).toBeCloseTo(0.5, 9);
  const asked = play(opening, 1, { us: byQuarter({ 0: () => [offer('china', { take: [monthly(0.5)], verify: true })] }) }).world;
  expect(left(asked) - left(asked, [accept(first(asked).id)])).toBeCloseTo(0.54, 9);
  // who spends all that is left stays out of debt when the first quarter of the deal is paid
  const taken = play(asked, 1, { china: (w) => [accept(first(w).id), { kind: 'fundTalent', spend: Math.min(5, left(w) - 0.55) }] });
  expect(taken.dropped).toEqual([]);
  expect(first(taken.world).state).toBe('inForce');
});

test('the order in which a plan is written changes nothing', () => {
  const opening = clear();
  const offers = [offer('us', { give: [money(0.5)], take: [truce] }), offer('eu', { give: [money(0.2)], take: [truce] }), offer('gulf', { give: [money(0.3)], take: [promise('talent', 0.2)] })];
  const answers = (w: World) => [accept(w.deals.find((d) => d.to.nation === nation(w, 'us'))!.id)];
  const after = (written: readonly Order[]) => fingerprint(play(opening, 3, { china: byQuarter({ 0: () => written }), us: byQuarter({ 1: answers }) }).world);
  expect(after([...offers].reverse())).toBe(after(offers));
});
