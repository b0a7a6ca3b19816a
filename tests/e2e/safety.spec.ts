import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { FILES } from '../../src/text/files.ts';
import { GAME } from '../../src/text/game.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { RESEARCH } from '../../src/text/research.ts';
import { END_WORDS, INCIDENT_WORDS, SAFETY } from '../../src/text/safety.ts';
import { TITLE } from '../../src/text/title.ts';
import { VERDICT_WORDS } from '../../src/text/verdict.ts';
import { seriousFindings } from './support/accessibility.ts';
import { Player } from './support/player.ts';

test('without safety work the incident chance doubles; with more of it the frontier slows', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.beginGate();
  await player.sitAt('research');
  const figure = async (name: string) => {
    const shown = await page.locator('.split-effects dl > div').filter({ hasText: name }).locator('dd b').textContent();
    return Number.parseFloat(shown!.replace('+', ''));
  };
  const at = async (share: number) => {
    await player.slide(SAFETY.en.safetyLabel, share / 0.4);
    return { chance: await figure(SAFETY.en.chance), frontier: await figure(SAFETY.en.frontier), served: await figure(SAFETY.en.served) };
  };
  const bold = await at(0);
  const careful = await at(0.2);
  expect(bold.chance).toBeGreaterThan(2 * careful.chance);
  expect(bold.frontier).toBeGreaterThan(careful.frontier);
  expect(bold.served).toBeGreaterThan(careful.served);
  expect(await seriousFindings(page)).toEqual([]);

  // research gives way where there is no room: the parts stay a whole
  await player.slide(RESEARCH.en.splitLabel, 1);
  await player.slide(SAFETY.en.safetyLabel, 1);
  await expect(page.locator('.split-legend li b')).toHaveText(['55%', '5%', '40%']);
  await player.unfold(SAFETY.en.level);
  await player.press(SAFETY.en.give);
  await player.expectOrders(2);
  await player.endQuarter();
  await player.closeReport();
  await expect(page.locator('.split-legend li b')).toHaveText(['55%', '5%', '40%']);
  await player.leave();
});

const SURELY = `{
  "format": 1, "id": "precipice", "version": 1,
  "extends": { "id": "h200-gate", "version": 1 },
  "title": { "en": "The precipice", "id": "Tepi jurang" },
  "safety": { "incidents": 100, "catastrophes": 1000 },
}`;

for (const language of LANGUAGES) {
  test(`a catastrophe ends the game for all, and the screen says why, ${language}`, async ({ browser }, testInfo) => {
    const player = await Player.arrive(browser, { language });
    const { page } = player;
    await player.drop('precipice.jsonc', SURELY);
    await player.expectSaid(FILES[language].openedScenario('precipice.jsonc'));
    await player.button(TITLE[language].scenarios).click();
    await page.getByRole('radio', { name: /precipice|jurang/ }).check();
    await player.button(TITLE[language].begin).click();
    await player.expectTurn(1);
    const end = page.getByRole('heading', { name: END_WORDS[language].chain });
    for (let turn = 1; turn <= 8 && !(await end.isVisible()); turn++) {
      await player.endQuarter();
      await expect(page.getByText(INCIDENT_WORDS[language].kind.catastrophic).or(page.getByText(INCIDENT_WORDS[language].kind.serious)).first()).toBeVisible();
      await player.closeReport();
      await expect(end.or(player.button(GAME[language].endQuarter)).first()).toBeVisible();
    }
    await expect(end).toBeVisible();
    await expect(page.getByText(END_WORDS[language].lead.catastrophe)).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    const file = await player.download(() => player.button(VERDICT_WORDS[language].save).click());
    const path = testInfo.outputPath(file.suggestedFilename());
    await file.saveAs(path);
    expect(readFileSync(path, 'utf8')).toContain('"outcome":"catastrophe"');
    await player.leave();
  });
}
