import { expect, test, type Page } from '@playwright/test';
import { GAME } from '../../src/text/game.ts';
import { GUIDE } from '../../src/text/guide.ts';
import type { Language } from '../../src/text/language.ts';
import { ONWARD } from '../../src/text/onward.ts';
import { TITLE } from '../../src/text/title.ts';
import { VERDICT_WORDS } from '../../src/text/verdict.ts';
import { seriousFindings } from './support/accessibility.ts';
import { followGuide, guideOf, type Means } from './support/guide.ts';
import { Player, type Seating } from './support/player.ts';

const SEATINGS: readonly (Seating & { readonly language: Language })[] = [{ language: 'en', size: { width: 1100, height: 720 } }, { language: 'id', size: { width: 390, height: 844 } }];

/** A mouse, and a key for what slides. */
const mouse = (page: Page): Means => ({
  press: (target) => target.click(),
  move: (slider) => slider.press('ArrowRight'),
  leaveDialog: () => page.keyboard.press('Escape'),
});

test('eight quarters by the guide’s words alone', async ({ browser }) => {
  const player = await Player.arrive(browser, { size: { width: 1100, height: 720 } });
  const { page } = player;
  await player.beginFirstGame();
  expect(await seriousFindings(page)).toEqual([]);
  const desks = page.getByRole('navigation', { name: GAME.en.desks }).getByRole('button');
  const open = () => desks.locator('visible=true').and(page.locator(':not([aria-disabled=true])')).count();
  const opened: number[] = [];
  let done = 0;
  for (let turn = 1; turn <= 8; turn++) {
    await player.expectTurn(turn);
    opened.push(await open());
    done += await followGuide(player, mouse(page), turn);
    await player.endQuarter();
    await player.closeReport();
  }
  expect(opened).toEqual([1, 2, 3, 5, 5, 5, 5, 5]);
  expect(done).toBe(11);
  await expect(player.button(VERDICT_WORDS.en.save)).toBeVisible();
  // the end leads on: to the next lesson
  expect(await seriousFindings(page)).toEqual([]);
  await player.press(ONWARD.en.lesson);
  await player.expectTurn(1);
  await expect(guideOf(player)).toBeHidden();
  await player.leave();
});

for (const seating of SEATINGS) {
  test(`the first report takes few inputs and few words, ${seating.language} ${seating.language === 'id' ? 'on a phone' : 'at a desk'}`, async ({ browser }) => {
    const player = await Player.arrive(browser, seating);
    const { page, language } = player;
    // every press of a finger, a button or a key, wherever it lands
    await page.evaluate(() => {
      const counted = globalThis as unknown as { inputs: number };
      counted.inputs = 0;
      for (const kind of ['pointerdown', 'keydown']) document.addEventListener(kind, () => counted.inputs++, { capture: true });
    });
    const words = new Set<string>();
    // what stands in the way of going on, or tells how to: the guide, papers on the table, dialogs, and the title's invitation
    const read = async () => {
      const texts = await page.locator('.title-play, .title-what, .coach, .events, .brief-place, dialog[open]:not(.report)').filter({ visible: true }).allInnerTexts();
      for (const text of texts) words.add(text.replaceAll(/\s+/g, ' ').trim());
    };
    await read();
    await player.button(TITLE[language].play).click();
    await expect(guideOf(player)).toBeVisible();
    await read();
    const slider = page.locator('[data-guided] input[type=range]').first();
    const box = (await slider.boundingBox())!;
    await page.mouse.move(box.x + 14, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await read();
    await page.locator('[data-guided] .order-button button').first().click();
    await read();
    await player.endQuarter();
    const inputs = await page.evaluate(() => (globalThis as unknown as { inputs: number }).inputs);
    const count = [...words].flatMap((text) => text.split(' ')).length;
    test.info().annotations.push({ type: 'measured', description: `${inputs} inputs, ${count} words` });
    expect(inputs).toBeLessThanOrEqual(12);
    expect(count).toBeLessThanOrEqual(120);
    await player.leave();
  });
}

test('the guide is sent away, stays away after a reload, and is brought back', async ({ browser }) => {
  test.setTimeout(60_000);
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.beginFirstGame();
  await player.press(GUIDE.en.away);
  await expect(guideOf(player)).toBeHidden();
  await focusStands(page);
  await player.endQuarter();
  await player.closeReport();
  await page.reload();
  await player.button(new RegExp(`^${TITLE.en.resume}`)).click();
  await player.expectTurn(2);
  await expect(guideOf(player)).toBeHidden();
  await player.button(GAME.en.menu).click();
  await player.press(GUIDE.en.back);
  await expect(guideOf(player)).toBeVisible();
  await player.leave();
});

test('a closed desk says when it opens, and the report tells of it', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.beginFirstGame();
  const industry = page.getByRole('navigation').getByRole('button', { name: /Industry/ });
  await expect(industry).toHaveAttribute('aria-disabled', 'true');
  await expect(industry).toContainText(GAME.en.opensOn(2));
  await player.endQuarter();
  await expect(page.getByRole('dialog')).toContainText('Industry');
  await player.closeReport();
  await expect(industry).not.toHaveAttribute('aria-disabled');
  await player.sitAt('industry');
  await player.leave();
});

const focusStands = async (page: Page) => expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
