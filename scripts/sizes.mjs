// Compressed sizes of a built page, as a server sends it: gzip, and files that are packed already as they are.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What a build may weigh, bytes compressed: the title without its fonts, and all that a visitor ever fetches. */
export const LIMITS = { title: 150_000, all: 1_500_000 };

/** The page in one file: beside the page that is served, and holding all of it once more. */
const STICK = 'chokepoint.html';

/**
 * @typedef {{ file: string, bytes: number }} Size
 * @typedef {{ title: Size[], fonts: Size[], all: Size[], stick: Size | null }} Sizes
 */

/**
 * `title` is what the title screen needs before it is there: the page, the files that its script imports at once, their
 * styles and pictures; `fonts` come while it is shown. Each list is largest first.
 * @param {string} folder of the build, with Vite's manifest
 * @returns {Sizes}
 */
export function sizesOf(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('.vite') && statSync(`${folder}/${file}`).isFile());
  const sizes = files.map((file) => ({ file, bytes: compressed(readFileSync(`${folder}/${file}`)) })).sort((a, b) => b.bytes - a.bytes);
  const begun = withTitle(JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8')));
  const isFont = (/** @type {Size} */ { file }) => file.endsWith('.woff2');
  return {
    title: sizes.filter((size) => begun.has(size.file) && !isFont(size)),
    fonts: sizes.filter(isFont),
    all: sizes.filter(({ file }) => file !== STICK),
    stick: sizes.find(({ file }) => file === STICK) ?? null,
  };
}

/** @param {readonly Size[]} sizes */
export const sum = (sizes) => sizes.reduce((total, { bytes }) => total + bytes, 0);

/** The heaviest of a list, for who has to make it lighter. @param {readonly Size[]} sizes */
export const heaviest = (sizes) =>
  sizes.slice(0, 6).map(({ file, bytes }) => `${inKilobytes(bytes).padStart(10)}  ${file}`);

/** @param {number} bytes */
export const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {Buffer} content */
const compressed = (content) => Math.min(content.length, gzipSync(content, { level: 9 }).length);

/** @param {Record<string, { file: string, isEntry?: boolean, imports?: string[], css?: string[], assets?: string[] }>} manifest */
function withTitle(manifest) {
  const found = new Set(['index.html']);
  const add = (/** @type {string} */ key) => {
    const chunk = manifest[key];
    if (!chunk || found.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) found.add(file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry) add(key);
  return found;
}
