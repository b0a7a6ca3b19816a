import type { SoundName } from './sounds.ts';
import { Speaker } from './speaker.ts';

/** Share of full volume, by what the player chose: low is 10 dB down. */
const SHARES = { low: 0.32, full: 1 } as const;

export type Loudness = keyof typeof SHARES;

/** ms after which a sound that could not begin is no longer true of what is seen. */
const LATE = 300;
/** What browsers take for a user's gesture, beside presses of keys */
const GESTURES = ['pointerup', 'keydown'] as const;

/** The page's sound while it is on. It takes the device only on a gesture of the user, and gives it back when it is closed. */
class Sound {
  private device: { readonly context: AudioContext; readonly speaker: Speaker } | null = null;

  constructor(private loudness: Loudness) {
    for (const gesture of GESTURES) addEventListener(gesture, this.wake, true);
  }

  setLoudness(loudness: Loudness): void {
    this.loudness = loudness;
    this.device?.speaker.setVolume(SHARES[loudness]);
  }

  /** Begins a sound at once, or never: before the first gesture, and where the browser holds sound back, all is silent. */
  play(name: SoundName): void {
    const { device } = this;
    if (!device) return;
    const asked = performance.now();
    const begin = () => {
      if (this.device === device && performance.now() - asked < LATE) device.speaker.play(name);
    };
    if (device.context.state === 'running') begin();
    else device.context.resume().then(begin, () => undefined);
  }

  close(): void {
    for (const gesture of GESTURES) removeEventListener(gesture, this.wake, true);
    void this.device?.context.close();
    this.device = null;
  }

  /** For gestures alone. Phones take the sound away (a call, another app): the next gesture brings it back. */
  readonly wake = (): void => {
    if (!this.device) {
      const context = new AudioContext({ latencyHint: 'interactive' });
      const speaker = new Speaker(context);
      speaker.setVolume(SHARES[this.loudness]);
      this.device = { context, speaker };
    }
    if (this.device.context.state !== 'running') this.device.context.resume().catch(() => undefined);
  };
}

export type { Sound };
export { prepare } from './speaker.ts';
export { SOUND_NAMES } from './sounds.ts';

export const openSound = (loudness: Loudness): Sound => new Sound(loudness);
