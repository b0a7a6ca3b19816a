import { expect, test } from '@playwright/test';
import { DEALS } from '../../src/text/deals.ts';
import { GAME } from '../../src/text/game.ts';
import { STATECRAFT } from '../../src/text/statecraft.ts';
import { TITLE } from '../../src/text/title.ts';
import { TRADE } from '../../src/text/trade.ts';
import { seriousFindings } from './support/accessibility.ts';
import { Player } from './support/player.ts';

/** Both sides of the control at the desks: a target answers, rents and smuggles; its acts stand in the relations after it. */

test('China withholds minerals and rents compute: the plan holds both, and tension rises', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.button(TITLE.en.scenarios).click();
  await page.getByRole('radio', { name: /The long race/ }).check();
  await player.button(TITLE.en.begin).click();
  await expect(player.button(GAME.en.endQuarter)).toBeVisible();
  await player.sitAt('statecraft');
  const say = STATECRAFT.en;
  for (const part of [say.against, say.answers, say.relations]) await expect(page.getByRole('heading', { name: part, exact: true })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await player.unfold(say.relations);
  await player.unfold(say.answers);
  const felt = () => page.getByRole('meter', { name: /^United States towards you/ }).evaluate((meter: HTMLMeterElement) => meter.value);
  const before = await felt();
  await player.press(say.withhold('United States'));
  await player.expectOrders(1);
  await player.sitAt('trade');
  await expect(page.getByRole('heading', { name: TRADE.en.greyTitle, exact: true })).toBeVisible();
  await player.unfold(TRADE.en.rentTitle);
  await page.getByRole('button', { name: /^Rent .* H100e in/ }).click();
  await player.expectOrders(2);
  await player.endQuarter();
  await player.closeReport();
  await player.sitAt('statecraft');
  expect(await felt()).toBeGreaterThan(before + 5);
  await expect(page.getByRole('button', { name: say.free('United States') })).toBeVisible();
  await expect(page.getByText(say.shortage('36%'))).toBeVisible();
  await player.leave();
});

test('the sliders of an export rule say what their position buys, and what it breaks', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  const say = STATECRAFT.en;
  await player.begin('Six desks', 'United States', 'KEYS-1');
  await player.sitAt('statecraft');
  const effects = page.getByRole('table').filter({ has: page.getByRole('row', { name: new RegExp(`^${say.keyChips}`) }) }).first();
  const row = async (name: string) => (await effects.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell').allTextContents()) as [string, string];
  const figure = (text: string) => parseFloat(text.replace(/[^0-9.]/g, ''));
  // as it stands, both columns say the same
  for (const name of [say.keyChips, say.keyMoney, say.keyTension]) {
    const [is, will] = await row(name);
    expect(will).toBe(is);
  }
  await player.slide(TRADE.en.cap, 0.1);
  const [is, will] = await row(say.keyCompute('CN'));
  expect(figure(will)).toBeLessThan(figure(is));
  const [calm, tense] = await row(say.keyTension);
  expect(figure(tense)).toBeGreaterThan(figure(calm));
  const broken = page.locator('.key-effects').first().getByText(DEALS.en.breaksDeal('China'));
  await expect(broken).toBeVisible();
  await player.press(GAME.en.undo);
  await expect(broken).toBeHidden();
  await player.leave();
});
