import { excerptOf, positionOf, type Spot } from './source.ts';
import { SEVERITY_WORDS, suggestionIn, wordingOf, type Args, type Language, type ProblemCode } from './messages.ts';

export interface Problem {
  readonly file: string;
  /** From 1 */
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  readonly args: Args;
  /** In English; `messageOf` words it in either language. */
  readonly message: string;
  /** The word that was probably meant */
  readonly suggestion?: string;
  /** The line as it stands in the file, and what of it is meant */
  readonly excerpt: { readonly text: string; readonly from: number; readonly length: number };
}

/** Problems that are told of a file; who has more mends these first. */
const MOST_TOLD = 200;

const nothing = () => undefined;

/** Gathers what is wrong, so that a file is judged in one pass. */
export class Problems {
  readonly list: Problem[] = [];

  /** `meant` finds the word that was probably meant; it is asked only where the problem is told. */
  error(code: ProblemCode, spot: Spot, args: Args = {}, meant: () => string | undefined = nothing): void {
    this.add('error', code, spot, args, meant);
  }

  warning(code: ProblemCode, spot: Spot, args: Args = {}): void {
    this.add('warning', code, spot, args, nothing);
  }

  get failed(): boolean {
    return this.list.some((problem) => problem.severity === 'error');
  }

  /** By file, in reading order; that there are more comes last. */
  sorted(): Problem[] {
    const files = [...new Set(this.list.map((problem) => problem.file))];
    const rank = (p: Problem) => (p.code === 'limit.problems' ? files.length : files.indexOf(p.file));
    return [...this.list].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
  }

  private add(severity: Problem['severity'], code: ProblemCode, spot: Spot, args: Args, meant: () => string | undefined): void {
    if (this.list.length > MOST_TOLD) return;
    if (this.list.length === MOST_TOLD) this.tell('error', 'limit.problems', spot, { most: MOST_TOLD }, undefined);
    else this.tell(severity, code, spot, args, meant());
  }

  private tell(severity: Problem['severity'], code: ProblemCode, spot: Spot, args: Args, suggestion: string | undefined): void {
    const { line, column } = positionOf(spot.source.text, spot.offset);
    this.list.push({
      file: spot.source.file,
      line,
      column,
      severity,
      code,
      args,
      message: wordingOf(code, args, 'en'),
      ...(suggestion === undefined ? {} : { suggestion }),
      excerpt: excerptOf(spot),
    });
  }
}

export const messageOf = (problem: Problem, language: Language): string =>
  wordingOf(problem.code, problem.args, language);

/** `FILE:LINE:COL: error CODE: message`, the line with a caret under what is meant, and the suggestion. */
export function renderProblem(problem: Problem, language: Language = 'en'): string {
  const { file, line, column, severity, code, suggestion, excerpt } = problem;
  const mark = ' '.repeat(excerpt.from) + '^'.repeat(excerpt.length);
  const said = `${file}:${line}:${column}: ${SEVERITY_WORDS[language][severity]} ${code}: ${messageOf(problem, language)}`;
  const lines = [said, `  ${excerpt.text}`.trimEnd(), `  ${mark}`];
  if (suggestion !== undefined) lines.push(`  ${suggestionIn(suggestion, language)}`);
  return lines.join('\n');
}
