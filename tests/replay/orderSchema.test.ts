import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { orderSchema } from '../../src/replay/orderSchema.ts';
import { ORDER_KINDS } from '../../src/sim/orders/index.ts';
import type { Order, OrderKind } from '../../src/sim/orders/order.ts';

const TERMS = {
  give: [{ kind: 'payment', amount: 2, of: null }],
  take: [{ kind: 'licence', amount: 0, of: 'caseByCase' }],
  quarters: 4,
  expires: 2,
  verify: true,
  bond: 0.5,
} as const;

const EXAMPLES: { readonly [K in OrderKind]: Extract<Order, { kind: K }> } = {
  orderChips: { kind: 'orderChips', chip: 'h200', units: 12.5 },
  cancelChips: { kind: 'cancelChips', order: 3 },
  setApproval: { kind: 'setApproval', release: 100, admitted: 'listed', listed: ['firm'], quota: 0.3 },
  setControls: {
    kind: 'setControls',
    target: 'china',
    licence: 'caseByCase',
    tppLimit: 20_000,
    bandwidthLimit: 5000,
    cap: 0.4,
    cut: 0.25,
    tools: true,
    hbm: false,
    cloud: true,
    listed: ['firm'],
  },
  align: { kind: 'align', ally: 'japan', target: 'china', what: 'tools', pay: 0.5 },
  answerAlignment: { kind: 'answerAlignment', controller: 'us', target: 'china', what: 'hbm', follow: false },
  lobby: { kind: 'lobby', controller: 'us', spend: 0.2 },
  minerals: { kind: 'minerals', target: 'us', on: true },
  antitrust: { kind: 'antitrust', firm: 'nvidia' },
  courtSwing: { kind: 'courtSwing', nation: 'gulf', spend: 0.5 },
  rent: { kind: 'rent', host: 'gulf', amount: 0.05 },
  greyChips: { kind: 'greyChips', chip: 'b300', units: 10 },
  answerEvent: { kind: 'answerEvent', card: 'quake', choice: 'wait' },
  buildFab: { kind: 'buildFab', capacity: 10 },
  expandFab: { kind: 'expandFab', fab: 0, capacity: 5 },
  buildHbm: { kind: 'buildHbm', rate: 0.2 },
  buildPackaging: { kind: 'buildPackaging', rate: 50 },
  buildPower: { kind: 'buildPower', gw: 1.5 },
  buildOnsitePower: { kind: 'buildOnsitePower', gw: 0.1 },
  buildServers: { kind: 'buildServers', gw: 0.5 },
  buildCooling: { kind: 'buildCooling', gw: 0.5 },
  startSilicon: { kind: 'startSilicon', spend: 0.6 },
  jointFab: { kind: 'jointFab', partner: 'taiwan', at: 'home', capacity: 1 },
  setVouchers: { kind: 'setVouchers', city: 'shanghai', budget: 0.02, rate: 0.6, audit: 0.5, eligible: 'smallFirms' },
  answerCity: { kind: 'answerCity', city: 'shanghai', grant: true },
  dataVouchers: { kind: 'dataVouchers', city: 'shanghai', spend: 0.01 },
  poolCentres: { kind: 'poolCentres', city: 'shanghai' },
  stockpile: { kind: 'stockpile', what: 'tools', amount: 3 },
  fundSoftware: { kind: 'fundSoftware', spend: 1 },
  fundTalent: { kind: 'fundTalent', spend: 1 },
  fundProgramme: { kind: 'fundProgramme', programme: 'datasets', spend: 0.5 },
  splitCompute: { kind: 'splitCompute', research: 0.5, safety: 0.1 },
  setWindow: { kind: 'setWindow', window: 'selective' },
  listFirm: { kind: 'listFirm', firm: 'minimax', size: 0.1, anchor: 0.2 },
  sellStake: { kind: 'sellStake', firm: 'minimax' },
  fundFirms: { kind: 'fundFirms', firms: 'lab', spend: 1 },
  setCovenant: { kind: 'setCovenant', on: true },
  evaluateModels: { kind: 'evaluateModels', spend: 0.5 },
  setBet: { kind: 'setBet', bet: 'memory', share: 0.5 },
  setLabs: { kind: 'setLabs', mode: 'pool' },
  setWeights: { kind: 'setWeights', open: true },
  courtTalent: { kind: 'courtTalent', spend: 1 },
  offerDeal: { kind: 'offerDeal', to: 'us', ...TERMS },
  counterDeal: { kind: 'counterDeal', deal: 2, ...TERMS },
  answerDeal: { kind: 'answerDeal', deal: 2, answer: 'accept' },
  withdrawDeal: { kind: 'withdrawDeal', deal: 2 },
  breakDeal: { kind: 'breakDeal', deal: 2 },
};

test('a recorded order is an order, to the letter', () => {
  expectTypeOf<z.output<typeof orderSchema>['kind']>().toEqualTypeOf<OrderKind>();
  expectTypeOf<z.output<typeof orderSchema>>().toExtend<Order>();
  expectTypeOf<Order>().toExtend<z.output<typeof orderSchema>>();
});

describe.each(ORDER_KINDS)('%s', (kind) => {
  const order: Record<string, unknown> = { ...EXAMPLES[kind] };

  test('is read as it was written', () => expect(orderSchema.parse(order)).toEqual(order));
  test('takes no entry more', () => expect(orderSchema.safeParse({ ...order, note: 'x' }).success).toBe(false));
  test('takes none less, and none of another kind', () => {
    const taken = Object.keys(order).flatMap((key) => {
      const { [key]: value, ...less } = order;
      const wrong = { ...order, [key]: typeof value === 'object' ? 7 : [] };
      return [less, wrong, { ...order, [key]: null }].filter((one) => orderSchema.safeParse(one).success);
    });
    expect(taken).toEqual([]);
  });
});
