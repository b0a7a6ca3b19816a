import { FACTS } from '../study/facts/index.ts';
import type { Fact } from '../study/facts/fact.ts';
import { isWeak, outcomes, sensitivities, variants, type Outcome } from '../study/sensitivity.ts';
import { plainSensitivity, sensitivityPage, sensitivityRow } from '../study/sensitivityTable.ts';
import { libraryWith } from './files.ts';
import { EXIT, progress, type Exit, type Io } from './io.ts';
import { all, results, type Task } from './workers.ts';

export const factsNumbered = (ids: readonly number[]): Fact[] => FACTS.filter(({ id }) => ids.includes(id));

interface Setup {
  readonly facts: readonly number[];
  readonly seeds: readonly string[];
}

/** Plays all games of one variant of the model, and judges them. Jobs are places in the list of variants. */
export const sensitivityTask: Task<Setup, number, Outcome> = {
  name: 'sensitivity',
  ready({ facts, seeds }) {
    const known = variants();
    const outcomeOf = outcomes(factsNumbered(facts), libraryWith(), seeds);
    return (variant) => outcomeOf(known[variant]!);
  },
  called: (variant) => variants()[variant]!.name,
};

interface Asked {
  readonly facts: readonly Fact[];
  readonly seeds: readonly string[];
  /** As it was typed */
  readonly range: string;
  readonly workers: number;
  readonly form: 'plain' | 'markdown' | 'json';
}

export async function tellSensitivity({ facts, seeds, range, workers, form }: Asked, io: Io): Promise<Exit> {
  const known = variants();
  const setup = { facts: facts.map(({ id }) => id), seeds };
  const found = await all(results(sensitivityTask, setup, known.keys(), workers), progress(io, 'variant', known.length));
  const rows = sensitivities(facts, known, found);
  const told = { rows, variants: known, seeds: range };
  if (form === 'json') io.out(`${JSON.stringify(rows.map(sensitivityRow), null, 2)}\n`);
  else io.out(form === 'markdown' ? sensitivityPage(told) : plainSensitivity(told));
  return rows.every((row) => row.ok && !isWeak(row)) ? EXIT.ok : EXIT.fallsShort;
}
