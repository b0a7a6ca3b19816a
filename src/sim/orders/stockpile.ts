import { NATION, nationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import { homeChipOf } from '../query.ts';
import { sold } from '../works.ts';
import { outside, refusal, type OrderRule } from './order.ts';
import type { Chokepoint } from '../records/regime.ts';
import type { World } from '../world.ts';

/** kwpm of tools, or M memory stacks, that one order can buy. */
export const MOST_STOCKED = 50;

/** USD bn a kwpm of tools, or a M memory stacks. */
function priceOf(world: World, what: Chokepoint): number {
  const { toolsPrice, memoryPrice } = world.setting.coefficients.works;
  return what === 'tools' ? toolsPrice : memoryPrice;
}

/** Buys tools or memory for home chips ahead, while the seller's government lets them go. */
export const stockpile: OrderRule<'stockpile'> = {
  desk: 'industry',
  cost: (world, _nation, { what, amount }) => amount * priceOf(world, what),
  refuse: (world, nation, { what, amount }) =>
    outside('amount', amount, 0.001, MOST_STOCKED) ??
    (homeChipOf(world, nation) ? null : refusal('noHomeChip')) ??
    (sold(world, nation, what) ? null : refusal(what === 'tools' ? 'toolsNotSold' : 'hbmNotSold')),
  carryOut: ({ world, books }, nation, { what, amount }) => {
    const at = nationAt(world.setting.layout, nation);
    books.payIn(at + NATION.treasury, -amount * priceOf(world, what), CAUSE.stockpile, nation);
    books.post(at + (what === 'tools' ? NATION.tools : NATION.hbmStock), amount, CAUSE.stockpile, nation);
  },
};
