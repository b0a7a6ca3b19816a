// From a figure to the rule behind it: the model's page opens over Why? at its section, and gives back what it covered.
import { expect, test, type Page } from '@playwright/test';
import { COMMON } from '../../src/text/common.ts';
import { GAME } from '../../src/text/game.ts';
import { HELP } from '../../src/text/help.ts';
import { LOADING } from '../../src/text/loading.ts';
import { MEASURE_TEXT } from '../../src/text/measures.ts';
import { MODEL } from '../../src/text/model.ts';
import { seriousFindings } from './support/accessibility.ts';
import { Player } from './support/player.ts';
import { misplaced } from './support/reach.ts';

const model = ({ page, language }: Player) => page.getByRole('dialog', { name: MODEL[language].title, exact: true });
const heading = (player: Player, name: string) => model(player).getByRole('heading', { name, exact: true });

/** It has the focus, and stands near the upper edge. */
async function expectShown(player: Player, name: string): Promise<void> {
  await expect(heading(player, name)).toBeFocused();
  const { y } = (await heading(player, name).boundingBox())!;
  expect(y, name).toBeGreaterThan(40);
  expect(y, name).toBeLessThan(player.page.viewportSize()!.height / 3);
}

async function askWhy(player: Player, measure: keyof (typeof MEASURE_TEXT)['en']): Promise<void> {
  await player.button(new RegExp(`^${MEASURE_TEXT[player.language][measure].name}`)).first().click();
  await expect(player.page.locator('dialog.why')).toBeVisible();
}

const sideways = (page: Page) => page.evaluate(() => [...document.querySelectorAll('html, dialog[open]')].map((one) => one.scrollWidth - one.clientWidth));

test('Why? leads to the rule behind a figure, and the rule back to Why?', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.beginGate();
  await player.endQuarter();
  await player.closeReport();
  await askWhy(player, 'usefulCompute');
  const reckoned = player.button(MODEL.en.reckoned);
  await reckoned.click();
  await expectShown(player, 'Derived figures');
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(model(player)).toBeHidden();
  await expect(reckoned).toBeFocused();

  // what moved it: the rule of the cause, and from there on
  const behind = player.button(MODEL.en.behind).last();
  await behind.click();
  await expectShown(player, '7.4 Transport, customs, wear');
  const contents = model(player).getByRole('navigation', { name: MODEL.en.contents });
  await expect(contents.getByRole('link', { name: '7.4 Transport, customs, wear' })).toHaveAttribute('aria-current', 'location');
  const link = contents.getByRole('link', { name: '3. Process overview and scheduling' });
  await link.click();
  await expectShown(player, '3. Process overview and scheduling');
  const toCapital = model(player).getByRole('article').getByRole('link', { name: '7.11' }).last();
  await toCapital.click();
  await expectShown(player, '7.11 The capital market');
  expect(new URL(page.url()).hash).toBe('');
  // each step back leads where the reader was
  await player.press(COMMON.en.back);
  await expect(toCapital).toBeFocused();
  await expect(toCapital).toBeInViewport();
  await player.press(COMMON.en.back);
  await expect(link).toBeFocused();
  await expect(heading(player, '7.4 Transport, customs, wear')).toBeInViewport();
  await player.press(COMMON.en.back);
  await expect(model(player)).toBeHidden();
  await expect(behind).toBeFocused();
  await player.leave();
});

test('in Indonesian on a small phone the page says that it is in English, and only its tables and equations scroll sideways', async ({ browser }) => {
  const player = await Player.arrive(browser, { language: 'id', size: { width: 360, height: 640 }, touch: true });
  const { page } = player;
  await player.beginGate();
  await askWhy(player, 'usefulCompute');
  expect(await misplaced(page)).toEqual([]);
  await player.button(MODEL.id.reckoned).tap();
  await expectShown(player, 'Derived figures');
  await expect(model(player).getByText(MODEL.id.inEnglish)).toBeAttached();
  await expect(model(player).getByRole('article')).toHaveAttribute('lang', 'en');
  const formula = model(player).getByRole('group', { name: 'Derived figures' }).first();
  expect(await formula.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeGreaterThan(0);
  expect(await sideways(page)).toEqual([0, 0, 0]);
  expect(await misplaced(page)).toEqual([]);
  await model(player).getByText(MODEL.id.contents, { exact: true }).tap();
  await expect(model(player).getByRole('link', { name: '7.5 Home fabs' })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  // the list lies over the text, so that the page as a whole is no measure of it
  const heights = await model(player).getByRole('navigation').getByRole('link').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await page.keyboard.press('Escape');
  await expect(model(player).getByRole('link', { name: '7.5 Home fabs' })).toBeHidden();
  await expect(model(player).getByRole('article')).toBeVisible();
  await model(player).getByText(MODEL.id.contents, { exact: true }).tap();
  await model(player).getByRole('link', { name: '7.5 Home fabs' }).tap();
  await expectShown(player, '7.5 Home fabs');
  await model(player).getByRole('button', { name: COMMON.id.close, exact: true }).tap();
  await expect(player.button(MODEL.id.reckoned)).toBeFocused();
  await player.leave();
});

test('help opens the page at its beginning, and asks again for one that did not come', async ({ browser }) => {
  let cut = true;
  const player = await Player.arrive(browser, { before: (context) => context.route(/model-.*\.js/, (route) => (cut ? route.abort() : route.continue())) });
  await player.beginFirstGame();
  await player.press(GAME.en.help);
  await player.press(MODEL.en.read);
  await expect(player.page.getByRole('alert')).toContainText(LOADING.en.page.failed);
  cut = false;
  await player.press(LOADING.en.retry);
  await expectShown(player, 'The model');
  await player.page.keyboard.press('Escape');
  await expect(player.page.getByRole('dialog', { name: HELP.en.title })).toBeVisible();
  await expect(player.button(MODEL.en.read)).toBeFocused();
  await player.context.close();
});
