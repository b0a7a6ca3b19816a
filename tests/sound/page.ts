import { RATE } from '../../src/sound/render.ts';
import { CEILING, Speaker } from '../../src/sound/speaker.ts';
import { SOUND_NAMES, type SoundName } from '../../src/sound/sounds.ts';

/** The sounds without the game around them, recorded as a device would play them. */
async function record(names: readonly SoundName[], { seconds = 1, volume = 1, rate = RATE, gain = 1 } = {}) {
  const context = new OfflineAudioContext(1, seconds * rate, rate);
  const speaker = new Speaker(context);
  speaker.setVolume(volume * gain);
  for (const name of names) speaker.play(name);
  const samples = (await context.startRendering()).getChannelData(0);
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  /** s until nothing is left that is louder than -60 dB beside the peak */
  const lasts = samples.reduce((last, sample, i) => (Math.abs(sample) > peak / 1000 ? i + 1 : last), 0) / rate;
  const energy = samples.reduce((sum, sample) => sum + sample * sample, 0);
  return { peak, lasts, energy };
}

const page = { record, SOUND_NAMES, CEILING };

declare global {
  interface Window {
    soundPage: typeof page;
  }
}
window.soundPage = page;
document.body.dataset.ready = 'yes';
