import { NATION } from './accounts.ts';
import { log10 } from './numbers.ts';
import { balance, byNation } from './query.ts';
import type { World } from './world.ts';

/** Researchers move: to compute, to openness, to who courts them. What one nation gains, others lose. */

/** Share of a nation's talent that moves in a quarter for ten times the compute of a researcher elsewhere [judgement]. */
const FLOW = 0.001;
/** What openness, and luck at most either way, are worth beside compute, in decades of it [judgement]. */
const OPEN_PULL = 0.4;
const LUCK = 0.5;
/**
 * USD bn for the first point of talent in a quarter. A point is a hundredth of the people who do AI research in the
 * United States, some hundreds of them: schooling, posts and equipment of about half a million dollars each, and no
 * country has them for less [judgement].
 */
const FIRST_POINT = 0.25;
/** Points of talent that money in plenty brings, a root of USD bn: by training and return, and by offers abroad [judgement: nine-figure offers of 2025]. */
const PLENTY = { trained: 0.8, courted: 1 } as const;
/** Share of all talent that offers can move in a quarter: who is courted by all comes once [judgement]. */
const MOST_MOVED = 0.02;

/**
 * Points of talent that so many USD bn bring in a quarter. The first point has its price, and each next one costs so much
 * more: at first money buys in proportion, in plenty by its root.
 */
export function talentFor(spend: number, by: keyof typeof PLENTY): number {
  const plenty = PLENTY[by];
  return (2 * spend) / (FIRST_POINT + Math.sqrt(FIRST_POINT * FIRST_POINT + (4 * spend) / (plenty * plenty)));
}

/** How much a nation draws researchers, in decades of compute a researcher; `luck` in -1 to 1. */
function pull(world: World, nation: number, luck: number): number {
  const each = (100 * balance(world, nation, NATION.researchScale)) / Math.max(0.01, balance(world, nation, NATION.talent));
  return log10(Math.max(each, 1e-6)) + OPEN_PULL * balance(world, nation, NATION.openness) + LUCK * luck;
}

/** Talent of all nations, and their sum. */
function talents(world: World): { readonly talent: Float64Array; readonly all: number } {
  const talent = byNation(world, (nation) => balance(world, nation, NATION.talent));
  return { talent, all: Math.max(0.01, talent.reduce((sum, one) => sum + one, 0)) };
}

/** Points of talent that each nation gains by drift; they sum to zero. `luck` by nation, each in -1 to 1. */
export function driftOf(world: World, luck: ArrayLike<number>): Float64Array {
  const { talent, all } = talents(world);
  const pulls = talent.map((_, nation) => pull(world, nation, luck[nation]));
  const mean = talent.reduce((sum, one, nation) => sum + one * pulls[nation], 0) / all;
  return talent.map((one, nation) => FLOW * one * (pulls[nation] - mean));
}

/** Points of talent that each nation gains by offers; they sum to zero, for all lose in proportion to what they have. */
export function courtedOf(world: World): Float64Array {
  const { talent, all } = talents(world);
  const wanted = talent.map((_, nation) => talentFor(balance(world, nation, NATION.courting), 'courted'));
  const asked = wanted.reduce((sum, one) => sum + one, 0);
  const share = asked > MOST_MOVED * all ? (MOST_MOVED * all) / asked : 1;
  return talent.map((one, nation) => share * (wanted[nation] - (asked * one) / all));
}
