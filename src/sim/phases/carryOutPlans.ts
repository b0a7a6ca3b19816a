import { firmOrders } from '../firmOrders.ts';
import { carryOut } from '../orders/index.ts';
import type { OrderKind } from '../orders/order.ts';
import type { Turn } from '../turn.ts';

/**
 * Accepted orders are carried out, seat by seat, and rules against others after all purchases: whoever sits first,
 * what a state buys in the quarter costs what it was judged at. Then firms order for themselves.
 */
export function carryOutPlans(turn: Turn): void {
  carryOutThose(turn, (kind) => kind !== 'answerEvent' && kind !== 'setControls');
  carryOutThose(turn, (kind) => kind === 'setControls');
  firmOrders(turn);
}

function carryOutThose(turn: Turn, chosen: (kind: OrderKind) => boolean): void {
  turn.accepted.forEach((orders, nation) => {
    for (const order of orders) if (chosen(order.kind)) carryOut(turn, nation, order);
  });
}
