import { loudness } from './loudness.ts';
import { render } from './render.ts';
import { SOUNDS, type SoundName } from './sounds.ts';

/** How loud every sound is at full volume, LKFS: well under speech on the same device. */
export const LOUDNESS = -30;

/** A sound as it goes out at full volume: all are equally loud. */
export function mastered(name: SoundName): Float32Array<ArrayBuffer> {
  const samples = render(SOUNDS[name]);
  const gain = 10 ** ((LOUDNESS - loudness(samples)) / 20);
  return samples.map((sample) => sample * gain);
}
