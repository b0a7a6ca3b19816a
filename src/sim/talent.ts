import { NATION } from './accounts.ts';
import { log10 } from './numbers.ts';
import { balance } from './query.ts';
import type { World } from './world.ts';

/** Researchers move: to compute, to openness, to who courts them. What one nation gains, others lose. */

/** Share of a nation's talent that moves in a quarter for ten times the compute of a researcher elsewhere [judgement]. */
const FLOW = 0.001;
/** What openness, and luck at most either way, are worth beside compute, in decades of it [judgement]. */
const OPEN_PULL = 0.4;
const LUCK = 0.5;
/** Points of talent that offers of 1 bn bring over; four times as much brings twice as many [judgement: nine-figure offers of 2025]. */
const COURTED_FOR_ONE = 1;
/** Share of all talent that offers can move in a quarter: who is courted by all comes once [judgement]. */
const MOST_MOVED = 0.02;

/** How much a nation draws researchers, in decades of compute a researcher; `luck` in -1 to 1. */
function pull(world: World, nation: number, luck: number): number {
  const each = (100 * balance(world, nation, NATION.researchScale)) / Math.max(0.01, balance(world, nation, NATION.talent));
  return log10(Math.max(each, 1e-6)) + OPEN_PULL * balance(world, nation, NATION.openness) + LUCK * luck;
}

/** Talent of all nations, and their sum. */
function talents(world: World): { readonly talent: number[]; readonly all: number } {
  const talent = world.nations.map((_, nation) => balance(world, nation, NATION.talent));
  return { talent, all: Math.max(0.01, talent.reduce((sum, one) => sum + one, 0)) };
}

/** Points of talent that each nation gains by drift; they sum to zero. `luck` by nation, each in -1 to 1. */
export function driftOf(world: World, luck: readonly number[]): number[] {
  const { talent, all } = talents(world);
  const pulls = talent.map((_, nation) => pull(world, nation, luck[nation]));
  const mean = talent.reduce((sum, one, nation) => sum + one * pulls[nation], 0) / all;
  return talent.map((one, nation) => FLOW * one * (pulls[nation] - mean));
}

/** Points of talent that each nation gains by offers; they sum to zero, for all lose in proportion to what they have. */
export function courtedOf(world: World): number[] {
  const { talent, all } = talents(world);
  const wanted = talent.map((_, nation) => COURTED_FOR_ONE * Math.sqrt(balance(world, nation, NATION.courting)));
  const asked = wanted.reduce((sum, one) => sum + one, 0);
  const share = asked > MOST_MOVED * all ? (MOST_MOVED * all) / asked : 1;
  return talent.map((one, nation) => share * (wanted[nation] - (asked * one) / all));
}
