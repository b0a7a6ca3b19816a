import { SEVERITY_WORDS, type Args, type Language } from '../scenario/messages.ts';
import type { Problem } from '../scenario/problems.ts';
import { excerptOf, positionOf, type Spot } from '../scenario/source.ts';
import { wordReplay, type ReplayCode } from './messages.ts';

/** What is wrong with a replay, and where: as of a scenario, with codes of its own. */
export type ReplayProblem = Omit<Problem, 'code' | 'suggestion'> & { readonly code: ReplayCode };

export function replayProblem(code: ReplayCode, spot: Spot, args: Args = {}): ReplayProblem {
  const { line, column } = positionOf(spot.source.text, spot.offset);
  return {
    file: spot.source.file,
    line,
    column,
    severity: 'error',
    code,
    args,
    message: wordReplay(code, args, 'en'),
    excerpt: excerptOf(spot),
  };
}

/** `FILE:LINE:COL: error CODE: message`, and the line with a caret under what is meant. */
export function renderReplayProblem(problem: ReplayProblem, language: Language = 'en'): string {
  const { file, line, column, severity, code, args, excerpt } = problem;
  const said = `${file}:${line}:${column}: ${SEVERITY_WORDS[language][severity]} ${code}: ${wordReplay(code, args, language)}`;
  const mark = ' '.repeat(excerpt.from) + '^'.repeat(excerpt.length);
  return [said, `  ${excerpt.text}`.trimEnd(), `  ${mark}`].join('\n');
}
