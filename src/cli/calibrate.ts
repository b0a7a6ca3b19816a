import { join } from 'node:path';
import { nearest } from '../scenario/suggest.ts';
import { boundsOf } from '../sim/coefficients/coefficient.ts';
import { COEFFICIENTS, type Values } from '../sim/coefficients/index.ts';
import { gamesFor, judge, playSeed, type Judged, type SeedNotes } from '../study/calibrate.ts';
import { scenariosFrom } from '../study/facts/arm.ts';
import { FACTS } from '../study/facts/index.ts';
import type { Fact } from '../study/facts/fact.ts';
import { armFiles, jsonRow, markdownPage, plainTable } from '../study/calibrationTable.ts';
import { libraryWith, writeText } from './files.ts';
import { CannotRun, EXIT, progress, type Command, type Io } from './io.ts';
import { readOptions } from './options.ts';
import { factsNumbered, tellSensitivity } from './sensitivity.ts';
import { seedsAsked } from './seeds.ts';
import { all, results, workersAsked, type Task } from './workers.ts';

const SEEDS = '1..200';
/** A variant of the model plays them all. */
const SENSITIVITY_SEEDS = '1..16';

const OPTIONS = {
  seeds: { type: 'string' },
  fact: { type: 'string', multiple: true },
  with: { type: 'string', multiple: true },
  sensitivity: { type: 'boolean' },
  workers: { type: 'string' },
  arms: { type: 'string' },
  markdown: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

interface Setup {
  readonly facts: readonly number[];
  readonly others: Values;
}

/** Plays all games that some facts need, a seed at a time. */
export const calibrateTask: Task<Setup, string, SeedNotes> = {
  name: 'calibrate',
  ready({ facts, others }) {
    const games = gamesFor(factsNumbered(facts), scenariosFrom(libraryWith()), { coefficients: others });
    return (seed) => playSeed(games, seed);
  },
  called: (seed) => `seed ${seed}`,
};

export const calibrate: Command = {
  name: 'calibrate',
  usage: '[--seeds A..B] [--fact N]... [--with COEFFICIENT=VALUE]... [--sensitivity] [--workers W] [--arms DIR] [--markdown] [--json]',
  does: `measures the stylised facts on seeds ${SEEDS} (or A..B), or what breaks them on ${SENSITIVITY_SEEDS}; --arms writes what each compared run plays, as files for simulate`,
  async run(args, io) {
    const { values, positionals } = readOptions(args, OPTIONS);
    if (positionals.length > 0) throw new CannotRun(`'${positionals[0]}' is not expected: the facts are of the base scenario`);
    const facts = factsAsked(values.fact);
    const others = othersAsked(values.with ?? []);
    const workers = workersAsked(values.workers);
    const range = values.seeds ?? (values.sensitivity ? SENSITIVITY_SEEDS : SEEDS);
    const seeds = seedsAsked(range);
    if (values.sensitivity) {
      if (values.with) throw new CannotRun('--sensitivity moves the coefficients itself: leave --with out');
      return tellSensitivity({ facts, seeds, range, workers, form: values.json ? 'json' : values.markdown ? 'markdown' : 'plain' }, io);
    }
    if (values.arms !== undefined) writeArms(facts, values.arms);
    const judged = await measure({ facts: facts.map(({ id }) => id), others }, seeds, workers, io);
    if (values.json) io.out(`${JSON.stringify(judged.map(jsonRow), null, 2)}\n`);
    else io.out(values.markdown ? markdownPage(judged, range) : plainTable(judged, range));
    return judged.every(({ ok }) => ok) ? EXIT.ok : EXIT.fallsShort;
  },
};

async function measure(setup: Setup, seeds: readonly string[], workers: number, io: Io): Promise<Judged[]> {
  const notes = await all(results(calibrateTask, setup, seeds, Math.min(workers, seeds.length)), progress(io, 'seed', seeds.length));
  const facts = factsNumbered(setup.facts);
  return judge(facts, gamesFor(facts, scenariosFrom(libraryWith())), notes);
}

/** Coefficients with other values than usual, `research.spillover=0.07`. */
function othersAsked(pairs: readonly string[]): Values {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [id = '', text = ''] = pair.split('=');
      const one = COEFFICIENTS.find((coefficient) => coefficient.id === id);
      if (!one) throw new CannotRun(`--with ${pair}: there is no coefficient '${id}'${nearby(id)}`);
      const [least, most] = boundsOf(one);
      const value = Number(text);
      if (text.trim() === '' || !(value >= least && value <= most)) throw new CannotRun(`--with ${pair}: a number from ${least} to ${most} was expected`);
      return [id, value];
    }),
  );
}

function nearby(id: string): string {
  const near = nearest(id, COEFFICIENTS.map((one) => one.id));
  return near === undefined ? '; they stand in src/sim/coefficients' : `; did you mean '${near}'?`;
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

