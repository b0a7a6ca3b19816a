import { NATION, nationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import { outside, type OrderRule } from './order.ts';

/** Divides useful compute between frontier research and products. */
export const splitCompute: OrderRule<'splitCompute'> = {
  desk: 'research',
  cost: () => 0,
  refuse: (_world, _nation, { research }) => outside('research', research, 0.05, 0.95),
  settles: () => 'splitCompute',
  carryOut: ({ world, books }, nation, { research }) => {
    const address = nationAt(world.setting.layout, nation) + NATION.researchShare;
    books.set(address, research, CAUSE.computeSplit, nation);
  },
};
