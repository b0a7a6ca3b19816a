import { HOLDING, placeOf } from '../../sim/accounts.ts';
import type { Posting } from '../../sim/ledger.ts';
import { isHome } from '../../sim/query.ts';
import type { World } from '../../sim/world.ts';
import { orderOf } from './orderFacts.ts';

/** k chips of one order that wait: for a key (open and not approved), or before customs. */
interface Waiting {
  readonly nation: number;
  readonly home: boolean;
  open: number;
  approved: number;
  held: number;
}

/** The order book as postings tell of it, as far as waiting goes. */
export class WaitingOrders {
  private readonly orders = new Map<number, Waiting>();

  constructor(private readonly world: World) {
    for (const { id, nation, chip, open, approved, held } of world.orders) {
      this.orders.set(id, { nation, home: isHome(world, nation, chip), open, approved, held });
    }
  }

  /** k imported chips of a nation that wait. */
  waiting(nation: number): number {
    let sum = 0;
    for (const order of this.orders.values()) {
      if (order.nation === nation && !order.home) sum += order.open - order.approved + order.held;
    }
    return sum;
  }

  follow(posting: Posting): void {
    const id = orderOf(posting);
    const { layout } = this.world.setting;
    const place = placeOf(layout, posting.address);
    if (id < 0 || place.kind !== 'holding') return;
    const { amount } = posting;
    const found = this.orders.get(id);
    if (!found) {
      const nation = Math.floor(place.owner / layout.chips);
      const home = isHome(this.world, nation, place.owner % layout.chips);
      if (place.account === HOLDING.ordered) this.orders.set(id, { nation, home, open: amount, approved: 0, held: 0 });
      return;
    }
    switch (place.account) {
      case HOLDING.approved:
        found.approved += amount;
        break;
      case HOLDING.filled:
        found.open -= amount;
        found.approved -= amount;
        break;
      case HOLDING.refused:
      case HOLDING.cancelled:
        // what is recalled on its way is refused as well, after nothing is left open
        if (found.open <= 0) break;
        found.open -= amount;
        found.approved = Math.min(found.approved, found.open);
        break;
      case HOLDING.held:
        found.held += amount;
    }
  }
}
