import type { Match, PlannedOrder } from '../../match/match.ts';
import type { Order, OrderKind, OrderOf } from '../../sim/orders/order.ts';

/** An order that a seat gave and that was carried out. */
export interface Given<O extends Order = Order> {
  readonly nation: number;
  readonly quarter: number;
  readonly order: O;
  readonly reason: PlannedOrder['reason'];
}

/** Orders that a nation gave in a quarter, without those that were refused. */
export function ordersIn(match: Match, quarter: number, nation: number): Given[] {
  const played = match.quarters[quarter];
  const plan = played?.plans[nation] ?? [];
  return plan
    .filter(({ order }) => !played?.dropped.some((one) => one.order === order))
    .map(({ order, reason }) => ({ nation, quarter, order, reason }));
}

/** Those of one kind. */
export const givenIn = <K extends OrderKind>(match: Match, quarter: number, nation: number, kind: K): Given<OrderOf<K>>[] =>
  ordersIn(match, quarter, nation).filter((given): given is Given<OrderOf<K>> => given.order.kind === kind);

/** The policy of a kind that stood in a quarter: the last one given by then, if any was. */
export function lastGiven<K extends OrderKind>(
  match: Match,
  quarter: number,
  nation: number,
  kind: K,
  suits: (order: OrderOf<K>) => boolean = () => true,
): Given<OrderOf<K>> | null {
  for (let q = quarter; q >= 0; q--) {
    const found = givenIn(match, q, nation, kind).find(({ order }) => suits(order));
    if (found) return found;
  }
  return null;
}
