import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';

/** What scripts/ensureBrowser.mjs found. */
function browserFound() {
  const file = new URL('../../node_modules/.cache/chokepoint/browser.json', import.meta.url);
  try {
    return JSON.parse(readFileSync(file, 'utf8')).executablePath ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Builds the game as it is published and opens it in a browser without a GPU.
 * @param {string} root
 * @param {{ width: number, height: number }} viewport
 * @param {(open: () => Promise<import('@playwright/test').Page>) => Promise<void>} use is given what opens a page that
 *   nobody has played on
 */
export async function withPages(root, viewport, use) {
  const outDir = mkdtempSync(join(tmpdir(), 'chokepoint-page-'));
  try {
    await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
    const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { port: 0, strictPort: false, open: false } });
    const browser = await chromium.launch({ executablePath: browserFound(), args: ['--disable-gpu', '--disable-quic'] });
    try {
      const settings = { viewport, locale: 'en-US', reducedMotion: /** @type {const} */ ('no-preference'), baseURL: server.resolvedUrls?.local[0] };
      await use(async () => (await browser.newContext(settings)).newPage());
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
