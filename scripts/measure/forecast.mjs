// How soon a forecast follows a slider, how many futures it plays a second, and whether the page stays awake meanwhile.
import { withPages } from './page.mjs';

const GAMES = [
  { scenario: 'The H200 gate', seat: 'China', desk: null, slider: 'Chips released a quarter' },
  { scenario: 'Six desks', seat: 'China', desk: null, slider: 'Chips released a quarter' },
  { scenario: 'Six desks', seat: 'United States', desk: 'Research', slider: 'Share for frontier research' },
];
const SIZE = { width: 1440, height: 900 };
/** ms of a drag, and places of the slider in it */
const DRAG = { lasts: 3000, steps: 60 };

/** Notes when the slider is moved, when the order's fan is drawn after it, and when all its futures are in. */
const RECORDER = `
  globalThis.seen = { moved: 0, drawn: 0, all: 0, futures: 0 };
  addEventListener('input', () => { seen.moved ||= performance.now(); }, true);
  requestAnimationFrame(function look(now) {
    if (seen.moved && document.querySelector('.fan-without')) seen.drawn ||= now;
    const strip = document.querySelector('.forecast');
    if (seen.moved && !strip?.dataset.futures) seen.busy = true;
    if (seen.busy && !seen.all && strip?.dataset.futures) Object.assign(seen, { all: now, futures: Number(strip.dataset.futures) });
    requestAnimationFrame(look);
  });
`;
const FORGET = 'Object.assign(seen, { moved: 0, drawn: 0, all: 0, busy: false })';

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
      await page.evaluate(FORGET);
      await to(0.33);
      await page.locator('.forecast:not([data-futures])').waitFor({ state: 'attached' });
      await page.locator('.forecast[data-futures]').waitFor();
      const rest = await page.evaluate('({ ...seen })');
      const all = rest.all - rest.moved;
      say(`${scenario}, ${seat}: first forecast after ${(drawn - moved).toFixed(0)} ms, all ${rest.futures} futures after ${all.toFixed(0)} ms (${((1000 * rest.futures) / all).toFixed(0)} futures/s)`);
      say(`  while dragging: ${tasks.length} tasks of the page, ${tasks.filter((task) => task > 50).length} over 50 ms, longest ${Math.max(...tasks).toFixed(1)} ms of processor time`);
      await page.mouse.up();
      await page.close();
    }
  });
}
