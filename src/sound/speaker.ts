import { mastered } from './master.ts';
import { RATE } from './render.ts';
import type { SoundName } from './sounds.ts';

/** Nothing leaves louder, whatever falls together: 0.5 is -6 dB. */
export const CEILING = 0.5;
/** Up to here nothing is changed; above it, what is louder is bent towards the ceiling. */
const BEND = 0.3;
/** Sounds that ring at once; a further one is not begun. */
const MOST = 6;
/** s in which the same sound is not begun again: things that happen together are heard once. */
const APART = 0.09;

const rendered = new Map<SoundName, Float32Array<ArrayBuffer>>();

function samplesOf(name: SoundName): Float32Array<ArrayBuffer> {
  const samples = rendered.get(name) ?? mastered(name);
  rendered.set(name, samples);
  return samples;
}

/** Renders a sound before it is needed. */
export const prepare = (name: SoundName): void => void samplesOf(name);

/** Plays the sounds on what the browser gives: a device, or in the tests a recording. */
export class Speaker {
  private readonly volume: GainNode;
  private readonly begun = new Map<SoundName, number>();
  private ringing = 0;

  constructor(private readonly context: BaseAudioContext) {
    this.volume = context.createGain();
    const limiter = context.createWaveShaper();
    limiter.curve = limits();
    this.volume.connect(limiter).connect(context.destination);
  }

  /** 0-1 */
  setVolume(share: number): void {
    this.volume.gain.value = share;
  }

  play(name: SoundName): void {
    const now = this.context.currentTime;
    if (this.ringing >= MOST || now - (this.begun.get(name) ?? -1) < APART) return;
    this.begun.set(name, now);
    const samples = samplesOf(name);
    const buffer = this.context.createBuffer(1, samples.length, RATE);
    buffer.copyToChannel(samples, 0);
    const source = this.context.createBufferSource();
    source.buffer = buffer;
    source.connect(this.volume);
    source.addEventListener('ended', () => this.ringing--);
    source.start();
    this.ringing++;
  }
}

/** The limiter's curve, from -1 to 1; what comes in louder than that is held at its ends. */
function limits(): Float32Array<ArrayBuffer> {
  const steps = 2048;
  return Float32Array.from({ length: 2 * steps + 1 }, (_, i) => {
    const level = Math.abs(i / steps - 1);
    const room = CEILING - BEND;
    const out = level <= BEND ? level : BEND + room * Math.tanh((level - BEND) / room);
    return i < steps ? -out : out;
  });
}
