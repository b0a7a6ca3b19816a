import alea from 'seedrandom/lib/alea';

/**
 * Luck is keyed, not streamed: a draw is a function of (seed, quarter, purpose, actor, index) alone.
 * Changing a decision, or adding a draw to a rule, moves no other draw; two runs can differ in one choice
 * and share all their luck. Keys never hold list positions that a plan can change.
 */

/** What a draw is for. Append only: a number that moves changes every recorded game. */
export const PURPOSE = {
  eventStarts: 1,
  eventComesTrue: 2,
  licenceMood: 3,
  breakthrough: 4,
  breakthroughSize: 5,
  incident: 6,
  incidentGrade: 7,
  incidentSize: 8,
  siliconTime: 9,
  tapeOut: 10,
  siliconSaving: 11,
  mood: 12,
  moodTurn: 13,
  moodTurnSize: 14,
  ownersList: 15,
  offer: 16,
  debut: 17,
  sharePrice: 18,
  followOn: 19,
  programmeResult: 20,
  cityApplies: 601,
  cityBids: 602,
  cityReports: 603,
  voucherFraud: 604,
  voucherFraudSize: 605,
  voucherAudit: 606,
  talentMoves: 21,
  alignment: 607,
  lobby: 22,
  seizure: 23,
  breachFound: 50,
  coefficient: 700,
} as const;

export interface Dice {
  /** A number in [0, 1). */
  roll(quarter: number, purpose: number, actor: number, index: number): number;
}

/** Draws whose sum stands for one normal draw. */
const NORMAL_DRAWS = 3;

/** A draw with mean 0 and standard deviation 1, bell-shaped, within 3 of its mean (a sum of uniform draws). */
export function normalDraw(dice: Dice, quarter: number, purpose: number, actor: number): number {
  let sum = 0;
  for (let i = 0; i < NORMAL_DRAWS; i++) sum += dice.roll(quarter, purpose, actor, i);
  return (sum - NORMAL_DRAWS / 2) * Math.sqrt(12 / NORMAL_DRAWS);
}

export interface DiceRoot {
  /** Two int32. */
  readonly a: number;
  readonly b: number;
}

export function diceRoot(seed: string): DiceRoot {
  const stream = alea(seed);
  return { a: stream.int32(), b: stream.int32() };
}

/** Mixes one key into a word (the finaliser of MurmurHash3: every input bit reaches every output bit). */
function mix(word: number, key: number): number {
  let h = word ^ Math.imul(key, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

/** One output of sfc32 whose state is the root mixed with the key, after twelve rounds of warming up. */
export function keyedDraw(root: DiceRoot, quarter: number, purpose: number, actor: number, index: number): number {
  let a = mix(root.a, quarter + 1);
  let b = mix(root.b, (purpose + 1) * 0x10001);
  let c = mix(mix(a ^ b, actor + 1), (index + 1) * 0x01000193);
  let counter = 1;
  let out = 0;
  for (let round = 0; round < 13; round++) {
    out = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + out) | 0;
  }
  return (out >>> 0) / 4294967296;
}

export function keyedDice(root: DiceRoot): Dice {
  return { roll: (quarter, purpose, actor, index) => keyedDraw(root, quarter, purpose, actor, index) };
}
