import { z } from '../zod.ts';
import { MEASURES } from '../../sim/measures.ts';
import { condition } from './condition.ts';
import { effect } from './effect.ts';
import { BIG, idOf, number, whole, share, mapOf, localText, provenance } from './fields.ts';

const choice = z.strictObject({
  label: localText,
  text: localText.optional().describe('what is said when it takes effect'),
  cost: number(0, 1000, "USD bn from the chooser's treasury").default(0),
  effects: z.array(effect).default([]),
});

export const event = z.strictObject({
  title: localText,
  texts: z.strictObject({
    rumour: localText.optional(),
    announcement: localText.optional(),
    effect: localText,
  }),
  precedent: localText.optional().describe('what in the record it is drawn from'),
  nations: z.array(idOf('nation')).default([]).describe('whom it concerns'),
  when: condition.default({ always: true }).describe('when it may start'),
  chance: share('chance a quarter that it starts while `when` holds'),
  likelier: z
    .strictObject({
      measure: z.enum(MEASURES),
      nation: idOf('nation'),
      from: number(-BIG, BIG, 'value at which there is none of the chance'),
      to: number(-BIG, BIG, 'value at which there is all of it; may be lower than `from`'),
    })
    .optional()
    .describe('measure that the chance grows with'),
  rumour: z
    .strictObject({
      quarters: whole(1, 20, 'how long it is a rumour'),
      odds: share('share of such rumours that come true').default(1),
    })
    .optional(),
  notice: whole(0, 20, 'quarters from the announcement to the effect').default(0),
  rest: z
    .union([whole(1, 400, 'quarters'), z.literal('never')])
    .default('never')
    .describe('quarters before it can start again'),
  chooser: idOf('nation that answers').optional(),
  choices: mapOf('answers; the first is what happens to who does not answer', choice).default({}),
  effects: z.array(effect).default([]),
  ...provenance,
});
