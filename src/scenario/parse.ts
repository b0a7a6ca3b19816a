import { checkSense } from './checks.ts';
import { EMPTY_LIBRARY, resolve, type Library } from './extend.ts';
import { FORMAT, type Scenario } from './format.ts';
import { Problems, type Problem } from './problems.ts';
import { checkReferences } from './references.ts';
import { checkShape } from './shape.ts';
import { at, numberOf, readTree, type Located } from './tree.ts';

export interface ParseOptions {
  /** Name of the file, for messages */
  readonly file: string;
  /** Where scenarios are found that this one extends */
  readonly library?: Library;
}

export type ParseResult =
  /** Problems of what is playable are warnings. */
  | { readonly ok: true; readonly scenario: Scenario; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a scenario: the whole of it with what it extends, or every problem found in one pass. */
export function parseScenario(text: string, { file, library = EMPTY_LIBRARY }: ParseOptions): ParseResult {
  const problems = new Problems();
  const scenario = parse({ file, text: text.replace(/^\uFEFF/, '') }, library, problems);
  return scenario && !problems.failed
    ? { ok: true, scenario, problems: problems.sorted() }
    : { ok: false, problems: problems.sorted() };
}

function parse(source: { file: string; text: string }, library: Library, problems: Problems): Scenario | undefined {
  const tree = readTree(source, problems);
  if (!tree || !isScenario(tree, problems)) return undefined;
  const whole = resolve(tree, library, problems);
  if (!whole) return undefined;
  const scenario = checkShape(whole, problems);
  checkReferences(whole, problems);
  checkSense(whole, problems);
  return scenario;
}

/** Is it a scenario at all, and of a format that is known? Else a list of all that it lacks would hide the cause. */
function isScenario(tree: Located, problems: Problems): boolean {
  const format = at(tree, 'format');
  if (!format && !at(tree, 'nations') && !at(tree, 'extends')) {
    problems.error('file.notAScenario', { ...tree.spot, length: 1 });
    return false;
  }
  const found = numberOf(format);
  if (found !== undefined && found > FORMAT) {
    problems.error('format.newer', format!.spot, { found, newest: FORMAT });
    return false;
  }
  return true;
}
