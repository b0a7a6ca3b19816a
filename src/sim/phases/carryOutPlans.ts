import { firmOrders } from '../firmOrders.ts';
import { carryOut } from '../orders/index.ts';
import type { Turn } from '../turn.ts';

/** Accepted orders are carried out, seat by seat; then firms order for themselves. */
export function carryOutPlans(turn: Turn): void {
  turn.accepted.forEach((orders, nation) => {
    for (const order of orders) if (order.kind !== 'answerEvent') carryOut(turn, nation, order);
  });
  firmOrders(turn);
}
