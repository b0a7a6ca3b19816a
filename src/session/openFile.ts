import type { Match } from '../match/match.ts';
import { wordReplay } from '../replay/messages.ts';
import { replayProblem } from '../replay/problem.ts';
import { readReplay, verifyReplay, type Divergence, type ReplayProblem } from '../replay/replay.ts';
import type { Library } from '../scenario/extend.ts';
import type { Scenario } from '../scenario/format.ts';
import { suggestionIn } from '../scenario/messages.ts';
import { parseScenario } from '../scenario/parse.ts';
import { messageOf, type Problem } from '../scenario/problems.ts';
import type { SourceText } from '../scenario/source.ts';
import type { FileProblem } from './session.ts';

export type OpenedReplay =
  | { readonly ok: true; readonly what: 'replay'; readonly match: Match }
  | { readonly ok: false; readonly file: string; readonly problems: readonly FileProblem[] };

export type OpenedFile = OpenedReplay | { readonly ok: true; readonly what: 'scenario'; readonly scenario: Scenario };

/** Reads a file as what it says it is: a replay carries the game's mark at its top, all else is taken for a scenario. */
export function openFile(source: SourceText, library: Library): OpenedFile {
  if (/^\uFEFF?\s*\{\s*"chokepoint"/.test(source.text)) return openReplay(source, library);
  const parsed = parseScenario(source.text, { file: source.file, library });
  if (!parsed.ok) return { ok: false, file: source.file, problems: parsed.problems.map(ofScenario) };
  return { ok: true, what: 'scenario', scenario: parsed.scenario };
}

/** Reads a replay and plays it again; one that comes out otherwise than recorded is not opened. */
export function openReplay(source: SourceText, library: Library): OpenedReplay {
  const { file } = source;
  const read = readReplay(source.text, file);
  if (!read.ok) return { ok: false, file, problems: read.problems.map(ofReplay) };
  const rerun = verifyReplay(read.value, library, file);
  if (rerun.ok && rerun.match) return { ok: true, what: 'replay', match: rerun.match };
  const problems = rerun.firstDivergence ? [diverged(source, rerun.firstDivergence)] : rerun.problems;
  return { ok: false, file, problems: problems.map(ofReplay) };
}

function diverged(source: SourceText, { quarter, path, expected, actual }: Divergence): ReplayProblem {
  const offset = Math.max(0, source.text.indexOf(expected));
  return replayProblem('replay.diverged', { source, offset, length: expected.length }, { quarter, path, expected, actual });
}

const ofScenario = (problem: Problem): FileProblem => ({
  file: problem.file,
  line: problem.line,
  column: problem.column,
  severity: problem.severity,
  code: problem.code,
  message: { en: messageOf(problem, 'en'), id: messageOf(problem, 'id') },
  suggestion:
    problem.suggestion === undefined
      ? null
      : { en: suggestionIn(problem.suggestion, 'en'), id: suggestionIn(problem.suggestion, 'id') },
  excerpt: problem.excerpt,
});

const ofReplay = ({ code, args, file, line, column, severity, excerpt }: ReplayProblem): FileProblem => ({
  file,
  line,
  column,
  severity,
  code,
  message: { en: wordReplay(code, args, 'en'), id: wordReplay(code, args, 'id') },
  suggestion: null,
  excerpt,
});
