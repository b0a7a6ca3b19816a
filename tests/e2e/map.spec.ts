import { expect, test, type Page } from '@playwright/test';
import { BRIEF } from '../../src/text/brief.ts';
import { COMMON } from '../../src/text/common.ts';
import { GAME } from '../../src/text/game.ts';
import type { Language } from '../../src/text/language.ts';
import { MAP } from '../../src/text/map.ts';
import { TRADE } from '../../src/text/trade.ts';
import { seriousFindings } from './support/accessibility.ts';
import { Player } from './support/player.ts';

/** The engine of the map comes after the page. */
const mapDrawn = (page: Page, language: Language) => expect(page.getByRole('region', { name: MAP[language].onMap })).toBeVisible({ timeout: 20_000 });

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** Where things lie on the map, by what they are called. */
const places = (page: Page): Promise<Places> =>
  page.locator('.map-spot').evaluateAll((buttons) =>
    Object.fromEntries(
      buttons.map((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return [(button.getAttribute('aria-label') ?? '').split('.')[0], { x: left + width / 2, y: top + height / 2 }];
      }),
    ),
  );

/** Where things are once the map, whose edges move with papers and panels, has come to rest. */
async function placesAtRest(page: Page): Promise<Places> {
  let before = '';
  const rests = async () => {
    const now = JSON.stringify(await places(page));
    const still = now === before;
    before = now;
    return still;
  };
  await expect.poll(rests, { intervals: [300] }).toBe(true);
  return places(page);
}

test('the map by keyboard: from thing to thing, open it, ask why, go to its desk', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  const { keyboard } = page;
  await player.beginFirstGame();
  await mapDrawn(page, 'en');

  await keyboard.press('m');
  await keyboard.press('Home');
  expect(await focused(page)).toContain(MAP.en.ownKey);
  await keyboard.press('ArrowRight');
  expect(await focused(page)).toContain(MAP.en.licenceOf('United States'));
  await keyboard.press('ArrowLeft');
  expect(await focused(page)).toContain(MAP.en.ownKey);

  const near = await places(page);
  await keyboard.press('+');
  await expect.poll(async () => JSON.stringify(await places(page))).not.toBe(JSON.stringify(near));
  await keyboard.press('0');
  await expect.poll(async () => JSON.stringify(await places(page))).toBe(JSON.stringify(near));

  await keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: MAP.en.ownKey });
  await expect(sheet).toContainText(MAP.en.shut);
  expect(await seriousFindings(page)).toEqual([]);
  await keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  expect(await focused(page)).toContain(MAP.en.ownKey);

  await keyboard.press('Enter');
  await sheet.getByRole('button', { name: GAME.en.why(MAP.en.waitingHere), exact: true }).click();
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('dialog')).toBeVisible();
  await keyboard.press('Escape');
  await keyboard.press('m');
  await keyboard.press('Enter');
  await sheet.getByRole('button', { name: MAP.en.toDesk(TRADE.en.name) }).click();
  await expect(page.getByRole('heading', { level: 2, name: TRADE.en.name, exact: true })).toBeVisible();
  await player.leave();
});


test('the map by touch: a tap opens what lies there, two fingers come closer, the legend says what is what', async ({ browser }) => {
  const player = await Player.arrive(browser, { language: 'id', size: { width: 390, height: 844 } });
  const { page } = player;
  await player.begin('Enam meja', 'Tiongkok', 'SENTUH');
  await page.getByRole('complementary', { name: BRIEF.id.overline }).getByRole('button', { name: COMMON.id.close, exact: true }).click();
  const touch = await page.context().newCDPSession(page);
  const put = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) => touch.send('Input.dispatchTouchEvent', { type, touchPoints });

  await mapDrawn(page, 'id');
  // a mouse made of the tap would press beside the sheet that a slow phone has opened meanwhile, and shut it
  const mice = await page.evaluateHandle(() => {
    const heard: string[] = [];
    for (const type of ['mousedown', 'click']) addEventListener(type, () => heard.push(type), { capture: true });
    return heard;
  });
  const { x, y } = (await placesAtRest(page))[MAP.id.ownKey];
  await put('touchStart', { x, y });
  await put('touchEnd');
  await expect(page.getByRole('dialog', { name: MAP.id.ownKey })).toBeVisible();
  expect(await mice.jsonValue()).toEqual([]);
  await page.keyboard.press('Escape');

  const before = await places(page);
  await put('touchStart', { x: 180, y: 230 }, { x: 220, y: 230 });
  for (const spread of [10, 25, 40]) await put('touchMove', { x: 180 - spread, y: 230 }, { x: 220 + spread, y: 230 });
  await put('touchEnd');
  const apart = (at: Places) => Math.abs(at[MAP.id.ownKey].x - at[MAP.id.licenceOf('Amerika Serikat')].x);
  await expect.poll(async () => apart(await places(page))).toBeGreaterThan(apart(before) * 1.15);

  await player.press(MAP.id.legend);
  await expect(page.getByRole('dialog', { name: MAP.id.legend })).toContainText(MAP.id.projection);
  expect(await seriousFindings(page)).toEqual([]);
  await player.leave();
});

test('a quarter on the map: held by Space, over with Escape, and not played at all once that is chosen', async ({ browser }) => {
  const player = await Player.arrive(browser, { motion: true });
  const { page } = player;
  await player.beginFirstGame();
  await mapDrawn(page, 'en');
  await player.button(GAME.en.endQuarter).click();
  await expect(player.button(GAME.en.pause)).toBeFocused();
  await page.keyboard.press(' ');
  await expect(player.button(GAME.en.goOn)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(player.button(GAME.en.goOn)).toBeHidden();
  await player.closeReport();

  await player.press(GAME.en.menu);
  await player.press(GAME.en.atOnce);
  await page.keyboard.press('Escape');
  await player.button(GAME.en.endQuarter).click();
  await expect(player.button(GAME.en.skip)).toHaveCount(0);
  await player.closeReport();
  await player.expectTurn(3);
  await player.leave();
});
