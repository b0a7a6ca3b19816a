import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { libraryOf } from '../../src/scenario/library.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { renderProblem } from '../../src/scenario/problems.ts';
import type { SourceText } from '../../src/scenario/source.ts';
import { start } from '../../src/scenario/start.ts';
import type { DoctrineName } from '../../src/sim/doctrine.ts';
import type { Posting } from '../../src/sim/ledger.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { advance } from '../../src/sim/quarter.ts';
import type { Dropped } from '../../src/sim/turn.ts';
import { diceRoot } from '../../src/sim/dice.ts';
import { cloneWorld, makeWorld, type World } from '../../src/sim/world.ts';

/** Builders that stories about the core start from: the shipped scenarios, played by the real rules. */

export type Orders = (world: World) => readonly Order[];

/** Index of a nation, firm, chip or card by its id. */
export const nation = (world: World, id: string) => world.setting.nations.findIndex((n) => n.id === id);
export const firm = (world: World, id: string) => world.setting.firms.findIndex((f) => f.id === id);
export const chip = (world: World, id: string) => world.setting.chips.findIndex((c) => c.id === id);
export const card = (world: World, id: string) => world.setting.cards.findIndex((c) => c.id === id);

const FOLDER = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** The shipped scenario files, in the order of their names. */
export const SHIPPED: readonly SourceText[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonc'))
  .sort()
  .map((file) => ({ file, text: readFileSync(FOLDER + file, 'utf8') }));

export const LIBRARY = libraryOf(SHIPPED);

/**
 * A shipped scenario by its id, or one that changes it: `changes` is merged over it as `extends` does. What is disputed of
 * the rules is what it usually is, so that a story tells of one world.
 */
export function scenario(id: string, changes: object = {}): Scenario {
  const version = Math.max(...(LIBRARY.known.get(id) ?? []));
  const text = JSON.stringify({ format: 1, id: 'story', version: 1, extends: { id, version }, contested: 'middle', ...changes });
  const known = PARSED.get(text);
  if (known) return known;
  const parsed = parseScenario(text, { file: 'story.jsonc', library: LIBRARY });
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => renderProblem(problem)).join('\n'));
  PARSED.set(text, parsed.scenario);
  return parsed.scenario;
}

/** By their texts: a story that plays many seeds reads its scenario once. */
const PARSED = new Map<string, Scenario>();

/**
 * The opening of a shipped scenario, changed where the story needs it (as a file that extends it would), and without
 * its event cards but those named in `keep` and without incidents unless it asks for them, so that a story has no other plot.
 */
export function world(id: string, changes: object = {}, { keep = [], seed = 'STORY' }: { keep?: string[]; seed?: string } = {}): World {
  const gone = Object.keys(scenario(id).events).filter((event) => !keep.includes(event));
  const events = Object.fromEntries(gone.map((event) => [event, null]));
  return start(scenario(id, { safety: { incidents: 0 }, contested: 'middle', ...changes, events: { ...events, ...(changes as { events?: object }).events } }), seed);
}

/** The same opening with other luck. */
export const reseeded = (opening: World, seed: string): World => makeWorld({ ...opening, dice: diceRoot(seed) });

export interface Played {
  /** The state after the last quarter */
  readonly world: World;
  /** Postings by quarter */
  readonly postings: readonly (readonly Posting[])[];
  readonly dropped: readonly Dropped[];
}

/** Plays quarters on a copy: `plans` by nation id, everybody else passive unless `others` says otherwise. */
export function play(
  opening: World,
  quarters: number,
  plans: Readonly<Record<string, Orders>> = {},
  others: DoctrineName = 'passive',
): Played {
  const world = cloneWorld(opening);
  const postings: (readonly Posting[])[] = [];
  const dropped: Dropped[] = [];
  for (let q = 0; q < quarters; q++) {
    const all = world.setting.nations.map(({ id }, n) => {
      const plan = plans[id];
      return plan ? plan(world) : DOCTRINES_BY_NAME[others](world, n).map(({ order }) => order);
    });
    const quarter = advance(world, all, { keep: true });
    postings.push(quarter.books.postings);
    dropped.push(...quarter.dropped);
  }
  return { world, postings, dropped };
}
