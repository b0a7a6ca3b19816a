import { expect, test } from '@playwright/test';
import { BIND_WORDS, CAPITAL, MOOD_WORDS, WINDOW_WORDS } from '../../src/text/capital.ts';
import { GAME } from '../../src/text/game.ts';
import { MEASURE_TEXT } from '../../src/text/measures.ts';
import { seriousFindings } from './support/accessibility.ts';
import { Player } from './support/player.ts';
import { verifiedReplay } from './support/verifiedReplay.ts';

/** A seed under which the offer finds its buyers, as 98 of 100 do. */
const SEED = 'K7-4Q2M';
const say = CAPITAL.en;

test('in a boom a lab is brought to market with the state as its anchor, and the chips stay scarce', async ({ browser }, testInfo) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.begin('The long race', 'China', SEED);
  await player.sitAt('capital');
  await expect(page.getByText(MOOD_WORDS.en.boom, { exact: true }).first()).toBeVisible();
  await expect(page.getByText(BIND_WORDS.en.keys.head)).toBeVisible();

  const minimax = player.fold('MiniMax');
  await player.unfold('MiniMax');
  await minimax.getByRole('slider', { name: say.anchor, exact: true }).fill('0.25');
  await minimax.getByRole('button', { name: say.list, exact: true }).click();
  await player.unfold(say.window);
  await page.getByRole('radio', { name: WINDOW_WORDS.en.selective.name }).check();
  await player.unfold(say.covenant);
  await page.getByRole('checkbox', { name: say.covenantOn }).check();
  await player.expectOrders(3);
  expect(await seriousFindings(page)).toEqual([]);

  await player.endQuarter();
  await expect(page.getByText(/MiniMax raises \$0\.\d+bn/).first()).toBeVisible();
  await player.closeReport();

  await player.sitAt('capital');
  await expect(minimax.getByText(/× the offer$/)).toBeVisible();
  await player.unfold('MiniMax');
  await expect(minimax.getByText(/^The state holds \$0\.\d+bn/)).toBeVisible();
  await expect(minimax.getByText(say.bound('100%'))).toBeVisible();
  const sell = minimax.getByRole('button', { name: say.sell });
  await expect(sell).toHaveAttribute('aria-disabled', 'true');
  await expect(minimax.getByText(/^Locked up for/)).toBeVisible();
  // the mood opens to what moved it
  await page.getByTitle(GAME.en.why(MEASURE_TEXT.en.mood.name)).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /First day MiniMax/ })).toBeVisible();
  await page.keyboard.press('Escape');
  // nobody lists unasked, and the chips are as scarce as before
  await expect(player.fold('Zhipu').getByText(/ready$/)).toBeVisible();
  await expect(page.getByText(BIND_WORDS.en.keys.head)).toBeVisible();

  for (let quarter = 0; quarter < 2; quarter++) {
    await player.endQuarter();
    await player.closeReport();
  }
  await player.sitAt('capital');
  await expect(sell).toHaveAttribute('aria-disabled', 'false');
  await sell.click();
  await player.expectOrders(1);
  await player.endQuarter();
  await player.closeReport();
  await player.sitAt('capital');
  await expect(sell).toHaveCount(0);

  // the core did it: the record holds the orders, and plays again to the same end
  await player.button(GAME.en.menu).click();
  const record = await verifiedReplay(player, player.button(GAME.en.saveReplay), 4, testInfo);
  for (const kind of ['listFirm', 'setWindow', 'setCovenant', 'sellStake']) expect(record).toContain(kind);
  await player.leave();
});
