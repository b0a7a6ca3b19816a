import type { Match } from '../match/match.ts';
import type { Posting } from '../sim/ledger.ts';
import { measure as ask, type MeasureName } from '../sim/measures.ts';
import { leaderOf } from '../sim/query.ts';
import { ghostsOf, type Ghost } from './why/ghosts.ts';
import { chainOf } from './why/chain.ts';
import type { Link } from './why/link.ts';
import { orderFacts, orderOf } from './why/orderFacts.ts';
import { runQuarter } from './why/running.ts';
import { DECIMALS, toShown } from './why/shown.ts';
import { belongs, keyOf, worksOf, type About, type Belongs, type Known, type StepCause } from './why/step.ts';
import { originOf, type Origin } from './why/origin.ts';

export interface Step {
  readonly key: string;
  readonly cause: StepCause;
  readonly about: About;
  /** Whole number of the measure's last shown digit */
  readonly amount: number;
  /** In the measure's own unit, before rounding */
  readonly exact: number;
  /** Those that moved the measure, in their order */
  readonly postings: readonly Posting[];
  /** Ids of the chip orders behind it */
  readonly orders: readonly number[];
  /** What led to it, first things first */
  readonly chain: readonly Link[];
}

/** Why a measure moved in a quarter. Figures are whole numbers of the last shown digit (see shown.ts). */
export interface Explanation {
  readonly measure: MeasureName;
  readonly nation: number;
  /** Quarter that was played (index) */
  readonly quarter: number;
  readonly decimals: number;
  readonly opening: number;
  readonly closing: number;
  /** Gains, the largest first, then losses, the largest last; they sum to closing - opening exactly. */
  readonly steps: readonly Step[];
  /** What the measure would have moved by chips that did not come */
  readonly ghosts: readonly Ghost[];
  /** Postings in the sum */
  readonly postings: number;
  /** Where the figures come from when nothing has happened yet; null once a quarter was played */
  readonly origin: Origin | null;
}

/** Explains the last change of a measure; quarter -1 is the start, before anything happened. */
export function explain(match: Match, quarter: number, nation: number, measure: MeasureName): Explanation {
  return quarter < 0 ? explainStart(match, nation, measure) : explainQuarter(match, quarter, nation, measure);
}

function explainStart(match: Match, nation: number, measure: MeasureName): Explanation {
  const value = toShown(ask(match.worlds[0]!, nation, measure), measure);
  return {
    measure,
    nation,
    quarter: -1,
    decimals: DECIMALS[measure],
    opening: value,
    closing: value,
    steps: [],
    ghosts: [],
    postings: 0,
    origin: originOf(match, nation, measure),
  };
}

/** The last quarter before this one in which a measure moved as far as it shows; -1 where it stands as at the start. */
export function lastMove(match: Match, quarter: number, nation: number, measure: MeasureName): number {
  const shown = (world: number) => toShown(ask(match.worlds[world]!, nation, measure), measure);
  let last = quarter - 1;
  while (last >= 0 && shown(last) === shown(last + 1)) last--;
  return last;
}

interface Group extends Belongs {
  readonly key: string;
  exact: number;
  readonly postings: Posting[];
}

function explainQuarter(match: Match, quarter: number, nation: number, measure: MeasureName): Explanation {
  const running = runQuarter(match, quarter, nation, measure);
  const opening = match.worlds[quarter]!;
  const world = match.worlds[quarter + 1]!;
  const played = match.quarters[quarter]!;
  const known: Known = {
    world,
    nation,
    measure,
    leader: leaderOf(world),
    orders: orderFacts(match, quarter),
    works: worksOf(opening, world, played.postings),
  };
  const groups = new Map<string, Group>();
  const groupOf = (to: Belongs): Group => {
    const key = keyOf(to);
    const group = groups.get(key) ?? { ...to, key, exact: 0, postings: [] };
    groups.set(key, group);
    return group;
  };
  for (const { posting, amount } of running.moves) {
    const group = groupOf(belongs(posting, known));
    group.exact += amount;
    group.postings.push(posting);
  }
  if (running.unposted !== 0) groupOf(unpostedOf(measure)).exact += running.unposted;
  const steps = roundSteps([...groups.values()], running.opening, running.closing, measure);
  return {
    measure,
    nation,
    quarter,
    decimals: DECIMALS[measure],
    opening: toShown(running.opening, measure),
    closing: toShown(running.closing, measure),
    steps: steps.map(({ group, amount }) => ({
      key: group.key,
      cause: group.cause,
      about: group.about,
      amount,
      exact: group.exact,
      postings: group.postings,
      orders: ordersOf(group.postings),
      chain: chainOf(match, quarter, known, group),
    })),
    ghosts: ghostsOf(match, quarter, nation, measure, known),
    postings: running.moves.length,
    origin: null,
  };
}

function unpostedOf(measure: MeasureName): Belongs {
  const cause = measure === 'licence' ? 'controls' : measure === 'waiting' ? 'noKey' : 'time';
  return { cause, about: { kind: 'plain' } };
}

function ordersOf(postings: readonly Posting[]): number[] {
  return [...new Set(postings.map(orderOf))].filter((id) => id >= 0);
}

/**
 * Steps in the order in which they are shown, in whole numbers of the last shown digit. Each running value is
 * rounded and a step is the difference of two, so the steps add up to what is shown for opening and closing.
 */
function roundSteps(groups: Group[], opening: number, closing: number, measure: MeasureName) {
  const gains = groups.filter(({ exact }) => exact > 0).sort((a, b) => b.exact - a.exact);
  const losses = groups.filter(({ exact }) => exact <= 0).sort((a, b) => b.exact - a.exact);
  const ordered = [...gains, ...losses];
  let value = opening;
  let shown = toShown(opening, measure);
  return ordered.map((group, index) => {
    value += group.exact;
    // the float sum in another order may end a hair beside the closing value
    const next = toShown(index === ordered.length - 1 ? closing : value, measure);
    const amount = next - shown;
    shown = next;
    return { group, amount };
  });
}
