import { expect, test } from '@playwright/test';
import { GAME } from '../../src/text/game.ts';
import { PLAN } from '../../src/text/plan.ts';
import { PROGRAMME_TEXT } from '../../src/text/programmes.ts';
import { Player } from './support/player.ts';

for (const language of ['en', 'id'] as const) {
  test(`a programme is paid for now and bears fruit later (${language})`, async ({ browser }) => {
    const size = language === 'id' ? { width: 390, height: 844 } : undefined;
    const player = await Player.arrive(browser, { language, size });
    const { page } = player;
    const say = PLAN[language];
    const { name } = PROGRAMME_TEXT[language].datasets;
    await player.beginGate();
    await player.endQuarter();
    await player.closeReport();
    await player.endQuarter();
    await player.closeReport();

    await player.sitAt('research');
    await player.unfold(say.title);
    // the plan names its bottleneck, and the gauges choose a programme
    await expect(page.getByText(new RegExp(`^${say.bottleneck}: `))).toBeVisible();
    const gauge = page.getByRole('radio', { name: new RegExp(`^${language === 'en' ? 'Datasets' : 'Himpunan data'}`) });
    await gauge.check();
    const level = async () => Number(((await gauge.locator('..').textContent()) ?? '').match(/(\d+)[,.]?\d* (of|dari)/)?.[1]);
    const before = await level();
    expect(before).toBeGreaterThan(40);
    await player.slide(say.spend, 0.5);
    await player.press(say.fund);
    await player.expectOrders(1);
    await player.endQuarter();
    await player.closeReport();

    // paid for, and under way
    const pipeline = page.locator('.pipeline');
    await expect(pipeline).toContainText(name);
    await player.endQuarter();
    await player.closeReport();
    await expect(pipeline).toContainText(name);
    const waiting = await level();
    await player.endQuarter();
    await player.closeReport();
    await expect(pipeline).toBeHidden();
    // clearly more in one quarter, however the luck, than in the two before it, when datasets grew by themselves
    expect((await level()) - waiting).toBeGreaterThan(1.5 * Math.max(1, waiting - before));

    // how far the plan is met opens to its causes, the programme among them
    await page.getByRole('button', { name: new RegExp(say.met('\\d+%').replace('%', '.?%')) }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('dialog').getByText(language === 'en' ? 'Programme' : 'Program', { exact: true }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(player.button(GAME[language].endQuarter)).toBeVisible();
    await player.leave();
  });
}
