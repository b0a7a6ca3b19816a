import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { LIMITS, heaviest, inKilobytes, sizesOf, sum } from '../sizes.mjs';

/**
 * What the page weighs, compressed: the title, and all that a visitor ever fetches.
 * @param {string} root
 * @param {{ say: (line: string) => void }} options
 */
export async function sizes(root, { say }) {
  const outDir = mkdtempSync(join(tmpdir(), 'chokepoint-page-'));
  try {
    await build({ root, logLevel: 'error', build: { outDir } });
    const { title, fonts, all, stick } = sizesOf(outDir);
    say(`title: ${inKilobytes(sum(title))} of ${inKilobytes(LIMITS.title)}, and its fonts ${inKilobytes(sum(fonts))}`);
    say(`everything: ${inKilobytes(sum(all))} of ${inKilobytes(LIMITS.all)}`);
    for (const line of heaviest(all)) say(line);
    if (stick) say(`in one file: ${inKilobytes(stick.bytes)}`);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
