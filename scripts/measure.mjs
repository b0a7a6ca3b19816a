// What the game costs: node scripts/measure.mjs [SECTION ...] [SECONDS]. With --cpu-prof it says where time goes.
import { fileURLToPath } from 'node:url';
import { forecast } from './measure/forecast.mjs';
import { frames } from './measure/frames.mjs';
import { games } from './measure/games.mjs';
import { sizes } from './measure/sizes.mjs';

/** @type {Record<string, (root: string, options: { seconds: number, say: (line: string) => void }) => Promise<void>>} */
const SECTIONS = { games, forecast, frames, sizes };

const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv.slice(2);
const asked = given.filter((word) => word in SECTIONS);
const unknown = given.find((word) => !(word in SECTIONS) && !(Number(word) > 0));
if (unknown !== undefined) {
  process.stderr.write(`"${unknown}" is no section; there are: ${Object.keys(SECTIONS).join(', ')}\n`);
  process.exit(2);
}
const seconds = Number(given.find((word) => Number(word) > 0) ?? 3);
const say = (/** @type {string} */ line) => process.stdout.write(`  ${line}\n`);
for (const section of asked.length > 0 ? asked : Object.keys(SECTIONS)) {
  process.stdout.write(`${section}\n`);
  await SECTIONS[section]?.(root, { seconds, say });
}
