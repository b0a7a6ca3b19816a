import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/text/language.ts';
import { MEASURE_TEXT } from '../../src/text/measures.ts';
import { TITLE } from '../../src/text/title.ts';
import { TRADE } from '../../src/text/trade.ts';
import { VERDICT_WORDS } from '../../src/text/verdict.ts';
import { Player } from '../e2e/support/player.ts';

/** The pictures of docs/pictures: one game of the first scenario, photographed where a newcomer stops to look. */
const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
/** Turn on whose evening the pictures are taken. */
const LOOK = 4;

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const language of LANGUAGES) {
    test(`${size}, ${language}`, async ({ browser }) => {
      test.setTimeout(120_000);
      const player = await Player.arrive(browser, { language, size: viewport });
      const { page } = player;
      const shoot = (name: string) => page.screenshot({ path: `${FOLDER}${name}-${size}-${language}.png` });
      await page.evaluate(() => document.fonts.ready);
      await shoot('title');
      await player.button(TITLE[language].scenarios).click();
      await page.locator('input[name=scenario][value=h200-gate]').check();
      await page.getByLabel(TITLE[language].seed).fill('PICTURES');
      await player.press(TITLE[language].begin);
      await expect(page.locator('.board[data-state=shown]')).toBeVisible();
      await player.slide(TRADE[language].release, 1);
      for (let turn = 1; turn <= 8; turn++) {
        await player.button(new RegExp(`^${TRADE[language].place}`)).click();
        if (turn === LOOK) await shoot('board');
        await player.endQuarter();
        if (turn === LOOK) await shoot('report');
        await player.closeReport();
        if (turn !== LOOK) continue;
        await player.button(new RegExp(`^${MEASURE_TEXT[language].usefulCompute.name}`)).first().click();
        await shoot('why');
        await page.keyboard.press('Escape');
      }
      await expect(player.button(VERDICT_WORDS[language].save)).toBeVisible();
      await shoot('verdict');
      await player.leave();
    });
  }
}
