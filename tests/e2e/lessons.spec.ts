import { expect, test } from '@playwright/test';
import type { Language } from '../../src/text/language.ts';
import { OBJECTIVES } from '../../src/text/objectives.ts';
import { SILICON } from '../../src/text/silicon.ts';
import { TRADE } from '../../src/text/trade.ts';
import { lesson } from './support/lesson.ts';
import { Player } from './support/player.ts';

/** What a lesson says of itself as it begins, and the first of its levers. */
const rows: [file: string, language: Language, seat: string, lever: (player: Player) => Promise<void>][] = [
  ['05-ipo-winter', 'en', 'China', (player) => player.slide(TRADE.en.release, 0.5)],
  ['06-voucher-race', 'id', 'Tiongkok', (player) => player.slide(TRADE.id.release, 0.5)],
  [
    '10-power-wall',
    'id',
    'Amerika Serikat',
    async (player) => {
      await player.sitAt('industry');
      await player.build(SILICON.id.onsite);
    },
  ],
];

for (const [file, language, seat, lever] of rows) {
  const { title, length, aims, glossary } = lesson(file);

  test(`${title.en} says what it teaches, and begins, ${language}`, async ({ browser }) => {
    const player = await Player.arrive(browser, { language });
    const { page } = player;
    await player.begin(title[language], seat, 'LESSON');
    await player.button(new RegExp(`^${OBJECTIVES[language].title}`)).first().click();
    const told = page.getByRole('dialog').locator('.aims').getByRole('listitem');
    await expect(told).toHaveText(Object.values(aims).map((aim) => aim[language]));
    await page.keyboard.press('Escape');
    // at once: the browser tells the page late that a dialog was shut, which must not shut the next one
    await page.keyboard.press('?');
    const help = page.getByRole('dialog');
    for (const { term } of Object.values(glossary)) await expect(help.getByText(term[language], { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog.help')).toHaveCount(0);

    await lever(player);
    await player.expectOrders(1);
    await player.endQuarter();
    await player.closeReport();
    await player.expectTurn(2, length);
    await player.leave();
  });
}
