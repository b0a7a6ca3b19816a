import { expect, test } from '@playwright/test';
import { SILICON } from '../../src/text/silicon.ts';
import { Player } from './support/player.ts';

test('Japan weighs a chip of its own against its purchases, starts it, and builds a joint fab at home', async ({ browser }) => {
  const player = await Player.arrive(browser);
  const { page } = player;
  const say = SILICON.en;
  await player.begin('The long race', 'Japan', 'TAPE-OUT');
  await player.sitAt('industry');
  const chips = player.fold(say.own);
  await player.unfold(say.own);
  // said before the player commits: what buyers spend, what they would have to, and how that comes out
  await expect(chips.getByText(say.breakEven)).toBeVisible();
  await expect(chips.getByText(say.loses)).toBeVisible();
  await chips.getByRole('button', { name: say.start }).click();
  await player.expectOrders(1);

  const fab = player.fold(say.joint);
  await player.unfold(say.joint);
  await fab.getByRole('radio', { name: new RegExp(`^${say.home}`) }).check();
  await fab.getByRole('button', { name: say.build }).click();
  await player.expectOrders(2);

  await player.endQuarter();
  await player.closeReport();
  await player.sitAt('industry');
  await player.unfold(say.own);
  await expect(chips).toContainText(/in 20\d\d Q\d; works 60% of the time/);
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Joint fab' })).toContainText('built');
  await player.leave();
});

test('the first game is not burdened with what it is too short for', async ({ browser }) => {
  const player = await Player.arrive(browser);
  await player.beginGate();
  await player.endQuarter();
  await player.closeReport();
  await player.sitAt('industry');
  await expect(player.page.locator('summary', { hasText: SILICON.en.joint })).toHaveCount(0);
  await expect(player.page.getByText(SILICON.en.site)).toHaveCount(0);
  await player.leave();
});
