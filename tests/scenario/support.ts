import { readdirSync, readFileSync } from 'node:fs';
import type { Scenario } from '../../src/scenario/format.ts';
import { libraryOf } from '../../src/scenario/library.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { renderProblem, type Problem } from '../../src/scenario/problems.ts';
import { positionOf, type SourceText } from '../../src/scenario/source.ts';

/** The least scenario that can be played, without a mistake. */
export const SMALL = readFileSync('tests/scenario/small.jsonc', 'utf8');

export const SHIPPED: readonly SourceText[] = readdirSync('scenarios')
  .filter((name) => name.endsWith('.jsonc'))
  .sort()
  .map((name) => ({ file: name, text: readFileSync(`scenarios/${name}`, 'utf8') }));

export const shippedLibrary = libraryOf(SHIPPED);

export function shipped(id: string): Scenario {
  for (const { file, text } of SHIPPED) {
    const result = parseScenario(text, { file, library: shippedLibrary });
    if (result.ok && result.scenario.id === id) return result.scenario;
  }
  throw new Error(`no shipped scenario ${id}`);
}

/** The scenario in a text that has no mistake. */
export function sound(text: string): Scenario {
  const result = parseScenario(text, { file: 'sound.jsonc' });
  if (!result.ok) throw new Error(result.problems.map((problem) => renderProblem(problem)).join('\n'));
  return result.scenario;
}

export function problemsOf(text: string, file = 'mine.jsonc'): readonly Problem[] {
  return parseScenario(text, { file }).problems;
}

export function replaced(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`not one place for ${from}`);
  return text.replace(from, () => to);
}

/** Marks in a text where a mistake should be told. */
const MARK = '«';

export interface Mistake {
  /** What stands in the small scenario */
  readonly instead: string;
  /** What is written in its place, marked where the problem should be shown */
  readonly of: string;
  readonly code: string;
  readonly suggestion?: string;
}

/** Writes one mistake into the small scenario: what is told of it, and what should be, alone. */
export function tellMistake({ instead, of, code, suggestion }: Mistake): { told: unknown; expected: unknown } {
  const marked = replaced(SMALL, of, instead);
  const offset = marked.indexOf(MARK);
  const { line, column } = positionOf(marked, offset);
  const problems = problemsOf(marked.replace(MARK, ''));
  return {
    told: problems.map((p) => [p.code, `${p.line}:${p.column}`, p.suggestion]),
    expected: [[code, `${line}:${column}`, suggestion]],
  };
}
