import { expect, test } from '@playwright/test';
import { CAPITAL, WINDOW_WORDS } from '../../src/text/capital.ts';
import { DEALS } from '../../src/text/deals.ts';
import { INDUSTRY } from '../../src/text/industry.ts';
import { RESEARCH } from '../../src/text/research.ts';
import { TERM_NAMES } from '../../src/text/terms.ts';
import { TITLE } from '../../src/text/title.ts';
import { TRADE } from '../../src/text/trade.ts';
import { VERDICT_WORDS } from '../../src/text/verdict.ts';
import { VOUCHERS } from '../../src/text/vouchers.ts';
import { Player } from './support/player.ts';
import { verifiedReplay } from './support/verifiedReplay.ts';

const QUARTERS = 12;

test('all six desks in twelve quarters: one order at each, the verdict, and a replay that verifies', async ({ browser }, testInfo) => {
  const player = await Player.arrive(browser);
  const { page } = player;

  // the card says what it is: length, and all eight seats
  await player.press(TITLE.en.scenarios);
  await page.getByRole('radio', { name: /^Six desks/ }).check();
  await expect(page.locator('.scenario-card').filter({ hasText: 'Six desks' })).toContainText(`${TITLE.en.length(QUARTERS)} · ${TITLE.en.seats(8)}`);
  for (const seat of ['China', 'United States', 'European Union', 'Indonesia', 'Japan', 'Gulf states', 'India', 'United Kingdom']) {
    await expect(page.getByRole('radio', { name: seat, exact: true })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await player.begin('Six desks', 'China', 'SIX-DESKS');

  const choose = async (section: string, choice: string) => {
    await player.unfold(section);
    await page.getByRole('radio', { name: choice }).check();
  };
  /** What a player does at a desk, and the order that the record then holds. */
  const visits: { readonly desk: Parameters<Player['sitAt']>[0]; readonly order: string; readonly act: () => Promise<void> }[] = [
    { desk: 'trade', order: 'orderChips', act: () => player.button(new RegExp(`^${TRADE.en.place}`)).click() },
    { desk: 'industry', order: 'fundSoftware', act: () => player.build(INDUSTRY.en.software) },
    { desk: 'capital', order: 'setWindow', act: () => choose(CAPITAL.en.window, WINDOW_WORDS.en.selective.name) },
    {
      desk: 'vouchers',
      order: 'setVouchers',
      act: async () => {
        await page.getByRole('main').getByRole('button', { name: /^Shanghai/ }).click();
        await player.slide(VOUCHERS.en.audit, 1);
      },
    },
    { desk: 'research', order: 'splitCompute', act: () => player.slide(RESEARCH.en.splitLabel, 0.6) },
    {
      desk: 'statecraft',
      order: 'offerDeal',
      act: async () => {
        await player.unfold(DEALS.en.title);
        const offer = page.getByRole('region', { name: DEALS.en.makeOffer });
        await offer.getByLabel(DEALS.en.offerTo, { exact: true }).selectOption('United States');
        await offer.getByLabel(`${DEALS.en.youGive}: ${DEALS.en.add}`).selectOption(TERM_NAMES.en.payment);
        await offer.getByLabel(`${DEALS.en.youGet}: ${DEALS.en.add}`).selectOption(TERM_NAMES.en.volume);
        await player.press(DEALS.en.sendOffer);
      },
    },
  ];
  for (let turn = 1; turn <= QUARTERS; turn++) {
    await player.expectTurn(turn, QUARTERS);
    const visit = visits[turn - 1];
    if (visit) {
      await player.sitAt(visit.desk);
      await visit.act();
      await player.expectOrders(1);
    }
    await player.endQuarter();
    await player.closeReport();
  }

  const save = player.button(VERDICT_WORDS.en.save);
  await expect(save).toBeVisible();
  const record = await verifiedReplay(player, save, QUARTERS, testInfo);
  for (const { order } of visits) expect(record).toContain(`"${order}"`);
  await player.leave();
});
