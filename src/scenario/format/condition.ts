import { z } from '../zod.ts';
import { MEASURES } from '../../sim/measures.ts';
import { PROJECT_KINDS } from '../../sim/records/project.ts';
import { BIG, idOf, number, whole } from './fields.ts';

export type Condition =
  | { readonly always: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | {
      readonly measure: (typeof MEASURES)[number];
      readonly nation: string;
      readonly atLeast?: number | undefined;
      readonly atMost?: number | undefined;
    }
  | { readonly quarter: { readonly from?: number | undefined; readonly to?: number | undefined } }
  | { readonly happened: string; readonly within?: number | undefined }
  | { readonly stands: string }
  | { readonly building: string; readonly works?: (typeof PROJECT_KINDS)[number] | undefined };

const bound = (what: string) => number(-BIG, BIG, what).optional();
const count = (what: string) => whole(0, 400, what);

/** By the key that says which kind it is; errors name these. */
export const CONDITION_KINDS = ['always', 'all', 'any', 'not', 'measure', 'quarter', 'happened', 'stands', 'building'] as const;

export const condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ always: z.literal(true) }),
      z.strictObject({ all: z.array(condition).min(1).describe('every part holds') }),
      z.strictObject({ any: z.array(condition).min(1).describe('some part holds') }),
      z.strictObject({ not: condition }),
      z.strictObject({
        measure: z.enum(MEASURES),
        nation: idOf('nation'),
        atLeast: bound('lowest value'),
        atMost: bound('highest value'),
      }),
      z.strictObject({
        quarter: z
          .strictObject({ from: count('first quarter').optional(), to: count('last quarter').optional() })
          .describe('quarters played so far, counted from 0'),
      }),
      z.strictObject({ happened: idOf('event that took effect'), within: count('quarters ago at most').optional() }),
      z.strictObject({ stands: idOf('event that is rumoured or announced now') }),
      z.strictObject({
        building: idOf('nation that builds now, or on whose soil another one builds'),
        works: z.enum(PROJECT_KINDS).optional().describe('what it builds; any fab when left out'),
      }),
    ]),
  )
  .meta({ id: 'condition' });
