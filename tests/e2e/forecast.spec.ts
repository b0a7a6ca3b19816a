import { expect, test } from '@playwright/test';
import { EVENTS } from '../../src/text/events.ts';
import { FORECAST } from '../../src/text/forecast.ts';
import { MEASURE_TEXT } from '../../src/text/measures.ts';
import { TRADE } from '../../src/text/trade.ts';
import { seriousFindings } from './support/accessibility.ts';
import { Player } from './support/player.ts';

/** A slider is moved: what it would bring is seen from hundreds of futures, beside what comes without it. */
test('a forecast follows the slider, with the order and without it, as a chart, as a table and in the other language', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  const say = FORECAST.en;
  await player.beginFirstGame();
  // nothing is touched yet: the map has the place
  await expect(page.getByRole('region', { name: say.withOrder })).toBeHidden();

  // under the hand, before anything is ordered
  const slider = page.getByRole('slider', { name: TRADE.en.release, exact: true });
  const box = (await slider.boundingBox())!;
  await page.mouse.move(box.x + 12, box.y + box.height / 2);
  await page.mouse.down();
  for (const share of [0.2, 0.35, 0.5]) await page.mouse.move(box.x + share * box.width, box.y + box.height / 2);
  const forecast = page.getByRole('region', { name: say.withOrder });
  await expect(forecast.getByText(/\d+ futures/)).toBeVisible();
  await player.expectOrders(0);
  await page.mouse.up();
  await player.expectOrders(1);

  await expect.poll(async () => Number(await forecast.getAttribute('data-futures')), { timeout: 30_000 }).toBeGreaterThanOrEqual(200);
  await expect(forecast).toContainText(say.assumption, { useInnerText: true });
  const compute = forecast.getByRole('button', { name: new RegExp(`${MEASURE_TEXT.en.usefulCompute.name}, by .*with this order .* to .*, most likely .*, against .* without it`) });
  await expect(compute).toBeVisible();
  // both medians: a solid line and a dashed one
  await expect(forecast.locator('.fan-middle')).toHaveCount(3);
  await expect(forecast.locator('.fan-without')).toHaveCount(3);
  expect(await seriousFindings(page)).toEqual([]);

  await forecast.getByRole('button', { name: say.asTable, exact: true }).click();
  const table = forecast.getByRole('table');
  const [, , , middle, , without] = await table.getByRole('row', { name: new RegExp(`^${MEASURE_TEXT.en.usefulCompute.name}`) }).locator('th, td').allTextContents();
  // an open key brings chips
  expect(parseFloat(middle)).toBeGreaterThan(parseFloat(without));
  await forecast.getByRole('button', { name: say.asTable, exact: true }).click();

  // large, quarter by quarter, by the keys
  await compute.click();
  const points = page.getByRole('slider', { name: say.readPoints(MEASURE_TEXT.en.usefulCompute.name) });
  const last = await points.getAttribute('aria-valuetext');
  await points.press('ArrowLeft');
  await expect(points).not.toHaveAttribute('aria-valuetext', last!);
  await page.keyboard.press('Escape');

  // the expected value alone, for who is new to ranges
  await forecast.getByRole('button', { name: say.asNumber }).click();
  await expect(forecast.locator('svg.fan')).toHaveCount(0);
  await expect(forecast.getByText(say.byThen('2027 Q4')).first()).toBeVisible();
  await forecast.getByRole('button', { name: say.asFan }).click();

  // another language: the same futures in other words
  await player.button('Menu').click();
  await player.button('Bahasa Indonesia').click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: FORECAST.id.withOrder })).toContainText(FORECAST.id.assumption, { useInnerText: true });
  await player.leave();
});

