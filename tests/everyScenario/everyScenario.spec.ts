import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/text/language.ts';
import { VERDICT_WORDS } from '../../src/text/verdict.ts';
import { lesson } from '../e2e/support/lesson.ts';
import { DESKS, Player, type Desk } from '../e2e/support/player.ts';

/** What no page may show: a value that is not there, or a text whose words were not put in. */
const UNFINISHED = /\b(undefined|null|NaN|Infinity)\b|\[object|\{\w+\}/;

const FILES = readdirSync('scenarios').flatMap((name) => (name.endsWith('.jsonc') ? [name.replace('.jsonc', '')] : []));

/** A visitor who sits down at one desk a quarter and moves the first slider there, if it has one that can be moved. */
async function visit(player: Player, desk: Desk, share: number): Promise<void> {
  const { page, language } = player;
  const seat = page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${DESKS[desk][language].name}`) });
  if ((await seat.count()) === 0 || (await seat.getAttribute('aria-disabled')) === 'true') return;
  await player.sitAt(desk);
  const [slider] = await page.getByRole('main').locator('input[type=range]:enabled:visible').all();
  if (!slider) return;
  const [low, high, step] = await slider.evaluate((el: HTMLInputElement) => [Number(el.min), Number(el.max), Number(el.step)]);
  await slider.fill(String(Number((low + Math.round((share * (high - low)) / step) * step).toFixed(6))));
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
        await player.endQuarter();
        expect(await page.locator('body').innerText()).not.toMatch(UNFINISHED);
        await player.closeReport();
      }

      const save = player.button(VERDICT_WORDS[language].save);
      await expect(save).toBeVisible();
      await expect(page.locator('.verdict-debrief ol li').first()).toBeVisible();
      expect(await page.locator('body').innerText()).not.toMatch(UNFINISHED);
      const replay = await player.download(() => save.click());
      const path = testInfo.outputPath(replay.suggestedFilename());
      await replay.saveAs(path);
      const verified = execFileSync(process.execPath, ['scripts/cli.mjs', 'replay', 'verify', path, '--json'], { encoding: 'utf8' });
      expect(JSON.parse(verified)).toMatchObject([{ ok: true, quarters: length }]);
      await player.leave();
    });
  }
}
