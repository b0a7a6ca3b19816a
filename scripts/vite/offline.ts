import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const WORKER = 'serviceWorker.js';
const MANIFEST = 'manifest.webmanifest';
/** Only for who asks for them, or for nobody: not kept on every visitor's device. */
const NOT_KEPT = /^\.vite\/|^chokepoint\.html$/;

const ICONS = [
  { file: 'icon-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
];

/** What a browser that installs the page is told of it. */
const APP = {
  id: './',
  name: 'Chokepoint',
  short_name: 'Chokepoint',
  description: 'A strategy game of chips, power and policy: lead one nation through the AI race, a quarter at a time.',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#04070E',
  theme_color: '#070B14',
  categories: ['games', 'education'],
  icons: ICONS.map(({ file, ...icon }) => ({ src: file, type: 'image/png', ...icon })),
};

/** Makes the page installable, and kept on the device by a service worker that knows every file of this build. */
export const offline: Plugin = {
  name: 'offline',
  apply: 'build',
  enforce: 'post',
  transformIndexHtml: () => [
    { tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' },
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-192.png' }, injectTo: 'head' },
  ],
  generateBundle: {
    order: 'post',
    async handler(_options, bundle) {
      const files = Object.values(bundle).filter(({ fileName }) => !NOT_KEPT.test(fileName));
      this.emitFile({ type: 'asset', fileName: WORKER, source: await serviceWorker(files.map(entryOf)) });
      // what only an installing browser reads, it keeps itself
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: JSON.stringify(APP, null, 2) });
      for (const { file } of ICONS) this.emitFile({ type: 'asset', fileName: file, source: readFileSync(at(`assets/icons/${file}`)) });
    },
  },
};

/** A file whose name holds a hash needs no other mark; of the rest it is told whether they changed. */
function entryOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): { url: string; revision: string | null } {
  const content = file.type === 'chunk' ? file.code : file.source;
  const named = /^assets\/.+-[\w-]{8}\.\w+$/.test(file.fileName);
  return { url: file.fileName, revision: named ? null : createHash('sha256').update(content).digest('hex').slice(0, 16) };
}

async function serviceWorker(files: readonly unknown[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2022', lib: { entry: at('src/offline/serviceWorker.ts'), formats: ['iife'], name: 'serviceWorker' } },
  });
  const [chunk] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (chunk?.type !== 'chunk') throw new Error('the service worker was not built');
  return chunk.code;
}
