import { replayWithout } from '../../match/withoutOrder.ts';
import type { Match } from '../../match/match.ts';
import { measure, type MeasureName } from '../../sim/measures.ts';
import type { Given } from './plans.ts';

/** What a measure would be without an order, with the same luck. */
export interface WithoutIt {
  /** As the quarter closed that is asked about */
  readonly asked: { readonly is: number; readonly would: number };
  readonly now: { readonly is: number; readonly would: number };
  /** Later orders of one's own that could not have been carried out */
  readonly dropped: number;
}

/** Only an order that a person gave can be left out: what bots would do they would do again. */
export const canLeaveOut = (match: Match, { nation }: Given): boolean => match.players[nation] === 'person';

/** Plays the game again from the order on without it, and looks at a measure as quarter `asked` closed, and now. */
export function withoutIt(match: Match, given: Given, asked: number, nation: number, name: MeasureName): WithoutIt {
  const { worlds, dropped } = replayWithout(match, given.quarter, given.nation, given.order);
  const at = (quarter: number) => ({ is: measure(match.worlds[quarter]!, nation, name), would: measure(worlds[quarter]!, nation, name) });
  return { asked: at(asked + 1), now: at(match.worlds.length - 1), dropped: dropped.length };
}
