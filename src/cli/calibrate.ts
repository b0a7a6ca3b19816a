import { join } from 'node:path';
import { gamesFor, judge, playSeed, type Judged, type SeedNotes } from '../study/calibrate.ts';
import { FACTS } from '../study/facts/index.ts';
import type { Fact } from '../study/facts/fact.ts';
import { armFiles, jsonRow, markdownPage, plainTable } from '../study/calibrationTable.ts';
import { libraryWith, writeText } from './files.ts';
import { CannotRun, EXIT, progress, type Command, type Io } from './io.ts';
import { readOptions } from './options.ts';
import { seedsAsked } from './seeds.ts';
import { results, workersAsked, type Task } from './workers.ts';

const SEEDS = '1..200';

const OPTIONS = {
  seeds: { type: 'string' },
  fact: { type: 'string', multiple: true },
  workers: { type: 'string' },
  arms: { type: 'string' },
  markdown: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const factsNumbered = (ids: readonly number[]): Fact[] => FACTS.filter(({ id }) => ids.includes(id));

/** Plays all games that some facts need, a seed at a time. */
export const calibrateTask: Task<readonly number[], string, SeedNotes> = {
  name: 'calibrate',
  ready(ids) {
    const games = gamesFor(factsNumbered(ids), libraryWith());
    return (seed) => playSeed(games, seed);
  },
  called: (seed) => `seed ${seed}`,
};

export const calibrate: Command = {
  name: 'calibrate',
  usage: '[--seeds A..B] [--fact N]... [--workers W] [--arms DIR] [--markdown] [--json]',
  does: `measures the stylised facts on seeds ${SEEDS} (or A..B); --arms writes what each compared run plays, as files for simulate`,
  async run(args, io) {
    const { values, positionals } = readOptions(args, OPTIONS);
    if (positionals.length > 0) throw new CannotRun(`'${positionals[0]}' is not expected: the facts are of the base scenario`);
    const facts = factsAsked(values.fact);
    if (values.arms !== undefined) writeArms(facts, values.arms);
    const range = values.seeds ?? SEEDS;
    const judged = await measure(facts, seedsAsked(range), workersAsked(values.workers), io);
    if (values.json) io.out(`${JSON.stringify(judged.map(jsonRow), null, 2)}\n`);
    else io.out(values.markdown ? markdownPage(judged, range) : plainTable(judged, range));
    return judged.every(({ ok }) => ok) ? EXIT.ok : EXIT.fallsShort;
  },
};

async function measure(facts: readonly Fact[], seeds: readonly string[], workers: number, io: Io): Promise<Judged[]> {
  const bar = progress(io, 'seed', seeds.length);
  const notes: SeedNotes[] = [];
  try {
    for await (const one of results(calibrateTask, facts.map(({ id }) => id), seeds, Math.min(workers, seeds.length))) {
      notes.push(one);
      bar.step();
    }
  } finally {
    bar.done();
  }
  return judge(facts, gamesFor(facts, libraryWith()), notes);
}

function factsAsked(asked: readonly string[] | undefined): readonly Fact[] {
  if (!asked) return FACTS;
  const unknown = asked.find((text) => !FACTS.some(({ id }) => String(id) === text));
  if (unknown !== undefined) throw new CannotRun(`--fact ${unknown}: facts are numbered from 1 to ${FACTS.length}`);
  return factsNumbered(asked.map(Number));
}

function writeArms(facts: readonly Fact[], folder: string): void {
  for (const { arm } of facts.flatMap((fact) => Object.values(fact.arms))) {
    for (const { name, text } of armFiles(arm)) writeText(join(folder, name), text);
  }
}

