// Draws src/panels/title/land.svg: the land behind the title as rows of dots, with its cities lit.
// Run by hand after a change to the map: `node scripts/drawTitleMap.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { titleProjection } from './titleProjection.mjs';
import { feature } from 'topojson-client';

const WIDTH = 1440;
const HEIGHT = 900;
const STEP = 7.5;
const MARGIN = 12;

const read = (/** @type {string} */ path) => JSON.parse(readFileSync(path, 'utf8'));
const world = read('node_modules/world-atlas/countries-50m.json');
/** @type {{ country: string, lon: number, lat: number, size: number }[]} */
const cities = read('assets/map/cities.json');
const project = titleProjection();

/** @typedef {[x: number, y: number]} Point */
/** @typedef {{ own: boolean, rings: Point[][], left: number, top: number, right: number, bottom: number }} Shape */

/** @returns {Shape[]} */
function shapes() {
  const found = [];
  for (const country of /** @type {any} */ (feature(world, world.objects.countries)).features) {
    if (country.id === '010' || !country.geometry) continue;
    const { type, coordinates } = country.geometry;
    for (const rings of type === 'Polygon' ? [coordinates] : coordinates) {
      /** @type {Point[][]} */
      const drawn = rings.map((/** @type {Point[]} */ ring) => ring.map(([lon, lat]) => project(lon, lat)));
      const outer = drawn[0] ?? [];
      const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
      const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
      // What the map's cut tears apart would draw a bar across it.
      if (right - left > WIDTH) continue;
      if (right < -MARGIN || left > WIDTH + MARGIN || bottom < -MARGIN || top > HEIGHT + MARGIN) continue;
      found.push({ own: country.id === '156', rings: drawn, left, top, right, bottom });
    }
  }
  return found;
}

/** @param {Shape} shape @param {number} x @param {number} y */
function inside({ rings, left, top, right, bottom }, x, y) {
  if (x < left || x > right || y < top || y > bottom) return false;
  let within = false;
  for (const ring of rings) {
    let [xj, yj] = ring[ring.length - 1] ?? [0, 0];
    for (const [xi, yi] of ring) {
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) within = !within;
      [xj, yj] = [xi, yi];
    }
  }
  return within;
}

const round = (/** @type {number} */ value) => String(Math.round(value * 10) / 10);

/** A row of dots is one dashed line with round caps, so that thousands of dots take a few kB. */
function dots(/** @type {Shape[]} */ land) {
  const rows = { own: '', other: '' };
  const height = (STEP * Math.sqrt(3)) / 2;
  for (let y = 0, row = 0; y < HEIGHT + MARGIN; y += height, row++) {
    let from = 0;
    let count = 0;
    /** @type {'own' | 'other' | null} */
    let run = null;
    for (let x = ((row % 2) * STEP) / 2; x < WIDTH + MARGIN; x += STEP) {
      const shape = land.find((one) => inside(one, x, y));
      const kind = shape ? (shape.own ? 'own' : 'other') : null;
      if (kind === run) {
        count++;
        continue;
      }
      if (run) rows[run] += `M${round(from)} ${round(y)}h${round((count - 1) * STEP + 0.1)}`;
      run = kind;
      from = x;
      count = 1;
    }
    if (run) rows[run] += `M${round(from)} ${round(y)}h${round((count - 1) * STEP + 0.1)}`;
  }
  return rows;
}

function outline(/** @type {Shape[]} */ land) {
  return land
    .filter(({ own }) => own)
    .flatMap(({ rings }) => rings.map((ring) => `M${thinned(ring).map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`))
    .join('');
}

/** Points less than 1.5 px apart add weight and no shape. */
function thinned(/** @type {Point[]} */ ring) {
  /** @type {Point[]} */
  const kept = [];
  let [x, y] = [Infinity, Infinity];
  for (const point of ring) {
    if (Math.hypot(point[0] - x, point[1] - y) <= 1.5) continue;
    kept.push(point);
    [x, y] = point;
  }
  return kept;
}

function lights() {
  let out = '';
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  for (const { lon, lat, size } of cities) {
    const [x, y] = project(lon, lat);
    if (x < 0 || x > WIDTH || y < 0 || y > HEIGHT) continue;
    out += `<circle cx="${round(x)}" cy="${round(y)}" r="${round(9 + size * 17)}" fill="url(#glow)" opacity="${round(0.3 + size * 0.3)}"/>`;
    let points = '';
    for (let i = 0; i < 4 + size * 10; i++) {
      const angle = random() * 2 * Math.PI;
      const reach = random() * random() * (4 + size * 11);
      points += `M${round(x + Math.cos(angle) * reach)} ${round(y + Math.sin(angle) * reach * 0.8)}h.01`;
    }
    out += `<path d="${points}" stroke="#FFE9B8" stroke-width="1.4" stroke-linecap="round" opacity=".8"/>`;
    out += `<circle cx="${round(x)}" cy="${round(y)}" r="${round(1 + size * 0.9)}" fill="#FFF6DF"/>`;
  }
  return out;
}

const land = shapes();
const rows = dots(land);
const dash = (/** @type {string} */ d, /** @type {string} */ colour) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="2.1" stroke-linecap="round" stroke-dasharray="0 ${STEP}"/>`;
writeFileSync(
  'src/panels/title/land.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    '<radialGradient id="ocean" gradientUnits="userSpaceOnUse" cx="760" cy="520" r="893"><stop offset="0" stop-color="#12203A"/><stop offset=".5" stop-color="#0A1222"/><stop offset="1" stop-color="#04070E"/></radialGradient>' +
    '<radialGradient id="glow"><stop offset="0" stop-color="#FFE9B8" stop-opacity=".75"/><stop offset=".35" stop-color="#FFE0A0" stop-opacity=".28"/><stop offset="1" stop-color="#FFD98A" stop-opacity="0"/></radialGradient>' +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#ocean)"/>` +
    `<path d="${outline(land)}" fill="#2C4F86" fill-opacity=".2" stroke="#7C9CD0" stroke-opacity=".5" stroke-linejoin="round"/>` +
    dash(rows.other, '#43577D') +
    dash(rows.own, '#7F9FD6') +
    lights() +
    '</svg>\n',
);
