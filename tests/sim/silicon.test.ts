import { describe, expect, test } from 'vitest';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { FIRM, NATION, firmAt, nationAt } from '../../src/sim/accounts.ts';
import { foundryShare, netSaving, ownDesign, supplierShare } from '../../src/sim/dependence.ts';
import { callOn, hostLeverage, jointOutput } from '../../src/sim/jointFabs.ts';
import { CAUSE } from '../../src/sim/ledger.ts';
import { judgePlan } from '../../src/sim/orders/index.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { balance, narrowestPart, poweredShare, pricing, selfReliance, treasuryOf, usefulCompute } from '../../src/sim/query.ts';
import { prospectOf } from '../../src/sim/silicon.ts';
import { termsOf } from '../../src/sim/works.ts';
import type { World } from '../../src/sim/world.ts';
import { chip, firm, nation, play, world } from '../support/games.ts';

/**
 * Own silicon (article S5): a custom chip takes six to eight quarters, fails four times in ten, and pays for those who
 * buy much. It frees nobody from the foundry; a joint fab does, at a price and with a host.
 */

const once = (order: Order) => (w: World) => (w.quarter === 0 ? [order] : []);
const design: Order = { kind: 'startSilicon', spend: 0.6 };
const SEEDS = Array.from({ length: 120 }, (_, i) => `S${i}`);
const account = (w: World, id: string, name: keyof typeof NATION) => balance(w, nation(w, id), NATION[name]);
const proven = (share = 0.4, saving = 0.3) => ({ silicon: { customShare: share, customSaving: saving } });

describe('a custom chip', () => {
  const programmes = SEEDS.map((seed) => {
    const opening = world('base', {}, { seed });
    const us = nation(opening, 'us');
    const { postings, world: end } = play(opening, 8, { us: once(design) });
    const lasted = postings.findIndex((quarter) => quarter.some(({ cause }) => cause === CAUSE.tapeOut || cause === CAUSE.tapeOutFailed)) + 1;
    return { lasted, share: balance(end, us, NATION.customShare), saving: balance(end, us, NATION.customSaving), cost: balance(end, us, NATION.siliconCost) };
  });

  test('takes six to eight quarters, and its bill is paid by the quarter', () => {
    expect(new Set(programmes.map(({ lasted }) => lasted))).toEqual(new Set([6, 7, 8]));
    for (const { lasted, cost } of programmes) expect(cost).toBeCloseTo((0.6 * lasted) / 7, 9);
  });

  test('fails about four times in ten; one that works is 20 to 40% cheaper, for 40% of purchases', () => {
    const works = programmes.filter(({ share }) => share > 0);
    expect(works.length / programmes.length).toBeGreaterThan(0.5);
    expect(works.length / programmes.length).toBeLessThan(0.7);
    expect(works.every(({ share, saving }) => share === 0.4 && saving >= 0.2 && saving <= 0.4)).toBe(true);
    const savings = works.map(({ saving }) => saving);
    expect(Math.max(...savings) - Math.min(...savings)).toBeGreaterThan(0.15);
  });

  test('that fails may be tried again for less', () => {
    const seed = SEEDS[programmes.findIndex(({ share }) => share === 0)];
    const failed = play(world('base', {}, { seed }), 8, { us: once(design) }).world;
    const us = nation(failed, 'us');
    const bill = (w: World) => judgePlan(w, us, [design]).judged[0];
    expect(bill(failed).refusal).toBeNull();
    expect(bill(failed).cost).toBeCloseTo(0.6 * bill(world('base')).cost, 9);
  });

  test('is one at a time, and none once a design is in use', () => {
    const begun = play(world('base'), 1, { us: once(design) }).world;
    expect(judgePlan(begun, nation(begun, 'us'), [design]).judged[0].refusal?.key).toBe('designRuns');
    const used = world('base', { nations: { us: proven() } });
    expect(judgePlan(used, nation(used, 'us'), [design]).judged[0].refusal?.key).toBe('designInUse');
  });

  test('pays for a large buyer and loses for a small one, as was to be foreseen', () => {
    const mean = (id: string) => {
      const nets = SEEDS.slice(0, 8).map((seed) => {
        const opening = world('base', {}, { seed });
        const end = play(opening, 20, { [id]: once(design) }).world;
        return netSaving(end, nation(end, id));
      });
      return nets.reduce((sum, net) => sum + net, 0) / nets.length;
    };
    const foreseen = (id: string) => prospectOf(world('base'), nation(world('base'), id), 0.6).net;
    expect(mean('us')).toBeGreaterThan(10);
    expect(foreseen('us')).toBeGreaterThan(10);
    expect(mean('india')).toBeLessThan(0);
    expect(foreseen('india')).toBeLessThan(0);
  }, 30_000);
});

