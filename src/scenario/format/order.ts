import { z } from '../zod.ts';
import { BIG, idOf, number } from './fields.ts';

export const order = z.strictObject({
  buyer: idOf('firm that ordered'),
  chip: idOf('chip'),
  open: number(0, BIG, 'k chips that no key has let through yet').default(0),
  want: number(0, BIG, 'k of the open chips that are really wanted').optional(),
  landing: number(0, BIG, 'k chips that land in the first quarter').default(0),
  following: number(0, BIG, 'k chips that land in the second').default(0),
  later: number(0, BIG, 'k chips that land in the third').default(0),
  held: number(0, BIG, 'k chips before customs').default(0),
});
