import { z } from '../zod.ts';
import { DOCTRINES } from '../../sim/doctrine.ts';
import { MEASURES } from '../../sim/measures.ts';
import { BIG, number, mapOf, localText } from './fields.ts';

const objective = z.strictObject({
  name: localText,
  measure: z.enum(MEASURES),
  from: number(-BIG, BIG, 'value that earns nothing'),
  to: number(-BIG, BIG, 'value that earns full credit; may be lower than `from`'),
  weight: number(0.1, 100, 'points of 100'),
});

export const seat = z.strictObject({
  doctrine: z.enum(DOCTRINES).describe('what plays the seat when nobody does'),
  objectives: mapOf('what it is scored on; weights sum to 100', objective),
});
