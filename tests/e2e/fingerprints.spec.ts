// The same core, played by Node and by the browser, comes to the same state to the bit.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import type * as core from '../support/fingerprints.ts';

const SEEDS = 50;

type Core = typeof core;

const folder = mkdtempSync(join(tmpdir(), 'chokepoint-core-'));
const bundle = join(folder, 'fingerprints.mjs');
let server: Server;

test.beforeAll(async () => {
  // one bundle for both, so that what differs is the engine alone
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { outDir: folder, lib: { entry: 'tests/support/fingerprints.ts', formats: ['es'], fileName: () => 'fingerprints.mjs' } },
  });
  server = createServer((request, response) => {
    const script = request.url === '/fingerprints.mjs';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ? readFileSync(bundle) : '<!doctype html><title>Core</title>');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
});

test.afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test(`${SEEDS} games of bots a scenario end alike in Node and in the browser`, async ({ page }) => {
  test.setTimeout(300_000);
  const names = readdirSync('scenarios').filter((name) => name.endsWith('.jsonc')).sort();
  const files = names.map((file) => ({ file, text: readFileSync(join('scenarios', file), 'utf8') }));
  const { playAll } = (await import(pathToFileURL(bundle).href)) as Core;
  const inNode = playAll(files, SEEDS);

  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const inBrowser = await page.evaluate(
    async ([given, seeds]) => {
      const address = '/fingerprints.mjs';
      const { playAll } = (await import(address)) as Core;
      return playAll(given, seeds);
    },
    [files, SEEDS] as const,
  );

  expect(inNode).toHaveLength(SEEDS * files.length);
  expect(new Set(inNode).size).toBe(inNode.length);
  expect(inBrowser).toEqual(inNode);
});