test('what buyers save on their own design, the seller does not earn', () => {
  const buy = (changes: object) => {
    const opening = world('base', { nations: { japan: changes } });
    const { world: end, postings } = play(opening, 3, { japan: once({ kind: 'orderChips', chip: 'b300', units: 20 }) });
    const id = opening.nextOrder; // the state's order is the first of the game
    const nvidia = firmAt(opening.setting.layout, firm(opening, 'nvidia')) + FIRM.capital;
    const japan = nationAt(opening.setting.layout, nation(opening, 'japan'));
    const sum = (address: number) =>
      postings.flat().reduce((all, p) => (p.address === address && p.subject === id && [CAUSE.payment, CAUSE.ownDesigns].includes(p.cause) ? all + p.amount : all), 0);
    return { end, earned: sum(nvidia), saved: sum(japan + NATION.siliconSaved) };
  };
  const [general, own] = [buy({}), buy(proven())];
  expect(general.saved).toBe(0);
  expect(own.saved).toBeGreaterThan(0.05);
  expect(own.earned + own.saved).toBeCloseTo(general.earned, 9);
});

test('own designs free nobody from export rules: with foundries shut they are made at home or not at all', () => {
  const opening = world('base', { nations: { china: proven() } });
  const china = nation(opening, 'china');
  expect(pricing(opening, china, chip(opening, 'h200')).saved).toBe(0);
  expect(pricing(opening, china, chip(opening, 'ascend-910c')).saved).toBeGreaterThan(1);
  const share: Order = { kind: 'jointFab', partner: 'taiwan', at: 'partner', capacity: 1 };
  expect(judgePlan(opening, china, [share]).judged[0].refusal?.key).toBe('foundryShut');
  const closed = { 'us-japan': { controller: 'us', target: 'japan', licence: 'open', tppLimit: 1e6, bandwidthLimit: 1e6, cap: 100, foundry: false } };
  const shut = world('base', { regimes: closed });
  expect(judgePlan(shut, nation(shut, 'japan'), [design]).judged[0].refusal?.key).toBe('foundryShut');
});

