import { defaultDoctrine, type Match } from '../match/match.ts';
import { profileOf, type Profile } from '../match/profile.ts';
import { parOf, referenceRuns, type ReferenceRun } from '../match/run.ts';
import { counted, quartersOfPar, settledScore } from '../match/score.ts';
import { DOCTRINES_BY_NAME } from '../bots/index.ts';
import { start } from '../scenario/start.ts';
import { NATION } from '../sim/accounts.ts';
import type { DoctrineName } from '../sim/doctrine.ts';
import { progressOf, objectivesOf, scoreOf } from '../sim/objectives.ts';
import { measure } from '../sim/measures.ts';
import { balance, selfReliance, usefulCompute } from '../sim/query.ts';
import type { Objective } from '../sim/setting.ts';
import type { World } from '../sim/world.ts';
import { earlyEndOf, type EarlyEnd } from './ending.ts';
import { eventSteps } from './eventSteps.ts';
import { headlineOf, type Headline } from './headlines.ts';
import { orderFacts } from './why/orderFacts.ts';
import { givenIn, type Given } from './why/plans.ts';
import { ORDER_KINDS } from '../sim/orders/index.ts';

export interface ObjectiveResult {
  readonly objective: Objective;
  /** Value at the start and at the end */
  readonly from: number;
  readonly to: number;
  /** 0-1 */
  readonly credit: number;
  /** Points of 100 */
  readonly points: number;
}

/** A quarter that moved the score much. */
export interface Moment {
  readonly quarter: number;
  /** Points */
  readonly change: number;
  /** The objective that moved it most */
  readonly objective: Objective;
  readonly headline: Headline;
  /** What the seat did in it */
  readonly given: readonly Given[];
}

/** What a seat has more or less of at the end than the reference doctrines on the same luck. */
export const TRADES = ['compute', 'selfReliance', 'frontier', 'adoption', 'money', 'trust'] as const;
export type Trade = (typeof TRADES)[number];

export interface Reference {
  readonly doctrine: DoctrineName;
  readonly score: number;
  readonly profile: Profile;
}

export interface Verdict {
  readonly seat: number;
  /** What cut the game short; null for one that did not end before its time */
  readonly early: EarlyEnd | null;
  readonly score: number;
  /** Mean of the reference doctrines in this seat on the same luck */
  readonly par: number;
  readonly references: readonly Reference[];
  readonly objectives: readonly ObjectiveResult[];
  readonly opening: Profile;
  readonly closing: Profile;
  /** The largest first */
  readonly gained: readonly Trade[];
  readonly givenUp: readonly Trade[];
  readonly moments: readonly Moment[];
  /** M H100e by quarter, the start included */
  readonly home: readonly number[];
  readonly imported: readonly number[];
  /** Points by quarter, the start included */
  readonly scores: readonly number[];
  readonly events: readonly { readonly quarter: number; readonly card: number }[];
}

const MOST_MOMENTS = 3;

/** What a seat made of the quarters played so far. */
export function verdictOf(match: Match, seat: number): Verdict {
  const first = match.worlds[0]!;
  // a game cut short counts as it stood before the quarter that ended it
  const { world: last } = counted(match.worlds);
  const runs = runsOf(match, seat, quartersOfPar(match.worlds, seat));
  const par = parOf(runs, seat);
  const scores = match.worlds.map((world) => scoreOf(world, seat));
  const { gained, givenUp } = trades(last, runs, seat);
  return {
    seat,
    early: earlyEndOf(match),
    score: settledScore(match.worlds, seat, par),
    par,
    references: runs.map(({ doctrine, world }) => ({ doctrine, score: scoreOf(world, seat), profile: profileOf(world, seat) })),
    objectives: objectivesOf(last, seat).map((objective) => resultOf(objective, first, last)),
    opening: profileOf(first, seat),
    closing: profileOf(last, seat),
    gained,
    givenUp,
    moments: momentsOf(match, seat, scores),
    home: match.worlds.map((world) => usefulCompute(world, seat) * selfReliance(world, seat)),
    imported: match.worlds.map((world) => usefulCompute(world, seat) * (1 - selfReliance(world, seat))),
    scores,
    events: match.quarters.flatMap((_, quarter) =>
      eventSteps(match, quarter, seat)
        .filter(({ step, mine }) => step === 'effect' && mine)
        .map(({ card }) => ({ quarter, card })),
    ),
  };
}

