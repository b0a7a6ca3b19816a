// Sound: none until it is asked for, then one for what is seen, remembered on this device, and gone when it is turned off.
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mastered } from '../../src/sound/master.ts';
import { SOUND_NAMES } from '../../src/sound/sounds.ts';
import { COMMON } from '../../src/text/common.ts';
import { GAME } from '../../src/text/game.ts';
import { TITLE } from '../../src/text/title.ts';
import { TRADE } from '../../src/text/trade.ts';
import { Player } from './support/player.ts';

const { off, low, full } = COMMON.en.sound;

/** What the page does with the device, written down as it happens. */
interface Log {
  opened: number;
  closed: number;
  /** Of each sound that began, its length and some of its samples */
  readonly begun: { readonly length: number; readonly at: readonly number[] }[];
}

declare global {
  interface Window {
    sounds: Log;
  }
}

/** Samples by which a sound is known */
const KNOWN_BY = [500, 1500, 2500, 4000];

/** Watches the browser's own audio, which plays as ever. */
async function listen(context: BrowserContext): Promise<void> {
  await context.addInitScript((knownBy) => {
    const log: Log = { opened: 0, closed: 0, begun: [] };
    window.sounds = log;
    const Device = AudioContext;
    window.AudioContext = class extends Device {
      constructor(options?: AudioContextOptions) {
        super(options);
        log.opened++;
      }
      override close() {
        log.closed++;
        return super.close();
      }
      override createBufferSource() {
        const source = super.createBufferSource();
        const start = source.start.bind(source);
        source.start = () => {
          const samples = source.buffer!.getChannelData(0);
          log.begun.push({ length: samples.length, at: knownBy.map((i) => samples[i]) });
          start();
        };
        return source;
      }
    };
  }, KNOWN_BY);
}

const KNOWN = SOUND_NAMES.map((name) => ({ name, samples: mastered(name) }));

/** Names of the sounds that began so far. */
async function heard(page: Page): Promise<string[]> {
  const begun = await page.evaluate(() => window.sounds.begun);
  return begun.map(({ length, at }) => {
    const same = KNOWN.filter(({ samples }) => samples.length === length && KNOWN_BY.every((i, n) => Math.abs(samples[i] - at[n]) < 1e-4));
    return same.map(({ name }) => name).join(' or ');
  });
}

const devices = (page: Page) => page.evaluate(() => [window.sounds.opened, window.sounds.closed]);

test('a game is silent until somebody asks, and no device is taken', async ({ browser }) => {
  const player = await Player.arrive(browser, { before: listen });
  const { page } = player;
  await expect(player.button(off)).toBeVisible();
  await player.beginFirstGame();
  await player.button(new RegExp(`^${TRADE.en.place}`)).click();
  await player.endQuarter();
  await player.closeReport();
  expect(await devices(page)).toEqual([0, 0]);
  expect(await heard(page)).toEqual([]);
  expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /sound-/.test(name)).length), 'nor is its file fetched').toBe(0);
  await player.leave();
});

test('it is turned on at the title, heard where something is seen, remembered, and turned off in the menu', async ({ browser }) => {
  test.slow();
  const player = await Player.arrive(browser, { before: listen });
  const { page } = player;
  await player.button(off).click();
  await expect(player.button(low)).toBeVisible();
  await expect.poll(() => heard(page)).toEqual(['order']);
  expect(await devices(page)).toEqual([1, 0]);

  await player.beginFirstGame();
  await player.button(new RegExp(`^${TRADE.en.place}`)).click();
  await expect.poll(() => heard(page)).toEqual(['order', 'order']);
  await player.button(GAME.en.undo).click();
  await expect.poll(() => heard(page)).toEqual(['order', 'order', 'undo']);
  await player.button(GAME.en.undo).press('Space');
  await expect.poll(() => heard(page), 'nothing is left to take back').toEqual(['order', 'order', 'undo', 'refused']);
  // motion is reduced here: there is no film, and so none of its sounds
  await player.endQuarter();
  await expect.poll(() => heard(page)).toEqual(['order', 'order', 'undo', 'refused', 'quarterEnd', 'report']);

  await page.reload();
  await player.button(TITLE.en.resume).waitFor();
  expect(await devices(page), 'it waits for a gesture').toEqual([0, 0]);
  await player.button(new RegExp(`^${TITLE.en.resume}`)).click();
  await player.expectTurn(2);
  expect(await devices(page)).toEqual([1, 0]);
  await player.button(GAME.en.menu).click();
  await player.button(low).click();
  await player.button(full).click();
  await expect(player.button(off)).toBeVisible();
  expect(await devices(page)).toEqual([1, 1]);
  const before = await heard(page);
  await page.keyboard.press('Escape');
  await player.button(new RegExp(`^${TRADE.en.place}`)).click();
  await player.expectOrders(1);
  expect(await heard(page)).toEqual(before);
  await page.reload();
  await expect(player.button(off)).toBeVisible();
  await player.leave();
});

test('a quarter that plays on the map is heard as it strikes', async ({ browser }) => {
  test.slow();
  const player = await Player.arrive(browser, { before: listen, motion: true });
  const { page } = player;
  await player.button(off).click();
  await expect.poll(() => heard(page)).toEqual(['order']);
  await player.beginFirstGame();
  await expect(page.locator('.board[data-state="shown"]')).toBeVisible({ timeout: 20_000 });
  await player.button(GAME.en.endQuarter).click();
  await expect(page.locator('dialog.report')).toBeVisible({ timeout: 40_000 });
  const sounds = await heard(page);
  expect(sounds[1]).toBe('quarterEnd');
  expect(sounds.at(-1)).toBe('report');
  const film = sounds.slice(2, -1);
  expect(film).toContain('chipsLand');
  expect(film.some((name) => name === 'gateOpens' || name === 'gateShuts'), film.join(', ')).toBe(true);
  await player.leave();
});

test('a whole game is heard to its verdict: reports, and cards when there are new ones', async ({ browser }) => {
  test.slow();
  const player = await Player.arrive(browser, { before: listen });
  const { page } = player;
  await player.button(off).click();
  await expect.poll(() => heard(page)).toEqual(['order']);
  await player.beginGate();
  for (let turn = 1; turn <= 8; turn++) {
    await player.endQuarter();
    await player.closeReport();
    if (turn < 8) await player.expectTurn(turn + 1);
  }
  await expect.poll(async () => (await heard(page)).at(-1)).toBe('verdict');
  const sounds = await heard(page);
  const times = (name: string) => sounds.filter((each) => each === name).length;
  expect([times('quarterEnd'), times('report'), times('verdict')]).toEqual([8, 8, 1]);
  expect(times('paper')).toBeGreaterThan(0);
  expect(times('paper')).toBeLessThan(8);
  await player.leave();
});

test('from a stick it is heard as well', async ({ browser }) => {
  test.slow();
  const player = await Player.arrive(browser, { url: pathToFileURL(resolve('dist/chokepoint.html')).href, language: 'id', before: listen });
  await player.button(COMMON.id.sound.off).click();
  await expect.poll(() => heard(player.page)).toEqual(['order']);
  await player.leave();
});
