import { carryOut, judgePlan } from '../orders/index.ts';
import type { Turn } from '../turn.ts';
import { firmOrders } from '../firmOrders.ts';

/** All plans are judged against the same opening state, then carried out; then firms order for themselves. */
export function carryOutPlans(turn: Turn): void {
  const { world, plans, dropped } = turn;
  const judged = plans.map((plan, nation) => judgePlan(world, nation, plan).judged);
  judged.forEach((orders, nation) => {
    for (const { order, refusal } of orders) {
      if (refusal) dropped.push({ nation, order, refusal });
      else carryOut(turn, nation, order);
    }
  });
  firmOrders(turn);
}
