import { parseScenario } from '../scenario/parse.ts';
import { renderProblem, type Problem } from '../scenario/problems.ts';
import { libraryWith, readText } from './files.ts';
import { CannotRun, EXIT, type Command } from './io.ts';
import { readOptions } from './options.ts';

/** A problem as `--json` tells it; only what is no error says so. */
const plainProblem = ({ file, line, column, code, message, suggestion, severity }: Problem) => ({
  file,
  line,
  column,
  code,
  message,
  ...(suggestion === undefined ? {} : { suggestion }),
  ...(severity === 'error' ? {} : { severity }),
});

export const scenarioCheck: Command = {
  name: 'scenario check',
  usage: 'FILE... [--json]',
  does: 'all problems of scenario files in one pass, each with its place',
  run(args, io) {
    const { values, positionals } = readOptions(args, { json: { type: 'boolean' } });
    if (positionals.length === 0) throw new CannotRun('name the scenario files to check');
    const sources = positionals.map(readText);
    const library = libraryWith(sources);
    const judged = sources.map((source) => ({ source, ...parseScenario(source.text, { file: source.file, library }) }));
    // what a base lacks is told once, however many extend it
    const problems = new Map<string, Problem>();
    for (const problem of judged.flatMap((one) => one.problems)) problems.set(renderProblem(problem), problem);
    if (values.json) io.out(`${JSON.stringify([...problems.values()].map(plainProblem), null, 2)}\n`);
    else {
      for (const text of problems.keys()) io.out(`${text}\n`);
      for (const { source, ok } of judged) if (ok) io.out(`${source.file}: fine\n`);
    }
    return judged.every(({ ok }) => ok) ? EXIT.ok : EXIT.fallsShort;
  },
};
