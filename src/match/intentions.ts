import { settledBy } from '../sim/orders/index.ts';
import type { Order } from '../sim/orders/order.ts';

/** An order in a plan: given once, or written again each quarter for as long as the rules let it be. */
export interface Intention {
  readonly order: Order;
  readonly standing: boolean;
}

/** A plan with an order more, in the place of one that settles the same. */
export function withOrder(plan: readonly Intention[], intention: Intention): Intention[] {
  const settled = settledBy(intention.order);
  const at = settled === null ? -1 : plan.findIndex(({ order }) => settledBy(order) === settled);
  return at < 0 ? [...plan, intention] : plan.map((entry, i) => (i === at ? intention : entry));
}

const same = (a: Order, b: Order) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** A plan without an order: without what settles the same, or without the last one that says the same. */
export function withoutOrder(plan: readonly Intention[], order: Order): readonly Intention[] {
  const settled = settledBy(order);
  if (settled !== null) return plan.filter((entry) => settledBy(entry.order) !== settled);
  const at = plan.map((entry) => same(entry.order, order)).lastIndexOf(true);
  return plan.filter((_, i) => i !== at);
}
