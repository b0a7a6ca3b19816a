import { expect, test } from '@playwright/test';
import { DEALS } from '../../src/text/deals.ts';
import { FORECAST } from '../../src/text/forecast.ts';
import { GAME } from '../../src/text/game.ts';
import { GUIDE } from '../../src/text/guide.ts';
import { MAP } from '../../src/text/map.ts';
import { MEASURE_TEXT } from '../../src/text/measures.ts';
import { TITLE } from '../../src/text/title.ts';
import { TRADE } from '../../src/text/trade.ts';
import { VERDICT_WORDS } from '../../src/text/verdict.ts';
import { VOUCHERS } from '../../src/text/vouchers.ts';
import { seriousFindings } from './support/accessibility.ts';
import { vanished } from './support/forcedColours.ts';
import { Player, type Seating } from './support/player.ts';

/** No screen has a serious accessibility finding, at a desk in English or on a phone in Indonesian. */
const SEATINGS: readonly Seating[] = [{ language: 'en' }, { language: 'id', size: { width: 390, height: 844 } }];

const LONG_RACE = { en: 'The long race', id: 'Perlombaan panjang' } as const;
/** One that writes export rules, one that has them written against it, one that stands between. */
const SEATS = { en: ['United States', 'China', 'Indonesia'], id: ['Amerika Serikat', 'Tiongkok', 'Indonesia'] } as const;

for (const seating of SEATINGS) {
  for (const seat of SEATS[seating.language ?? 'en']) {
    test(`all six desks of ${seat}, folds open, ${seating.language} ${seating.size ? 'on a phone' : 'at a desk'}`, async ({ browser }) => {
      const player = await Player.arrive(browser, seating);
      const { page, language } = player;
      await player.begin(LONG_RACE[language], seat, 'DESKS');
      for (const desk of ['trade', 'industry', 'capital', 'vouchers', 'research', 'statecraft'] as const) {
        await player.sitAt(desk);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll<HTMLDetailsElement>('.desk-page:not([hidden]) details')) {
            // folds of a group would close each other
            fold.removeAttribute('name');
            fold.open = true;
          }
        });
        expect(await seriousFindings(page), desk).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(wider, `${desk} scrolls sideways`).toBeLessThanOrEqual(0);
      }
      // each desk has its key, and help says so
      await page.keyboard.press('4');
      await expect(page.getByRole('heading', { level: 2, name: VOUCHERS[language].name, exact: true })).toBeVisible();
      await player.button(GAME[language].help).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect(page.locator('.help-keys kbd').filter({ hasText: /^[1-6]$/ })).toHaveText(['1', '2', '3', '4', '5', '6']);
      await page.keyboard.press('Escape');
      await player.sitAt('statecraft');
      // the deal builder with a promise on the table
      await page.getByLabel(`${DEALS[language].youGive}: ${DEALS[language].add}`).selectOption({ index: 1 });
      expect(await seriousFindings(page), 'deal builder').toEqual([]);
      await player.leave();
    });
  }

  test(`every screen, ${seating.language} ${seating.size ? 'on a phone' : 'at a desk'}`, async ({ browser }) => {
    const player = await Player.arrive(browser, seating);
    const { page, language } = player;
    const clean = async (screen: string) => expect(await seriousFindings(page), screen).toEqual([]);
    const dialog = page.getByRole('dialog');
    const cleanDialog = async (screen: string) => {
      await expect(dialog).toBeVisible();
      await clean(screen);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    };
    await clean('title');
    await player.drop('broken.jsonc', '{ "format": 1, "id": "broken", "lenght": 8 }');
    await cleanDialog('problems of a file');
    await player.button(TITLE[language].scenarios).click();
    await cleanDialog('scenarios');
    await player.beginFirstGame();
    await expect(page.getByRole('complementary', { name: GUIDE[language].name })).toBeVisible();
    await clean('trade, with the guide');
    await player.slide(TRADE[language].release, 0.5);
    const forecast = page.locator('.forecast');
    await expect(forecast).toHaveAttribute('data-futures', /./, { timeout: 30_000 });
    await clean('forecast');
    await forecast.locator('.fan-card').first().click();
    await cleanDialog('forecast, large');
    await forecast.getByRole('button', { name: FORECAST[language].asTable }).click();
    await expect(forecast.getByRole('table')).toBeVisible();
    await clean('forecast as a table');
    await player.button(new RegExp(`^${GAME[language].orders(1)}`)).click();
    await clean('plan');
    await page.keyboard.press('Escape');
    await player.button(FORECAST[language].advice).click();
    await cleanDialog('advice');
    await player.endQuarter();
    await clean('report');
    await player.closeReport();
    for (const desk of ['trade', 'industry'] as const) {
      await player.sitAt(desk);
      await clean(desk);
    }
    await player.button(new RegExp(`^${MEASURE_TEXT[language].usefulCompute.name}`)).first().click();
    await cleanDialog('why');
    await page.locator('.measure-score').click();
    await cleanDialog('objectives');
    await player.button(GAME[language].help).click();
    await cleanDialog('help');
    await player.button(MAP[language].legend).click();
    await cleanDialog('legend');
    await page.keyboard.press('m');
    await page.keyboard.press('Enter');
    await cleanDialog('sheet of the map');
    await player.button(GAME[language].menu).click();
    await clean('menu');
    await player.button(GAME[language].table).click();
    await cleanDialog('tables');
    for (let turn = 2; turn <= 8; turn++) {
      await player.endQuarter();
      await player.closeReport();
    }
    await expect(player.button(VERDICT_WORDS[language].save)).toBeVisible();
    await clean('verdict');
    await player.leave();
  });
}

