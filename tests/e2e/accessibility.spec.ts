import { expect, test } from '@playwright/test';
import { GAME } from '../../src/text/game.ts';
import { MEASURE_TEXT } from '../../src/text/measures.ts';
import { TITLE } from '../../src/text/title.ts';
import { seriousFindings } from './support/accessibility.ts';
import { Player, type Seating } from './support/player.ts';

/** No screen has a serious accessibility finding, at a desk in English or on a phone in Indonesian. */
const SEATINGS: readonly Seating[] = [{ language: 'en' }, { language: 'id', size: { width: 390, height: 844 } }];

for (const seating of SEATINGS) {
  test(`every screen, ${seating.language} ${seating.size ? 'on a phone' : 'at a desk'}`, async ({ browser }) => {
    const player = await Player.arrive(browser, seating);
    const { page, language } = player;
    const clean = async (screen: string) => expect(await seriousFindings(page), screen).toEqual([]);
    await clean('title');
    await player.button(TITLE[language].scenarios).click();
    await clean('scenarios');
    await page.keyboard.press('Escape');
    await player.beginFirstGame();
    await clean('trade');
    await player.endQuarter();
    await clean('report');
    await player.closeReport();
    for (const desk of ['industry', 'research'] as const) {
      await player.sitAt(desk);
      await clean(desk);
    }
    await player.button(new RegExp(`^${MEASURE_TEXT[language].usefulCompute.name}`)).first().click();
    await clean('why');
    await page.keyboard.press('Escape');
    await player.button(GAME[language].help).click();
    await clean('help');
    await page.keyboard.press('Escape');
    await player.button(GAME[language].menu).click();
    await clean('menu');
    await player.button(GAME[language].table).click();
    await clean('tables');
    await player.leave();
  });
}
