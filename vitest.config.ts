import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // stories keep nothing in modules, so that files can share them: a quarter of the time went into loading them anew
    isolate: false,
    maxWorkers: '100%',
    // a busy machine is no failure: what a story may take is not what it tells
    testTimeout: 60_000,
  },
});