test('on a phone a forecast gives the desk its room back as soon as the hand is elsewhere', async ({ browser }) => {
  const player = await Player.arrive(browser, { size: { width: 390, height: 844 } });
  const { page } = player;
  await player.beginGate();
  await player.slide(TRADE.en.release, 0.5);
  const forecast = page.getByRole('region', { name: FORECAST.en.withOrder });
  const fans = forecast.locator('.fan-middle');
  await expect(fans).toHaveCount(3);
  // on what it rests is said here too, and which line is which
  await expect(forecast.getByText(FORECAST.en.shortly('2027 Q4'))).toBeVisible();
  await expect(forecast.getByText(FORECAST.en.without, { exact: true }).filter({ visible: true })).toBeVisible();
  await player.sitAt('research');
  await expect(fans).toHaveCount(0);
  // by hand it is there again, and stays
  await forecast.getByRole('button', { name: FORECAST.en.withOrder, expanded: false }).click();
  await expect(fans).toHaveCount(3);
  await player.sitAt('industry');
  await expect(fans).toHaveCount(3);
  await player.leave();
});

test('"what could I do?" shows three moves with what they bring, and leads to the control without ordering', async ({ browser }) => {
  const player = await Player.arrive(browser, { size: { width: 390, height: 844 } });
  const { page } = player;
  const say = FORECAST.en;
  await player.begin('The H200 gate', 'China', 'ADVICE');
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: say.advice });
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  // three are there long before the last word, with what is still being worked out
  await expect(dialog.getByText(new RegExp(say.adviceRace('\\d+', '\\d+', '\\d+')))).toBeVisible();
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  await expect(dialog.locator('[aria-busy=true]')).toBeVisible();
  const moves = dialog.getByRole('list').and(page.locator('[aria-busy=false]')).getByRole('listitem');
  await expect(moves).toHaveCount(3, { timeout: 75_000 });
  expect(await seriousFindings(page)).toEqual([]);
  for (const move of await moves.all()) {
    await expect(move).toContainText(say.brings);
    await expect(move).toContainText(say.risk);
  }
  const show = moves.first().getByRole('button');
  const [, desk] = new RegExp(say.showMeAt('(\\w+)')).exec((await show.getAttribute('aria-label'))!)!;
  await show.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 2, name: desk, exact: true })).toBeVisible();
  // the control has the focus, and nothing is ordered
  await expect(page.locator('.desk .shown-me').locator(':focus')).toBeInViewport();
  await player.expectOrders(0);
  await player.leave();
});

test('the first game has three moves on its first turn, and a paper that asks tells what an answer would do', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  const say = FORECAST.en;
  await player.beginFirstGame();
  await player.press(say.advice);
  const moves = page.getByRole('dialog', { name: say.advice }).getByRole('listitem');
  await expect(moves).toHaveCount(3);
  const named = await moves.getByRole('heading').allTextContents();
  expect(new Set(named).size).toBe(3);
  await page.keyboard.press('Escape');

  for (let turn = 1; turn < 5; turn++) {
    await player.endQuarter();
    await player.closeReport();
  }
  // where the map has no room for the paper it lies as a strip, which opens the sheet to read
  const headline = page.getByRole('complementary', { name: EVENTS.en.cards }).getByRole('heading').getByRole('button');
  if ((await headline.getAttribute('aria-haspopup')) === 'dialog') await headline.click();
  await player.press(say.wouldDo);
  const dialog = page.getByRole('dialog', { name: say.answers });
  await expect(dialog.getByRole('list').and(page.locator('[aria-busy=false]')).getByRole('listitem').first()).toContainText(say.risk, { timeout: 40_000 });
  await player.expectOrders(0);
  await dialog.getByRole('listitem').first().getByRole('button').click();
  await expect(dialog).toBeHidden();
  await player.expectOrders(1);
  await player.leave();
});

test('where no worker can be had the page makes its own forecasts, and the game goes on meanwhile', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await page.route('**/worker-*.js', (route) => route.abort());
  await player.beginFirstGame();
  await player.slide(TRADE.en.release, 0.5);
  const forecast = page.getByRole('region', { name: FORECAST.en.withOrder });
  await expect(forecast.locator('.fan-without')).toHaveCount(3, { timeout: 20_000 });
  // the page stays awake meanwhile
  await player.endQuarter();
  await player.closeReport();
  await player.expectTurn(2);
  // the browser says that it could not load a file: nothing else may be wrong
  expect(player.complaints.filter((one) => !/Failed to load resource|ERR_FAILED/.test(one))).toEqual([]);
  await player.context.close();
});
