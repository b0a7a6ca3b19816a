import { expect, test, type Page } from '@playwright/test';
import { BRIEF } from '../../src/text/brief.ts';
import { EVENTS } from '../../src/text/events.ts';
import { MAP } from '../../src/text/map.ts';
import { seriousFindings } from './support/accessibility.ts';
import { Player } from './support/player.ts';

const mapDrawn = (page: Page) => expect(page.getByRole('region', { name: MAP.en.onMap })).toBeVisible({ timeout: 20_000 });

/** Gates that lie under the paper on the map, by what they are called. */
const covered = (page: Page): Promise<string[]> =>
  page.evaluate((gates) => {
    const paper = document.querySelector('.events')!.getBoundingClientRect();
    return [...document.querySelectorAll('.map-spot')].flatMap((spot) => {
      const name = (spot.getAttribute('aria-label') ?? '').split('.')[0];
      const { left, top, width, height } = spot.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return gates.includes(name) && x > paper.left && x < paper.right && y > paper.top && y < paper.bottom ? [name] : [];
    });
  }, [MAP.en.ownKey, MAP.en.licenceOf('United States')]);

const SIZES = [[1440, 900], [1280, 720], [1024, 768], [390, 844], [360, 640]] as const;

test('a paper lies on no gate, on any screen', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.begin('Six desks', 'China', 'PAPERS');
  await mapDrawn(page);
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => covered(page), `${width} x ${height}`).toEqual([]);
  }
  await player.leave();
});

test('on a phone a strip opens the brief', async ({ browser }) => {
  const player = await Player.arrive(browser, { size: { width: 390, height: 844 }, touch: true });
  const { page } = player;
  await player.begin('Six desks', 'China', 'LOOK');
  await mapDrawn(page);
  const brief = page.getByRole('complementary', { name: BRIEF.en.overline });
  await brief.getByRole('button', { name: /^China, by/ }).tap();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText(BRIEF.en.first);
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await player.leave();
});

test('on a phone an event is answered on the sheet that its strip opens', async ({ browser }) => {
  const player = await Player.arrive(browser, { size: { width: 390, height: 844 }, touch: true });
  const { page } = player;
  await player.begin('Six desks', 'China', 'LOOK');
  const sheet = page.getByRole('dialog');
  for (let quarter = 0; quarter < 5; quarter++) {
    await player.endQuarter();
    await player.closeReport();
  }
  const strip = page.getByRole('complementary', { name: EVENTS.en.cards }).getByRole('button', { name: 'Memory runs short' });
  await strip.tap();
  await expect(sheet.getByRole('group', { name: EVENTS.en.answer })).toBeVisible();
  await sheet.getByRole('button', { name: /^Wait and see/ }).tap();
  await expect(sheet).toBeHidden();
  await expect(strip).toBeFocused();
  await player.expectOrders(1);
  await player.leave();
});

test('on a large screen an open paper folds to its name and opens again', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.begin('Six desks', 'Japan', 'LOOK');
  await mapDrawn(page);
  for (let quarter = 0; quarter < 5; quarter++) {
    await player.endQuarter();
    await player.closeReport();
  }
  const table = page.getByRole('complementary', { name: EVENTS.en.cards });
  const headline = table.getByRole('button', { name: 'Memory runs short' });
  await expect(headline).toHaveAttribute('aria-expanded', 'true');
  await headline.click();
  await expect(headline).toHaveAttribute('aria-expanded', 'false');
  await expect(table.getByRole('paragraph').first()).toBeHidden();
  await headline.click();
  await expect(headline).toHaveAttribute('aria-expanded', 'true');
  await player.leave();
});
