import { signal } from '@preact/signals';
import type { Loudness, Sound } from '../../sound/sound.ts';
import type { SoundName } from '../../sound/sounds.ts';
import { Part } from '../loading/part.ts';
import { idle } from '../loading/quiet.ts';
import { remember, remembered } from '../remembered.ts';

/** How loud the game is; off until somebody asks, and reduced motion says nothing about it. */
export const VOLUMES = ['off', 'low', 'full'] as const satisfies readonly (Loudness | 'off')[];
export type Volume = (typeof VOLUMES)[number];

/** Fetched by who wants it. */
const part = new Part('sound', () => import('../../sound/sound.ts'));
let sound: Sound | null = null;

export const volume = signal<Volume>(remembered('sound', VOLUMES) ?? 'off');

/** On a gesture, which browsers want before a page is heard. */
export async function setVolume(next: Volume): Promise<void> {
  volume.value = next;
  remember('sound', next);
  await openSound();
  sound?.wake();
  // what was chosen is heard as well as read
  play('order');
}

/** Opens, adjusts or closes the sound, so that it is as the player chose. */
export async function openSound(): Promise<void> {
  // without its file the game is silent; the next wish asks for it again
  const here = volume.value === 'off' ? null : await part.load().catch(() => null);
  const wanted = volume.value;
  if (wanted === 'off') {
    sound?.close();
    sound = null;
  } else if (sound) {
    sound.setLoudness(wanted);
  } else if (here) {
    sound = here.openSound(wanted);
    void renderAhead(here);
  }
}

/** One sound in each quiet moment, so that none is rendered while something moves. */
async function renderAhead({ prepare, SOUND_NAMES }: Awaited<ReturnType<typeof part.load>>): Promise<void> {
  for (const name of SOUND_NAMES) {
    await idle();
    prepare(name);
  }
}

/** Nothing while the sound is off. */
export function play(name: SoundName | null): void {
  if (name) sound?.play(name);
}
