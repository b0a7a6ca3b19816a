import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Spot } from '../scenario/source.ts';
import { LIMITS, REPLAY_FORMAT, replaySchema, type Replay } from './format.ts';
import type { ReplayCode } from './messages.ts';
import { replayProblem, type ReplayProblem } from './problem.ts';
import { ENGINE_VERSION, RULES } from './rules.ts';
import { brokenSeal } from './seal.ts';

export type ReadReplay =
  | { readonly ok: true; readonly value: Replay; readonly problems: readonly [] }
  | { readonly ok: false; readonly problems: readonly ReplayProblem[] };

/**
 * Reads the text of a replay file; `file` names it in messages. Refuses what is too large, unreadable, foreign, newer
 * than this version, recorded by other rules, changed since it was written, or of another shape.
 */
export function readReplay(text: string, file: string): ReadReplay {
  // editors and mail put a mark of the byte order before it
  const problems = new Findings(text.replace(/^\uFEFF/, ''), file);
  const root = parse(problems);
  if (!root) return { ok: false, problems: problems.list };
  if (!isOurs(root, problems) || !isWhole(problems)) return { ok: false, problems: problems.list };
  return shaped(root, problems);
}

class Findings {
  readonly list: ReplayProblem[] = [];

  constructor(
    readonly text: string,
    private readonly file: string,
  ) {}

  /** Notes a problem at an offset; false, so that a check can end with it. */
  at(offset: number, code: ReplayCode, args: Record<string, string | number> = {}, length = 1): false {
    const spot: Spot = { source: { file: this.file, text: this.text }, offset, length };
    this.list.push(replayProblem(code, spot, args));
    return false;
  }
}

function parse(problems: Findings): Node | undefined {
  if (!isWithinLimits(problems)) return undefined;
  const errors: ParseError[] = [];
  const root = parseTree(problems.text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first || !root) {
    const cutOff = !first || first.offset >= problems.text.trimEnd().length;
    problems.at(Math.min(first?.offset ?? 0, Math.max(0, problems.text.length - 1)), cutOff ? 'replay.cutOff' : 'replay.syntax');
    return undefined;
  }
  return keysAreSound(root, problems) ? root : undefined;
}

/** Sizes are measured without recursion, before anything is built from a text that may come from anywhere. */
function isWithinLimits(problems: Findings): boolean {
  const { text } = problems;
  if (text.trim() === '') return problems.at(0, 'replay.empty');
  if (text.length > LIMITS.characters) return problems.at(0, 'replay.tooLarge', { size: text.length, most: LIMITS.characters });
  let depth = 0;
  let nodes = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted) {
      if (c === '\\') i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === '{' || c === '[') {
      if (++depth > LIMITS.depth) return problems.at(i, 'replay.tooDeep', { most: LIMITS.depth });
    } else if (c === '}' || c === ']') depth--;
    else if ((c === ',' || c === ':') && ++nodes > LIMITS.nodes) return problems.at(i, 'replay.tooMany', { most: LIMITS.nodes });
  }
  return depth > 0 && text.trimStart().startsWith('{') ? problems.at(Math.max(0, text.trimEnd().length - 1), 'replay.cutOff') : true;
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

function keysAreSound(node: Node, problems: Findings): boolean {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    if (child.type === 'property') {
      const [name, value] = child.children ?? [];
      const key = String(name?.value);
      if (FORBIDDEN.has(key) || seen.has(key)) return problems.at(child.offset, 'replay.key', { key }, name?.length);
      seen.add(key);
      if (value && !keysAreSound(value, problems)) return false;
    } else if (!keysAreSound(child, problems)) return false;
  }
  return true;
}

/** A replay, of a format, engine and rules that this version plays? Asked first, since only these say how to read the rest. */
function isOurs(root: Node, problems: Findings): boolean {
  const value = (...path: string[]): unknown => {
    const node = find(root, path);
    return node && getNodeValue(node);
  };
  const at = (...path: string[]) => find(root, path)?.offset ?? 0;
  if (value('chokepoint') !== 'replay') return problems.at(root.offset, 'replay.foreign');
  const format = value('format');
  if (typeof format === 'number' && format > REPLAY_FORMAT) {
    return problems.at(at('format'), 'replay.newer', { found: format, newest: REPLAY_FORMAT });
  }
  const [engine, version, hash] = [value('engine'), value('rules', 'version'), value('rules', 'hash')];
  // what is no version at all was damaged, and the seal places it better
  if (typeof engine !== 'string' || typeof version !== 'number' || typeof hash !== 'string') return true;
  if (isNewer(engine, ENGINE_VERSION)) return problems.at(at('engine'), 'replay.engine', { needed: engine, here: ENGINE_VERSION });
  if (version === RULES.version && hash === RULES.hash) return true;
  return problems.at(at('rules'), 'replay.rules', {
    needed: `${version} (${hash})`,
    engine,
    here: `${RULES.version} (${RULES.hash})`,
    hereEngine: ENGINE_VERSION,
  });
}

/** Is one version (`1.2.3`) later than another? */
function isNewer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let i = 0; i < 3; i++) if (a[i] !== b[i]) return (a[i] ?? 0) > (b[i] ?? 0);
  return false;
}

function isWhole(problems: Findings): boolean {
  const broken = brokenSeal(problems.text);
  if (!broken) return true;
  let offset = 0;
  for (let line = 1; line < broken.line; line++) offset = problems.text.indexOf('\n', offset) + 1;
  return problems.at(offset, 'replay.changed', { ...broken }, problems.text.indexOf('\n', offset) - offset);
}

function shaped(root: Node, problems: Findings): ReadReplay {
  const { checks: _checks, digest: _digest, ...value } = getNodeValue(root) as Record<string, unknown>;
  const read = replaySchema.safeParse(value);
  if (read.success) return { ok: true, value: read.data, problems: [] };
  for (const { path, message } of read.error.issues.slice(0, LIMITS.told)) {
    const node = find(root, path.filter((key) => typeof key !== 'symbol'), true) ?? root;
    problems.at(node.offset, 'replay.shape', { where: path.join('.') || 'the replay', expected: message }, Math.min(node.length, 60));
  }
  return { ok: false, problems: problems.list };
}

/** The node down a path; as far as there is one when `near`. */
function find(root: Node, path: readonly (string | number)[], near = false): Node | undefined {
  let here = root;
  for (const key of path) {
    const children = here.children ?? [];
    const next =
      typeof key === 'number' ? children[key] : children.find((property) => property.children?.[0]?.value === key)?.children?.[1];
    if (!next) return near ? here : undefined;
    here = next;
  }
  return here;
}
