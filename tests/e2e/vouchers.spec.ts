import { expect, test } from '@playwright/test';
import { VOUCHERS } from '../../src/text/vouchers.ts';
import { Player } from './support/player.ts';

const say = VOUCHERS.en;

test('a player audits Shanghai’s vouchers: less is wasted, more pilots pass, and the city’s report is known to be true', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.begin('The long race', 'China', 'VOUCHERS');
  await player.sitAt('vouchers');
  await page.getByRole('main').getByRole('button', { name: /^Shanghai/ }).click();
  const form = page.getByRole('region', { name: 'Shanghai' });
  const figure = (label: string) => form.locator('dl > div').filter({ hasText: label }).locator('dd');
  const number = async (label: string) => Number((await figure(label).innerText()).replaceAll(/[^\d.]/g, ''));
  const wasted = await number(say.waste);
  const passed = await number(say.passed);

  // the figures follow the hand before anything is decided
  await player.slide(say.audit, 1);
  await player.expectOrders(1);
  expect(await number(say.waste)).toBeLessThan(wasted - 5);
  expect(await number(say.passed)).toBeGreaterThan(passed);
  await player.slide(say.budget, 0.6);
  await player.expectOrders(1);

  await player.endQuarter();
  await player.closeReport();
  const row = page.getByRole('row').filter({ hasText: 'Shanghai' });
  await expect(row).toContainText(say.audited);
  await expect(row).not.toContainText(say.unaudited);
  const slider = form.getByRole('slider', { name: say.audit });
  await expect(slider).toHaveAttribute('aria-valuetext', '100%');
  await player.leave();
});

test('a city that asks is answered: what it is granted stands from then on, and the bar of the budget says so', async ({ browser }) => {
  const player = await Player.arrive(browser, { language: 'id', size: { width: 390, height: 844 } });
  const { page } = player;
  await player.begin('Perlombaan panjang', 'Tiongkok', 'VOUCHERS');
  await player.sitAt('vouchers');
  for (let turn = 1; turn <= 6 && !(await page.locator('.applications').isVisible()); turn++) {
    await player.endQuarter();
    await player.closeReport();
  }
  const asks = page.locator('.applications li').first();
  const city = await asks.locator('b').first().innerText();
  await asks.getByRole('button').first().click();
  await player.expectOrders(1);
  await player.endQuarter();
  await player.closeReport();
  await expect(page.locator('.applications li').filter({ hasText: city })).toHaveCount(0);
  await expect(page.locator('.budget-parts')).toContainText(VOUCHERS.id.name);
  // one city at a time
  const rows = page.locator('.city-table tbody tr:visible');
  await expect(rows).toHaveCount(1);
  const first = await rows.innerText();
  await player.press(`${VOUCHERS.id.next} ›`);
  await expect(rows).not.toHaveText(first);
  await player.leave();
});