describe('a joint fab', () => {
  const share = (at: 'partner' | 'home', partner = 'taiwan'): Order => ({ kind: 'jointFab', partner, at, capacity: 1 });

  test('takes 11 quarters away from the chokepoint and 7 at it where nothing delays it, at about twice the cost', () => {
    const opening = world('base');
    const terms = (id: string) => termsOf(opening, nation(opening, 'us'), 'jointFab', 1, nation(opening, id));
    expect([terms('taiwan').quarters, terms('us').quarters]).toEqual([7, 11]);
    expect(terms('us').cost / terms('taiwan').cost).toBeGreaterThan(1.8);
    expect(terms('us').cost / terms('taiwan').cost).toBeLessThan(2.2);
    const build = (at: 'partner' | 'home') => play(opening, 13, { us: once(share(at)) }).postings.findIndex((q) => q.some(({ cause }) => cause === CAUSE.hostJobs)) + 1;
    expect([build('partner'), build('home')]).toEqual([7, 11]);
  });

  test('teaches its host to build: the next one on that soil is sooner and cheaper', () => {
    const opening = world('base');
    const us = nation(opening, 'us');
    const later = play(opening, 13, { us: once(share('home')) }).world;
    const [before, after] = [opening, later].map((w) => termsOf(w, us, 'jointFab', 1));
    expect(after.quarters).toBeLessThan(before.quarters);
    expect(after.cost).toBeLessThan(before.cost);
  });

  test('brings its host jobs, skills and money, and a hold over who invested', () => {
    const opening = world('base');
    const [japan, taiwan] = [nation(opening, 'japan'), nation(opening, 'taiwan')];
    const [with_, without] = [play(opening, 9, { japan: once(share('partner')) }).world, play(opening, 9).world];
    expect(account(with_, 'taiwan', 'talent')).toBeGreaterThan(account(without, 'taiwan', 'talent') + 0.5);
    expect(account(with_, 'taiwan', 'appropriation')).toBeGreaterThan(account(without, 'taiwan', 'appropriation'));
    const begun = [play(opening, 2, { japan: once(share('partner')) }).world, play(opening, 2).world];
    expect(treasuryOf(begun[0], taiwan)).toBeGreaterThan(treasuryOf(begun[1], taiwan));
    expect(hostLeverage(with_, japan, taiwan)).toBeGreaterThan(0.2);
    const home = play(opening, 9, { japan: once(share('home')) }).world;
    expect(callOn(home, japan, japan)).toBe(1);
    expect(hostLeverage(home, japan, japan)).toBe(0);
    expect(account(home, 'japan', 'talent')).toBeGreaterThan(account(without, 'japan', 'talent') + 0.5);
  });

  test('serves who invested first when chips are short', () => {
    const tight = { chips: { b300: { supply: 600 }, h200: { supply: 20, inventory: 0 } } };
    const filled = (calls: object) => {
      const opening = world('base', { ...tight, nations: { japan: { silicon: { calls } } } });
      const end = play(opening, 4, {}, 'importer').world;
      return account(end, 'japan', 'fillRate');
    };
    expect(filled({ taiwan: 0.5 })).toBeGreaterThan(filled({}) + 0.15);
  });

  test('elsewhere than at the chokepoint goes on when the earth shakes there; a host may keep its chips back', () => {
    const quake = { quake: { ...WORDS, chance: 1, when: { quarter: { from: 0, to: 0 } }, effects: [{ modify: 'fabs', nation: 'taiwan', by: 0.4, quarters: 3 }] } };
    const opening = world('base', { events: quake, nations: { japan: { silicon: { calls: { taiwan: 1, japan: 1 } } } } }, { keep: ['quake'] });
    const [japan, taiwan, b300] = [nation(opening, 'japan'), nation(opening, 'taiwan'), chip(opening, 'b300')];
    const shaken = play(opening, 2).world;
    const output = (w: World, host: number) => jointOutput(w, japan, host, b300);
    expect(output(shaken, japan)).toBe(output(opening, japan));
    expect(output(shaken, taiwan)).toBeCloseTo(0.4 * output(opening, taiwan), 9);
  });
});

const words = { en: 'w', id: 'w' };
const WORDS = { title: words, texts: { effect: words } };

