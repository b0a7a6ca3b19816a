// Every lever that a lesson offers is felt in time: the same game with and without it, on the same luck, and what it moved.
import { describe, expect, test } from 'vitest';
import type { DoctrineName } from '../../src/sim/doctrine.ts';
import { defaultDoctrine } from '../../src/match/match.ts';
import { runGame } from '../../src/match/run.ts';
import { settingOf, start } from '../../src/scenario/start.ts';
import { scoreOf } from '../../src/sim/objectives.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { nation, scenario } from '../support/games.ts';
import { SEEDS, every, felt, median, type Dated, type Lesson } from '../support/lessons.ts';

describe('IPO winter', () => {
  const open: Order = { kind: 'setApproval', release: 400, admitted: 'all', listed: [], quota: 0.2 };
  const lesson: Lesson = { id: 'ipo-winter', seat: 'china', pinned: ['ipo-boom', 'ipo-winter'], always: { 0: [open] } };
  const lists = (firm: string, anchor = 0): Order => ({ kind: 'listFirm', firm, size: 0.2, anchor });
  const all = ['zhipu', 'minimax', 'biren', 'cxmt'];

  test('the winter is announced two quarters before it comes', () => {
    const { notice, rumour, chance } = scenario('ipo-winter').events['ipo-winter'];
    expect([notice, rumour?.odds, chance]).toEqual([2, 1, 1]);
  });

  test('who lists in the boom raises twice what the winter would have paid', () => {
    // a rumour on the sixth turn, announced on the seventh
    const announced = felt(lesson, { 6: all.map((firm) => lists(firm)) });
    const winter = felt(lesson, { 8: all.map((firm) => lists(firm)) });
    expect(announced('raised')).toBeGreaterThan(2 * winter('raised'));
  });

  test('what a memory maker raises becomes chips, what labs raise does not', () => {
    expect(felt(lesson, { 3: [lists('cxmt')] })('usefulCompute')).toBeGreaterThan(0.04);
    expect(felt(lesson, { 3: [lists('zhipu'), lists('minimax')] })('usefulCompute')).toBeLessThan(0.01);
  });

  test('an open window brings firms to market by themselves', () => {
    expect(felt(lesson, { 0: [{ kind: 'setWindow', window: 'open' }] })('raised')).toBeGreaterThan(2);
  });

  test('the covenant keeps the research that owners of labs would take', () => {
    const labs = { 3: [lists('zhipu', 0.3), lists('minimax', 0.3)] };
    const bound = felt(lesson, { ...labs, 2: [{ kind: 'setCovenant', on: true }] }, labs);
    expect(bound('frontierGap')).toBeLessThan(-0.1);
  });

  test('a fund for memory makers becomes chips, one for platforms cannot buy what is not licensed', () => {
    const fund = (firms: 'foundry' | 'platform') => felt(lesson, { 2: [{ kind: 'fundFirms', firms, spend: 4 }] });
    expect(fund('foundry')('usefulCompute')).toBeGreaterThan(0.03);
    expect(fund('platform')('usefulCompute')).toBeLessThan(0.01);
  });
});

