import { nearest } from './suggest.ts';
import { Problems } from './problems.ts';
import type { SourceText } from './source.ts';
import { at, entriesOf, itemsOf, numberOf, readTree, textOf, type Entry, type Located } from './tree.ts';

/** Finds a scenario's text by id and version. */
export interface Library {
  find(id: string, version: number): SourceText | undefined;
  /** Ids at hand, with their versions, for suggestions. */
  readonly known: ReadonlyMap<string, readonly number[]>;
}

export const EMPTY_LIBRARY: Library = { find: () => undefined, known: new Map() };

/** Entries that describe a file, which what it extends does not hand down. */
const OWN = ['$schema', 'id', 'version', 'extends'];
/** Entries that are one thing said in several parts: replaced whole. */
const WHOLE = new Set(['when']);

/** The tree with all that it extends underneath; undefined when that cannot be had. */
export function resolve(tree: Located, library: Library, problems: Problems): Located | undefined {
  return resolveFrom(tree, library, problems, []);
}

function resolveFrom(tree: Located, library: Library, problems: Problems, above: readonly string[]): Located | undefined {
  const asked = at(tree, 'extends');
  if (!asked) return tree;
  const id = textOf(at(asked, 'id'));
  const version = numberOf(at(asked, 'version'));
  // the schema says what is wrong with the rest
  if (id === undefined || version === undefined) return tree;
  const own = textOf(at(tree, 'id'));
  const chain = own === undefined ? above : [...above, own];
  if (chain.includes(id)) {
    problems.error('extends.ring', asked.spot, { id });
    return undefined;
  }
  const source = library.find(id, version);
  if (!source) {
    missing(asked, id, version, library, problems);
    return undefined;
  }
  const base = readBase(source, id, asked, library, problems, chain);
  return base && merge(kept(base, at(asked, 'keep'), problems), tree, '', problems, true);
}

function missing(asked: Located, id: string, version: number, library: Library, problems: Problems): void {
  const versions = library.known.get(id);
  if (versions?.length) {
    problems.error('extends.version', at(asked, 'version')!.spot, { id, version, found: versions.join(', ') });
  } else {
    problems.error('extends.unknown', at(asked, 'id')!.spot, { id, version }, () => nearest(id, library.known.keys()));
  }
}

function readBase(
  source: SourceText,
  id: string,
  asked: Located,
  library: Library,
  problems: Problems,
  chain: readonly string[],
): Located | undefined {
  const found = new Problems();
  const tree = readTree(source, found);
  const base = tree && resolveFrom(tree, library, found, chain);
  problems.list.push(...found.list);
  if (found.failed) problems.error('extends.broken', asked.spot, { id });
  return base;
}

/** Of each map that `keep` names, only the entries that it lists. */
function kept(base: Located, keep: Located | undefined, problems: Problems): Located {
  if (base.kind !== 'object') return base;
  const entries = new Map<string, Entry>(base.entries);
  for (const [map, { value: listed }] of entriesOf(keep)) {
    const below = entries.get(map);
    // the schema says what is wrong with the rest
    if (below?.value.kind !== 'object' || listed.kind !== 'array') continue;
    const all = below.value.entries;
    const left = new Set<string>();
    for (const item of itemsOf(listed)) {
      const id = textOf(item) ?? '';
      left.add(id);
      if (!all.has(id)) problems.error('extends.nothingToKeep', item.spot, { where: `${map}.${id}` }, () => nearest(id, all.keys()));
    }
    // a slip of the pen must not take the rest away as well
    if ([...left].some((id) => !all.has(id))) continue;
    const value: Located = { ...below.value, entries: new Map([...all].filter(([id]) => left.has(id))) };
    entries.set(map, { name: below.name, value });
  }
  return { ...base, entries };
}

/** `over` on top of `base`, entry by entry: maps merge, all else is replaced, null removes. */
function merge(base: Located, over: Located, where: string, problems: Problems, top = false): Located {
  if (base.kind !== 'object' || over.kind !== 'object') return over;
  const entries = new Map<string, Entry>(base.entries);
  if (top) for (const key of OWN) entries.delete(key);
  for (const [key, entry] of over.entries) {
    const path = where === '' ? key : `${where}.${key}`;
    const below = top && OWN.includes(key) ? undefined : base.entries.get(key);
    if (entry.value.kind === 'value' && entry.value.value === null) {
      if (below) entries.delete(key);
      else problems.error('extends.nothingToRemove', entry.name, { where: path }, () => nearest(key, base.entries.keys()));
    } else if (below && !WHOLE.has(key)) {
      entries.set(key, { name: entry.name, value: merge(below.value, entry.value, path, problems) });
    } else entries.set(key, entry);
  }
  return { kind: 'object', spot: over.spot, entries };
}
