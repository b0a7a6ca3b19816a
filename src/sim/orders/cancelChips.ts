import { CAUSE } from '../ledger.ts';
import { withdraw } from '../orderBook.ts';
import type { ChipOrder } from '../records/chipOrder.ts';
import type { World } from '../world.ts';
import { refusal, type OrderRule } from './order.ts';

const find = (world: World, nation: number, id: number): ChipOrder | undefined =>
  world.orders.find((order) => order.id === id && order.nation === nation && order.firm < 0);

/** The state takes back what is still open of one of its orders, and gets its money back. */
export const cancelChips: OrderRule<'cancelChips'> = {
  desk: 'trade',
  cost: () => 0,
  refuse: (world, nation, { order }) => {
    const found = find(world, nation, order);
    if (!found) return refusal('noSuchOrder', { order });
    return found.open > 0 ? null : refusal('nothingOpen', { order });
  },
  settles: ({ order }) => `cancel ${order}`,
  carryOut: (turn, nation, { order }) => {
    const found = find(turn.world, nation, order);
    if (found) withdraw(turn, found, found.open, 'cancelled', CAUSE.orderCancelled);
  },
};
