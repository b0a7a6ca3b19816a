/** Samples a second of everything that is rendered; where the device has another rate, the browser converts. */
export const RATE = 48_000;

/** Overtones of what is struck: frequency as a multiple of the first, and level beside it. */
export type Timbre = readonly (readonly [ratio: number, level: number])[];

interface Timed {
  /** s after the sound begins */
  readonly at?: number;
  /** s until it is there, and until it has died away by 60 dB */
  readonly attack?: number;
  readonly decay: number;
  readonly level?: number;
}

/** Something struck that rings; it may glide from one pitch to another. */
export interface Tone extends Timed {
  readonly timbre: Timbre;
  readonly hz: number;
  readonly toHz?: number;
}

/** Air, paper, grit: noise in a band that may move. */
export interface Noise extends Timed {
  readonly noise: number;
  readonly toNoise?: number;
  /** Width of the band: the higher, the narrower */
  readonly q: number;
}

export type Voice = Tone | Noise;

/** s before the ring begins, where nothing else is said: no click. */
const ATTACK = 0.003;
const SILENT = 0.001;
/** How much sooner overtones die away than the tone they belong to, for each multiple of its frequency. */
const DULLING = 0.35;

const endOf = ({ at = 0, attack = ATTACK, decay }: Voice) => at + attack + decay;

/** s */
const lengthOf = (voices: readonly Voice[]): number => Math.max(...voices.map(endOf));

/** Voices as samples, at no particular loudness. */
export function render(voices: readonly Voice[]): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.ceil(lengthOf(voices) * RATE));
  for (const voice of voices) {
    if ('noise' in voice) addNoise(samples, voice);
    else addTone(samples, voice);
  }
  return samples;
}

function addTone(samples: Float32Array, { at = 0, attack = ATTACK, decay, level = 1, timbre, hz, toHz = hz }: Tone): void {
  const first = Math.round(at * RATE);
  for (const [ratio, share] of timbre) {
    const envelope = envelopeOf(attack, decay / (1 + DULLING * (ratio - 1)), level * share);
    const glide = (toHz / hz) ** (1 / envelope.length);
    let step = (2 * Math.PI * ratio * hz) / RATE;
    let turn = 0;
    for (let i = 0; i < envelope.length && first + i < samples.length; i++) {
      turn += step;
      step *= glide;
      samples[first + i]! += envelope[i]! * Math.sin(turn);
    }
  }
}

function addNoise(samples: Float32Array, { at = 0, attack = ATTACK, decay, level = 1, noise, toNoise = noise, q }: Noise): void {
  const first = Math.round(at * RATE);
  const envelope = envelopeOf(attack, decay, level / q);
  const glide = (toNoise / noise) ** (1 / envelope.length);
  const grain = grains();
  let hz = noise;
  // a state-variable filter, which stays sound while its band moves (Zavalishin, The Art of VA Filter Design, 4.4)
  let low = 0;
  let band = 0;
  for (let i = 0; i < envelope.length && first + i < samples.length; i++) {
    const g = Math.tan((Math.PI * hz) / RATE);
    const high = (grain() - (1 / q + g) * band - low) / (1 + g / q + g * g);
    const through = g * high + band;
    const under = g * through + low;
    band = g * high + through;
    low = g * through + under;
    hz *= glide;
    samples[first + i]! += envelope[i]! * through;
  }
}

/** From nothing, within the attack, to the level; then down by 60 dB, and to nothing. */
function envelopeOf(attack: number, decay: number, level: number): Float32Array {
  const rising = attack * RATE;
  const falling = SILENT ** (1 / (decay * RATE));
  let share = 1;
  return new Float32Array(Math.floor(rising + decay * RATE)).map((_, i) => {
    if (i < rising) return level * Math.sin((Math.PI / 2) * (i / rising)) ** 2;
    share *= falling;
    return (level * Math.max(0, share - SILENT)) / (1 - SILENT);
  });
}

/** Noise that is the same every time (xorshift): a sound is mastered once, and heard as it was. -1 to 1. */
function grains(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 0x80000000;
  };
}