describe('dependence', () => {
  const buy = (w: World): Order[] => (w.quarter < 6 ? [{ kind: 'orderChips', chip: 'b300', units: 8 }] : []);
  const after = (japan: object) => play(world('base', { nations: { japan } }), 8, { japan: buy }).world;
  const japan = (w: World) => nation(w, 'japan');
  const plain = after({});

  test('on one seller falls with own designs, on one foundry only with a fab elsewhere', () => {
    const own = after(proven());
    expect(supplierShare(plain, japan(plain))).toBe(1);
    expect(supplierShare(own, japan(own))).toBeLessThan(0.9);
    expect(foundryShare(own, japan(own))).toBe(1);
    expect(ownDesign(own, japan(own))).toBeCloseTo(1 - supplierShare(own, japan(own)), 9);
    const moved = after({ silicon: { calls: { korea: 1 } } });
    expect(foundryShare(moved, japan(moved))).toBeLessThan(0.8);
    expect(supplierShare(moved, japan(moved))).toBe(1);
  });

  test('self-reliance counts half for the design and half for the fab', () => {
    const reliance = (w: World) => selfReliance(w, japan(w));
    const [design_, fab, both] = [after(proven()), after({ silicon: { calls: { japan: 1 } } }), after({ silicon: { ...proven().silicon, calls: { japan: 1 } } })];
    expect(reliance(plain)).toBe(0);
    expect(reliance(design_)).toBeGreaterThan(0.05);
    expect(reliance(fab)).toBeGreaterThan(reliance(design_));
    expect(reliance(both)).toBeCloseTo(reliance(design_) + reliance(fab), 3);
  });
});

describe('a data centre', () => {
  const short = (part: 'servers' | 'cooling') => world('base', { nations: { japan: { opening: { [part]: 0.3 } } } });

  test.each(['servers', 'cooling'] as const)('without %s computes no more than one without power', (part) => {
    const [opening, ample] = [short(part), world('base')];
    const japan = nation(opening, 'japan');
    expect(narrowestPart(ample, japan)).toBe('power');
    expect(narrowestPart(opening, japan)).toBe(part);
    expect(poweredShare(opening, japan)).toBeLessThan(0.5);
    expect(usefulCompute(opening, japan)).toBeLessThan(0.5 * usefulCompute(ample, japan));
  });

  test.each(['servers', 'cooling'] as const)('gets %s from the market in time, and sooner from the state', (part) => {
    const opening = short(part);
    const order: Order = part === 'servers' ? { kind: 'buildServers', gw: 0.5 } : { kind: 'buildCooling', gw: 0.5 };
    const useful = (w: World) => usefulCompute(w, nation(w, 'japan'));
    const [left, built] = [play(opening, 3).world, play(opening, 3, { japan: once(order) }).world];
    expect(useful(left)).toBeGreaterThan(1.2 * useful(opening));
    expect(useful(built)).toBeGreaterThan(1.1 * useful(left));
  });

  test('can be powered on the site: sooner than by the grid, dearer, and not without end', () => {
    const opening = world('base');
    const us = nation(opening, 'us');
    const [grid, site] = (['power', 'onsitePower'] as const).map((kind) => termsOf(opening, us, kind, 1));
    expect(site.quarters).toBeGreaterThanOrEqual(2);
    expect(site.quarters).toBeLessThanOrEqual(grid.quarters / 2);
    expect(site.cost).toBeGreaterThan(1.3 * grid.cost);
    const much: Order = { kind: 'buildOnsitePower', gw: 5 };
    expect(judgePlan(opening, us, [much]).judged[0].refusal?.key).toBe('onsiteFull');
  });
});

test('a hedger designs its own chip where that pays, and a small buyer does not', () => {
  const designs = (id: string, length = 20) => {
    const opening = world('base', { length });
    const seat = nation(opening, id);
    const given: (readonly [string, string])[] = [];
    play(opening, 6, {
      [id]: (w) => {
        const plan = DOCTRINES_BY_NAME.hedger(w, seat);
        given.push(...plan.map(({ order, reason }) => [order.kind, reason.key] as const));
        return plan.map(({ order }) => order);
      },
    }, 'importer');
    return given.filter(([kind]) => kind === 'startSilicon').map(([, reason]) => reason);
  };
  expect(designs('china')).toEqual(['ownDesignPays']);
  expect(designs('china', 8)).toEqual([]);
  expect(designs('india')).toEqual([]);
});

test('a brownfield step at a fab takes two to four quarters where fabs are known', () => {
  const opening = world('base');
  const { quarters } = termsOf(opening, nation(opening, 'china'), 'expansion', 1);
  expect(quarters).toBeGreaterThanOrEqual(2);
  expect(quarters).toBeLessThanOrEqual(4);
});
