import { expect, test } from '@playwright/test';
import { GAME } from '../../src/text/game.ts';
import { RESEARCH } from '../../src/text/research.ts';
import { seriousFindings } from './support/accessibility.ts';
import { Player } from './support/player.ts';

/** China chooses a line of research, pools its labs and keeps its weights: what is seen beforehand, and what has become of it. */
test('a bet is made, labs are pooled and weights closed, and the desk shows how far they are', async ({ browser }) => {
  const say = RESEARCH.en;
  const player = await Player.arrive(browser);
  const { page } = player;
  await player.begin('The long race', 'China', 'OPEN-WEIGHTS');
  await player.sitAt('research');
  await expect(page.getByText(say.computeBinds)).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);

  const bet = player.fold(say.choices.bets);
  await expect(bet).toContainText(say.bets.balanced.name);
  await player.unfold(say.choices.bets);
  await bet.getByRole('radio', { name: say.bets.memory.name }).check();
  await player.expectOrders(1);
  // far likelier breakthroughs, for a part of the steady work
  const [now, once] = (await bet.getByRole('row', { name: new RegExp(say.chanceRow) }).getByRole('cell').allTextContents()).map(parseFloat);
  expect(now).toBeGreaterThan(0);
  expect(once).toBeGreaterThan(1.5 * now);
  await expect(bet.getByRole('row', { name: new RegExp(say.ideasRow) })).toBeVisible();
  await expect(bet.getByRole('row', { name: new RegExp(say.adoptionRow) })).toBeHidden();
  // what stands is no order: choosing it takes the bet back
  await bet.getByRole('radio', { name: say.bets.balanced.name }).check();
  await player.expectOrders(0);
  await bet.getByRole('radio', { name: say.bets.memory.name }).check();

  await player.unfold(say.choices.labs);
  await player.press(say.pool);
  await player.expectOrders(2);
  await player.unfold(say.choices.weights);
  await player.press(say.close);
  await player.expectOrders(3);
  expect(await seriousFindings(page)).toEqual([]);

  await player.endQuarter();
  await player.closeReport();
  await expect(bet).toContainText(say.bets.memory.name);
  await expect(player.fold(say.choices.labs)).toContainText(say.labs.pool);
  await expect(player.fold(say.choices.weights)).toContainText(say.closed);
  await player.unfold(say.choices.bets);
  await expect(bet).toContainText(say.betBuilt('25%'));
  await player.unfold(say.choices.labs);
  await expect(player.button(say.compete)).toBeVisible();
  await player.unfold(say.choices.talent);
  await player.press(say.fund);
  await player.unfold(say.choices.offers);
  await player.press(say.offer);
  await player.expectOrders(2);
  await expect(player.button(GAME.en.endQuarter)).toBeVisible();
  await player.leave();
});
