import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { FILES } from '../../src/text/files.ts';
import { GAME } from '../../src/text/game.ts';
import { TITLE } from '../../src/text/title.ts';
import { Player } from './support/player.ts';
import { seriousFindings } from './support/accessibility.ts';

/** Files from elsewhere: opened whole, or refused with what is wrong and where, and the game stays as it is. */

const OWN = `{
  // a teacher's own variant
  "format": 1, "id": "my-gate", "version": 1,
  "extends": { "id": "h200-gate", "version": 1 },
  "title": { "en": "A gate half open", "id": "Gerbang setengah terbuka" },
  "regimes": { "us-china": { "cap": 0.1 } },
}`;

test('a scenario of one’s own is dropped onto the page and played', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.drop('my-gate.jsonc', OWN);
  await player.expectSaid(FILES.en.openedScenario('my-gate.jsonc'));
  await player.button(TITLE.en.scenarios).click();
  await page.getByRole('radio', { name: /A gate half open/ }).check();
  await player.button(TITLE.en.begin).click();
  await player.expectTurn(1);
  await player.endQuarter();
  await player.leave();
});

test('a file that is not sound is shown with every problem, and the running game is untouched', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.beginGate();
  await player.endQuarter();
  await player.closeReport();
  const broken = OWN.replace('"cap": 0.1', '"cap": -1, "cutt": 0.2, "target": "chena"');
  await player.drop('broken.jsonc', broken);
  const dialog = page.getByRole('dialog', { name: FILES.en.title });
  await expect(dialog).toContainText('broken.jsonc');
  await expect(dialog).toContainText('3 errors');
  for (const place of ['6:37', '6:41', '6:64']) await expect(dialog).toContainText(place);
  await expect(dialog).toContainText('did you mean \'china\'?');
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await player.expectTurn(2);
  await player.leave();
});

test('a cut-off file, a foreign one and a tampered replay say so', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.beginGate();
  await player.endQuarter();
  await player.closeReport();
  await player.button(GAME.en.menu).click();
  const file = await player.download(() => player.button(GAME.en.saveReplay).click());
  const replay = readFileSync(await file.path(), 'utf8');
  const dialog = page.getByRole('dialog', { name: FILES.en.title });
  for (const [name, text, said] of [
    ['cut.jsonc', OWN.slice(0, 120), /ends too early/],
    ['foreign.json', '{"name": "something else"}', /not a scenario/],
    ['cut.replay.json', replay.slice(0, replay.length / 2), /ends too early|missing/],
    ['tampered.replay.json', replay.replace('"seed": "', '"seed": "X'), /was changed/],
  ] as const) {
    await player.drop(name, text);
    await expect(dialog).toContainText(said);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  await player.drop('whole.replay.json', replay);
  await player.expectSaid(FILES.en.openedReplay('whole.replay.json'));
  await player.expectTurn(2);
  await player.leave();
});
