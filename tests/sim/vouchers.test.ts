import { describe, expect, test } from 'vitest';
import { CITY, NATION, nationAt } from '../../src/sim/accounts.ts';
import { cityAdoption, cityBalance, fullBudget, programmeOf, prospectOf } from '../../src/sim/cities.ts';
import { diceRoot } from '../../src/sim/dice.ts';
import { CAUSE } from '../../src/sim/ledger.ts';
import { measure } from '../../src/sim/measures.ts';
import { refuseOrder, emptyCommitted } from '../../src/sim/orders/index.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { balance, computeUses, rentedCompute, treasuryOf, usefulCompute } from '../../src/sim/query.ts';
import { cloneWorld, type World } from '../../src/sim/world.ts';
import { nation, play, world, type Played } from '../support/games.ts';

/**
 * Compute vouchers (the Shanghai article): local governments pay part of the rent of small firms. It lifts adoption,
 * not the frontier; and without audit much of it is wasted.
 */

const city = (state: World, id: string) => state.setting.cities.findIndex((one) => one.id === id);
const of = (state: World, id: string, account: keyof typeof CITY) => cityBalance(state, city(state, id), CITY[account]);

/** China with no vouchers but Shanghai's, of the published size: CNY 600 million a year. */
const SHANGHAI = 0.021;
const alone = (shanghai: object = {}, others: object = {}) => {
  const off = { budget: 0, rate: 0 };
  const cities = Object.fromEntries(['beijing', 'shenzhen', 'hangzhou', 'chengdu', 'zhengzhou', 'jinan', 'ningbo'].map((id) => [id, { vouchers: off }]));
  const vouchers = { budget: SHANGHAI, rate: 0.8, audit: 0, dependence: 0, ...shanghai };
  return world('base', { nations: { china: { cities: { ...cities, shanghai: { vouchers }, ...others } } } });
};

const YEARS_2 = 8;

/** The same opening under fifteen kinds of luck. */
function withLuck(opening: World): World[] {
  return Array.from({ length: 15 }, (_, i) => ({ ...cloneWorld(opening), dice: diceRoot(`vouchers ${i}`) }));
}
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** A figure of Shanghai after two years, median over luck. */
const after2Years = (shanghai: object, figure: (state: World) => number) =>
  median(withLuck(alone(shanghai)).map((opening) => figure(play(opening, YEARS_2).world)));

describe('a voucher of Shanghai’s size that pays 80% of the rent', () => {
  test('wastes a quarter to nearly half of its hours unaudited, and less than 15% audited', () => {
    const unaudited = after2Years({ audit: 0 }, (state) => of(state, 'shanghai', 'waste'));
    const audited = after2Years({ audit: 1 }, (state) => of(state, 'shanghai', 'waste'));
    expect(unaudited).toBeGreaterThan(0.25);
    expect(unaudited).toBeLessThan(0.45);
    expect(audited).toBeLessThan(0.15);
    expect(audited).toBeGreaterThan(alone().setting.coefficients.vouchers.leastWaste);
  });

  test('has ten points more of its pilots pass where they are audited', () => {
    const passed = (state: World) => of(state, 'shanghai', 'pilotsPassed') / of(state, 'shanghai', 'pilotsRun');
    expect(after2Years({ audit: 1 }, passed) - after2Years({ audit: 0 }, passed)).toBeGreaterThan(0.1);
  });

  test('lifts the city’s adoption by three points in two years when audited, clearly less when not', () => {
    const lead = (state: World) => of(state, 'shanghai', 'lead');
    const audited = after2Years({ audit: 1 }, lead);
    const unaudited = after2Years({ audit: 0 }, lead);
    expect(audited).toBeGreaterThan(0.027);
    expect(audited).toBeLessThan(0.04);
    expect(unaudited).toBeLessThan(0.8 * audited);
  });

  test('does not move the frontier', () => {
    const index = (budget: number) => balance(play(alone({ budget, audit: 1 }), YEARS_2).world, nation(alone(), 'china'), NATION.frontier);
    expect(Math.abs(index(SHANGHAI) - index(0))).toBeLessThan(0.5);
  });

  test('serves as many firms as were counted: 430 to 600 a year', () => {
    const run = after2Years({ audit: 0.4 }, (state) => of(state, 'shanghai', 'pilotsRun')) / 2;
    expect(run).toBeGreaterThan(300);
    expect(run).toBeLessThan(600);
  });
});

