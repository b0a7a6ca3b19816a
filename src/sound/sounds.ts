import type { Timbre, Voice } from './render.ts';

/** Notes of one pentatonic scale, on D: whatever falls together agrees. Hz. */
const [D3, A3, D4, A4, B4, D5, E5, FS5, A5, B5, D6, FS6] = [146.83, 220, 293.66, 440, 493.88, 587.33, 659.26, 739.99, 880, 987.77, 1174.66, 1479.98];
/** Outside the scale: what went wrong does not agree. */
const DS4 = 311.13;

const GLASS: Timbre = [[1, 1], [2, 0.16], [3.01, 0.12], [5.4, 0.05]];
/** A bar of wood, as of a marimba */
const WOOD: Timbre = [[1, 1], [3.93, 0.3], [9.2, 0.07]];
const METAL: Timbre = [[1, 0.8], [1.51, 0.7], [2.32, 0.5], [3.17, 0.35], [4.9, 0.18]];
const WARM: Timbre = [[1, 1], [2, 0.4], [3, 0.14], [4, 0.05]];

/**
 * Every sound of the game, by what it stands for: a desk at night, gates, dies, paper. Levels are those of voices beside
 * each other; how loud the whole is, mastering decides.
 */
export const SOUNDS = {
  /** A stamp on paper, and a string that answers */
  order: [
    { timbre: WOOD, hz: A4, decay: 0.08 },
    { noise: 1700, q: 1, decay: 0.03, level: 0.5 },
    { timbre: GLASS, hz: D5, at: 0.025, decay: 0.24, level: 0.45 },
  ],
  /** The stamp's two notes the other way round */
  undo: [
    { timbre: WOOD, hz: D5, decay: 0.07, level: 0.7 },
    { timbre: WOOD, hz: A4, at: 0.07, decay: 0.11 },
    { noise: 2600, toNoise: 1100, q: 1.2, attack: 0.03, decay: 0.11, level: 0.35 },
  ],
  /** Two knocks on a door that stays shut */
  refused: [
    { timbre: WOOD, hz: A3, decay: 0.07 },
    { noise: 420, q: 1.5, decay: 0.05, level: 0.6 },
    { timbre: WOOD, hz: A3 * 0.94, at: 0.11, decay: 0.1 },
    { noise: 380, q: 1.5, at: 0.11, decay: 0.06, level: 0.6 },
  ],
  /** Leaves slide apart; a fourth rises */
  gateOpens: [
    { noise: 500, toNoise: 2600, q: 1.4, attack: 0.1, decay: 0.2, level: 0.45 },
    { timbre: METAL, hz: D4, at: 0.02, decay: 0.2, level: 0.12 },
    { timbre: GLASS, hz: A4, at: 0.07, decay: 0.28, level: 0.7 },
    { timbre: GLASS, hz: D5, at: 0.15, decay: 0.32, level: 0.8 },
  ],
  /** Bars fall to, and a bolt */
  gateShuts: [
    { timbre: WARM, hz: D3, toHz: D3 / 2, decay: 0.22 },
    { timbre: METAL, hz: D4 * 0.97, decay: 0.26, level: 0.3 },
    { noise: 1100, toNoise: 350, q: 0.9, decay: 0.1, level: 0.9 },
    { timbre: WOOD, hz: A3, at: 0.13, decay: 0.07, level: 0.6 },
    { noise: 2200, q: 2, at: 0.13, decay: 0.03, level: 0.4 },
  ],
  /** Three dies set down */
  chipsLand: [B5, D6, FS6].flatMap((hz, i): Voice[] => [
    { timbre: GLASS, hz, at: 0.065 * i, decay: 0.2, level: 0.8 - 0.15 * i },
    { noise: 5200, q: 1.5, at: 0.065 * i, decay: 0.014, level: 0.6 },
  ]),
  /** Lights go on down the hall: the chord from below */
  fabOpens: [D4, A4, D5, FS5].map((hz, i): Voice => ({ timbre: WARM, hz, at: 0.06 * i, attack: 0.012, decay: 0.29, level: 0.9 - 0.12 * i })),
  /** A card slides over the desk and lies */
  paper: [
    { noise: 2300, toNoise: 5200, q: 0.8, attack: 0.06, decay: 0.12 },
    { noise: 700, q: 1, at: 0.14, decay: 0.05, level: 0.9 },
    { timbre: WOOD, hz: A3, at: 0.14, decay: 0.05, level: 0.35 },
  ],
  /** The newspaper: a larger sheet, and two notes to read on */
  report: [
    { noise: 1500, toNoise: 4200, q: 0.7, attack: 0.08, decay: 0.16, level: 0.8 },
    { noise: 600, q: 1, at: 0.16, decay: 0.06, level: 0.6 },
    { timbre: WARM, hz: A4, at: 0.15, attack: 0.008, decay: 0.26, level: 0.35 },
    { timbre: WARM, hz: E5, at: 0.21, attack: 0.008, decay: 0.26, level: 0.35 },
  ],
  /** News from abroad: a bell, twice */
  bell: [
    { timbre: GLASS, hz: A5, decay: 0.3 },
    { timbre: GLASS, hz: D6, at: 0.09, decay: 0.34, level: 0.8 },
  ],
  /** A deal in two halves */
  tear: [0, 0.035, 0.065, 0.1, 0.14].map((at, i): Voice => ({ noise: 1300 + 550 * i, q: 1.4, at, attack: 0.006, decay: 0.05 + 0.025 * i, level: 0.7 + 0.08 * i })),
  /** A tritone, twice */
  alarm: [0, 0.17].flatMap((at): Voice[] => [
    { timbre: WARM, hz: A4, at, attack: 0.006, decay: 0.17 },
    { timbre: WARM, hz: DS4, at, attack: 0.006, decay: 0.17, level: 0.9 },
  ]),
  /** The clock on the wall */
  quarterEnd: [
    { timbre: WOOD, hz: A4, decay: 0.08 },
    { timbre: WOOD, hz: D4, at: 0.14, decay: 0.12 },
    { timbre: GLASS, hz: D5, at: 0.14, decay: 0.32, level: 0.35 },
  ],
  /** The whole chord, from its ground */
  verdict: [D3, D4, A4, B4, FS5, A5].map((hz, i): Voice => ({ timbre: WARM, hz, at: 0.022 * i, attack: 0.01, decay: 0.36, level: 0.8 - 0.09 * i })),
} as const satisfies Record<string, readonly Voice[]>;

export type SoundName = keyof typeof SOUNDS;

export const SOUND_NAMES = Object.keys(SOUNDS) as SoundName[];
