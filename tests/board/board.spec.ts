// The board alone in a real browser, served as it is in the source: what Phaser's display list holds after every way there.
import { expect, test, type Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import type { BoardPicture, Pick } from '../../src/session/picture.ts';

let server: ViteDevServer;

test.beforeAll(async () => {
  server = await createServer({ server: { port: 0, strictPort: false }, logLevel: 'error' });
  await server.listen();
});
test.afterAll(() => server.close());

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${server.resolvedUrls!.local[0]}tests/board/board.html?insets=430,80,0,200&${query}`);
  await page.locator('body[data-ready]').waitFor();
}

/** What the board shows, against what `sync` with that picture shows on a fresh start. */
function matchesSync(page: Page, name: 'CHINA' | 'CHINA_BEFORE' | 'KOREA'): Promise<boolean> {
  return page.evaluate((key) => {
    const { board, fixture } = window.boardPage;
    const shown = JSON.stringify(board.snapshot());
    board.sync(fixture.KOREA);
    board.sync(fixture[key]);
    return shown === JSON.stringify(board.snapshot());
  }, name);
}

function startQuarter(page: Page, speed: 1 | 4): Promise<void> {
  return page.evaluate((at) => {
    const { board, fixture } = window.boardPage;
    window.boardPage.over = board.resolve(fixture.CHINA_BEFORE, fixture.CHINA_QUARTER, fixture.CHINA, { speed: at, onPhase: () => {} });
  }, speed);
}

test('draws labels, lines and one canvas that assistive technology passes by', async ({ page }) => {
  await open(page);
  const ids = await page.evaluate(() => window.boardPage.board.snapshot().map((shown) => shown.id));
  expect(ids).toEqual(expect.arrayContaining(['import:out', 'gate:importer', 'fab:shenzhen', 'label:importer']));
  await expect(page.locator('canvas')).toHaveAttribute('aria-hidden', 'true');
});

for (const wait of [0, 700, 2200, 4500]) {
  test(`a quarter skipped after ${wait} ms ends as sync shows it`, async ({ page }) => {
    await open(page);
    await startQuarter(page, 1);
    await page.waitForTimeout(wait);
    await page.evaluate(async () => {
      window.boardPage.board.skip();
      await window.boardPage.over;
    });
    expect(await matchesSync(page, 'CHINA')).toBe(true);
  });
}

test('a quarter played out, through a change of language, insets and size, ends as sync shows it', async ({ page }) => {
  await open(page);
  await startQuarter(page, 4);
  await page.waitForTimeout(300);
  await page.evaluate(() => window.boardPage.board.setLanguage('id'));
  await page.waitForTimeout(300);
  await page.evaluate(() => window.boardPage.board.setInsets({ left: 60, top: 80, right: 0, bottom: 120 }));
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.evaluate(() => window.boardPage.over);
  expect(await matchesSync(page, 'CHINA')).toBe(true);
});

test('sync ends a quarter that is playing', async ({ page }) => {
  await open(page);
  await startQuarter(page, 1);
  await page.waitForTimeout(900);
  await page.evaluate(async () => {
    window.boardPage.board.sync(window.boardPage.fixture.CHINA_BEFORE);
    await window.boardPage.over;
  });
  expect(await matchesSync(page, 'CHINA_BEFORE')).toBe(true);
});

test('with reduced motion a quarter is over at once', async ({ page }) => {
  await open(page, 'still');
  const ms = await page.evaluate(async () => {
    const { board, fixture } = window.boardPage;
    const start = performance.now();
    await board.resolve(fixture.CHINA_BEFORE, fixture.CHINA_QUARTER, fixture.CHINA, { speed: 1, onPhase: () => {} });
    return performance.now() - start;
  });
  expect(ms).toBeLessThan(1000);
  expect(await matchesSync(page, 'CHINA')).toBe(true);
});

test('a press points at gates, buildings and land; dragging and the wheel do not', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    window.boardPage.picks = [];
    window.boardPage.board.onPick((pick) => window.boardPage.picks.push(pick));
  });
  for (const id of ['gate:importer', 'fab:shenzhen', 'dataCentre:guiyang']) {
    const { x, y } = await page.evaluate((key) => window.boardPage.board.snapshot().find((shown) => shown.id === key)!, id);
    await page.mouse.click(x, y);
  }
  await page.mouse.click(560, 200);
  await page.mouse.move(900, 500);
  await page.mouse.down();
  await page.mouse.move(960, 540, { steps: 4 });
  await page.mouse.up();
  await page.mouse.wheel(0, -200);
  expect(await page.evaluate(() => window.boardPage.picks)).toEqual([
    { kind: 'gate', id: 'importer' },
    { kind: 'fab', id: 'shenzhen' },
    { kind: 'dataCentre', id: 'guiyang' },
    { kind: 'nation', id: 'china' },
  ] satisfies Pick[]);
});

test('stands still without work, and goes away whole', async ({ page }) => {
  await open(page);
  await page.waitForTimeout(600);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const busy = async () => (await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!.value;
  const before = await busy();
  await page.waitForTimeout(1500);
  expect((await busy()) - before).toBeLessThan(0.05);
  await page.evaluate(() => window.boardPage.board.destroy());
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('a picture with nothing on it is a map', async ({ page }) => {
  await open(page);
  const ids = await page.evaluate(() => {
    const { board, fixture } = window.boardPage;
    const empty: BoardPicture = {
      ...fixture.CHINA,
      imports: null,
      home: { fabs: [], endsAt: null, unitsLastQuarter: 0, planned: 0 },
      sideRoads: [],
      dataCentres: [],
      tension: null,
    };
    board.sync(empty);
    return board.snapshot().map((shown) => shown.id);
  });
  expect(ids.some((id) => id.startsWith('import:'))).toBe(false);
  expect(ids).toContain('label:nation:china');
});