test('vouchers saturate: twice the money brings far less than twice the adoption', () => {
  const lead = (budget: number) => of(play(alone({ budget, audit: 1 }), YEARS_2).world, 'shanghai', 'lead');
  expect(lead(0.04)).toBeGreaterThan(lead(0.02));
  expect(lead(0.04)).toBeLessThan(1.5 * lead(0.02));
  // money that finds no firm is not spent
  const rich = play(alone({ budget: 1 }), 1).world;
  expect(of(rich, 'shanghai', 'spent')).toBeLessThan(0.1);
});

test('a city’s lead is part of the nation’s adoption: the mean of all places is the nation’s', () => {
  const { world: state } = play(world('base'), YEARS_2);
  const china = nation(state, 'china');
  const cities = state.setting.citiesOf[china];
  const share = (one: number) => state.setting.cities[one].share;
  const led = cities.reduce((sum, one) => sum + share(one) * cityBalance(state, one, CITY.lead), 0);
  const common = balance(state, china, NATION.adoption) - led;
  const inCities = cities.reduce((sum, one) => sum + share(one) * cityAdoption(state, one), 0);
  const rest = (1 - cities.reduce((sum, one) => sum + share(one), 0)) * common;
  expect(inCities + rest).toBeCloseTo(balance(state, china, NATION.adoption), 12);
  expect(cityAdoption(state, city(state, 'shanghai'))).toBeGreaterThan(common + 0.02);
});

test('hours on vouchers are taken from research and products', () => {
  const before = alone({ budget: 0, rate: 0 });
  const china = nation(before, 'china');
  const plan: Order = { kind: 'setVouchers', city: 'shanghai', budget: 0.2, rate: 0.8, audit: 1, eligible: 'smallFirms' };
  const without = play(before, 1).world;
  const given = play(before, 1, { china: () => [plan] }).world;
  const a = computeUses(without, china);
  const b = computeUses(given, china);
  expect(usefulCompute(given, china)).toBe(usefulCompute(without, china));
  expect(b.vouchers).toBeGreaterThan(0.005);
  expect(b.research).toBeLessThan(a.research);
  expect(b.products).toBeLessThan(a.products);
  expect(b.vouchers + b.research + b.safety + b.products).toBeCloseTo(usefulCompute(given, china) + rentedCompute(given, china), 12);
});

/** Did this ever happen in the quarters of a game? */
const ever = ({ postings }: Played, cause: number, state: World, id: string) =>
  postings.some((quarter) => quarter.some((posting) => posting.cause === cause && posting.subject === city(state, id)));

