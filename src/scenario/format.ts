import { z } from './zod.ts';
import { DESKS } from '../sim/desks.ts';
import { chip } from './format/chip.ts';
import { coefficients, contested } from './format/coefficients.ts';
import { deal } from './format/deal.ts';
import { event } from './format/event.ts';
import { BIG, idOf, number, whole, mapOf, localText, quarterOfYear } from './format/fields.ts';
import { firm } from './format/firm.ts';
import { step } from './format/guide.ts';
import { lesson } from './format/lesson.ts';
import { nation } from './format/nation.ts';
import { opens } from './format/opens.ts';
import { order } from './format/order.ts';
import { regime } from './format/regime.ts';
import { relation } from './format/relation.ts';
import { seat } from './format/seat.ts';
import { source } from './format/source.ts';

/**
 * The scenario file; each of its parts has a file in format/. Everything that can be named lies in a map by its id; nothing
 * counts on a position, so that a file that extends another can change or remove one entry.
 */

/** The newest format, and the only one so far. */
export const FORMAT = 1;

export const scenarioSchema = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(FORMAT),
  id: idOf('id of the scenario'),
  version: whole(1, BIG, 'raised with every change of the rules part'),
  extends: z
    .strictObject({
      id: idOf('scenario'),
      version: whole(1, BIG, 'its version'),
      keep: z
        .strictObject({
          events: z.array(idOf('event')).optional(),
          seats: z.array(idOf('nation')).optional(),
          aims: z.array(idOf('aim')).optional(),
          debrief: z.array(idOf('question')).optional(),
          glossary: z.array(idOf('term')).optional(),
        })
        .optional()
        .describe('of its entries of these kinds, only the ones listed'),
    })
    .optional()
    .describe('scenario that this one changes; null removes an entry of it'),
  title: localText,
  summary: localText,
  lesson: localText.describe('what playing it should teach'),
  ...lesson,
  start: quarterOfYear.describe('calendar of the first quarter'),
  length: whole(1, 80, 'quarters in the game'),
  forecast: z.enum(['range', 'expected']).optional().describe('how forecasts are shown until the player chooses: a range with its middle, or the expected value alone; a range when left out'),
  desks: z.array(z.enum(DESKS)).min(1).default([...DESKS]).describe('desks at which orders are given; all when left out'),
  opens: opens.default({}),
  leaderPace: number(0.1, 50, "points a quarter by which the leader's frontier index grew before the start"),
  safety: z
    .strictObject({
      incidents: number(0, 100, 'factor on the chance of incidents; 0 for none').default(1),
      catastrophes: number(0, 1000, 'factor on the share of incidents that end the game').default(1),
    })
    .default({ incidents: 1, catastrophes: 1 })
    .describe('how dangerous the race is'),
  contested: contested.default('drawn'),
  coefficients: coefficients.default({}),
  sources: mapOf('what the figures are taken from', source).default({}),
  chips: mapOf('chips on sale', chip),
  nations: mapOf('nations in play', nation),
  firms: mapOf('firms', firm).default({}),
  regimes: mapOf('export rules of one nation against another', regime).default({}),
  relations: mapOf('tension between nations at the start; none where nothing is said', relation).default({}),
  orders: mapOf('chip orders that stand at the start', order).default({}),
  deals: mapOf('deals between nations that stand at the start', deal).default({}),
  events: mapOf('event cards', event).default({}),
  seats: mapOf('nations that a person may play, by nation', seat),
  guide: mapOf('what the coach says, one line at a time and in this order, to who plays', step).default({}),
});

/** A scenario as it is played: whole, checked, with defaults filled in. */
export type Scenario = z.output<typeof scenarioSchema>;

export type LocalText = z.output<typeof localText>;
export type NationEntry = Scenario['nations'][string];
export type EventEntry = Scenario['events'][string];
export type EffectEntry = EventEntry['effects'][number];
export type GuideStep = Scenario['guide'][string];
export type VoucherEntry = NonNullable<NationEntry['cities'][string]['vouchers']>;
