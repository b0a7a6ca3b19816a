import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Library } from '../scenario/extend.ts';
import type { Scenario } from '../scenario/format.ts';
import { hashOf } from '../scenario/hash.ts';
import { libraryOf } from '../scenario/library.ts';
import { parseScenario } from '../scenario/parse.ts';
import { renderProblem } from '../scenario/problems.ts';
import type { SourceText } from '../scenario/source.ts';
import { CannotRun } from './io.ts';
import { meant } from './options.ts';

/** What no file that this program reads comes near. */
const MOST_BYTES = 16_777_216;

/** The checkout that this program is part of. */
export function root(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new CannotRun('the scenarios are not beside this program');
    folder = dirname(folder);
  }
  return folder;
}

export function readText(file: string): SourceText {
  try {
    if (statSync(file).size > MOST_BYTES) throw new CannotRun(`${file}: too large; at most ${MOST_BYTES} bytes are read`);
    return { file, text: readFileSync(file, 'utf8') };
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`${file}: ${reason(error, 'read')}`);
  }
}

export function writeText(file: string, text: string): void {
  try {
    mkdirSync(dirname(resolve(file)), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new CannotRun(`${file}: ${reason(error, 'written')}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, and a file was expected',
  EACCES: 'you may not',
  ENOTDIR: 'part of its path is a file',
};

const reason = (error: unknown, done: string) =>
  REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? `it could not be ${done}: ${(error as Error).message}`;

export function filesIn(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    throw new CannotRun(`${folder}: there is no such folder`);
  }
}

/** The scenario files that come with the game, in the order of their names. */
export const shippedFiles = (): SourceText[] => filesIn(join(root(), 'scenarios'), '.jsonc').map(readText);

/** Shipped scenarios, and others that are at hand. */
export const libraryWith = (others: readonly SourceText[] = []): Library => libraryOf([...shippedFiles(), ...others]);

/** Ids of the shipped scenarios, in the order of their files. */
export const shippedIds = (): string[] => [...libraryWith().known.keys()];

/** Does the game ship this very scenario? */
export function isShipped(scenario: Scenario): boolean {
  const library = libraryWith();
  const source = library.find(scenario.id, scenario.version);
  if (!source) return false;
  const parsed = parseScenario(source.text, { file: source.file, library });
  return parsed.ok && hashOf(parsed.scenario) === hashOf(scenario);
}

/** A scenario by the id of a shipped one or by its file. */
export function scenarioNamed(name: string): Scenario {
  const library = libraryWith();
  const source = existsSync(name) && statSync(name).isFile() ? readText(name) : shippedSource(name, library);
  const parsed = parseScenario(source.text, { file: source.file, library });
  if (parsed.ok) return parsed.scenario;
  throw new CannotRun(parsed.problems.map((problem) => renderProblem(problem)).join('\n'));
}

function shippedSource(id: string, library: Library): SourceText {
  const versions = library.known.get(id);
  const source = versions && library.find(id, Math.max(...versions));
  if (source) return source;
  if (/[./\\]/.test(id)) throw new CannotRun(`${id}: there is no such file`);
  throw new CannotRun(`there is no scenario '${id}'${meant(id, [...library.known.keys()])}`);
}
