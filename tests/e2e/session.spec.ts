import { expect, test, type BrowserContext } from '@playwright/test';
import { GAME } from '../../src/text/game.ts';
import { LOADING } from '../../src/text/loading.ts';
import { TITLE } from '../../src/text/title.ts';
import { TRADE } from '../../src/text/trade.ts';
import { Player } from './support/player.ts';

test('after a reload the game goes on where it was, with the plan that was being written', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.beginFirstGame();
  await player.endQuarter();
  await player.closeReport();
  await player.button(new RegExp(`^${TRADE.en.place}`)).click();
  await player.expectOrders(1);
  await page.reload();
  await player.button(new RegExp(`^${TITLE.en.resume}`)).click();
  await player.expectTurn(2);
  await player.expectOrders(1);
  await player.leave();
});

test('the title is there before the map is loaded', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await expect(player.button(TITLE.en.play)).toBeVisible();
  const loaded = (part: RegExp) =>
    page.evaluate(
      (name) => performance.getEntriesByType('resource').filter((entry) => new RegExp(name).test(entry.name)).map(({ startTime }) => startTime),
      part.source,
    );
  // the game and the map come by themselves, once the title was drawn
  await expect.poll(() => loaded(/phaser-/)).not.toEqual([]);
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
  for (const start of await loaded(/(game|board|phaser)-.*\.js/)) expect(start).toBeGreaterThan(painted);
  await player.leave();
});

test('a game that is long in coming says how far it is; one that does not come is asked for again', async ({ browser }) => {
  let network: 'cut' | 'slow' | 'fast' = 'cut';
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const before = (context: BrowserContext) =>
    context.route(/game-.*\.js/, async (route) => {
      if (network === 'cut') return route.abort();
      if (network === 'slow') await held;
      return route.continue();
    });
  const player = await Player.arrive(browser, { before });
  const { page } = player;
  await player.press(TITLE.en.play);
  await expect(page.getByRole('alert')).toContainText(LOADING.en.game.failed);
  network = 'slow';
  await player.press(LOADING.en.retry);
  await expect(page.getByRole('progressbar', { name: LOADING.en.game.coming })).toBeVisible();
  network = 'fast';
  release();
  await expect(player.button(GAME.en.endQuarter)).toBeVisible();
  await player.context.close();
});

test('where the map cannot be loaded the game is played all the same, and the map can be asked for again', async ({ browser }) => {
  const map = /board-.*\.js|phaser.*\.js/i;
  const player = await Player.arrive(browser, { before: (context) => context.route(map, (route) => route.abort()) });
  const { page } = player;
  await player.beginFirstGame();
  await expect(page.getByText(GAME.en.mapMissing)).toBeVisible();
  await player.endQuarter();
  await player.closeReport();
  await player.expectTurn(2);
  await player.context.unroute(map);
  await player.press(GAME.en.mapAgain);
  await expect(page.locator('.board[data-state="shown"]')).toBeVisible({ timeout: 20_000 });
  await player.context.close();
});

test('a language is changed in the middle of a game, and nothing else', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.beginFirstGame();
  await player.button(GAME.en.menu).click();
  await player.button('Bahasa Indonesia').click();
  await expect(page.getByText(GAME.id.turn(1, 8))).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await expect(player.button(GAME.id.endQuarter)).toBeVisible();
  await player.leave();
});

test('two tabs with one game: the one that was left says so, and can be kept instead', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page, context } = player;
  await player.beginFirstGame();
  const other = await context.newPage();
  await other.goto('/');
  await other.getByRole('button', { name: new RegExp(`^${TITLE.en.resume}`) }).click();
  await expect(page.getByRole('paragraph').filter({ hasText: GAME.en.storageElsewhere })).toBeVisible();
  await expect(other.getByRole('paragraph').filter({ hasText: GAME.en.storageElsewhere })).toBeHidden();
  await player.press(GAME.en.keepHere);
  await expect(page.getByRole('paragraph').filter({ hasText: GAME.en.storageElsewhere })).toBeHidden();
  await expect(other.getByRole('paragraph').filter({ hasText: GAME.en.storageElsewhere })).toBeVisible();
  await player.leave();
});

test('a quarter that cannot be played leaves the plan as it was, offers the file, and is played once it can be', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.beginGate();
  await player.slide(TRADE.en.release, 0.5);
  await player.expectOrders(1);
  // as a browser without memory does: the rules number each state in a view of its bits
  await page.evaluate(() => {
    const whole = globalThis.DataView;
    const none = function () {
      throw new RangeError('Array buffer allocation failed');
    };
    Object.assign(globalThis, { DataView: none, withMemory: () => Object.assign(globalThis, { DataView: whole }) });
  });
  await player.button(GAME.en.endQuarter).click();
  await expect(page.getByRole('alert')).toContainText(GAME.en.quarterFailed);
  await expect(player.button(GAME.en.endQuarter)).toBeFocused();
  await player.expectTurn(1);
  await player.expectOrders(1);
  await page.evaluate(() => (globalThis as unknown as { withMemory: () => void }).withMemory());
  const file = await player.download(() => player.press(GAME.en.saveReplay));
  expect(file.suggestedFilename()).toMatch(/^h200-gate-.*\.replay\.json$/);
  expect(player.complaints.splice(0)).toEqual(['Array buffer allocation failed']);
  await player.endQuarter();
  await expect(page.getByRole('alert')).toBeHidden();
  await player.closeReport();
  await player.expectTurn(2);
  await player.leave();
});

test('a browser that keeps nothing says so, and offers the file', async ({ browser }) => {
  // as a browser with storage switched off does
  const refuse = () => {
    const open = () => {
      throw new DOMException('no storage here', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'indexedDB', { value: { open } });
  };
  const player = await Player.arrive(browser, { before: (context) => context.addInitScript(refuse) });
  await player.beginFirstGame();
  await expect(player.page.getByRole('paragraph').filter({ hasText: GAME.en.storageGone })).toBeVisible();
  const file = await player.download(() => player.press(GAME.en.saveReplay));
  expect(file.suggestedFilename()).toMatch(/^first-game-.*\.replay\.json$/);
  await player.leave();
});
