import type { Match } from '../../match/match.ts';
import type { Posting } from '../../sim/ledger.ts';
import { measure, type MeasureName } from '../../sim/measures.ts';
import type { World } from '../../sim/world.ts';
import { WaitingOrders } from './waitingOrders.ts';

/** A posting that moved the measure, and by how much (own unit of the measure). */
export interface Move {
  readonly posting: Posting;
  readonly amount: number;
}

export interface Running {
  readonly opening: number;
  readonly closing: number;
  readonly moves: readonly Move[];
  /** What changed by records that no posting moves: rules set, keys that nobody holds, time itself */
  readonly unposted: number;
}

/**
 * Replays a quarter's postings in their order on a copy of the opening balances and asks for the measure
 * after each. The arithmetic is that of the books, so the last balances are those of the closing world, bit for bit.
 */
export function runQuarter(match: Match, quarter: number, nation: number, name: MeasureName): Running {
  const opening = match.worlds[quarter]!;
  const closing = match.worlds[quarter + 1]!;
  const played = match.quarters[quarter]!;
  const scratch = scratchWorld(opening, closing);
  const queue = new WaitingOrders(opening);
  // what waits for a key is asked of the order book, not of balances
  const ask = () => (name === 'waiting' ? queue.waiting(nation) : measure(scratch, nation, name));
  const moves: Move[] = [];
  const start = ask();
  let value = start;
  for (const posting of played.postings) {
    const { address, amount } = posting;
    scratch.balances[address] = scratch.balances[address]! + amount;
    if (name === 'waiting') queue.follow(posting);
    const next = ask();
    if (next !== value) moves.push({ posting, amount: next - value });
    value = next;
  }
  const end = measure(closing, nation, name);
  return { opening: start, closing: end, moves, unposted: end - value };
}

/** The balances that a quarter's postings lead to. */
export function replayedBalances(match: Match, quarter: number): Float64Array {
  const { balances } = scratchWorld(match.worlds[quarter]!, match.worlds[quarter + 1]!);
  for (const { address, amount } of match.quarters[quarter]!.postings) balances[address] = balances[address]! + amount;
  return balances;
}

/** The opening world with empty rows for the fabs that the quarter will add. */
function scratchWorld(opening: World, closing: World): World {
  const balances = new Float64Array(closing.balances.length);
  balances.set(opening.balances);
  return { ...opening, balances, fabs: closing.fabs };
}
