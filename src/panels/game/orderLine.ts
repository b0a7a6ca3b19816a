import type { Game } from '../../session/session.ts';
import type { Order, OrderKind } from '../../sim/orders/order.ts';
import { ORDER_LINES, type Names } from '../../text/orders.ts';
import { inLanguage } from '../language.ts';
import { planNames } from '../names.ts';

/** An order in one line, in the page's language. */
export function orderLine(game: Pick<Game, 'match' | 'world'> & { readonly seat?: number }, order: Order): string {
  const line = inLanguage(ORDER_LINES)[order.kind] as (order: Order & { kind: OrderKind }, names: Names) => string;
  return line(order, planNames(game));
}
