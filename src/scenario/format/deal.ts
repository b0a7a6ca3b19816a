import { z } from '../zod.ts';
import { TERM_KINDS } from '../../sim/records/deal.ts';
import { BIG, idOf, number, whole, provenance } from './fields.ts';

const term = z.strictObject({
  kind: z.enum(TERM_KINDS),
  amount: number(0, BIG, 'in the unit of its kind; left out where it has none').default(0),
  of: z.string().min(1).max(40).optional().describe("licence rule of 'licence', chip of 'chips'"),
});

export const deal = z.strictObject({
  from: idOf('nation that offered it'),
  to: idOf('nation that took it'),
  give: z.array(term).default([]).describe('what the first gives'),
  take: z.array(term).default([]).describe('what it gets'),
  left: whole(1, 80, 'quarters in which it still binds'),
  verify: z.boolean().default(false).describe('are promises that nobody sees checked, at both sides’ cost?'),
  bond: number(0, 20, 'USD bn that each has set aside and loses if it breaks the deal').default(0),
  ...provenance,
});
