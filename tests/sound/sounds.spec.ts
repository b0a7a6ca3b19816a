// The sounds as a real browser plays them, recorded by its offline device.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, preview, type PreviewServer } from 'vite';

const outDir = mkdtempSync(join(tmpdir(), 'chokepoint-sound-'));
let server: PreviewServer;

test.beforeAll(async () => {
  await build({ logLevel: 'error', build: { outDir, rolldownOptions: { input: 'tests/sound/sound.html' } } });
  server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0, strictPort: false, open: false } });
});

test.afterAll(async () => {
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
});

test.beforeEach(async ({ page }) => {
  await page.goto(`${server.resolvedUrls!.local[0]}tests/sound/sound.html`);
  await page.locator('body[data-ready]').waitFor({ state: 'attached' });
});

test('each is heard for less than half a second, softly, on devices of either rate', async ({ page }) => {
  const recorded = await page.evaluate(async () => {
    const { record, SOUND_NAMES } = window.soundPage;
    const names = SOUND_NAMES.flatMap((name) => [48_000, 44_100].map((rate) => ({ name, rate })));
    return Promise.all(names.map(async ({ name, rate }) => ({ name, rate, ...(await record([name], { rate })) })));
  });
  expect(recorded.length).toBeGreaterThan(20);
  for (const { name, rate, peak, lasts } of recorded) {
    expect(lasts, `${name} at ${rate}`).toBeLessThan(0.5);
    expect(peak, `${name} at ${rate}`).toBeLessThan(0.4);
    expect(peak, `${name} at ${rate}`).toBeGreaterThan(0.05);
  }
});

test('whatever falls together stays under the ceiling, and low is lower', async ({ page }) => {
  const { all, driven, full, low, ceiling } = await page.evaluate(async () => {
    const { record, SOUND_NAMES, CEILING } = window.soundPage;
    return {
      all: await record(SOUND_NAMES),
      // ten times as much as the game ever sends
      driven: await record(SOUND_NAMES, { gain: 10 }),
      full: await record(['paper']),
      low: await record(['paper'], { volume: 0.32 }),
      ceiling: CEILING,
    };
  });
  expect(all.peak).toBeLessThan(ceiling);
  expect(driven.peak).toBeLessThanOrEqual(ceiling);
  expect(driven.peak).toBeGreaterThan(0.95 * ceiling);
  expect(10 * Math.log10(low.energy / full.energy)).toBeCloseTo(-9.9, 1);
});

test('the same sound twice at once is heard once', async ({ page }) => {
  const [once, twice] = await page.evaluate(() => Promise.all([window.soundPage.record(['paper']), window.soundPage.record(['paper', 'paper'])]));
  expect(twice).toEqual(once);
});
