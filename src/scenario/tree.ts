import { createScanner, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { ProblemCode } from './messages.ts';
import type { Problems } from './problems.ts';
import { positionOf, type SourceText, type Spot } from './source.ts';

/** What is read of a file, at most: a scenario comes from anywhere. */
const LIMITS = { bytes: 1_048_576, depth: 32, nodes: 20_000, string: 4000 } as const;

/** A value and where it was said. A map keeps the spot of each entry's name. */
export type Located =
  | { readonly kind: 'object'; readonly spot: Spot; readonly entries: ReadonlyMap<string, Entry> }
  | { readonly kind: 'array'; readonly spot: Spot; readonly items: readonly Located[] }
  | { readonly kind: 'value'; readonly spot: Spot; readonly value: string | number | boolean | null };

export interface Entry {
  readonly name: Spot;
  readonly value: Located;
}

/** Names that reach into how objects work; no entry may have one. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads a file within the limits; undefined when it cannot be judged any further. */
export function readTree(source: SourceText, problems: Problems): Located | undefined {
  if (!readable(source, problems) || !withinLimits(source, problems)) return undefined;
  const errors: ParseError[] = [];
  const root = parseTree(source.text, errors, { allowTrailingComma: true, disallowComments: false });
  reportSyntax(source, errors, problems);
  // where only commas are missing, the rest was understood and can be judged in the same pass
  if (!root || errors.some((error) => codeOf(error) !== 'syntax.comma')) return undefined;
  return locate(root, source, '', problems);
}

const spotOf = (source: SourceText, offset: number, length: number): Spot => ({ source, offset, length });

function byteLength(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // a pair of surrogates makes four bytes
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit < 0xe000 ? 2 : 3;
  }
  return bytes;
}

// Control characters other than tab and line ends, and what a decoder puts for bytes that are no text.
// oxlint-disable-next-line no-control-regex
const NO_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/;

function readable(source: SourceText, problems: Problems): boolean {
  const { text } = source;
  const bytes = text.length > LIMITS.bytes ? text.length : byteLength(text);
  if (bytes > LIMITS.bytes) {
    problems.error('file.tooLarge', spotOf(source, 0, 1), { bytes, most: LIMITS.bytes });
    return false;
  }
  const strange = text.search(NO_TEXT);
  if (strange >= 0) {
    problems.error('file.binary', spotOf(source, strange, 1));
    return false;
  }
  const scanner = createScanner(text, true);
  scanner.scan();
  const offset = scanner.getTokenOffset();
  if (offset >= text.length) {
    problems.error('file.empty', spotOf(source, 0, 1));
    return false;
  }
  if (text[offset] !== '{') {
    const found = text.slice(offset, offset + 12).split('\n')[0]!;
    problems.error('file.notJson', spotOf(source, offset, 1), { found });
    return false;
  }
  return true;
}

// Tokens of jsonc-parser's scanner, whose enum does not survive isolated modules.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COLON = 6;
const STRING = 10;
const COMMA = 5;
const END = 17;
const STRING_CUT = 2;
const COMMENT_CUT = 1;

/** Walks the tokens without recursion, so that no nesting can exhaust the parser, and finds where a file breaks off. */
function withinLimits(source: SourceText, problems: Problems): boolean {
  const scanner = createScanner(source.text, true);
  const open: number[] = [];
  let nodes = 0;
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const length = scanner.getTokenLength();
    const error: number = scanner.getTokenError();
    const atEnd = offset + length >= source.text.trimEnd().length;
    if ((error === STRING_CUT && atEnd && open.length > 0) || error === COMMENT_CUT) break;
    if (token === OPEN_BRACE || token === OPEN_BRACKET) {
      open.push(offset);
      if (open.length > LIMITS.depth) {
        problems.error('limit.depth', spotOf(source, offset, 1), { most: LIMITS.depth });
        return false;
      }
    } else if (token === CLOSE_BRACE || token === CLOSE_BRACKET) open.pop();
    if (token === STRING && length - 2 > LIMITS.string) {
      problems.error('limit.string', spotOf(source, offset, length), { length: length - 2, most: LIMITS.string });
      return false;
    }
    if (token !== COLON && token !== COMMA && token !== CLOSE_BRACE && token !== CLOSE_BRACKET && ++nodes > LIMITS.nodes * 2) {
      problems.error('limit.nodes', spotOf(source, offset, length), { most: LIMITS.nodes });
      return false;
    }
  }
  if (open.length === 0) return true;
  const from = open[open.length - 1]!;
  const { line } = positionOf(source.text, from);
  const end = source.text.trimEnd().length;
  problems.error('syntax.cutOff', spotOf(source, Math.max(0, end - 1), 1), { bracket: source.text[from]!, line });
  return false;
}

