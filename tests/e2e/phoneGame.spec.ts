import { expect, test, type Page } from '@playwright/test';
import { COMMON } from '../../src/text/common.ts';
import { GAME } from '../../src/text/game.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { TITLE } from '../../src/text/title.ts';
import { VERDICT_WORDS } from '../../src/text/verdict.ts';
import { followGuide, guideOf, type Means } from './support/guide.ts';
import { misplaced } from './support/reach.ts';
import { Player } from './support/player.ts';

/** A small phone in one hand: everything by taps, and everything that is tapped is large enough, and free. */
const PHONE = { width: 360, height: 640 } as const;

for (const language of LANGUAGES) {
  test(`the first game from title to verdict by taps alone, ${language}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const player = await Player.arrive(browser, { language, size: PHONE, touch: true });
    const { page } = player;
    const fits = async (screen: string) => expect(await misplaced(page), screen).toEqual([]);
    await fits('title');
    await player.button(TITLE[language].play).tap();
    let done = 0;
    for (let turn = 1; turn <= 8; turn++) {
      await player.expectTurn(turn);
      await expect(guideOf(player)).toBeVisible();
      await fits(`turn ${turn}`);
      done += await followGuide(player, finger(page), turn);
      await fits(`turn ${turn}, planned`);
      await player.button(GAME[language].endQuarter).tap();
      await expect(player.button(player.toNext)).toBeVisible();
      await fits(`report ${turn}`);
      await player.button(player.toNext).tap();
    }
    expect(done).toBe(11);
    await expect(player.button(VERDICT_WORDS[language].save)).toBeVisible();
    await fits('verdict');
    await player.leave();
  });
}

test('a desk of each kind, the plan and what the menu opens on a small phone', async ({ browser }) => {
  test.setTimeout(120_000);
  const player = await Player.arrive(browser, { size: PHONE, touch: true });
  const { page } = player;
  const fits = async (screen: string) => expect.soft(await misplaced(page), screen).toEqual([]);
  await player.press(TITLE.en.scenarios);
  await expect(page.getByRole('dialog')).toBeVisible();
  await fits('scenarios');
  await page.keyboard.press('Escape');
  await player.begin('Six desks', 'China', 'PHONE');
  await page.locator('.brief').getByRole('button', { name: COMMON.en.close }).tap();
  for (const desk of ['trade', 'industry', 'capital', 'vouchers', 'research', 'statecraft'] as const) {
    await player.sitAt(desk);
    // what has to be done first is all within one screen: the rest is folded to its name
    if (desk === 'trade') expect(await page.locator('.desk').evaluate((one) => one.scrollHeight)).toBeLessThanOrEqual(PHONE.height);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.desk-page:not([hidden]) details')) {
        // folds of a group would close each other
        fold.removeAttribute('name');
        fold.open = true;
      }
    });
    await fits(desk);
  }
  await player.button(/^0 orders/).tap();
  await fits('plan');
  await page.keyboard.press('Escape');
  for (const name of [GAME.en.table, GAME.en.help] as const) {
    if (name !== GAME.en.help) await player.button(GAME.en.menu).tap();
    await fits('menu');
    await player.button(name).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await fits(name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await player.leave();
});

const finger = (page: Page): Means => ({
  press: (target) => target.tap(),
  // somewhere that the thumb is not
  move: async (slider) => {
    const { width, height } = (await slider.boundingBox())!;
    const share = await slider.evaluate((one: HTMLInputElement) => (one.valueAsNumber - Number(one.min)) / (Number(one.max) - Number(one.min)));
    await slider.tap({ position: { x: width * (share < 0.3 ? 0.45 : 0.15), y: height / 2 } });
  },
  leaveDialog: () => page.getByRole('dialog').getByRole('button', { name: /^(Close|Tutup)$/ }).tap(),
});
