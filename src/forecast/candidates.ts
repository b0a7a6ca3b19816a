import { DOCTRINES_BY_NAME } from '../bots/index.ts';
import { withoutOrder, type Intention } from '../match/intentions.ts';
import { DOCTRINES } from '../sim/doctrine.ts';
import { judgePlan } from '../sim/orders/index.ts';
import type { Order, OrderKind } from '../sim/orders/order.ts';
import type { World } from '../sim/world.ts';

/** Would the rules let an order be given at the end of a plan, in the place of what settles the same? */
export function isLegal(world: World, seat: number, plan: readonly Intention[], order: Order): boolean {
  const orders = [...withoutOrder(plan, order).map((entry) => entry.order), order];
  return judgePlan(world, seat, orders).judged.at(-1)!.refusal === null;
}

/**
 * What could be done now: whatever some doctrine would order in this seat, as far as the rules let it join the plan.
 * Only orders of `kinds`, each once, and none that the plan holds.
 */
export function candidates(world: World, seat: number, plan: readonly Intention[], kinds: readonly OrderKind[]): Order[] {
  const known = new Set(plan.map(({ order }) => JSON.stringify(order)));
  const found: Order[] = [];
  for (const doctrine of DOCTRINES) {
    for (const { order } of DOCTRINES_BY_NAME[doctrine](world, seat)) {
      const key = JSON.stringify(order);
      if (known.has(key) || !kinds.includes(order.kind)) continue;
      known.add(key);
      if (isLegal(world, seat, plan, order)) found.push(order);
    }
  }
  return found;
}

/** What makes two moves the same move: the same thing done by another amount is. */
export const moveOf = (order: Order): string => (order.kind === 'orderChips' ? `${order.kind} ${order.chip}` : order.kind);

/** What makes two ways of a move the same: an own key that makes importers buy at home is another policy than one that does not. */
export const wayOf = (order: Order): string =>
  order.kind === 'setApproval' ? `${moveOf(order)} ${order.release > 0 ? (order.quota > 0 ? 'quota' : 'open') : 'shut'}` : moveOf(order);
