import { expect, type Browser, type BrowserContext, type Download, type Locator, type Page } from '@playwright/test';
import { CAPITAL } from '../../../src/text/capital.ts';
import { GAME } from '../../../src/text/game.ts';
import { INDUSTRY } from '../../../src/text/industry.ts';
import type { Language } from '../../../src/text/language.ts';
import { REPORT_WORDS } from '../../../src/text/report.ts';
import { RESEARCH } from '../../../src/text/research.ts';
import { STATECRAFT } from '../../../src/text/statecraft.ts';
import { TITLE } from '../../../src/text/title.ts';
import { TRADE } from '../../../src/text/trade.ts';
import { VOUCHERS } from '../../../src/text/vouchers.ts';

export interface Seating {
  readonly language?: Language;
  readonly size?: { readonly width: number; readonly height: number };
  /** Is it a screen for fingers? */
  readonly touch?: boolean;
  /** Motion is reduced unless the story is about it: a quarter then resolves at once. */
  readonly motion?: boolean;
  /** Where the page is, if not on the server */
  readonly url?: string;
  /** Is the page to be kept on the device? Only where the story is about it: it costs every page its whole weight once more. */
  readonly kept?: boolean;
  /** What is arranged before the page is opened: the network, as a rule. */
  readonly before?: (context: BrowserContext) => Promise<unknown>;
}

export const DESKS = { trade: TRADE, industry: INDUSTRY, capital: CAPITAL, vouchers: VOUCHERS, research: RESEARCH, statecraft: STATECRAFT } as const;
export type Desk = keyof typeof DESKS;

/** A story is the same every time that it is told: the seed of a game that is begun without one, too. */
function sameLuck(): void {
  let drawn = 0;
  crypto.getRandomValues = (array) => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let i = 0; i < bytes.length; i++) bytes[i] = ++drawn * 167;
    return array;
  };
}

/** Somebody at the page, who finds everything by what it is called. The page must never complain. */
export class Player {
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly language: Language,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.text().startsWith('Service Worker registration blocked')) return;
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
  }

  static async arrive(browser: Browser, { language = 'en', size, touch = false, motion = false, url = '/', kept = false, before }: Seating = {}): Promise<Player> {
    const context = await browser.newContext({
      locale: language === 'en' ? 'en-US' : 'id-ID',
      viewport: size ?? { width: 1440, height: 900 },
      hasTouch: touch,
      isMobile: touch,
      reducedMotion: motion ? 'no-preference' : 'reduce',
      acceptDownloads: true,
      serviceWorkers: kept ? 'allow' : 'block',
    });
    await context.addInitScript(sameLuck);
    await before?.(context);
    const player = new Player(context, await context.newPage(), language);
    await player.page.goto(url);
    return player;
  }

  /** The same browser with a second tab at the same address. */
  async inAnotherTab(): Promise<Player> {
    const player = new Player(this.context, await this.context.newPage(), this.language);
    await player.page.goto(this.page.url());
    return player;
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name });
  }

  /** Presses the button of exactly that name. */
  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async beginFirstGame(): Promise<void> {
    await this.button(TITLE[this.language].play).click();
    await expect(this.button(GAME[this.language].endQuarter)).toBeVisible();
  }

  /** Begins the H200 gate, in which every desk is open from the start. */
  async beginGate(): Promise<void> {
    if (this.language === 'en') await this.begin('The H200 gate', 'China', 'GATE');
    else await this.begin('Gerbang H200', 'Tiongkok', 'GATE');
  }

  /** Begins a shipped scenario by its title, in a seat by its name, on the luck of a seed. */
  async begin(scenario: string, seat: string, seed: string): Promise<void> {
    const say = TITLE[this.language];
    await this.press(say.scenarios);
    await this.page.getByRole('radio', { name: new RegExp(`^${scenario}`) }).check();
    await this.page.getByRole('radio', { name: seat, exact: true }).check();
    await this.page.getByLabel(say.seed, { exact: true }).fill(seed);
    await this.press(say.begin);
    await expect(this.button(GAME[this.language].endQuarter)).toBeVisible();
  }

  async sitAt(desk: Desk): Promise<void> {
    const { name } = DESKS[desk][this.language];
    await this.page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await expect(this.page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  }

  /** Sets a slider by its keys, as a person would who cannot drag; `share` of its range. */
  async slide(name: string, share: number): Promise<void> {
    const slider = this.page.getByRole('slider', { name, exact: true, includeHidden: true }).first();
    await this.reach(slider);
    await this.setShare(slider, share);
  }

  /** Sets a slider that is at hand. */
  async setShare(slider: Locator, share: number): Promise<void> {
    const [low, high, step] = await slider.evaluate((el: HTMLInputElement) => [Number(el.min), Number(el.max), Number(el.step)]);
    const value = low + Math.round((share * (high - low)) / step) * step;
    await slider.fill(String(Number(value.toFixed(6))));
  }

  /** A choice that is folded to its name on a desk. */
  fold(name: string) {
    return this.page.locator('summary').filter({ has: this.page.getByText(name, { exact: true }) }).locator('..');
  }

  /** Opens the folds that hide something, the outermost first. */
  async reach(target: Locator): Promise<void> {
    const shut = target.locator('xpath=ancestor::details[not(@open)]');
    while ((await shut.count()) > 0) await shut.first().locator('> summary').click();
  }

  async unfold(name: string): Promise<void> {
    const fold = this.fold(name);
    await this.reach(fold);
    if (!(await fold.evaluate((el: HTMLDetailsElement) => el.open))) await fold.locator('summary').first().click();
  }

  /** Opens something to build at the Industry desk, and orders it as it is offered. */
  async build(name: string): Promise<void> {
    await this.unfold(name);
    await this.fold(name).getByRole('button').first().click();
  }

  /** The plan's button says how many orders it holds. */
  async expectOrders(count: number): Promise<void> {
    await expect(this.button(new RegExp(`^${GAME[this.language].orders(count)}`))).toBeVisible();
  }

  async expectTurn(turn: number, of = 8): Promise<void> {
    await expect(this.page.getByText(GAME[this.language].turn(turn, of))).toBeVisible();
  }

  /** Ends the quarter and waits for its report. */
  async endQuarter(): Promise<void> {
    await this.button(GAME[this.language].endQuarter).click();
    await expect(this.button(this.toNext)).toBeVisible();
  }

  async closeReport(): Promise<void> {
    await this.button(this.toNext).click();
  }

  get toNext(): RegExp {
    const { next, toVerdict } = REPORT_WORDS[this.language];
    return new RegExp(`^(${next}|${toVerdict})`);
  }

  /** The page has said so, to those who cannot see it too. */
  async expectSaid(text: string): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: text })).toBeAttached();
  }

  /** Drops a file onto the page. */
  async drop(name: string, text: string): Promise<void> {
    const data = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName, { type: 'application/json' }));
        return transfer;
      },
      [name, text],
    );
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: data });
  }

  /** Takes the file that a click offers. */
  async download(click: () => Promise<void>): Promise<Download> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), click()]);
    return file;
  }

  async leave(): Promise<void> {
    expect(this.complaints).toEqual([]);
    await this.context.close();
  }
}
