// Games of bots a second on one core, for each shipped scenario.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** @param {string} root @param {{ seconds: number, say: (line: string) => void }} options */
export async function games(root, { seconds, say }) {
  const folder = mkdtempSync(join(tmpdir(), 'chokepoint-rate-'));
  const entry = join(root, 'src/study/measure.ts');
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      build: { outDir: folder, minify: false, lib: { entry, formats: ['es'], fileName: () => 'measure.mjs' } },
    });
    const { measure } = await import(pathToFileURL(join(folder, 'measure.mjs')).href);
    const names = readdirSync(join(root, 'scenarios')).filter((name) => name.endsWith('.jsonc')).sort();
    const files = names.map((file) => ({ file, text: readFileSync(join(root, 'scenarios', file), 'utf8') }));
    for (const line of measure(files, seconds * 1000)) say(line);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
