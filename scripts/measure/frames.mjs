// Frames a second that the map really draws while quarters are played, at 1280 x 720 without a GPU.
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { withPages } from './page.mjs';

const COUNTER = fileURLToPath(new URL('countDrawnFrames.js', import.meta.url));

const QUARTERS = 3;
const SEATS = ['China', 'United States'];
/** ms that a single frame may take before the eye sees the film stand. */
const STANDS = 100;

/** @param {number[]} times ms at which frames were drawn */
function rates(times) {
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time));
  const within = (/** @type {number} */ start) => times.filter((time) => time >= start && time < start + 1000).length;
  const slowest = Math.min(...times.filter((start) => start + 1000 <= last).map(within));
  const [longest, late] = [Math.max(...gaps), gaps.filter((gap) => gap > STANDS).length];
  const seconds = (last - first) / 1000;
  return `${(gaps.length / seconds).toFixed(0)} drawn frames/s over ${seconds.toFixed(1)} s, slowest second ${slowest}, longest frame ${longest.toFixed(0)} ms, ${late} over ${STANDS} ms`;
}

/** @param {string} root @param {{ say: (line: string) => void }} options */
export async function frames(root, { say }) {
  say(`load of the machine before: ${loadavg()[0]?.toFixed(1)}, on ${availableParallelism()} cores; other work on it lowers the rates, not the processor's time a frame`);
  await withPages(root, { width: 1280, height: 720 }, async (open) => {
    for (const seat of SEATS) {
      const page = await open();
      await page.addInitScript({ path: COUNTER });
      const client = await page.context().newCDPSession(page);
      // ms of the processor that the page's main thread has taken: what others do on the machine does not count
      await client.send('Performance.enable', { timeDomain: 'threadTicks' });
      const busy = async () => 1000 * ((await client.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
      await page.goto('/');
      await page.getByRole('button', { name: 'Scenarios', exact: true }).click();
      await page.getByRole('radio', { name: /^Six desks/ }).check();
      await page.getByRole('radio', { name: seat, exact: true }).check();
      await page.getByLabel('Seed', { exact: true }).fill('FRAMES-1');
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await page.locator('.board[data-state=shown]').waitFor();
      for (let quarter = 1; quarter <= QUARTERS; quarter++) {
        await page.evaluate('drawnFrames.length = 0');
        const before = await busy();
        await page.getByRole('button', { name: /^End quarter/ }).click();
        await page.getByRole('button', { name: /^Skip/ }).waitFor({ state: 'detached' });
        /** @type {number[]} */
        const times = await page.evaluate('[...drawnFrames]');
        const cost = ((await busy()) - before) / times.length;
        say(`${seat}, quarter ${quarter}: ${rates(times)}; ${cost.toFixed(1)} ms of processor a frame`);
        await page.getByRole('button', { name: /^Plan the next quarter/ }).click();
      }
      await page.close();
    }
  });
}
