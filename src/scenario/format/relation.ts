import { z } from '../zod.ts';
import { idOf, number, provenance } from './fields.ts';

export const relation = z.strictObject({
  nation: idOf('nation that feels it'),
  towards: idOf('nation that it is felt towards'),
  tension: number(0, 100, 'points at the start'),
  rest: number(0, 100, 'points to which it drifts back').optional(),
  ...provenance,
});
