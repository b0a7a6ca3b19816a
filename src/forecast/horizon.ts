import { ORDERS } from '../sim/orders/index.ts';
import type { Order, OrderKind, OrderRule } from '../sim/orders/order.ts';
import { delayOf } from '../sim/programmes.ts';
import { termsOf } from '../sim/works.ts';
import type { World } from '../sim/world.ts';

/** Quarters ahead that a forecast looks, at least and at most, while the game lasts; one that ends soon is seen to its end. */
const USUAL = 6;
const SOON = 8;
const MOST = 12;
/** Quarters for which an order's effect is watched once it acts. */
const AFTER = 2;

/** Quarters to which a forecast of an order looks: until it has acted for a while, within the game. */
export function horizonOf(world: World, seat: number, order: Order | null): number {
  const acts = order ? actsAfter(world, seat, order) : 0;
  const left = world.setting.length - world.quarter;
  return left <= SOON ? left : Math.min(left, MOST, Math.max(USUAL, acts + AFTER));
}

/** Quarters from an order to its effect, if nothing comes between. */
function actsAfter(world: World, seat: number, order: Order): number {
  if (order.kind === 'fundProgramme') return delayOf(world, order.programme);
  const work = (ORDERS[order.kind] as OrderRule<OrderKind>).builds?.(order);
  return work ? termsOf(world, seat, work.kind, work.amount, work.host).quarters : 0;
}
