import type { DeskName } from '../../sim/desks.ts';
import { ORDERS } from '../../sim/orders/index.ts';
import type { Order } from '../../sim/orders/order.ts';
import { homeChipOf } from '../../sim/query.ts';
import type { World } from '../../sim/world.ts';

/** Where an order is written; answers to events lie on the table, and home chips are ordered beside the fabs. */
export function deskOf(world: World, nation: number, order: Order): DeskName | 'events' {
  if (order.kind === 'orderChips' && homeChipOf(world, nation)?.id === order.chip) return 'industry';
  return ORDERS[order.kind].desk ?? 'events';
}
