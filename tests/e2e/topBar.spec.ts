// The figures of a seat that is scored on much: none lies on another, none is cut off, and all are a press away.
import { expect, test, type Page } from '@playwright/test';
import { GAME } from '../../src/text/game.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { lesson } from './support/lesson.ts';
import { Player } from './support/player.ts';

const SIZES = [[1920, 1080], [1440, 900], [1366, 768], [1280, 720], [1180, 820], [1024, 768], [920, 700], [768, 1024], [390, 844]] as const;

/** Figures whose words run into those of the next, or over the edge of the bar onto what stands beside it. */
const crowded = (page: Page): Promise<string[]> =>
  page.locator('.measures').evaluate((bar) => {
    const edge = Math.min(innerWidth, bar.getBoundingClientRect().right);
    const shown = [...bar.children].filter((one) => one.checkVisibility());
    const words = shown.map((one) => {
      const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if (text.parentElement!.closest('.hidden-text')) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        Object.assign(box, { left: Math.min(box.left, left), right: Math.max(box.right, right), top: Math.min(box.top, top), bottom: Math.max(box.bottom, bottom) });
      }
      return { text: one.textContent, box };
    });
    return words.flatMap(({ text, box }, i) => {
      const next = words[i + 1]?.box;
      const meets = next !== undefined && next.top < box.bottom && next.left > box.left && box.right > next.left;
      return meets || box.right > edge ? [text ?? ''] : [];
    });
  });

for (const language of LANGUAGES) {
  test(`stand apart on any screen, ${language}`, async ({ browser }) => {
    const player = await Player.arrive(browser, { language });
    const { page } = player;
    await player.begin(lesson('02-six-desks').title[language], lesson('00-base').nations.us.name[language], 'FIGURES');
    await player.endQuarter();
    await player.closeReport();
    // of tension less is better: a fall is no bad news
    const tension = page.locator('[data-measure=tension] .measure-change');
    await expect(tension).toContainText('▼');
    await expect(tension.locator('.better')).toHaveCount(1);
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => crowded(page), `${width} x ${height}`).toEqual([]);
      const all = page.getByRole('button', { name: GAME[language].allFigures });
      await all.click();
      await expect.poll(() => page.locator('.measures > .measure:visible').count()).toBe(await page.locator('.measures > .measure').count());
      await expect.poll(() => crowded(page), `${width} x ${height}, all`).toEqual([]);
      await page.getByRole('button', { name: GAME[language].fewerFigures }).click();
    }
    await player.leave();
  });
}
