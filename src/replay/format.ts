import { z } from '../scenario/zod.ts';
import { DOCTRINES, REASONS } from '../sim/doctrine.ts';
import { orderSchema } from './orderSchema.ts';

/** The newest format, and the only one so far. */
export const REPLAY_FORMAT = 1;

/** What is read of a file, at most, and told of what is wrong with it: a replay comes from anywhere. */
export const LIMITS = { characters: 4_194_304, depth: 32, nodes: 400_000, quarters: 80, plan: 500, seed: 200, told: 50 } as const;

const id = z.string().min(1).max(100);
const hash = z.string().regex(/^[0-9a-f]{16}$/);
const label = z.string().regex(/^\d{4} Q[1-4]$/);
const argument = z.union([z.string().max(200), z.number()]);
const byNation = <T extends z.ZodType>(entry: T) => z.record(id, entry);

const planned = z.strictObject({
  order: orderSchema,
  reason: z.strictObject({ key: z.enum(REASONS), args: z.record(id, argument) }).optional(),
});

const playedQuarter = z.strictObject({
  quarter: label,
  plans: byNation(z.array(planned).max(LIMITS.plan)),
  fingerprint: hash,
});

/** One recorded game. Closed: an entry that is not listed here is refused. */
export const replaySchema = z.strictObject({
  chokepoint: z.literal('replay'),
  format: z.literal(REPLAY_FORMAT),
  engine: z.string().max(40),
  rules: z.strictObject({ version: z.int(), hash }),
  scenario: z.strictObject({ id, version: z.int(), hash }),
  /** The whole scenario where it is none that the game ships; checked as any scenario file is */
  whole: z.unknown().optional(),
  seed: z.string().max(LIMITS.seed),
  players: byNation(z.enum(['person', ...DOCTRINES])),
  /** Fingerprint before the first quarter */
  start: hash,
  quarters: z.array(playedQuarter).max(LIMITS.quarters),
  result: z.strictObject({
    /** Played to its end, cut short for all, or not played to any */
    outcome: z.enum(['completed', 'catastrophe', 'collapse', 'unfinished']),
    /** Points of 100 by nation, of those that have objectives */
    scores: byNation(z.number()),
  }),
});

export type Replay = z.output<typeof replaySchema>;
export type RecordedQuarter = Replay['quarters'][number];
