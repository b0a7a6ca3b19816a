import { expect, test } from '@playwright/test';
import { FORECAST } from '../../src/text/forecast.ts';
import { GAME } from '../../src/text/game.ts';
import { INDUSTRY } from '../../src/text/industry.ts';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { MAP } from '../../src/text/map.ts';
import { MEASURE_TEXT } from '../../src/text/measures.ts';
import { MODEL } from '../../src/text/model.ts';
import { OBJECTIVES } from '../../src/text/objectives.ts';
import { DEALS } from '../../src/text/deals.ts';
import { REPORT_WORDS } from '../../src/text/report.ts';
import { TITLE } from '../../src/text/title.ts';
import { TRADE } from '../../src/text/trade.ts';
import { VERDICT_WORDS } from '../../src/text/verdict.ts';
import { Player } from '../e2e/support/player.ts';
import { film, still } from './camera.ts';

/** The pictures of docs/pictures: the guided first turn, then one game of all six desks, photographed where a newcomer stops to look. */
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const SCENARIO: Record<Language, string> = { en: 'Six desks', id: 'Enam meja' };
const SEAT: Record<Language, string> = { en: 'China', id: 'Tiongkok' };
const SEED = 'PICTURES';
const LENGTH = 12;
/** Turn on whose evening the pictures are taken. */
const LOOK = 4;
const DESKS = ['trade', 'industry', 'capital', 'vouchers', 'research', 'statecraft'] as const;
/** A scenario as somebody mistyped it. */
const BROKEN = '{\n  "format": 1,\n  "id": "my-gate",\n  "extends": { "id": "h200-gate", "version": 1 },\n  "lenght": 8,\n  "seats": { "chian": null }\n}\n';

/** A turn as an eager newcomer plays it: the door open, chips ordered, and power for them. */
async function plan(player: Player, turn: number): Promise<void> {
  const { language } = player;
  await player.sitAt('trade');
  if (turn === 1) await player.slide(TRADE[language].release, 1);
  await player.button(new RegExp(`^${TRADE[language].place}`)).click();
  if (turn % 3 !== 2) return;
  await player.sitAt('industry');
  await player.build(INDUSTRY[language].software);
}

/** All futures are counted that the forecast is made of, where there is one. */
async function counted({ page }: Player): Promise<void> {
  const forecasts = page.locator('.forecast[data-futures]:visible');
  await expect.poll(async () => (await forecasts.evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset['futures'])))).every((futures) => futures >= 200), { timeout: 60_000 }).toBe(true);
}

/** Trade's slider under the hand. */
async function forecastShown(player: Player): Promise<void> {
  const { page, language } = player;
  await player.sitAt('trade');
  await player.slide(TRADE[language].release, 0.6);
  await expect(page.getByRole('region', { name: FORECAST[language].withOrder })).toHaveAttribute('data-futures', /./);
  await counted(player);
}

async function ruleRead({ page, language }: Player): Promise<void> {
  await page.getByRole('button', { name: MODEL[language].reckoned }).click();
  await expect(page.locator('dialog.model').getByRole('heading', { level: 1 })).toBeAttached();
}

async function adviceGiven({ page, language }: Player): Promise<void> {
  await page.keyboard.press('a');
  const moves = page.getByRole('dialog', { name: FORECAST[language].advice }).locator('[aria-busy=false]');
  await expect(moves).toBeVisible({ timeout: 90_000 });
}

async function gateOpened({ page, language }: Player): Promise<void> {
  for (const key of ['m', 'Home', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog', { name: MAP[language].ownKey })).toBeVisible();
}

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const language of LANGUAGES) {
    test(`${size}, ${language}`, async ({ browser }) => {
      test.setTimeout(360_000);
      const player = await Player.arrive(browser, { language, size: viewport });
      const { page } = player;
      const shoot = (name: string) => still(page, `${name}-${size}-${language}`);
      const look = async (name: string, open: () => Promise<void>) => {
        await open();
        await shoot(name);
        await page.keyboard.press('Escape');
      };
      const board = page.locator('.board[data-state=shown]');
      await page.evaluate(() => document.fonts.ready);
      await shoot('title');
      await player.drop('my-gate.jsonc', BROKEN);
      await expect(page.getByRole('dialog')).toBeVisible();
      await shoot('file-problems');
      await page.keyboard.press('Escape');
      await look('scenarios', () => player.press(TITLE[language].scenarios));
      await player.begin(SCENARIO[language], SEAT[language], SEED);
      await expect(board).toBeVisible();
      await shoot('brief');
      for (let turn = 1; turn <= LENGTH; turn++) {
        await plan(player, turn);
        if (turn === LOOK) {
          for (const desk of DESKS) {
            await player.sitAt(desk);
            await counted(player);
            await shoot(desk);
          }
          await player.unfold(DEALS[language].title);
          await shoot('deals');
          await look('objectives', () => player.button(new RegExp(`^${OBJECTIVES[language].title}`)).first().click());
          await look('plan', () => player.button(new RegExp(`^${GAME[language].orders(1)}`)).click());
          await look('help', () => player.press(GAME[language].help));
          await forecastShown(player);
          await shoot('forecast');
          await look('advice', () => adviceGiven(player));
          await look('gate', () => gateOpened(player));
        }
        await player.endQuarter();
        if (turn === LOOK) await shoot('report');
        await player.closeReport();
        if (turn === LOOK) {
          await player.button(new RegExp(`^${MEASURE_TEXT[language].usefulCompute.name}`)).first().click();
          await shoot('why');
          await look('model', () => ruleRead(player));
          await page.keyboard.press('Escape');
        }
      }
      await expect(player.button(VERDICT_WORDS[language].save)).toBeVisible();
      await shoot('verdict');
      await player.leave();
    });

    test(`first turn, ${size}, ${language}`, async ({ browser }) => {
      const player = await Player.arrive(browser, { language, size: viewport });
      await player.beginFirstGame();
      await expect(player.page.locator('.board[data-state=shown]')).toBeVisible();
      await still(player.page, `first-turn-${size}-${language}`);
      await player.leave();
    });
  }
}

test('a quarter resolves, on film', async ({ browser }) => {
  test.setTimeout(240_000);
  const player = await Player.arrive(browser, { size: { width: 1280, height: 800 } });
  const { page } = player;
  await player.begin(SCENARIO.en, SEAT.en, SEED);
  await expect(page.locator('.board[data-state=shown]')).toBeVisible();
  await plan(player, 1);
  await player.endQuarter();
  await player.closeReport();
  await plan(player, 2);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await film(page, 'quarter', async () => {
    await player.press(GAME.en.endQuarter);
    await player.button(REPORT_WORDS.en.next).waitFor({ timeout: 60_000 });
  });
  await player.leave();
});
