import { z } from '../zod.ts';
import { DESKS, type DeskName } from '../../sim/desks.ts';
import { ORDER_KINDS, ORDERS } from '../../sim/orders/index.ts';
import type { OrderKind } from '../../sim/orders/order.ts';
import { whole } from './fields.ts';

/** Orders that are given at a desk; what a card asks is never closed. */
const DESK_ORDERS = ORDER_KINDS.filter((kind) => ORDERS[kind].desk !== null);

const turn = (what: string) => whole(0, 80, what);

/** What may open later than the game begins: desks, and the orders that are given at them. */
export const opens = z
  .strictObject(
    Object.fromEntries([...DESKS, ...DESK_ORDERS].map((name) => [name, turn('turn on which it opens; 0 for never').optional()])) as Record<
      DeskName | OrderKind,
      z.ZodOptional<z.ZodInt>
    >,
  )
  .describe('desks and orders that open to seats on a later turn, counted from 1; 0 for never');
