// Games of bots a second on one core, for each shipped scenario: node scripts/measure.mjs [SECONDS]. With --cpu-prof it says where time goes.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const seconds = Number(process.argv[2] ?? 3);
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
  for (const line of measure(files, seconds * 1000)) process.stdout.write(`${line}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
