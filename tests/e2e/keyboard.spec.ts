import { expect, test } from '@playwright/test';
import { GAME } from '../../src/text/game.ts';
import { INDUSTRY } from '../../src/text/industry.ts';
import { REPORT_WORDS } from '../../src/text/report.ts';
import { TITLE } from '../../src/text/title.ts';
import { TRADE } from '../../src/text/trade.ts';
import { Player } from './support/player.ts';

/** Two quarters without a pointer: the mouse is never touched, and the focus is never lost. */
test('two quarters by keyboard alone', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  const { keyboard } = page;

  /** Tabs on until the focus stands on something of that name, and says so. */
  const tabTo = async (name: string | RegExp) => {
    for (let step = 0; step < 80; step++) {
      await keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const el = document.activeElement as HTMLElement | null;
        return el?.getAttribute('aria-label') ?? el?.textContent ?? '';
      });
      if (typeof name === 'string' ? focused.includes(name) : name.test(focused)) return;
    }
    throw new Error(`no Tab leads to ${name}`);
  };
  const focusStands = async () => expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);

  await tabTo(TITLE.en.play);
  await keyboard.press('Enter');
  await expect(player.button(GAME.en.endQuarter)).toBeVisible();

  await tabTo(TRADE.en.release);
  await keyboard.press('End');
  await tabTo(TRADE.en.quota);
  await keyboard.press('ArrowRight');
  await player.expectOrders(1);
  await keyboard.press('Control+z');
  await keyboard.press('Control+z');
  await player.expectOrders(0);
  await keyboard.press('Control+Shift+z');
  await player.expectOrders(1);

  await tabTo(GAME.en.endQuarter);
  await keyboard.press('Enter');
  await expect(player.button(REPORT_WORDS.en.next)).toBeVisible();
  await focusStands();
  await keyboard.press('Escape');
  await expect(player.button(REPORT_WORDS.en.next)).toBeHidden();
  await focusStands();
  await player.expectTurn(2);

  // the third desk is not open yet
  await keyboard.press('3');
  await expect(page.getByRole('heading', { level: 2, name: TRADE.en.name, exact: true })).toBeVisible();
  await keyboard.press('2');
  await expect(page.getByRole('heading', { level: 2, name: INDUSTRY.en.name, exact: true })).toBeVisible();
  await tabTo(TRADE.en.units);
  await keyboard.press('ArrowRight');
  await tabTo(GAME.en.endQuarter);
  await keyboard.press('Enter');
  await expect(player.button(REPORT_WORDS.en.next)).toBeVisible();
  await keyboard.press('Escape');
  await player.expectTurn(3);
  await focusStands();
  await player.leave();
});
