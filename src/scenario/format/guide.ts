import { z } from '../zod.ts';
import { DESKS } from '../../sim/desks.ts';
import { MEASURES } from '../../sim/measures.ts';
import { ORDER_KINDS } from '../../sim/orders/index.ts';
import { idOf, whole, localText } from './fields.ts';

/** Ways in which a step of the guide is done; each step has one of them. */
export const STEP_KINDS = ['orders', 'desk', 'event', 'why', 'end'] as const;

export const step = z.strictObject({
  turn: whole(1, 80, 'turn on which it is told, counted from 1'),
  orders: z.array(z.enum(ORDER_KINDS)).min(1).describe('shown at the first of them; done once the plan holds one').optional(),
  desk: z.enum(DESKS).describe('where the orders are given; alone: done once the desk is opened').optional(),
  event: idOf('card that lies on the table; done once it is answered').optional(),
  why: z.enum(MEASURES).describe('figure in the top bar; done once its causes are opened').optional(),
  end: z.literal(true).describe('shown at the end of the quarter, and done with it').optional(),
  text: localText,
});
