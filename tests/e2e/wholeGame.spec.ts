import { expect, test } from '@playwright/test';
import { COMMON } from '../../src/text/common.ts';
import { INDUSTRY } from '../../src/text/industry.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { LESSON } from '../../src/text/lesson.ts';
import { RESEARCH } from '../../src/text/research.ts';
import { TRADE } from '../../src/text/trade.ts';
import { VERDICT_WORDS } from '../../src/text/verdict.ts';
import { Player } from './support/player.ts';
import { seriousFindings } from './support/accessibility.ts';
import { verifiedReplay } from './support/verifiedReplay.ts';

/**
 * A stranger plays the whole first game through what is visible, uses every desk, saves the replay, and the command
 * line plays it again bit for bit.
 */
for (const language of LANGUAGES) {
  test(`the H200 gate from first click to verdict, ${language}`, async ({ browser }, testInfo) => {
    const player = await Player.arrive(browser, { language });
    const { page } = player;
    await player.beginGate();
    expect(await seriousFindings(page)).toEqual([]);

    await player.slide(TRADE[language].release, 1);
    await player.slide(TRADE[language].quota, 0.6);
    await player.button(new RegExp(`^${TRADE[language].place}`)).click();
    await player.endQuarter();
    expect(await seriousFindings(page)).toEqual([]);
    await player.closeReport();

    for (let turn = 2; turn <= 8; turn++) {
      await player.expectTurn(turn);
      if (turn % 2 === 0) {
        await player.sitAt('industry');
        if (turn === 2) await player.press(INDUSTRY[language].order);
        else await player.build(INDUSTRY[language].software);
        await player.sitAt('research');
        await player.slide(RESEARCH[language].splitLabel, turn / 12);
      } else {
        await player.sitAt('trade');
        await player.button(new RegExp(`^${TRADE[language].place}`)).click();
      }
      await player.endQuarter();
      await player.closeReport();
    }

    await expect(player.button(VERDICT_WORDS[language].save)).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);

    // a teacher takes the questions along
    const questions = await page.locator('.verdict-debrief ol li').allTextContents();
    await player.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await player.press(LESSON[language].copyQuestions);
    await expect(player.button(COMMON[language].copied)).toBeVisible();
    const pasted = await page.evaluate(() => navigator.clipboard.readText());
    expect(pasted.split('\n').slice(1)).toEqual(questions.map((question, i) => `${i + 1}. ${question}`));

    await verifiedReplay(player, player.button(VERDICT_WORDS[language].save), 8, testInfo);
    await player.leave();
  });
}
