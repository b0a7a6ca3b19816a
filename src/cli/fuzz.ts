import { toReplay, writeReplay } from '../replay/replay.ts';
import type { Scenario } from '../scenario/format.ts';
import { parseScenario } from '../scenario/parse.ts';
import { fuzzGame, type Fuzzed } from '../study/fuzz.ts';
import { libraryWith, shippedFiles, writeText } from './files.ts';
import { CannotRun, EXIT, progress, type Command } from './io.ts';
import { readOptions } from './options.ts';

const GAMES = 100;
/** Failures after which a search has shown enough. */
const ENOUGH = 10;
/** Lines told of one failure: its replay has the rest. */
const TOLD = 8;

/** The command, on games as they are played by `play`. */
export const fuzzBy = (play: (scenarios: readonly Scenario[], seed: string) => Fuzzed): Command => ({
  name: 'fuzz',
  usage: '[--games N] [--seed S]',
  does: `plays ${GAMES} games (or N) of random legal and illegal plans; what does not hold is told, and written as fuzz-SEED.replay.json`,
  run(args, io) {
    const { values, positionals } = readOptions(args, { games: { type: 'string' }, seed: { type: 'string' } });
    if (positionals.length > 0) throw new CannotRun(`'${positionals[0]}' is not expected: fuzz plays the shipped scenarios`);
    const games = gamesAsked(values.games);
    const seed = values.seed ?? '1';
    if (!/^[\w-]{1,60}$/.test(seed)) throw new CannotRun('--seed: 1 to 60 letters, digits, - or _, since it names files');
    const scenarios = shippedScenarios();
    const bar = progress(io, 'game', games);
    let played = 0;
    let quarters = 0;
    let failed = 0;
    for (; played < games && failed < ENOUGH; played++) {
      const name = `fuzz-${seed}-${played}`;
      const result = play(scenarios, name);
      quarters += result.quarters;
      bar.step();
      if (result.broken.length === 0) continue;
      failed++;
      bar.done();
      const file = `${name}.replay.json`;
      writeText(file, writeReplay(toReplay(result.match)));
      io.out(`${file}: in quarter ${result.quarters}\n${result.broken.slice(0, TOLD).map((line) => `  ${line}\n`).join('')}`);
    }
    bar.done();
    io.out(`${played} games, ${quarters} quarters: ${failed === 0 ? 'all held' : `${failed} games failed`}\n`);
    return failed === 0 ? EXIT.ok : EXIT.fallsShort;
  },
});

export const fuzz = fuzzBy(fuzzGame);

function gamesAsked(text: string | undefined): number {
  if (text === undefined) return GAMES;
  const games = Number(text);
  if (Number.isInteger(games) && games >= 1) return games;
  throw new CannotRun(`--games ${text}: a whole number from 1 was expected`);
}

function shippedScenarios() {
  const library = libraryWith();
  return shippedFiles().flatMap(({ file, text }) => {
    const parsed = parseScenario(text, { file, library });
    return parsed.ok ? [parsed.scenario] : [];
  });
}
