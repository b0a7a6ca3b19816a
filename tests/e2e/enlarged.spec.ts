import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/text/language.ts';
import { TITLE } from '../../src/text/title.ts';
import { TRADE } from '../../src/text/trade.ts';
import { VERDICT_WORDS } from '../../src/text/verdict.ts';
import { misplaced } from './support/reach.ts';
import { Player } from './support/player.ts';

/** A window of 1280x720 at 200%: half the pixels each way. */
for (const language of LANGUAGES) {
  test(`nothing is lost at 200%, ${language}`, async ({ browser }) => {
    test.setTimeout(120_000);
    const player = await Player.arrive(browser, { language, size: { width: 640, height: 360 } });
    const { page } = player;
    const fits = async (screen: string) => expect(await misplaced(page, 24), screen).toEqual([]);
    await fits('title');
    await player.button(TITLE[language].play).click();
    await player.expectTurn(1);
    await page.getByRole('button', { name: /^(Send the guide away|Singkirkan panduan)$/ }).click();
    await fits('board');
    await player.slide(TRADE[language].release, 0.5);
    await player.expectOrders(1);
    await player.endQuarter();
    await fits('report');
    await player.closeReport();
    await player.sitAt('industry');
    await fits('industry');
    for (let turn = 2; turn <= 8; turn++) {
      await player.endQuarter();
      await player.closeReport();
    }
    await expect(player.button(VERDICT_WORDS[language].save)).toBeVisible();
    await fits('verdict');
    await player.leave();
  });
}
