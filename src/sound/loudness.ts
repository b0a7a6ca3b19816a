import { RATE } from './render.ts';

/** s over which loudness is taken: the "momentary" of the standard. */
const WINDOW = 0.4;

/** The standard's two filters for 48 kHz: a head before the ears, and that lows sound softer. [b0, b1, b2, a1, a2] */
const K_WEIGHTING = [
  [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585],
  [1, -2, 1, -1.99004745483398, 0.99007225036621],
] as const;

/** How loud a sound of less than the window is heard, LKFS (ITU-R BS.1770-5, one channel). */
export function loudness(samples: Float32Array): number {
  const heard = K_WEIGHTING.reduce<Float32Array>(filtered, samples);
  const energy = heard.reduce((sum, sample) => sum + sample * sample, 0);
  return -0.691 + 10 * Math.log10(energy / (Math.max(WINDOW * RATE, samples.length)));
}

function filtered(samples: Float32Array, [b0, b1, b2, a1, a2]: (typeof K_WEIGHTING)[number]): Float32Array {
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  return samples.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    return y;
  });
}
