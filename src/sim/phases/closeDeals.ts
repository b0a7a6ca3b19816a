import { close, forget, keep } from '../deals/book.ts';
import type { Turn } from '../turn.ts';

/** As the quarter closes: deals that have run their time are kept, and offers that nobody took expire. */
export function closeDeals(turn: Turn): void {
  const { world } = turn;
  for (const deal of world.deals) {
    if (deal.state === 'inForce' && world.quarter >= deal.until) keep(turn, deal);
    else if (deal.state === 'offered' && world.quarter >= deal.expires) close(turn, deal, 'expired');
  }
  forget(world);
}
