// The whole game in one file, opened as from a stick: no server, no network.
import { expect, test } from '@playwright/test';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TITLE } from '../../src/text/title.ts';
import { GAME } from '../../src/text/game.ts';
import { MODEL } from '../../src/text/model.ts';
import { Player } from './support/player.ts';

const FILE = resolve('dist/chokepoint.html');

test('the title offers the game as one file', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const file = await player.download(() => player.page.getByRole('link', { name: TITLE.en.onePage }).click());
  expect(file.suggestedFilename()).toBe('chokepoint.html');
  expect(statSync(await file.path()).size).toBe(statSync(FILE).size);
  await player.leave();
});

test('the one file is played from a stick, keeps the game, and asks the network for nothing', async ({ browser }) => {
  // three and a half megabytes of page are read twice
  test.slow();
  const asked: string[] = [];
  const player = await Player.arrive(browser, {
    url: pathToFileURL(FILE).href,
    before: async (context) => {
      await context.setOffline(true);
      context.on('request', (request) => asked.push(request.url()));
    },
  });
  const { page } = player;
  await player.beginFirstGame();
  await expect(page.locator('.board[data-state="shown"]')).toBeVisible({ timeout: 20_000 });
  expect(page.workers(), 'forecasts are made beside the page').toHaveLength(1);
  await player.endQuarter();
  await player.closeReport();
  await player.expectTurn(2);
  await expect(page.getByText(GAME.en.storageGone)).toBeHidden();
  await player.press(GAME.en.help);
  await player.press(MODEL.en.read);
  await expect(page.getByRole('heading', { name: '1. Purpose and patterns' })).toBeAttached();
  await page.reload();
  await player.press(TITLE.en.resume);
  await player.expectTurn(2);
  expect(asked.filter((url) => !/^(data|blob):/.test(url) && new URL(url).pathname !== pathToFileURL(FILE).pathname)).toEqual([]);
  await player.leave();
});
