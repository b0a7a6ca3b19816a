import { expect, test } from '@playwright/test';
import { GAME } from '../../src/text/game.ts';
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
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => /phaser|board/i.test(name))).toEqual([]);
  const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await expect.poll(painted).toBe(1);
  await player.leave();
});

test('where the map cannot be loaded the game is played all the same', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await page.route(/board-.*\.js|phaser.*\.js/i, (route) => route.abort());
  await player.beginFirstGame();
  await expect(page.getByText(GAME.en.mapMissing)).toBeVisible();
  await player.endQuarter();
  await player.closeReport();
  await player.expectTurn(2);
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
