import { NATION, nationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import { evaluationGain } from '../safety.ts';
import { MOST_FUNDING } from './funding.ts';
import { outside, type OrderRule } from './order.ts';

/** Outside testers and red teams look at models before they are released: understanding for money instead of compute. */
export const evaluateModels: OrderRule<'evaluateModels'> = {
  desk: 'research',
  cost: (_world, _nation, { spend }) => spend,
  refuse: (_world, _nation, { spend }) => outside('spend', spend, 0.001, MOST_FUNDING),
  settles: () => 'evaluateModels',
  carryOut: ({ world, books }, nation, { spend }) => {
    const at = nationAt(world.setting.layout, nation);
    const gain = evaluationGain(world, nation, spend);
    books.payIn(at + NATION.treasury, -spend, CAUSE.evaluation, nation);
    books.post(at + NATION.safety, gain, CAUSE.evaluation, nation);
  },
};