describe('a city that lives on vouchers', () => {
  const hides = (state: World, id: string) => of(state, id, 'waste') - of(state, id, 'reported') > 0.05;

  test('reports less waste than there is, and an audit finds it out', () => {
    const blind = withLuck(alone({ audit: 0, dependence: 0.8 }));
    expect(blind.filter((opening) => hides(play(opening, 4).world, 'shanghai')).length).toBeGreaterThan(3);
    expect(blind.some((opening) => ever(play(opening, YEARS_2), CAUSE.voucherFraudFound, opening, 'shanghai'))).toBe(false);
    const half = withLuck(alone({ audit: 0.5, dependence: 0.8 }));
    expect(half.filter((opening) => ever(play(opening, YEARS_2), CAUSE.voucherFraudFound, opening, 'shanghai')).length).toBeGreaterThan(10);
  });

  test('who is found out loses trust and what it added, and half of what was stolen comes back', () => {
    const games = withLuck(alone({ audit: 0.5 })).map((opening) => play(opening, 20));
    const found = games.flatMap(({ postings }) => postings.flat()).filter(({ cause }) => cause === CAUSE.clawback);
    expect(found.length).toBeGreaterThan(0);
    for (const { amount } of found) expect(Math.abs(amount)).toBeLessThan(0.5 * 0.3 * 0.05);
  });

  test('grows dependent with the rate and the years, and is weaned when vouchers end', () => {
    const high = play(alone({ rate: 0.8 }), YEARS_2).world;
    const low = play(alone({ rate: 0.3 }), YEARS_2).world;
    expect(of(high, 'shanghai', 'dependence')).toBeGreaterThan(2 * of(low, 'shanghai', 'dependence'));
    const end: Order = { kind: 'setVouchers', city: 'shanghai', budget: 0, rate: 0, audit: 0, eligible: 'smallFirms' };
    const weaned = play(high, 4, { china: () => [end] }).world;
    expect(of(weaned, 'shanghai', 'dependence')).toBeLessThan(of(high, 'shanghai', 'dependence'));
    expect(of(weaned, 'shanghai', 'hours')).toBe(0);
    expect(of(weaned, 'shanghai', 'lead')).toBe(of(high, 'shanghai', 'lead'));
  });
});

test('cities bid each other up: beside one that pays 80%, another adds money of its own, and wastes more', () => {
  const hangzhou = { vouchers: { budget: 0.005, rate: 0.3, audit: 0 } };
  const ends = (shanghai: object) => withLuck(alone(shanghai, { hangzhou })).map((opening) => play(opening, 12).world);
  const beside = ends({});
  const quiet = ends({ rate: 0.3 });
  expect(median(beside.map((end) => of(end, 'hangzhou', 'topUp')))).toBeGreaterThan(0.05);
  expect(quiet.map((end) => of(end, 'hangzhou', 'topUp'))).toEqual(quiet.map(() => 0));
  const waste = (games: World[]) => median(games.map((end) => of(end, 'hangzhou', 'waste')));
  expect(waste(beside)).toBeGreaterThan(waste(quiet) + 0.03);
});

describe('a city whose vouchers run out', () => {
  const opening = alone({ budget: 0.005 });
  const asking = play(opening, 4).world;
  const china = nation(asking, 'china');

  test('asks for what its firms want', () => {
    const asked = of(asking, 'shanghai', 'asked');
    expect(asked).toBeGreaterThan(0.01);
    const wants = fullBudget(asking, city(asking, 'shanghai'), programmeOf(asking, city(asking, 'shanghai')));
    expect(asked).toBeGreaterThan(0.85 * wants);
    expect(asked).toBeLessThan(1.05 * wants);
    expect(of(play(alone({ budget: 0.2 }), 4).world, 'shanghai', 'asked')).toBe(0);
  });

  test('is granted it and spends it, or is refused and is still for a year', () => {
    const answer = (grant: boolean): Order => ({ kind: 'answerCity', city: 'shanghai', grant });
    const granted = play(asking, 1, { china: () => [answer(true)] }).world;
    expect(of(granted, 'shanghai', 'budget')).toBe(of(asking, 'shanghai', 'asked'));
    expect(of(granted, 'shanghai', 'hours')).toBeGreaterThan(2 * of(asking, 'shanghai', 'hours'));
    let refused = play(asking, 1, { china: () => [answer(false)] }).world;
    for (let q = 0; q < 3; q++) {
      expect(of(refused, 'shanghai', 'asked')).toBe(0);
      refused = play(refused, 1).world;
    }
    expect(refuseOrder(refused, china, answer(true), emptyCommitted())).toMatchObject({ key: 'cityAsksNothing' });
  });
});

