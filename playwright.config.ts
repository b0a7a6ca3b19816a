import { existsSync, readFileSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

// another port where this one is taken
const PORT = Number(process.env['PORT'] ?? 4174);
const CHROMIUM = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 }, locale: 'en-US' };

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  // each story is a browser context of its own and waits more than it works
  workers: 2,
  retries: 0,
  // these only stop what hangs: a busy machine takes its time
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}/`,
    actionTimeout: 20_000,
    // writing traces takes a sixth of the time: `--trace on` for the story that is looked into
    trace: 'off',
    video: 'off',
    launchOptions: { executablePath: browserFound(), args: ['--disable-quic'] },
  },
  projects: [
    { name: 'chromium', testIgnore: ['tests/pictures/**', 'tests/everyScenario/**'], use: CHROMIUM },
    // longer than a change can wait for (npm run test:scenarios)
    { name: 'scenarios', testMatch: 'tests/everyScenario/**/*.spec.ts', fullyParallel: true, use: CHROMIUM },
    // not a test: takes the pictures of docs/pictures (npm run pictures)
    { name: 'pictures', testMatch: 'tests/pictures/**/*.spec.ts', use: CHROMIUM },
  ],
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});

/** What scripts/ensureBrowser.mjs found; undefined stands for Playwright's own build. */
function browserFound(): string | undefined {
  const file = new URL('node_modules/.cache/chokepoint/browser.json', import.meta.url);
  if (!existsSync(file)) return undefined;
  const { executablePath } = JSON.parse(readFileSync(file, 'utf8')) as { executablePath: string | null };
  return executablePath ?? undefined;
}
