import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { alsoAsOnePage, ONE_PAGE, onePage } from './scripts/vite/onePage.ts';
import { markdownPage } from './scripts/vite/markdownPage.ts';
import { offline } from './scripts/vite/offline.ts';
import { partList } from './scripts/vite/partList.ts';

/** The dev server puts styles into the page as text, which the page's policy rightly refuses to what is shipped. */
const devServerStyles: Plugin = {
  name: 'dev-server-styles',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
};

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What is built holds the part of Phaser that the board uses, made from Phaser's own sources. These ask for their parts
 * by names that Phaser's build would put in. The dev server takes the whole package, which it knows how to prepare.
 */
const leanPhaser: Plugin = {
  name: 'lean-phaser',
  apply: 'build',
  config: () => ({
    resolve: {
      alias: [
        { find: /^phaser$/, replacement: at('src/board/leanPhaser.cjs') },
        { find: /^phaser\/src\//, replacement: at('node_modules/phaser/src/') },
      ],
    },
    define: Object.fromEntries([
      ...['CANVAS_RENDERER', 'WEBGL_RENDERER'].map((part) => [`typeof ${part}`, 'true']),
      ...['FEATURE_SOUND', 'WEBGL_DEBUG', 'EXPERIMENTAL', 'PLUGIN_CAMERA3D', 'PLUGIN_FBINSTANT'].map((part) => [`typeof ${part}`, 'false']),
    ]),
  }),
};

export default defineConfig(({ isSsrBuild, mode }) => ({
  base: './',
  publicDir: false,
  plugins: [devServerStyles, leanPhaser, markdownPage, mode === ONE_PAGE ? onePage() : isSsrBuild ? [] : [partList, alsoAsOnePage, offline]],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 4172, strictPort: true },
  preview: { port: 4173, strictPort: true },
  // a worker that starts from a blob imports nothing
  worker: { format: mode === ONE_PAGE ? 'iife' : 'es' },
  build: {
    outDir: mode === ONE_PAGE ? 'dist-single' : 'dist',
    target: 'es2022',
    // Files stay files: the page's policy wants it of fonts, and Phaser cannot read the data addresses that Vite makes of SVG.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    // Nothing is preloaded, so that the page is there before the map's engine is.
    modulePreload: false,
    // what each file brings along: for the sizes that the tests and `npm run measure` look at
    manifest: !isSsrBuild && mode !== ONE_PAGE,
    rolldownOptions: {
      // one build makes two pages and a worker: that takes its time
      checks: { pluginTimings: false },
      output: {
        codeSplitting: isSsrBuild ? false : { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]|leanPhaser/ }] },
      },
    },
  },
  // The command line is one file that needs nothing beside it: `vite build --ssr src/cli/main.ts --outDir dist-cli`.
  ssr: { noExternal: true },
}));