function resultOf(objective: Objective, first: World, last: World): ObjectiveResult {
  const credit = progressOf(last, objective);
  return {
    objective,
    from: measure(first, objective.nation, objective.measure),
    to: measure(last, objective.nation, objective.measure),
    credit,
    points: credit * objective.weight,
  };
}

/** The same game with each reference doctrine in the seat; other people's seats play their default. */
function runsOf({ scenario, seed, players, worlds }: Match, seat: number, quarters: number): ReferenceRun[] {
  const { nations } = worlds[0]!.setting;
  const doctrines = players.map((player, nation) =>
    DOCTRINES_BY_NAME[player === 'person' ? defaultDoctrine(scenario, nations[nation]!.id) : player],
  );
  return referenceRuns(() => start(scenario, seed), seat, doctrines, quarters);
}

/** What each trade is measured by, with the sign of better, and the difference that is worth a word. */
const SCALES: Readonly<Record<Trade, (world: World, nation: number, reference: number) => { value: number; step: number }>> = {
  compute: (world, nation, reference) => ({ value: usefulCompute(world, nation), step: Math.max(0.02, 0.06 * reference) }),
  selfReliance: (world, nation) => ({ value: selfReliance(world, nation), step: 0.04 }),
  frontier: (world, nation) => ({ value: -measure(world, nation, 'frontierGap'), step: 1 }),
  adoption: (world, nation) => ({ value: balance(world, nation, NATION.adoption), step: 0.01 }),
  money: (world, nation) => ({ value: balance(world, nation, NATION.treasury), step: 0.75 * Math.max(0.1, balance(world, nation, NATION.appropriation)) }),
  trust: (world, nation) => ({ value: balance(world, nation, NATION.trust), step: 4 }),
};

function trades(last: World, runs: readonly ReferenceRun[], seat: number): { gained: Trade[]; givenUp: Trade[] } {
  const found = TRADES.map((trade) => {
    const mean = runs.reduce((sum, { world }) => sum + SCALES[trade](world, seat, 0).value, 0) / runs.length;
    const { value, step } = SCALES[trade](last, seat, mean);
    return { trade, size: (value - mean) / step };
  });
  const by = (sign: number) =>
    found
      .filter(({ size }) => size * sign >= 1)
      .sort((a, b) => sign * (b.size - a.size))
      .map(({ trade }) => trade);
  return { gained: by(1), givenUp: by(-1) };
}

function momentsOf(match: Match, seat: number, scores: readonly number[]): Moment[] {
  return match.quarters
    .map((_, quarter) => ({ quarter, change: scores[quarter + 1]! - scores[quarter]! }))
    .filter(({ change }) => Math.abs(change) >= 0.1)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, MOST_MOMENTS)
    .sort((a, b) => a.quarter - b.quarter)
    .flatMap(({ quarter, change }): Moment[] => {
      const objective = mover(match, quarter, seat, change);
      if (!objective) return [];
      const headline = headlineOf(match, quarter, seat, orderFacts(match, quarter));
      return [{ quarter, change, objective, headline, given: ORDER_KINDS.flatMap((kind) => givenIn(match, quarter, seat, kind)) }];
    });
}

/** The objective that moved the score furthest in the direction of its change. */
function mover(match: Match, quarter: number, seat: number, change: number): Objective | null {
  const before = match.worlds[quarter]!;
  const after = match.worlds[quarter + 1]!;
  let best: Objective | null = null;
  let most = 0;
  for (const objective of objectivesOf(after, seat)) {
    const points = objective.weight * (progressOf(after, objective) - progressOf(before, objective)) * Math.sign(change);
    if (points > most) {
      best = objective;
      most = points;
    }
  }
  return best;
}

