import { Problems } from './problems.ts';
import type { SourceText } from './source.ts';
import { at, numberOf, readTree, textOf } from './tree.ts';
import type { Library } from './extend.ts';

/** The scenarios at hand, by what their files say of themselves. A file that cannot be read is not at hand. */
export function libraryOf(files: readonly SourceText[]): Library {
  const sources = new Map<string, SourceText>();
  const known = new Map<string, number[]>();
  for (const source of files) {
    const tree = readTree(source, new Problems());
    const id = textOf(at(tree, 'id'));
    const version = numberOf(at(tree, 'version'));
    if (id === undefined || version === undefined) continue;
    sources.set(`${id} ${version}`, source);
    known.set(id, [...(known.get(id) ?? []), version]);
  }
  return { find: (id, version) => sources.get(`${id} ${version}`), known };
}
