import { readReplay, renderReplayProblem, verifyReplay, type Divergence, type ReplayProblem } from '../replay/replay.ts';
import { worldNow } from '../match/match.ts';
import { fingerprint } from '../sim/fingerprint.ts';
import type { Library } from '../scenario/extend.ts';
import { libraryWith, readText } from './files.ts';
import { CannotRun, EXIT, progress, type Command, type Exit } from './io.ts';
import { readOptions } from './options.ts';

interface Report {
  readonly file: string;
  readonly ok: boolean;
  /** Quarters that came out as recorded */
  readonly quarters: number;
  /** Of the state after them, null where nothing could be played */
  readonly fingerprint: string | null;
  readonly firstDivergence?: Divergence;
  readonly otherDecisions?: readonly Divergence[];
  readonly problems?: readonly Pick<ReplayProblem, 'line' | 'column' | 'code' | 'message'>[];
}

interface Verdict {
  readonly exit: Exit;
  readonly report: Report;
  /** For people */
  readonly text: string;
}

export const replayVerify: Command = {
  name: 'replay verify',
  usage: 'FILE... [--json]',
  does: 'plays recorded games again and compares them quarter by quarter',
  run(args, io) {
    const { values, positionals } = readOptions(args, { json: { type: 'boolean' } });
    if (positionals.length === 0) throw new CannotRun('name the replays to verify');
    const library = libraryWith();
    const bar = progress(io, 'verified', positionals.length);
    const verdicts = positionals.map((file) => {
      const verdict = verify(file, library);
      bar.step();
      return verdict;
    });
    bar.done();
    if (values.json) io.out(`${JSON.stringify(verdicts.map(({ report }) => report), null, 2)}\n`);
    else for (const { text } of verdicts) io.out(`${text}\n`);
    return verdicts.reduce<Exit>((worst, { exit }) => (exit > worst ? exit : worst), EXIT.ok);
  },
};

function verify(file: string, library: Library): Verdict {
  let text: string;
  try {
    ({ text } = readText(file));
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    return { exit: EXIT.couldNotRun, report: { file, ok: false, quarters: 0, fingerprint: null }, text: error.message };
  }
  const read = readReplay(text, file);
  if (!read.ok) return unread(file, text, read.problems);
  const { ok, quarters, match, firstDivergence, otherDecisions, problems } = verifyReplay(read.value, library, file);
  if (!match) return unread(file, text, problems);
  const report: Report = {
    file,
    ok,
    quarters,
    fingerprint: fingerprint(worldNow(match)),
    ...(firstDivergence ? { firstDivergence } : {}),
    ...(otherDecisions.length > 0 ? { otherDecisions } : {}),
  };
  const lines = [ok ? `${file}: fine, ${quarters} quarters, fingerprint ${report.fingerprint}` : `${file}: ${said(firstDivergence!)}`];
  for (const other of otherDecisions) lines.push(`  a bot would now decide otherwise in quarter ${other.quarter} (${other.path})`);
  return { exit: ok ? EXIT.ok : EXIT.fallsShort, report, text: lines.join('\n') };
}

const said = ({ quarter, path, expected, actual }: Divergence) =>
  `differs after quarter ${quarter}, at ${path}: recorded ${expected}, played ${actual}`;

/** A replay that was changed falls short; one that cannot be read or played here could not be judged. */
function unread(file: string, text: string, problems: readonly ReplayProblem[]): Verdict {
  const changed = problems.find(({ code }) => code === 'replay.changed');
  return {
    exit: changed ? EXIT.fallsShort : EXIT.couldNotRun,
    report: {
      file,
      ok: false,
      quarters: 0,
      fingerprint: null,
      ...(changed ? { firstDivergence: placeOf(changed, text) } : {}),
      problems: problems.map(({ line, column, code, message }) => ({ line, column, code, message })),
    },
    text: problems.map((problem) => renderReplayProblem(problem)).join('\n'),
  };
}

function placeOf({ line, args }: ReplayProblem, text: string): Divergence {
  const first = text.split('\n').indexOf('  "quarters": [') + 2;
  const quarters = text.split('\n').filter((one) => one.startsWith('    {')).length;
  const quarter = Math.min(quarters, Math.max(0, line - first + 1));
  return { quarter, path: `line ${line}`, expected: String(args['expected']), actual: String(args['actual']) };
}
