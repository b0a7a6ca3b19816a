import { balanced, jsonDocument, markdownPage, plainTable, type Balance } from '../study/balance/balanceTable.ts';
import { contestOf, recordedOrders, type Contest, type Recorded } from '../study/balance/contest.ts';
import { playSeed, type SeatNotes } from '../study/balance/games.ts';
import { judgeScenario, judgeWhole } from '../study/balance/judge.ts';
import { scenarioNamed, shippedIds } from './files.ts';
import { CannotRun, EXIT, progress, type Command, type Io } from './io.ts';
import { readOptions } from './options.ts';
import { seedsAsked } from './seeds.ts';
import { all, results, workersAsked, type Task } from './workers.ts';

/** So many that nine times in ten a share of wins lies within 8 points of the true one, and that all takes minutes on two cores. */
const SEEDS = '1..100';
/** Of so many seeds, the first one’s decisions are tried: that takes five times as long as all its other games. */
const DECISIONS_EVERY = 5;

const OPTIONS = {
  seeds: { type: 'string' },
  workers: { type: 'string' },
  markdown: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export interface Job {
  readonly scenario: string;
  readonly seed: string;
  readonly decisions: boolean;
}

interface Ready {
  readonly contest: Contest;
  /** By seat, by recording */
  readonly recorded: readonly (readonly Recorded[])[];
}

function readyFor(name: string): Ready {
  const contest = contestOf(scenarioNamed(name));
  return { contest, recorded: contest.seats.map((seat) => recordedOrders(contest, seat)) };
}

/** Plays all games of a seed of one scenario. */
export const balanceTask: Task<null, Job, SeatNotes[]> = {
  name: 'balance',
  ready() {
    // jobs come scenario by scenario
    let known: { readonly scenario: string; readonly ready: Ready } | null = null;
    return ({ scenario, seed, decisions }) => {
      if (known?.scenario !== scenario) known = { scenario, ready: readyFor(scenario) };
      return playSeed(known.ready.contest, known.ready.recorded, seed, decisions);
    };
  },
  called: ({ scenario, seed }) => `${scenario}, seed ${seed}`,
};

export const balance: Command = {
  name: 'balance',
  usage: '[SCENARIO...] [--seeds A..B] [--workers W] [--markdown] [--json]',
  does: `plays doctrines against each other in each seat of the shipped scenarios (or of some, by id or file), on seeds ${SEEDS} (or A..B)`,
  async run(args, io) {
    const { values, positionals } = readOptions(args, OPTIONS);
    const whole = positionals.length === 0;
    const names = whole ? shippedIds() : positionals;
    const twice = names.find((name, i) => names.indexOf(name) < i);
    if (twice !== undefined) throw new CannotRun(`${twice} is named twice`);
    const seeds = values.seeds ?? SEEDS;
    const measured = await measure(names, seedsAsked(seeds), workersAsked(values.workers), io);
    const told: Balance = { ...measured, whole: judgeWhole(measured.scenarios.map(({ judged }) => judged)), all: whole, seeds };
    if (values.json) io.out(`${JSON.stringify(jsonDocument(told), null, 2)}\n`);
    else io.out(values.markdown ? markdownPage(told) : plainTable(told));
    return balanced(told) ? EXIT.ok : EXIT.fallsShort;
  },
};

async function measure(names: readonly string[], seeds: readonly string[], workers: number, io: Io): Promise<Pick<Balance, 'scenarios' | 'decisionSeeds'>> {
  const ready = names.map(readyFor);
  const decisionSeeds = seeds.filter((_, i) => i % DECISIONS_EVERY === 0);
  const jobs = names.flatMap((scenario) => seeds.map((seed): Job => ({ scenario, seed, decisions: decisionSeeds.includes(seed) })));
  const notes = await all(results(balanceTask, null, jobs, Math.min(workers, jobs.length)), progress(io, 'seed', jobs.length));
  const scenarios = ready.map(({ contest, recorded }, scenario) => {
    const played = notes.slice(scenario * seeds.length, (scenario + 1) * seeds.length);
    return { contest, recorded, judged: judgeScenario(contest.seats.map((_, seat) => played.map((bySeat) => bySeat[seat]!))) };
  });
  return { scenarios, decisionSeeds };
}
