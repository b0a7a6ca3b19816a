// Draws the icons of the installed game from its favicon: node scripts/drawIcons.mjs
import { readFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const assets = fileURLToPath(new URL('../assets/', import.meta.url));
const GROUND = '#070B14';
/** Share of a maskable icon that no mask cuts off */
const SAFE = 0.8;

const mark = readFileSync(`${assets}favicon.svg`, 'utf8');
const drawn = (/** @type {string} */ svg, /** @type {number} */ size) => sharp(Buffer.from(svg), { density: (72 * size) / 32 }).resize(size, size).png();

mkdirSync(`${assets}icons`, { recursive: true });
for (const size of [192, 512]) await drawn(mark, size).toFile(`${assets}icons/icon-${size}.png`);

// the ground goes to the edge, and the mark stays within what every mask leaves
const size = 512;
const inner = Math.round(size * SAFE);
const whole = await drawn(mark.replace(/ rx="7"/, ''), inner).toBuffer();
await sharp({ create: { width: size, height: size, channels: 4, background: GROUND } })
  .composite([{ input: whole, gravity: 'centre' }])
  .png()
  .toFile(`${assets}icons/icon-maskable-512.png`);
