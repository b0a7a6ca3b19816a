import type { Plugin, Rolldown } from 'vite';

type Bundle = Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>;

/** Writes into the page which files each part that is imported later needs, with their sizes (src/panels/loading). */
export const partList: Plugin = {
  name: 'part-list',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => {
      if (!bundle) return [];
      const parts = Object.fromEntries(
        chunksOf(bundle)
          .filter(({ isDynamicEntry }) => isDynamicEntry)
          .map((chunk) => [chunk.name, filesOf(chunk, bundle)]),
      );
      return [{ tag: 'script', attrs: { type: 'application/json', id: 'parts' }, children: JSON.stringify(parts), injectTo: 'body' }];
    },
  },
};

const chunksOf = (bundle: Bundle) => Object.values(bundle).filter((file) => file.type === 'chunk');

/** A part's files but for those that the page begins with. */
function filesOf(part: Rolldown.OutputChunk, bundle: Bundle): [file: string, bytes: number][] {
  const entry = chunksOf(bundle).find(({ isEntry }) => isEntry);
  const begun = new Set(entry ? withImports(entry, bundle) : []);
  return withImports(part, bundle)
    .filter((chunk) => !begun.has(chunk))
    .map(({ fileName, code }) => [fileName, Buffer.byteLength(code)]);
}

function withImports(chunk: Rolldown.OutputChunk, bundle: Bundle, found: Rolldown.OutputChunk[] = []): Rolldown.OutputChunk[] {
  if (found.includes(chunk)) return found;
  found.push(chunk);
  for (const name of chunk.imports) {
    const imported = bundle[name];
    if (imported?.type === 'chunk') withImports(imported, bundle, found);
  }
  return found;
}
