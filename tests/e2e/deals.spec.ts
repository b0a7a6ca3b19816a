import { expect, test } from '@playwright/test';
import { DEALS, DEAL_NEWS } from '../../src/text/deals.ts';
import { TERM_NAMES } from '../../src/text/terms.ts';
import { seriousFindings } from './support/accessibility.ts';
import { Player } from './support/player.ts';

/** A deal from the first word to the last: written, offered, taken, in force, and broken. */
test('an offer is written at the deal table, taken by its rival, and broken again', async ({ browser }) => {
  const say = DEALS.en;
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.begin('The long race', 'China', 'DEALS');
  await player.sitAt('statecraft');
  await player.unfold(say.title);
  const table = page.getByRole('region', { name: say.title });
  // the truce of 2025 lies there from the start
  await expect(table.getByRole('article').getByText(/no new controls/)).toBeVisible();

  const offer = page.getByRole('region', { name: say.makeOffer });
  await offer.getByLabel(say.offerTo, { exact: true }).selectOption('United States');
  await offer.getByLabel(`${say.youGive}: ${say.add}`).selectOption(TERM_NAMES.en.payment);
  await player.slide(`${say.youGive}: ${TERM_NAMES.en.payment}`, 0.3);
  await offer.getByLabel(`${say.youGet}: ${say.add}`).selectOption(TERM_NAMES.en.volume);
  await expect(offer.getByText(/You give \$.* at once\. United States gives licences for up to/)).toBeVisible();
  await expect(offer.getByText(say.likely.accept('United States'))).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await player.press(say.sendOffer);
  await player.expectOrders(1);
  await player.endQuarter();
  await player.closeReport();
  await player.sitAt('statecraft');
  await expect(table.getByText(say.byYou)).toBeVisible();

  await player.endQuarter();
  await expect(page.getByText(DEAL_NEWS.en.kinds.struck('United States'))).toBeVisible();
  await player.closeReport();
  await player.sitAt('statecraft');
  const card = table.getByRole('article').filter({ hasText: /at once/ });
  await expect(card.getByText(/of 4 quarters/)).toBeVisible();

  await card.getByRole('button', { name: say.breakIt }).click();
  await player.expectOrders(1);
  await player.endQuarter();
  await expect(page.getByText(DEAL_NEWS.en.kinds.brokenByYou('United States'))).toBeVisible();
  await player.closeReport();
  await player.sitAt('statecraft');
  await expect(card.getByText(say.brokenByYou)).toBeVisible();
  await player.leave();
});
