// Japan's own silicon, China's control shock, Indonesia between two sellers: what each lever moves within the length.
import { describe, expect, test } from 'vitest';
import { measure } from '../../src/sim/measures.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { play, nation, scenario, world } from '../support/games.ts';
import { every, felt, type Lesson } from '../support/lessons.ts';

describe('own silicon', () => {
  // others buy as well, so that chips are scarce
  const lesson: Lesson = { id: 'own-silicon', seat: 'japan', pinned: [], others: 'importer' };
  const design: Order = { kind: 'startSilicon', spend: 0.6 };
  const fab = (at: 'home' | 'partner'): Order => ({ kind: 'jointFab', partner: 'taiwan', at, capacity: 1 });

  test('a design that is begun at once pays for itself, one begun in the fifth quarter is lost', () => {
    expect(felt(lesson, { 0: [design] })('netSaving')).toBeGreaterThan(0);
    expect(felt(lesson, { 4: [design] })('netSaving')).toBeLessThan(-0.4);
  });

  test('a joint fab begun at once is felt: at home as supply of one’s own, abroad as a hold of the host', () => {
    const [home, abroad] = [felt(lesson, { 0: [fab('home')] }), felt(lesson, { 0: [fab('partner')] })];
    for (const with_ of [home, abroad]) expect(with_('usefulCompute')).toBeGreaterThan(0.04);
    expect(home('selfReliance')).toBeGreaterThan(0.05);
    expect(home('hostLeverage')).toBe(0);
    expect(abroad('selfReliance')).toBe(0);
    expect(abroad('hostLeverage')).toBeGreaterThan(0.1);
  });

  test('a year later it comes too late', () => {
    expect(felt(lesson, { 4: [fab('home')] })('selfReliance')).toBe(0);
  });

  test('chips, vouchers and agents move compute and use', () => {
    expect(felt(lesson, every(12, { kind: 'orderChips', chip: 'b300', units: 10 }))('usefulCompute')).toBeGreaterThan(0.1);
    const vouchers: Order = { kind: 'setVouchers', city: 'tokyo', budget: 0.06, rate: 0.6, audit: 0.8, eligible: 'smallFirms' };
    expect(felt(lesson, { 0: [vouchers] })('adoption')).toBeGreaterThan(0.008);
    expect(felt(lesson, { 0: [{ kind: 'setBet', bet: 'agents', share: 0.6 }] })('adoption')).toBeGreaterThan(0.003);
  });
});

describe('the control shock', () => {
  const rules = ['rule-2022', 'chatbot-moment', 'japan-tools', 'rule-2023', 'third-fund', 'dutch-tools', 'memory-ban', 'rule-2025'];
  const buyer = every(12, { kind: 'orderChips', chip: 'ascend-910b', units: 50 });
  const software = every(12, { kind: 'fundSoftware', spend: 0.3 });
  const lines: readonly Order[] = [{ kind: 'buildHbm', rate: 0.25 }];
  const together = (...dated: Readonly<Record<number, readonly Order[]>>[]) =>
    Object.fromEntries(Array.from({ length: 12 }, (_, q) => [q, dated.flatMap((one) => one[q] ?? [])]));
  const alone: Lesson = { id: 'control-shock', seat: 'china', pinned: rules };
  const builds: Lesson = { ...alone, always: together(buyer, { 0: lines, 1: [{ kind: 'buildPackaging', rate: 60 }] }) };
  const expand: Order = { kind: 'expandFab', fab: 0, capacity: 0.6 };

  test('the rules come in the quarters in which they came', () => {
    const opening = world('control-shock', {}, { keep: rules });
    const china = nation(opening, 'china');
    const after = (quarters: number) => play(opening, quarters).world;
    const limits = ({ regimes }: typeof opening) => regimes.find(({ target, controller }) => target === china && controller === nation(opening, 'us'))!;
    expect(limits(after(1)).bandwidthLimit).toBe(1000);
    expect(limits(after(2)).bandwidthLimit).toBeCloseTo(600);
    expect(limits(after(5)).tppLimit).toBe(16_000);
    expect(limits(after(6)).tppLimit).toBeCloseTo(4800);
    expect(limits(after(9)).hbm).toBe(true);
    expect(limits(after(10)).hbm).toBe(false);
    // what the last rule catches is at sea, and comes back
    expect(limits(after(12)).tppLimit).toBeLessThan(scenario('control-shock').chips['h20'].tpp);
  });

  test('what is ordered in the last free quarter is called back, what is cut to fit arrives', () => {
    const a100 = felt(alone, { 0: [{ kind: 'orderChips', chip: 'a100', units: 30 }] });
    expect(Math.abs(a100('usefulCompute'))).toBeLessThan(0.001);
    const a800 = felt(alone, { 1: [{ kind: 'orderChips', chip: 'a800', units: 30 }], 2: [{ kind: 'orderChips', chip: 'a800', units: 30 }] });
    expect(a800('usefulCompute')).toBeGreaterThan(0.002);
  });

  test('fabs, memory, packaging, software and orders at home each carry part of the road', () => {
    const all = together(buyer, software, { 0: lines, 1: [{ kind: 'buildPackaging', rate: 60 }, expand] });
    expect(felt(alone, all)('selfReliance')).toBeGreaterThan(0.2);
    for (const without of [
      together(software, { 0: lines, 1: [{ kind: 'buildPackaging', rate: 60 }, expand] }),
      together(buyer, { 0: lines, 1: [{ kind: 'buildPackaging', rate: 60 }, expand] }),
      together(buyer, software, { 1: [{ kind: 'buildPackaging', rate: 60 }, expand] }),
      together(buyer, software, { 0: lines, 1: [{ kind: 'buildPackaging', rate: 60 }] }),
    ])
      expect(felt(alone, all, without)('selfReliance')).toBeGreaterThan(0.01);
  });

  test('a fab widened at once is felt, one widened after a year comes too late', () => {
    expect(felt(builds, { 1: [expand] })('usefulCompute')).toBeGreaterThan(0.02);
    expect(felt(builds, { 5: [expand] })('usefulCompute')).toBeLessThan(0.005);
  });

  test('memory that was stored lasts after the ban', () => {
    const unprepared: Lesson = { ...alone, always: together(buyer, { 1: [{ kind: 'buildPackaging', rate: 60 }, expand] }) };
    expect(felt(unprepared, { 6: [{ kind: 'stockpile', what: 'hbm', amount: 0.5 }] })('selfReliance')).toBeGreaterThan(0.01);
  });

  test('the world’s compute grows as the notes say, beside what was counted', () => {
    const opening = world('control-shock', {}, { keep: rules });
    const stockAfter = (quarters: number) => {
      const { world: end } = play(opening, quarters);
      return end.setting.nations.reduce((sum, _, n) => sum + measure(end, n, 'usefulCompute'), 0);
    };
    const [in2022, in2023, in2024] = [stockAfter(2), stockAfter(6), stockAfter(10)];
    expect(in2022).toBeCloseTo(0.29, 1);
    expect(in2023).toBeGreaterThan(1);
    expect(in2023).toBeLessThan(1.6);
    expect(in2024).toBeGreaterThan(3);
    expect(in2024).toBeLessThan(6.53);
  });
});