describe('the voucher race', () => {
  const lesson: Lesson = { id: 'voucher-race', seat: 'china', pinned: ['voucher-bidding', 'idle-centre-audit'] };
  const vouchers = (city: string, rate: number, audit: number): Order => ({ kind: 'setVouchers', city, budget: 0.03, rate, audit, eligible: 'smallFirms' });
  const cities = ['shanghai', 'shenzhen', 'beijing', 'hangzhou', 'zhengzhou', 'jinan'];
  const programme = (rate: number, audit: number) => ({ 0: cities.map((city) => vouchers(city, rate, audit)) });

  test('vouchers are used, and audit is what makes them worth it', () => {
    const audited = felt(lesson, programme(0.7, 0.9));
    expect(audited('adoption')).toBeGreaterThan(0.003);
    expect(felt(lesson, programme(0.8, 0), programme(0.7, 0.9))('voucherWaste')).toBeGreaterThan(0.15);
  });

  test('on a crowded coast, pooled centres let more vouchers run', () => {
    const alone = programme(0.7, 0.9);
    const pooled = { 0: [...alone[0], ...cities.map((city): Order => ({ kind: 'poolCentres', city }))] };
    expect(felt(lesson, pooled, alone)('voucherHours')).toBeGreaterThan(0.01);
  });

  test('what is given to research is taken from use', () => {
    const research = felt(lesson, { 0: [{ kind: 'splitCompute', research: 0.65, safety: 0.02 }] });
    expect(research('frontierGap')).toBeLessThan(-0.4);
    expect(research('adoption')).toBeLessThan(-0.005);
  });

  test('uses are proven within the two years', () => {
    expect(felt(lesson, every(4, { kind: 'fundProgramme', programme: 'scenarios', spend: 1 }))('scenarios')).toBeGreaterThan(50);
  });
});

describe('the power wall', () => {
  const lesson: Lesson = { id: 'power-wall', seat: 'us', pinned: ['grid-crunch', 'whose-bill', 'turbines-next-door', 'capex-jump'] };
  const grid: Order = { kind: 'buildPower', gw: 2 };
  const answer = (card: string, choice: string): Dated => every(12, { kind: 'answerEvent', card, choice });

  test('power ordered early runs, and what is ordered late comes after the end', () => {
    expect(felt(lesson, { 0: [grid] })('usefulCompute')).toBeGreaterThan(1);
    expect(felt(lesson, { 8: [grid] })('usefulCompute')).toBeLessThan(0.1);
    expect(felt(lesson, { 6: [{ kind: 'buildOnsitePower', gw: 1 }] })('usefulCompute')).toBeGreaterThan(0.5);
  });

  test('permits and lines on every bill buy compute with trust', () => {
    const permits = felt(lesson, answer('grid-crunch', 'permits'), answer('grid-crunch', 'queue'));
    const households = felt(lesson, answer('whose-bill', 'households'), answer('whose-bill', 'data-centres'));
    for (const taken of [permits, households]) {
      expect(taken('usefulCompute')).toBeGreaterThan(1);
      expect(taken('trust')).toBeLessThan(-4);
    }
  });

  test('turbines ask for an answer of their own', () => {
    const building: Lesson = { ...lesson, always: Object.fromEntries(Array.from({ length: 12 }, (_, q) => [q, [{ kind: 'buildOnsitePower', gw: 0.4 }, { ...grid, gw: 0.5 }]])) };
    const run = felt(building, answer('turbines-next-door', 'run'), answer('turbines-next-door', 'halt'));
    expect(run('usefulCompute')).toBeGreaterThan(0.5);
    expect(run('trust')).toBeLessThan(-3);
  });
});

describe('doing nothing is no answer to a lesson, and one that fits it is', () => {
  const rows: [id: string, seat: string, fitting: DoctrineName][] = [
    ['ipo-winter', 'china', 'financier'],
    ['voucher-race', 'china', 'diffuser'],
    ['power-wall', 'us', 'importer'],
    ['middle-power', 'indonesia', 'importer'],
    ['own-silicon', 'japan', 'hedger'],
    ['control-shock', 'china', 'builder'],
  ];

  test.each(rows)('%s', { timeout: 60_000 }, (id, seat, fitting) => {
    const played = scenario(id);
    const setting = settingOf(played);
    const score = (doctrine: DoctrineName) =>
      median(SEEDS.map((seed) => {
        const doctrines = setting.nations.map((one) => DOCTRINES_BY_NAME[one.id === seat ? doctrine : defaultDoctrine(played, one.id)]);
        const end = runGame(start(played, seed, setting), doctrines);
        return scoreOf(end, nation(end, seat));
      }));
    expect(score('passive')).toBeLessThan(40);
    expect(score(fitting)).toBeGreaterThan(50);
  });
});
