// How soon a forecast follows a slider and is whole, how soon moves that could be made are there, and whether the page stays awake.
import { withPages } from './page.mjs';

const GAMES = [
  { scenario: 'The H200 gate', seat: 'China', desk: null, slider: 'Chips released a quarter' },
  { scenario: 'Six desks', seat: 'China', desk: null, slider: 'Chips released a quarter' },
  { scenario: 'Six desks', seat: 'United States', desk: 'Research', slider: 'Share for frontier research' },
];
const SIZE = { width: 1440, height: 900 };
/** ms of a drag, and places of the slider in it */
const DRAG = { lasts: 3000, steps: 60 };

/** Places where the slider is left to rest: each is one that no forecast was made of. */
const PLACES = [0.33, 0.62, 0.47];

/** Notes when the slider is moved, when the order's fan is drawn after it, and when all its futures are in. */
const RECORDER = `
  globalThis.seen = { moved: 0, drawn: 0, all: 0, futures: 0, asked: 0, first: 0, advised: 0 };
  addEventListener('keydown', ({ key }) => { if (key === 'a') seen.asked ||= performance.now(); }, true);
  addEventListener('input', () => { seen.moved ||= performance.now(); }, true);
  requestAnimationFrame(function look(now) {
    if (seen.moved && document.querySelector('.fan-without')) seen.drawn ||= now;
    const strip = document.querySelector('.forecast');
    if (seen.moved && !strip?.dataset.futures) seen.busy = true;
    if (seen.busy && !seen.all && strip?.dataset.futures) Object.assign(seen, { all: now, futures: Number(strip.dataset.futures) });
    const moves = seen.asked && document.querySelector('.advice-moves');
    if (moves && moves.childElementCount > 0) seen.first ||= now;
    if (moves && seen.first && moves.getAttribute('aria-busy') === 'false') seen.advised ||= now;
    requestAnimationFrame(look);
  });
`;
const FORGET = 'Object.assign(seen, { moved: 0, drawn: 0, all: 0, busy: false })';

/** What has happened is noted. */
const TWO_FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';

/** ms of processor time of each task of the page's main thread: what the hand would feel on a machine that does nothing else. */
function tasksOf(/** @type {Buffer} */ trace) {
  /** @type {{ traceEvents: { name: string, pid: number, tid: number, tdur?: number, args: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse(trace.toString());
  const thread = (/** @type {{ pid: number, tid: number }} */ event) => `${event.pid} ${event.tid}`;
  const main = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread));
  return traceEvents.filter((event) => event.tdur && event.name.endsWith('RunTask') && main.has(thread(event))).map(({ tdur = 0 }) => tdur / 1000);
}

/** @param {string} root @param {{ say: (line: string) => void }} options */
export async function forecast(root, { say }) {
  await withPages(root, SIZE, async (open) => {
    for (const { scenario, seat, desk, slider } of GAMES) {
      const page = await open();
      const browser = page.context().browser();
      await page.addInitScript(RECORDER);
      await page.goto('/');
      await page.getByRole('button', { name: 'Scenarios', exact: true }).click();
      await page.getByRole('radio', { name: new RegExp(`^${scenario}`) }).check();
      await page.getByRole('radio', { name: seat, exact: true }).check();
      await page.getByLabel('Seed', { exact: true }).fill('FUTURES-1');
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await page.locator('.board[data-state=shown]').waitFor();
      if (desk) await page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${desk}`) }).click();
      const box = await page.getByRole('slider', { name: slider, exact: true }).boundingBox();
      if (!box || !browser) throw new Error(`${scenario} has no slider "${slider}"`);
      const to = (/** @type {number} */ share) => page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
      // the plan as it stands is forecast as the quarter begins: who reads first finds it done
      await page.locator('.forecast[data-futures]').waitFor({ state: 'attached' });
      await to(0.1);
      await browser.startTracing(page, { categories: ['toplevel'] });
      await page.evaluate(FORGET);
      await page.mouse.down();
      for (let step = 1; step <= DRAG.steps; step++) {
        await to(0.1 + (0.8 * step) / DRAG.steps);
        await page.waitForTimeout(DRAG.lasts / DRAG.steps);
      }
      const tasks = tasksOf(await browser.stopTracing());
      const { moved, drawn } = await page.evaluate('({ ...seen })');
      /** @type {{ ms: number, futures: number }[]} */
      const rests = [];
      for (const place of PLACES) {
        // the place before is told to its end: nothing that comes now is of it
        await page.locator('.forecast[data-futures]').waitFor();
        await page.evaluate(FORGET);
        await to(place);
        await page.locator('.forecast:not([data-futures])').waitFor({ state: 'attached' });
        await page.locator('.forecast[data-futures]').waitFor();
        await page.evaluate(TWO_FRAMES);
        const rest = await page.evaluate('({ ...seen })');
        rests.push({ ms: rest.all - rest.moved, futures: rest.futures });
      }
      rests.sort((one, other) => one.ms - other.ms);
      const [best, usual, worst] = rests;
      if (!best || !usual || !worst) throw new Error('The slider was nowhere left to rest');
      say(`${scenario}, ${seat}: first forecast after ${(drawn - moved).toFixed(0)} ms, all ${usual.futures} futures after ${usual.ms.toFixed(0)} ms (${best.ms.toFixed(0)} to ${worst.ms.toFixed(0)})`);
      say(`  while dragging: ${tasks.length} tasks of the page, ${tasks.filter((task) => task > 50).length} over 50 ms, longest ${Math.max(...tasks).toFixed(1)} ms of processor time`);
      await page.mouse.up();
      await page.keyboard.press('a');
      await page.locator('.advice-moves[aria-busy=false]').waitFor({ timeout: 120_000 });
      await page.evaluate(TWO_FRAMES);
      const { asked, first, advised } = await page.evaluate('({ ...seen })');
      say(`  what could be done: first moves after ${(first - asked).toFixed(0)} ms, the last word after ${(advised - asked).toFixed(0)} ms`);
      await page.close();
    }
  });
}
