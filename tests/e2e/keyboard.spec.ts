import { expect, test, type Locator, type Page } from '@playwright/test';
import { COMMON } from '../../src/text/common.ts';
import { GAME } from '../../src/text/game.ts';
import { GUIDE } from '../../src/text/guide.ts';
import { INDUSTRY } from '../../src/text/industry.ts';
import { MEASURE_TEXT } from '../../src/text/measures.ts';
import { TITLE } from '../../src/text/title.ts';
import { TRADE } from '../../src/text/trade.ts';
import { VERDICT_WORDS } from '../../src/text/verdict.ts';
import { followGuide, type Means } from './support/guide.ts';
import { Player } from './support/player.ts';

test('the first game from title to verdict by keyboard alone, in the accessibility tree', async ({ browser }) => {
  test.setTimeout(240_000);
  const player = await Player.arrive(browser, { size: { width: 1280, height: 720 } });
  const { page } = player;
  const hands = new Hands(page);
  const heard = await listen(page);

  await hands.press(player.button(TITLE.en.play));
  await player.expectTurn(1);
  await expect(page.getByRole('banner').getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - heading "2026 Q1" [level=1]
      - button /^${MEASURE_TEXT.en.usefulCompute.name}/
    - complementary "${GUIDE.en.name}":
      - button "${GUIDE.en.show}"
    - navigation "${GAME.en.desks}":
      - button "${TRADE.en.name}"
      - button /^${INDUSTRY.en.name}/ [disabled]
    - main:
      - heading "${TRADE.en.name}" [level=2]
    - contentinfo:
      - region "${GAME.en.budget}"
      - list "${GAME.en.timeline}"
      - button "${GAME.en.endQuarter}"
  `);

  let done = 0;
  for (let turn = 1; turn <= 8; turn++) {
    await player.expectTurn(turn);
    done += await followGuide(player, hands, turn);
    await hands.tabTo(player.button(GAME.en.endQuarter));
    const before = heard().length;
    await hands.key('Enter');
    const report = page.getByRole('dialog');
    const headline = report.getByRole('heading', { level: 1 });
    await expect(headline).toBeFocused();
    await expect(report).toHaveAccessibleName(/^Report of 202[67] Q[1-4]$/);
    // one summary, and it is what the paper says
    await expect.poll(() => heard().slice(before)).toEqual([expect.stringMatching(/^202[67] Q[1-4]: .+ Score \d+ of 100\.$/)]);
    expect(heard()[before]).toContain((await headline.textContent())!);
    await hands.key('Escape');
    await expect(report).toBeHidden();
    await hands.stand();
  }
  expect(done).toBe(11);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeFocused();
  await expect.poll(() => heard().at(-1)).toMatch(/^The game is over\. /);
  expect(heard().filter((text) => /^202[67] Q[1-4]: /.test(text))).toHaveLength(8);
  await hands.tabTo(player.button(VERDICT_WORDS.en.save));
  await hands.press(player.button(VERDICT_WORDS.en.home1));
  await expect(player.button(TITLE.en.play)).toBeVisible();
  await hands.stand();
  await player.leave();
});

test('two quarters of six desks by keys alone: an order at each desk, the film skipped, a figure explained', async ({ browser }) => {
  const player = await Player.arrive(browser, { size: { width: 1280, height: 720 }, motion: true });
  const { page } = player;
  const hands = new Hands(page);
  const dialog = page.getByRole('dialog');

  await hands.press(player.button(TITLE.en.scenarios));
  await hands.choose(page.getByRole('radio', { name: /^Six desks/ }));
  await hands.choose(page.getByRole('radio', { name: 'China', exact: true }));
  await hands.tabTo(page.getByLabel(TITLE.en.seed, { exact: true }));
  await page.keyboard.type('KEYS');
  await hands.press(page.getByRole('button', { name: TITLE.en.begin, exact: true }));
  await player.expectTurn(1, 12);
  await hands.stand();

  let orders = 0;
  for (const [turn, desks] of [[1, ['1', '2', '3']], [2, ['4', '5', '6']]] as const) {
    await player.expectTurn(turn, 12);
    for (const desk of desks) {
      await hands.key(desk);
      await hands.order();
      await player.expectOrders(++orders);
    }
    const paper = page.locator('.events .event-choices button').first();
    if (await paper.isVisible()) {
      await hands.press(paper);
      await player.expectOrders(++orders);
    }
    await hands.tabTo(player.button(GAME.en.endQuarter));
    await page.keyboard.press('Enter');
    await expect(player.button(GAME.en.pause)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog.getByRole('heading', { level: 1 })).toBeFocused();
    await hands.key('Escape');
    await expect(dialog).toBeHidden();
    await hands.stand();
    // what does not repeat itself is gone from the plan
    orders = 0;
    await hands.press(page.locator('.measure[data-measure=usefulCompute]'));
    await expect(dialog).toBeVisible();
    await hands.stand();
    await hands.key('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.locator('.measure[data-measure=usefulCompute]')).toBeFocused();
  }
  await player.expectTurn(3, 12);
  await hands.key('?');
  await hands.press(dialog.getByRole('button', { name: COMMON.en.sound.off }));
  await expect(dialog.getByRole('button', { name: COMMON.en.sound.low })).toBeFocused();
  await hands.key('Escape');
  await hands.stand();
  await player.leave();
});

/** Two hands on a keyboard: whatever they press, the focus stands on something that can be seen. */
class Hands implements Means {
  constructor(private readonly page: Page) {}

  async key(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.stand();
  }

  readonly press = async (target: Locator): Promise<void> => {
    await this.tabTo(target);
    await this.key('Enter');
  };

  readonly move = async (slider: Locator): Promise<void> => {
    await this.tabTo(slider);
    await this.key('ArrowRight');
  };

  readonly leaveDialog = () => this.key('Escape');

  /** Goes to the chosen one of its group, and on from there. */
  async choose(radio: Locator): Promise<void> {
    const group = this.page.locator(`input[type=radio][name="${await radio.getAttribute('name')}"]`);
    await this.tabTo(this.page.locator(`input[type=radio][name="${await radio.getAttribute('name')}"]:checked`));
    for (let step = await group.count(); step > 0 && !(await radio.isChecked()); step--) await this.key('ArrowDown');
    await expect(radio).toBeChecked();
  }

  /** Gives the first order that can be given at the desk that is shown, opening one fold after the other until there is one. */
  async order(): Promise<void> {
    const desk = this.page.locator('.desk-page:not([hidden])');
    const slider = desk.locator('[data-order] input[type=range]:enabled').locator('visible=true').first();
    const button = desk.locator(".order-button button:not([aria-disabled='true']):not([aria-pressed])").locator('visible=true').first();
    const shut = desk.locator('details:not([open]) > summary').locator('visible=true');
    for (let opened = await shut.count(); opened >= 0; opened--) {
      if (await button.isVisible()) return this.press(button);
      if (await slider.isVisible()) return this.move(slider);
      await this.press(shut.first());
    }
    throw new Error('no order can be given here');
  }

  /** Tabs there, forwards or back, as somebody would who knows the page. */
  async tabTo(target: Locator): Promise<void> {
    const there = await target.first().elementHandle();
    if (await there.evaluate((one) => one === document.activeElement)) return;
    const key = await there.evaluate((one) => (one.compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING ? 'Shift+Tab' : 'Tab'));
    for (let step = 0; step < 100; step++) {
      await this.page.keyboard.press(key);
      if (await there.evaluate((one) => one === document.activeElement)) {
        await this.stand();
        return;
      }
    }
    throw new Error(`no ${key} leads to ${target.toString()}`);
  }

  /** The focus is on something, and no other thing lies over the whole of it. */
  async stand(): Promise<void> {
    await expect.poll(() => this.page.evaluate(focusSeen)).toBe('seen');
  }
}

function focusSeen(): string {
  const held = document.activeElement;
  if (!held || held === document.body) return 'nowhere';
  const at = (held.closest('label') ?? held).getBoundingClientRect();
  const name = `${held.tagName} ${held.className} ${held.getAttribute('aria-label') ?? held.textContent?.slice(0, 40)}`;
  const shares = [0.5, 0.1, 0.9];
  let over: Element | null = null;
  for (const x of shares) {
    for (const y of shares) {
      const top = document.elementFromPoint(at.left + at.width * x, at.top + at.height * y);
      over ??= top;
      if (top && (held.contains(top) || top.contains(held) || held.closest('label')?.contains(top))) return 'seen';
    }
  }
  return `${name} at ${Math.round(at.left)}, ${Math.round(at.top)} lies under ${over?.tagName} ${over?.className}`;
}

/** All that the page's live region says from now on. */
async function listen(page: Page): Promise<() => string[]> {
  const said: string[] = [];
  await page.exposeFunction('hear', (text: string) => said.push(text));
  await page.evaluate(() => {
    const region = document.querySelector('output')!;
    const { hear } = globalThis as unknown as { hear: (text: string) => void };
    new MutationObserver(() => hear(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return () => said;
}