describe('a middle power', () => {
  const lesson: Lesson = { id: 'middle-power', seat: 'indonesia', pinned: [] };
  const vouchers = ['jakarta', 'surabaya', 'bandung', 'medan', 'makassar'].map(
    (city): Order => ({ kind: 'setVouchers', city, budget: 0.004, rate: 0.6, audit: 0.8, eligible: 'smallFirms' }),
  );

  test('vouchers move use many times more than chips of the state for the same money', () => {
    const [small, chips] = [felt(lesson, { 0: vouchers }), felt(lesson, every(12, { kind: 'orderChips', chip: 'b300', units: 0.5 }))];
    expect(small('adoption')).toBeGreaterThan(0.012);
    expect(chips('adoption')).toBeLessThan(small('adoption') / 10);
    expect(chips('usefulCompute')).toBeGreaterThan(0.005);
  });

  test('people are trained and come for little money', () => {
    expect(felt(lesson, every(12, { kind: 'fundTalent', spend: 0.03 }))('talent')).toBeGreaterThan(0.5);
    expect(felt(lesson, every(12, { kind: 'courtTalent', spend: 0.03 }))('talent')).toBeGreaterThan(0.5);
  });

  test('a second seller is felt on the share of the first, and is noticed', () => {
    const second = every(12, { kind: 'orderChips', chip: 'ascend-export', units: 1 });
    expect(felt(lesson, second)('supplierShare')).toBeLessThan(-0.05);
    const asked: Lesson = { ...lesson, pinned: ['second-seller'], always: second };
    const both = every(12, { kind: 'answerEvent', card: 'second-seller', choice: 'both' });
    const inspections = every(12, { kind: 'answerEvent', card: 'second-seller', choice: 'inspections' });
    expect(felt(asked, both, inspections)('tension')).toBeGreaterThan(1);
    expect(felt(asked, both, inspections)('trust')).toBeGreaterThan(0.5);
  });

  test('guests come, and each answer has its own price', () => {
    const guests: Lesson = { ...lesson, pinned: ['offshore-cluster'] };
    const answer = (choice: string) => every(12, { kind: 'answerEvent', card: 'offshore-cluster', choice });
    const [host, terms] = ['host', 'terms'].map((choice) => felt(guests, answer(choice), answer('decline')));
    expect(host('talent')).toBeGreaterThan(0.5);
    expect(host('trust')).toBeLessThan(-2);
    expect(terms('adoption')).toBeGreaterThan(0.0005);
    expect(terms('tension')).toBeGreaterThan(1);
  });
});