/** By jsonc-parser's error numbers, from 1. */
const SYNTAX: readonly ProblemCode[] = [
  'syntax.symbol',
  'syntax.number',
  'syntax.key',
  'syntax.value',
  'syntax.colon',
  'syntax.comma',
  'syntax.close',
  'syntax.closeList',
  'syntax.afterEnd',
  'syntax.symbol',
  'syntax.comment',
  'syntax.string',
  'syntax.number',
  'syntax.string',
  'syntax.string',
  'syntax.string',
];

const codeOf = ({ error }: ParseError): ProblemCode => SYNTAX[error - 1] ?? 'syntax.value';

/** One slip makes the parser stumble again at once: what follows on the same line or the next is not told, but commas. */
function reportSyntax(source: SourceText, errors: readonly ParseError[], problems: Problems): void {
  let last = -1;
  let slipped = false;
  for (const error of errors) {
    const { line } = positionOf(source.text, error.offset);
    const code = codeOf(error);
    if (slipped && line <= last + 1) last = line;
    else {
      problems.error(code, spotOf(source, error.offset, error.length));
      slipped = code !== 'syntax.comma';
      last = line;
    }
  }
}

function locate(node: Node, source: SourceText, where: string, problems: Problems): Located {
  const spot = spotOf(source, node.offset, node.length);
  if (node.type === 'array') {
    const items = (node.children ?? []).map((child, i) => locate(child, source, `${where}[${i}]`, problems));
    return { kind: 'array', spot, items };
  }
  if (node.type !== 'object') return { kind: 'value', spot, value: node.value as string | number | boolean | null };
  const entries = new Map<string, Entry>();
  for (const property of node.children ?? []) {
    const [name, value] = property.children ?? [];
    if (!name || !value) continue;
    const key = name.value as string;
    const nameSpot = spotOf(source, name.offset, name.length);
    const first = entries.get(key);
    if (FORBIDDEN.has(key)) problems.error('key.forbidden', nameSpot, { key });
    else if (first) {
      problems.error('key.duplicate', nameSpot, { key, where, line: positionOf(source.text, first.name.offset).line });
    } else {
      entries.set(key, { name: nameSpot, value: locate(value, source, where === '' ? key : `${where}.${key}`, problems) });
    }
  }
  return { kind: 'object', spot, entries };
}

/** The plain value, for the schema. */
export function plain(located: Located): unknown {
  switch (located.kind) {
    case 'array':
      return located.items.map(plain);
    case 'object': {
      const out: Record<string, unknown> = {};
      for (const [key, { value }] of located.entries) out[key] = plain(value);
      return out;
    }
    case 'value':
      return located.value;
  }
}

// ---- questions that bear any shape, so that one mistake does not hide the next ----

export function entriesOf(located: Located | undefined): [string, Entry][] {
  return located?.kind === 'object' ? [...located.entries] : [];
}

export function itemsOf(located: Located | undefined): readonly Located[] {
  return located?.kind === 'array' ? located.items : [];
}

/** The value down a path of names, as far as there is one. */
export function at(located: Located | undefined, ...path: readonly string[]): Located | undefined {
  let here = located;
  for (const key of path) here = here?.kind === 'object' ? here.entries.get(key)?.value : undefined;
  return here;
}

export function textOf(located: Located | undefined): string | undefined {
  return located?.kind === 'value' && typeof located.value === 'string' ? located.value : undefined;
}

export function numberOf(located: Located | undefined): number | undefined {
  return located?.kind === 'value' && typeof located.value === 'number' ? located.value : undefined;
}

export const isTrue = (located: Located | undefined): boolean => located?.kind === 'value' && located.value === true;

export const keysOf = (located: Located | undefined): string[] => entriesOf(located).map(([key]) => key);
