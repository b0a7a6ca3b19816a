import type { ReasonKey, ReasonedOrder } from '../sim/doctrine.ts';
import { commit, costOf, emptyCommitted, judgeOrder, spendable } from '../sim/orders/index.ts';
import type { Committed, Order } from '../sim/orders/order.ts';
import type { World } from '../sim/world.ts';

/** A bot's plan while it is written: the rules that bound people bound it, so what is refused stays out. */
export class Draft {
  readonly orders: ReasonedOrder[] = [];
  private readonly committed: Committed = emptyCommitted();

  constructor(
    readonly world: World,
    readonly nation: number,
  ) {}

  /** Adds an order unless it is refused; says whether it was added. */
  give(order: Order, key: ReasonKey, args: Readonly<Record<string, number | string>> = {}): boolean {
    const judged = judgeOrder(this.world, this.nation, order, this.committed);
    if (judged.refusal) return false;
    commit(judged, this.committed);
    this.orders.push({ order, reason: { key, args } });
    return true;
  }

  /** USD bn that an order would take this quarter. */
  costOf(order: Order): number {
    return costOf(this.world, this.nation, order, this.committed);
  }

  /** USD bn that can still be promised. */
  left(): number {
    return Math.max(0, spendable(this.world, this.nation, this.committed));
  }
}
