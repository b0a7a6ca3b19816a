import { firmOrders } from '../firmOrders.ts';
import { carryOut } from '../orders/index.ts';
import type { OrderKind } from '../orders/order.ts';
import type { Turn } from '../turn.ts';
import { DEAL_ORDERS } from './deals.ts';

/** Heard before any plan is carried out: answers to events, and all that is said at the deal table. */
const HEARD_BEFORE: readonly OrderKind[] = ['answerEvent', ...DEAL_ORDERS];

/**
 * Accepted orders are carried out, seat by seat, and rules against others after all purchases: whoever sits first,
 * what a state buys in the quarter costs what it was judged at. Then firms order for themselves.
 */
export function carryOutPlans(turn: Turn): void {
  carryOutThose(turn, (kind) => !HEARD_BEFORE.includes(kind) && kind !== 'setControls');
  carryOutThose(turn, (kind) => kind === 'setControls');
  firmOrders(turn);
}

function carryOutThose(turn: Turn, chosen: (kind: OrderKind) => boolean): void {
  turn.accepted.forEach((orders, nation) => {
    for (const order of orders) if (chosen(order.kind)) carryOut(turn, nation, order);
  });
}
