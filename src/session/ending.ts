import type { Match } from '../match/match.ts';
import type { EndingKind } from '../sim/records/ending.ts';
import type { World } from '../sim/world.ts';
import { CAUSE } from '../sim/ledger.ts';
import { leaderOf } from '../sim/query.ts';
import { chainOf } from './why/chain.ts';
import type { Link } from './why/link.ts';
import { orderFacts } from './why/orderFacts.ts';
import { worksOf } from './why/step.ts';

/** What ended a game before its time, and what had led to it. */
export interface EarlyEnd {
  readonly kind: Exclude<EndingKind, 'none'>;
  readonly nation: number;
  readonly quarter: number;
  /** Quarters that were left */
  readonly left: number;
  /** First things first */
  readonly chain: readonly Link[];
}

/** The early end of a game; null for one that goes on or ran its length. */
export function earlyEndOf(match: Match): EarlyEnd | null {
  const world: World = match.worlds[match.worlds.length - 1]!;
  const { kind, nation, quarter } = world.ending;
  if (kind === 'none') return null;
  const cause = kind === 'catastrophe' ? 'catastrophe' : 'ruin';
  const { postings } = match.quarters[quarter]!;
  const known = {
    world,
    nation,
    measure: kind === 'catastrophe' ? 'incidents' : 'treasury',
    leader: leaderOf(world),
    orders: orderFacts(match, quarter),
    works: worksOf(match.worlds[quarter]!, world, postings),
  } as const;
  const moved = postings.filter((posting) => posting.cause === CAUSE[cause]);
  const chain = chainOf(match, quarter, known, { cause, about: { kind: 'plain' }, postings: moved });
  return { kind, nation, quarter, left: world.setting.length - world.quarter, chain };
}
