import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import sharp from 'sharp';

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
/** WebP quality, 0-100: small letters stay sharp, a picture stays near 100 kB. */
const QUALITY = 88;
/** A film's frames a second and width, CSS pixels: it must load on a page that people only glance at. */
const RATE = 10;
const FILM_WIDTH = 960;

/** Writes what the page shows to docs/pictures/NAME.webp. */
export async function still(page: Page, name: string): Promise<void> {
  await sharp(await page.screenshot()).webp({ quality: QUALITY }).toFile(`${FOLDER}${name}.webp`);
}

/** Writes what the page shows while `act` runs to an animated docs/pictures/NAME.webp. */
export async function film(page: Page, name: string, act: () => Promise<void>): Promise<void> {
  const frames: { readonly at: number; readonly data: Buffer }[] = [];
  const camera = await page.context().newCDPSession(page);
  camera.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ at: metadata.timestamp ?? 0, data: Buffer.from(data, 'base64') });
    void camera.send('Page.screencastFrameAck', { sessionId });
  });
  await camera.send('Page.startScreencast', { format: 'jpeg', quality: 95 });
  await act();
  await camera.send('Page.stopScreencast');
  await camera.detach();
  const [first, last] = [frames[0], frames.at(-1)];
  if (!first || !last) throw new Error('The page drew nothing while it was filmed.');
  const shots: Buffer[] = [];
  let next = 1;
  for (let at = first.at; at <= last.at; at += 1 / RATE) {
    while (next < frames.length && frames[next].at <= at) next++;
    shots.push(frames[next - 1].data);
  }
  const small = await Promise.all(shots.map((shot) => sharp(shot).resize(FILM_WIDTH).png().toBuffer()));
  await sharp(small, { join: { animated: true } })
    .webp({ quality: 70, effort: 5, delay: small.map(() => 1000 / RATE), loop: 0 })
    .toFile(`${FOLDER}${name}.webp`);
}