test('pooled data centres serve each other’s vouchers, and fill up', () => {
  // a city with next to no machines of its own
  const small = { vouchers: { budget: 0.02, rate: 0.8, audit: 1, centres: 0.0005 } };
  const opening = alone({ budget: 0.001 }, { ningbo: small });
  const pool: Order[] = [{ kind: 'poolCentres', city: 'ningbo' }, { kind: 'poolCentres', city: 'shanghai' }];
  const apart = play(opening, 2).world;
  const pooled = play(opening, 2, { china: (state) => (state.quarter === 0 ? pool : []) }).world;
  expect(of(pooled, 'ningbo', 'hours')).toBeGreaterThan(2 * of(apart, 'ningbo', 'hours'));
  const china = nation(opening, 'china');
  expect(measure(pooled, china, 'centreLoad')).toBeGreaterThan(measure(apart, china, 'centreLoad') + 0.01);
  expect(refuseOrder(pooled, china, pool[0], emptyCommitted())).toMatchObject({ key: 'alreadyPooled' });
});

test('data vouchers make more pilots pass, while the data are fresh', () => {
  const opening = alone({ audit: 1 });
  const plan = (state: World): Order[] => (state.quarter === 0 ? [{ kind: 'dataVouchers', city: 'shanghai', spend: 0.05 }] : []);
  const rate = (state: World) => {
    const { run, passed } = prospectOf(state, city(state, 'shanghai'), programmeOf(state, city(state, 'shanghai')));
    return passed / run;
  };
  const [fresh, old, none] = [play(opening, 1, { china: plan }), play(opening, 20, { china: plan }), play(opening, 1)].map((one) => rate(one.world));
  expect(fresh).toBeGreaterThan(none + 0.08);
  expect(old).toBeLessThan(fresh - 0.03);
});

test('institutes train people; small firms spread what they learn', () => {
  const talent = (state: World) => balance(state, nation(state, 'china'), NATION.talent);
  const firms = play(alone({ audit: 1, budget: 0.1 }), YEARS_2).world;
  const institutes = play(alone({ audit: 1, budget: 0.1, eligible: 'institutes' }), YEARS_2).world;
  expect(talent(institutes)).toBeGreaterThan(talent(firms) + 0.1);
  expect(of(institutes, 'shanghai', 'lead')).toBeLessThan(0.5 * of(firms, 'shanghai', 'lead'));
});

describe('the money', () => {
  test('is paid each quarter while vouchers run, at most the budget, and part of it returns as tax of small firms', () => {
    const opening = alone({ audit: 1 });
    const china = nation(opening, 'china');
    const { postings } = play(opening, 12);
    const treasury = nationAt(opening.setting.layout, china) + NATION.treasury;
    const costs: number[] = [CAUSE.voucherRent, CAUSE.voucherAudit];
    const paid = postings.map((quarter) =>
      quarter.reduce((sum, { cause, amount, address }) => (address === treasury && costs.includes(cause) ? sum - amount : sum), 0),
    );
    for (const one of paid) {
      expect(one).toBeGreaterThan(0.9 * SHANGHAI);
      expect(one).toBeLessThanOrEqual(SHANGHAI + 1e-12);
    }
    const tax = postings.flat().filter(({ cause, address }) => cause === CAUSE.smallFirmTax && address === treasury).reduce((sum, { amount }) => sum + amount, 0);
    expect(tax).toBeGreaterThan(0.05 * 12 * SHANGHAI);
    expect(tax).toBeLessThan(0.6 * 12 * SHANGHAI);
  });

  test('is reckoned with: what runs leaves less to promise, and a treasury in debt pays none', () => {
    const opening = alone({ budget: 1 });
    const china = nation(opening, 'china');
    const all: Order = { kind: 'fundTalent', spend: 5 };
    const poor = world('base', { nations: { china: { opening: { treasury: 5.5 }, cities: { shanghai: { vouchers: { budget: 1 } } }, works: { 'shenzhen-fab': null, 'memory-line': null } } } });
    expect(refuseOrder(opening, china, all, emptyCommitted())).toBeNull();
    expect(refuseOrder(poor, china, all, emptyCommitted())).toMatchObject({ key: 'treasuryShort' });
    const broke = world('base', { nations: { china: { opening: { treasury: -5 } } } });
    const { world: state } = play(broke, 1);
    expect(treasuryOf(broke, china)).toBeLessThan(0);
    expect(of(state, 'shanghai', 'spent')).toBe(0);
  });
});
