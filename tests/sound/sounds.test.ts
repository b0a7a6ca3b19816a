// Every sound as it goes out: short, soft, clean at both ends, and as loud as every other. And what is heard of what happens.
import { describe, expect, test } from 'vitest';
import { loudness } from '../../src/sound/loudness.ts';
import { LOUDNESS, mastered } from '../../src/sound/master.ts';
import { RATE, render } from '../../src/sound/render.ts';
import { SOUND_NAMES, SOUNDS } from '../../src/sound/sounds.ts';

/** s; and -8 dB of full scale */
const LONGEST = 0.5;
const PEAK = 0.4;

const peakOf = (samples: Float32Array) => samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

test('loudness is that of the standard: a full sine of 997 Hz is at -3.01 LKFS, half as high 6 dB lower', () => {
  const sine = (level: number) => new Float32Array(0.4 * RATE).map((_, i) => level * Math.sin((2 * Math.PI * 997 * i) / RATE));
  expect(loudness(sine(1))).toBeCloseTo(-3.01, 1);
  expect(loudness(sine(0.5))).toBeCloseTo(-9.03, 1);
});

describe.each(SOUND_NAMES)('the sound of %s', (name) => {
  const samples = mastered(name);

  test('is shorter than half a second', () => expect(samples.length / RATE).toBeLessThan(LONGEST));
  test('is as loud as all others, and peaks softly', () => {
    expect(loudness(samples)).toBeCloseTo(LOUDNESS, 1);
    expect(peakOf(samples)).toBeLessThan(PEAK);
  });
  test('begins and ends in silence, without a click', () => {
    const ms = RATE / 1000;
    const edges = [samples.subarray(0, ms / 8), samples.subarray(-ms)];
    for (const edge of edges) expect(peakOf(edge)).toBeLessThan(0.02 * peakOf(samples));
  });
  test('is the same each time', () => expect(render(SOUNDS[name])).toEqual(render(SOUNDS[name])));
});

test('no sound is another one', () => {
  const prints = SOUND_NAMES.map((name) => mastered(name).slice(0, 4000).join());
  expect(new Set(prints).size).toBe(SOUND_NAMES.length);
});
