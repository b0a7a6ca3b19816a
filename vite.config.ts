import { defineConfig, type Plugin } from 'vite';

/** The dev server puts styles into the page as text, which the page's policy rightly refuses to what is shipped. */
const devServerStyles: Plugin = {
  name: 'dev-server-styles',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
};

export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  publicDir: false,
  plugins: [devServerStyles],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 4172, strictPort: true },
  preview: { port: 4173, strictPort: true },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Files stay files: the page's policy wants it of fonts, and Phaser cannot read the data addresses that Vite makes of SVG.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    // Nothing is preloaded, so that the page is there before the map's engine is.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: isSsrBuild ? false : { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
  // The command line is one file that needs nothing beside it: `vite build --ssr src/cli/main.ts --outDir dist-cli`.
  ssr: { noExternal: true },
}));
