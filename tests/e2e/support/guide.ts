import { expect, type Locator } from '@playwright/test';
import { GUIDE } from '../../../src/text/guide.ts';
import type { Player } from './player.ts';

/** How somebody uses a control: by key or by finger. */
export interface Means {
  readonly press: (target: Locator) => Promise<void>;
  readonly move: (slider: Locator) => Promise<void>;
  readonly leaveDialog: () => Promise<void>;
}

/** The guide, which stands there at the start of every turn of the first game. */
export const guideOf = ({ page, language }: Player) => page.getByRole('complementary', { name: GUIDE[language].name });

/** Does what the guide says, from its own "Show me"; false when it says nothing more than to end the quarter. */
export async function followGuide(player: Player, { press, move, leaveDialog }: Means): Promise<boolean> {
  const { page, language } = player;
  const guide = guideOf(player);
  if (!(await guide.isVisible())) return false;
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
