import { z } from '../zod.ts';

/** What fields of a scenario file are made of. Descriptions end up in the editor's completion. */

export const CONFIDENCE = ['high', 'medium', 'low'] as const;

export const BIG = 1e6;

export const idOf = (what: string) =>
  z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/)
    .describe(what);

export const number = (low: number, high: number, what: string) => z.number().min(low).max(high).describe(what);

export const whole = (low: number, high: number, what: string) => z.int().min(low).max(high).describe(what);

export const share = (what: string) => number(0, 1, what);

export const mapOf = <T extends z.ZodType>(what: string, entry: T) => z.record(idOf('id'), entry).describe(what);

export const localText = z.strictObject({ en: z.string().min(1), id: z.string().min(1) }).describe('text in every language');

export const place = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
  .describe('[degrees east, degrees north]');

export const namedPlace = z.strictObject({ name: localText, place });

/** Where figures come from, and what the player should know about them. */
export const provenance = {
  sources: z.array(idOf('source')).optional().describe('sources of these figures'),
  confidence: z.enum(CONFIDENCE).optional(),
  notes: localText.optional().describe('where the record contradicts what was reported, or a figure is a judgement'),
};

export const quarterOfYear = z.strictObject({
  year: whole(2000, 2100, 'calendar year'),
  quarter: whole(1, 4, 'quarter of the year'),
});
