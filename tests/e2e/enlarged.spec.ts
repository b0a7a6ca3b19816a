import { expect, test, type BrowserContext } from '@playwright/test';
import { FORECAST } from '../../src/text/forecast.ts';
import { GAME } from '../../src/text/game.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { MEASURE_TEXT } from '../../src/text/measures.ts';
import { MODEL } from '../../src/text/model.ts';
import { TITLE } from '../../src/text/title.ts';
import { TRADE } from '../../src/text/trade.ts';
import { VERDICT_WORDS } from '../../src/text/verdict.ts';
import { misplaced } from './support/reach.ts';
import { Player } from './support/player.ts';

/** Letters of twice the size, as a reader sets them for a page; all else keeps its size. */
const doubleLetters = (context: BrowserContext) =>
  context.addInitScript(() => addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '32px')));

const WAYS = [
  // half the pixels each way
  { way: 'a window of 1280x720 at 200%', size: { width: 640, height: 360 } },
  { way: 'letters alone at 200% on a phone', size: { width: 390, height: 844 }, before: doubleLetters },
] as const;

for (const { way, ...seating } of WAYS) {
  for (const language of LANGUAGES) {
    test(`nothing is lost with ${way}, ${language}`, async ({ browser }) => {
      test.setTimeout(120_000);
      const player = await Player.arrive(browser, { language, ...seating });
      const { page } = player;
      const dialog = page.getByRole('dialog');
      const fits = async (screen: string) => expect.soft(await misplaced(page, 24), screen).toEqual([]);
      const fitsAndGoes = async (screen: string) => {
        await expect(dialog).toBeVisible();
        await fits(screen);
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
      };
      await fits('title');
      await player.button(TITLE[language].play).click();
      await player.expectTurn(1);
      await fits('board, with the guide');
      await page.getByRole('button', { name: /^(Send the guide away|Singkirkan panduan)$/ }).click();
      await fits('board');
      const all = player.button(GAME[language].allFigures);
      if (await all.isVisible()) {
        await all.click();
        await fits('all figures');
        await player.button(GAME[language].fewerFigures).click();
      }
      await player.button(GAME[language].help).click();
      await fitsAndGoes('help');
      await player.slide(TRADE[language].release, 0.5);
      await expect(page.locator('.forecast')).toHaveAttribute('data-futures', /./, { timeout: 30_000 });
      await fits('forecast');
      await player.button(new RegExp(`^${GAME[language].orders(1)}`)).click();
      await fits('plan');
      await page.keyboard.press('Escape');
      await player.button(FORECAST[language].advice).click();
      await fitsAndGoes('advice');
      await player.endQuarter();
      await fits('report');
      await player.closeReport();
      await player.button(new RegExp(`^${MEASURE_TEXT[language].usefulCompute.name}`)).first().click();
      await player.press(MODEL[language].reckoned);
      await expect(page.locator('.model-text')).toBeVisible();
      await fits('the model');
      await page.keyboard.press('Escape');
      await expect(page.locator('.model-text')).toBeHidden();
      await fitsAndGoes('why');
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
}
