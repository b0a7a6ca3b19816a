import { expect, type Locator } from '@playwright/test';
import { GUIDE } from '../../../src/text/guide.ts';
import { lesson } from './lesson.ts';
import type { Player } from './player.ts';

/** How somebody uses a control: by key or by finger. */
export interface Means {
  readonly press: (target: Locator) => Promise<void>;
  readonly move: (slider: Locator) => Promise<void>;
  readonly leaveDialog: () => Promise<void>;
}

/** The guide, which stands there at the start of every turn of the first game. */
export const guideOf = ({ page, language }: Player) => page.getByRole('complementary', { name: GUIDE[language].name });

const { guide: GUIDED } = lesson('04-first-game');

/** Does all that the guide says in a turn, line by line; how many things that were, besides ending the quarter. */
export async function followGuide(player: Player, means: Means, turn: number): Promise<number> {
  let done = 0;
  for (const line of Object.values(GUIDED)) {
    if (line.turn !== turn) continue;
    await expect(guideOf(player)).toBeVisible();
    if (await followLine(player, means)) done++;
  }
  return done;
}

/** Does what the guide says now, from its own "Show me"; false when that is to end the quarter. */
async function followLine(player: Player, { press, move, leaveDialog }: Means): Promise<boolean> {
  const { page, language } = player;
  const guide = guideOf(player);
  const text = () => guide.locator('.coach-text').textContent();
  const said = await text();
  const saysElse = async () => !(await guide.isVisible()) || (await text()) !== said;
  await press(guide.getByRole('button', { name: GUIDE[language].show }));
  const held = page.locator('[data-guided]:focus, [data-guided] :focus');
  await expect(held).toBeVisible();
  if (await held.evaluate((one) => one.matches('.end-quarter'))) return false;
  const slides = (await held.getAttribute('type')) === 'range';
  // some controls choose, and a button beside them or under their heading orders
  const orders = page.locator('[data-guided] .order-button button');
  const choosing = slides ? await orders.first().isVisible() : (await held.evaluate((one) => one.matches('summary'))) && (await orders.count()) > 0;
  const asksWhy = await held.evaluate((one) => one.closest('[data-measure]') !== null);
  await (slides ? move(held) : press(held));
  if (asksWhy) {
    await expect(page.getByRole('dialog')).toBeVisible();
    await leaveDialog();
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  if (choosing) await press(orders.locator('visible=true').first());
  await expect.poll(saysElse).toBe(true);
  return true;
}
