// The track of quarters is read at a glance: nothing on it lies on anything else, however long the game.
import { expect, test, type Page } from '@playwright/test';
import { GAME } from '../../src/text/game.ts';
import { Player } from './support/player.ts';

const SIZES = [[1440, 900], [1280, 720], [1024, 768], [390, 844]] as const;

/** Names and marks that touch the next of their kind, and how unevenly the dots stand, in pixels. */
const crowded = (page: Page): Promise<{ touching: string[]; uneven: number }> =>
  page.getByRole('list', { name: GAME.en.timeline }).evaluate((track) => {
    const seen = (selector: string) => [...track.querySelectorAll(selector)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const touching = ['.tick-name span', '.tick-name b', '.mark'].flatMap((selector) => {
      const boxes = seen(selector).map((one) => ({ text: `${selector} ${one.textContent}`, box: one.getBoundingClientRect() }));
      return boxes.flatMap(({ text, box }, i) => (i > 0 && boxes[i - 1].box.right > box.left ? [`${boxes[i - 1].text}, ${text}`] : []));
    });
    const at = seen('.dot').map((one) => one.getBoundingClientRect()).map(({ left, width }) => left + width / 2);
    const steps = at.slice(1).map((x, i) => x - at[i]);
    return { touching, uneven: Math.max(...steps) - Math.min(...steps) };
  });

for (const scenario of ['The long race', 'The H200 gate']) {
  test(`the quarters of ${scenario} stand apart, on any screen`, async ({ browser }) => {
    const player = await Player.arrive(browser);
    const { page } = player;
    await player.begin(scenario, 'China', 'TRACK');
    for (let turn = 1; turn <= 3; turn++) {
      await player.endQuarter();
      await player.closeReport();
    }
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => crowded(page), `${width} x ${height}`).toEqual({ touching: [], uneven: expect.closeTo(0, 0) });
    }
    await player.leave();
  });
}
