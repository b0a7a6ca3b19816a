import { z } from '../zod.ts';
import { CONFIDENCE } from './fields.ts';

export const source = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  date: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
    .describe('YYYY, YYYY-MM or YYYY-MM-DD'),
  url: z
    .string()
    .regex(/^https:\/\/\S+$/)
    .optional(),
  confidence: z.enum(CONFIDENCE),
});
