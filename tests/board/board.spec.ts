// The board alone in a real browser, built as the game is: what Phaser's display list holds after every way there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { build, preview, type PreviewServer } from 'vite';
import type { BoardPicture, Pick } from '../../src/session/picture.ts';

// On a busy machine without a GPU a single frame may take long.
test.setTimeout(60_000);

const outDir = mkdtempSync(join(tmpdir(), 'chokepoint-board-'));
let server: PreviewServer;

test.beforeAll(async () => {
  await build({ logLevel: 'error', build: { outDir, rolldownOptions: { input: 'tests/board/board.html' } } });
  server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0, strictPort: false, open: false } });
});

test.afterAll(async () => {
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
});

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${server.resolvedUrls!.local[0]}tests/board/board.html?insets=430,80,0,200&${query}`);
  await page.locator('body[data-ready]').waitFor();
}

/** Lets the page draw so many frames. */
const frames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (left) => {
    for (let i = 0; i < left; i++) await new Promise(requestAnimationFrame);
  }, count);

type Name = 'CHINA' | 'CHINA_BEFORE';

const snapshot = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify(window.boardPage.board.snapshot()));

/** What `sync` with a picture shows, with nothing left of what was there before. */
function synced(page: Page, name: Name): Promise<string> {
  return page.evaluate((key) => {
    const { board, fixture } = window.boardPage;
    board.sync(fixture.KOREA);
    board.sync(fixture[key]);
    return JSON.stringify(board.snapshot());
  }, name);
}

async function expectSynced(page: Page, name: Name): Promise<void> {
  const shown = await snapshot(page);
  expect(shown === (await synced(page, name))).toBe(true);
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

test('is drawn by WebGL where a GPU is', async ({ page }) => {
  // The machine of the test has none: a slow stand-in passes itself off as one.
  await page.addInitScript(() => {
    const UNMASKED_RENDERER_WEBGL = 0x9246;
    const getContext = Reflect.get(HTMLCanvasElement.prototype, 'getContext');
    const getParameter = Reflect.get(WebGLRenderingContext.prototype, 'getParameter');
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, options?: object) {
        return Reflect.apply(getContext, this, [kind, { ...options, failIfMajorPerformanceCaveat: false }]);
      },
    });
    Object.assign(WebGLRenderingContext.prototype, {
      getParameter(this: WebGLRenderingContext, name: number) {
        return name === UNMASKED_RENDERER_WEBGL ? 'A GPU' : Reflect.apply(getParameter, this, [name]);
      },
    });
  });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await open(page);
  const byWebGl = await page.evaluate(() => document.querySelector('canvas')!.getContext('webgl') !== null);
  expect(byWebGl).toBe(true);
  await startQuarter(page, 4);
  await frames(page, 36);
  await skip(page);
  await frames(page, 18);
  expect(complaints).toEqual([]);
  // An empty map would be some 10 kB.
  expect((await page.screenshot()).length).toBeGreaterThan(150_000);
  await expectSynced(page, 'CHINA');
});

/** Frames of a quarter at four times the speed, from its first one to after its end. */
const MOMENTS = [0, 4, 12, 27, 48, 72, 102, 144];

function skip(page: Page): Promise<void> {
  return page.evaluate(async () => {
    window.boardPage.board.skip();
    await window.boardPage.over;
  });
}

test('a quarter skipped at any moment ends as sync shows it', async ({ page }) => {
  await open(page);
  const expected = await synced(page, 'CHINA');
  for (const moment of MOMENTS) {
    await startQuarter(page, 4);
    await frames(page, moment);
    await skip(page);
    expect((await snapshot(page)) === expected, `after ${moment} frames`).toBe(true);
  }
});

test('a change of language at any moment changes every word', async ({ page }) => {
  await open(page);
  const setLanguage = (language: 'en' | 'id') => page.evaluate((to) => window.boardPage.board.setLanguage(to), language);
  await setLanguage('id');
  const expected = await synced(page, 'CHINA');
  expect(expected).toContain('Bea cukai: ditahan');
  expect(expected).not.toContain('Customs');
  for (const moment of MOMENTS) {
    await setLanguage('en');
    await startQuarter(page, 4);
    await frames(page, moment);
    await setLanguage('id');
    await frames(page, 3);
    await skip(page);
    expect((await snapshot(page)) === expected, `after ${moment} frames`).toBe(true);
  }
});

test('a quarter played out, through a change of language, insets and size, ends as sync shows it', async ({ page }) => {
  await open(page);
  await startQuarter(page, 4);
  await frames(page, 18);
  await page.evaluate(() => window.boardPage.board.setLanguage('id'));
  await frames(page, 18);
  await page.evaluate(() => window.boardPage.board.setInsets({ left: 60, top: 80, right: 0, bottom: 120, papers: [] }));
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.evaluate(() => window.boardPage.over);
  // On a busy machine the film may be over before the map has taken its new size.
  await page.waitForFunction(() => Math.round(document.querySelector('canvas')!.getBoundingClientRect().width) === 1200);
  await expectSynced(page, 'CHINA');
});

test('sync ends a quarter that is playing', async ({ page }) => {
  await open(page);
  await startQuarter(page, 1);
  await frames(page, 54);
  await page.evaluate(async () => {
    window.boardPage.board.sync(window.boardPage.fixture.CHINA_BEFORE);
    await window.boardPage.over;
  });
  await expectSynced(page, 'CHINA_BEFORE');
});

const answers = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.boardPage.board.snapshot().flatMap(({ id }) => (id.startsWith('answer:') ? [id] : [])));

test('what an order concerns answers once, and leaves nothing on the board', async ({ page }) => {
  await open(page);
  await page.evaluate(() => window.boardPage.board.answer([{ kind: 'road', id: 'import' }, { kind: 'city', id: 'chengdu' }, { kind: 'city', id: 'nowhere' }]));
  await expect.poll(() => answers(page)).toHaveLength(2);
  await expect.poll(() => answers(page)).toEqual([]);
  await expectSynced(page, 'CHINA');
  await page.evaluate(() => window.boardPage.board.answer([{ kind: 'gate', id: 'importer' }]));
  await expect.poll(() => answers(page)).toHaveLength(1);
  await startQuarter(page, 4);
  await skip(page);
  await expectSynced(page, 'CHINA');
});

test('with reduced motion nothing answers', async ({ page }) => {
  await open(page, 'still');
  await page.evaluate(() => window.boardPage.board.answer([{ kind: 'gate', id: 'importer' }]));
  await frames(page, 12);
  expect(await answers(page)).toEqual([]);
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
  await expectSynced(page, 'CHINA');
});

test('a press points at gates, buildings and land; dragging and the wheel do not', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    window.boardPage.picks = [];
    window.boardPage.board.onPick((pick) => window.boardPage.picks.push(pick));
  });
  for (const id of ['gate:importer', 'fab:shenzhen', 'dataCentre:guiyang', 'vouchers:chengdu', 'label:nation:china']) {
    const { x, y } = await page.evaluate((key) => window.boardPage.board.snapshot().find((shown) => shown.id === key)!, id);
    await page.mouse.click(x, y);
  }
  await page.mouse.move(900, 500);
  await page.mouse.down();
  await page.mouse.move(960, 540, { steps: 4 });
  await page.mouse.up();
  await page.mouse.wheel(0, -200);
  expect(await page.evaluate(() => window.boardPage.picks)).toEqual([
    { kind: 'gate', id: 'importer' },
    { kind: 'fab', id: 'shenzhen' },
    { kind: 'dataCentre', id: 'guiyang' },
    { kind: 'city', id: 'chengdu' },
    { kind: 'nation', id: 'china' },
  ] satisfies Pick[]);
});

test('stands still without work, and goes away whole', async ({ page }) => {
  await open(page);
  await frames(page, 36);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const busy = async () => (await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')!.value;
  const before = await busy();
  await frames(page, 90);
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
      dataCentres: [],
    };
    board.sync(empty);
    return board.snapshot().map((shown) => shown.id);
  });
  expect(ids.some((id) => id.startsWith('import:'))).toBe(false);
  expect(ids).toContain('label:nation:china');
});

test('a board that cannot be drawn says so, and stays out of the way', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await open(page, 'broken');
  await expect(page.locator('body')).toHaveAttribute('data-ready', 'never');
  await expect(page.locator('canvas')).toHaveCount(0);
  const shown = await page.evaluate(async () => {
    const { board, fixture } = window.boardPage;
    board.sync(fixture.CHINA);
    board.setLanguage('id');
    board.setInsets({ left: 0, top: 0, right: 0, bottom: 0, papers: [] });
    await board.resolve(fixture.CHINA_BEFORE, fixture.CHINA_QUARTER, fixture.CHINA, { speed: 1, onPhase: () => {} });
    board.skip();
    board.destroy();
    return board.snapshot();
  });
  expect(shown).toEqual([]);
  expect(complaints).toEqual([]);
});
