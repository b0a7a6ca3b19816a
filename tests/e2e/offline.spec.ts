// The page on a device: without a network after one visit, and a newer version only between games.
import { expect, test } from '@playwright/test';
import { GAME } from '../../src/text/game.ts';
import { MODEL } from '../../src/text/model.ts';
import { TITLE } from '../../src/text/title.ts';
import { UPDATES } from '../../src/text/updates.ts';
import { Player } from './support/player.ts';
import { Site } from './support/site.ts';

let site: Site;
test.beforeEach(async () => {
  site = await Site.open();
});
test.afterEach(async () => {
  await site.stop();
  site.remove();
});

const visit = (browser: Parameters<typeof Player.arrive>[0]) => Player.arrive(browser, { url: site.url, kept: true });
/** Everything is on the device, and the page runs from there. */
const kept = ({ page }: Player) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

test('after the first visit a quarter is played with the server gone and the network cut', async ({ browser }) => {
  test.slow();
  const player = await visit(browser);
  const { page, context } = player;
  await kept(player);
  await context.setOffline(true);
  await site.stop();
  await page.goto(`${site.url}?from=a-link`);
  await player.beginFirstGame();
  await expect(page.locator('.board[data-state="shown"]')).toBeVisible({ timeout: 20_000 });
  await player.endQuarter();
  await player.closeReport();
  await player.expectTurn(2);
  // what is fetched only when it is asked for is there too
  await player.press(GAME.en.help);
  await player.press(MODEL.en.read);
  await expect(page.getByRole('heading', { name: '1. Purpose and patterns' })).toBeAttached();
  await page.reload();
  await player.press(TITLE.en.resume);
  await player.expectTurn(2);
  await player.leave();
});

test('a newer version waits for the end of the game, is offered on the title, and taken there', async ({ browser }) => {
  test.slow();
  const player = await visit(browser);
  const { page } = player;
  await kept(player);
  await player.beginFirstGame();
  await player.endQuarter();
  await player.closeReport();

  site.publish('2');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  await player.expectTurn(2);
  await player.endQuarter();
  await player.closeReport();
  await player.expectTurn(3);

  await player.button(GAME.en.menu).click();
  await player.press(GAME.en.leave);
  await expect(page.getByText(UPDATES.en.ready)).toBeVisible();
  // of the same rules: the saved game can go on in it
  await expect(page.getByText(UPDATES.en.otherRules)).toBeHidden();
  await expect(page.locator('html[data-version]')).toHaveCount(0);
  await player.press(UPDATES.en.take);
  await expect(page.locator('html[data-version="2"]')).toHaveCount(1);
  await player.press(TITLE.en.resume);
  await player.expectTurn(3);
  await player.leave();
});

test('while a game runs in another tab the newer version is not taken', async ({ browser }) => {
  test.slow();
  const player = await visit(browser);
  await kept(player);
  await player.beginFirstGame();
  const title = await player.inAnotherTab();
  await expect(title.button(new RegExp(`^${TITLE.en.resume}`))).toBeVisible();
  site.publish('2', { otherRules: true });
  await title.page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(title.page.getByText(UPDATES.en.otherRules)).toBeVisible();
  await title.press(UPDATES.en.take);
  await expect(title.page.getByText(UPDATES.en.elsewhere)).toBeVisible();
  await player.expectTurn(1);

  await player.button(GAME.en.menu).click();
  await player.press(GAME.en.leave);
  await title.press(UPDATES.en.take);
  for (const { page } of [title, player]) await expect(page.locator('html[data-version="2"]')).toHaveCount(1);
  await player.leave();
});

test('the page can be installed', async ({ browser }) => {
  const player = await visit(browser);
  const { page, context } = player;
  const client = await context.newCDPSession(page);
  const { errors, url } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(`${site.url}manifest.webmanifest`);
  await kept(player);
  // what is left is of the test's private window
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  await player.leave();
});
