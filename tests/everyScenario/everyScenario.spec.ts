import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES } from '../../src/text/language.ts';
import { VERDICT_WORDS } from '../../src/text/verdict.ts';
import { lesson } from '../e2e/support/lesson.ts';
import { DESKS, Player, type Desk } from '../e2e/support/player.ts';
import { verifiedReplay } from '../e2e/support/verifiedReplay.ts';

/** What no page may show: a value that is not there, or a text whose words were not put in. */
const UNFINISHED = /\b(undefined|null|NaN|Infinity)\b|\[object|\{\w+\}/;
const expectFinished = async (page: Page) => expect(await page.locator('body').innerText()).not.toMatch(UNFINISHED);

const FILES = readdirSync('scenarios').flatMap((name) => (name.endsWith('.jsonc') ? [name.replace('.jsonc', '')] : []));

/** A visitor who sits down at one desk a quarter and moves the first slider there, if it has one that can be moved. */
async function visit(player: Player, desk: Desk, share: number): Promise<void> {
  const { page, language } = player;
  const seat = page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${DESKS[desk][language].name}`) });
  if ((await seat.count()) === 0 || (await seat.getAttribute('aria-disabled')) === 'true') return;
  await player.sitAt(desk);
  const [slider] = await page.getByRole('main').locator('input[type=range]:enabled:visible').all();
  if (slider) await player.setShare(slider, share);
}

for (const file of FILES) {
  for (const language of LANGUAGES) {
    const { title, length, seats } = lesson(file);

    test(`${title[language]} from its card to its verdict, ${language}`, async ({ browser }, testInfo) => {
      const player = await Player.arrive(browser, { language });
      const { page } = player;
      // the second language sits elsewhere, where there is a choice
      const seat = Object.keys(seats).at(language === 'en' ? 0 : -1)!;
      await player.begin(title[language], lesson('00-base').nations[seat].name[language], 'EVERY-SCENARIO');

      const desks = Object.keys(DESKS) as Desk[];
      for (let turn = 1; turn <= length; turn++) {
        await player.expectTurn(turn, length);
        await visit(player, desks[turn % desks.length], turn / length);
        await expectFinished(page);
        await player.endQuarter();
        await expectFinished(page);
        await player.closeReport();
      }

      const save = player.button(VERDICT_WORDS[language].save);
      await expect(save).toBeVisible();
      await expect(page.locator('.verdict-debrief ol li').first()).toBeVisible();
      await expectFinished(page);
      const record = JSON.parse(await verifiedReplay(player, save, length, testInfo)) as { quarters: { plans: Record<string, unknown[]> }[] };
      expect(record.quarters.flatMap(({ plans }) => plans[seat] ?? [])).not.toEqual([]);
      await player.leave();
    });
  }
}