test('where the browser has colours of its own, what is chosen, filled or drawn is still seen', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await page.emulateMedia({ forcedColors: 'active' });
  const seen = async (screen: string, ...parts: string[]) => {
    for (const part of parts) await expect(page.locator(part).first(), `${part} of ${screen}`).toBeVisible();
    expect(await vanished(page), screen).toEqual([]);
  };
  await seen('title', '[aria-pressed=true]');
  await player.beginFirstGame();
  await player.slide(TRADE.en.release, 0.5);
  await expect(page.locator('.forecast')).toHaveAttribute('data-futures', /./, { timeout: 30_000 });
  await seen('desk', 'label:has(:checked)', '.rail [aria-current]', '.slider input', '.fan-middle', '.budget-bar i');
  await page.locator('.fan-card').first().click();
  await seen('forecast', '.fan-middle', '.fan-without', '.bin');
  await page.keyboard.press('Escape');
  await player.endQuarter();
  await seen('report', '.report-done');
  await player.closeReport();
  await player.button(new RegExp(`^${MEASURE_TEXT.en.usefulCompute.name}`)).first().click();
  await seen('why', '.why-bar');
  await page.keyboard.press('Escape');
  for (let turn = 2; turn <= 8; turn++) {
    await player.endQuarter();
    await player.closeReport();
  }
  await expect(player.button(VERDICT_WORDS.en.save)).toBeVisible();
  await seen('verdict', '.verdict-line-body', '.verdict-luck-bar', '.verdict-credit');
  await player.leave();
});

test('who asks for more contrast has every screen without a finding, and an edge around what is chosen', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await page.emulateMedia({ contrast: 'more' });
  expect(await seriousFindings(page), 'title').toEqual([]);
  await player.beginFirstGame();
  expect(await seriousFindings(page), 'desk').toEqual([]);
  for (const chosen of ['.desk-page:not([hidden]) label:has(:checked)', '.rail [aria-current]']) await expect(page.locator(chosen).first()).toHaveCSS('outline-style', 'solid');
  await player.endQuarter();
  expect(await seriousFindings(page), 'report').toEqual([]);
  await player.leave();
});
