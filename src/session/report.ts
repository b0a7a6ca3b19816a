import type { Match } from '../match/match.ts';
import { objectivesOf, progressOf, scoreOf } from '../sim/objectives.ts';
import { ORDER_KINDS, costOf } from '../sim/orders/index.ts';
import type { OrderKind } from '../sim/orders/order.ts';
import { measure, type MeasureName } from '../sim/measures.ts';
import type { Dropped } from '../sim/turn.ts';
import type { Objective } from '../sim/setting.ts';
import { dealNews, type DealNews } from './deals.ts';
import { explain, type Explanation, type Step } from './explain.ts';
import { incidentsIn, type Incident } from './incidents.ts';
import { eventSteps, type EventStep } from './eventSteps.ts';
import { headlineOf, type Headline } from './headlines.ts';
import { orderFacts } from './why/orderFacts.ts';
import { givenIn, type Given } from './why/plans.ts';

/** How far an objective is met, before and after a quarter. */
export interface ObjectiveState {
  readonly objective: Objective;
  readonly from: number;
  readonly to: number;
  /** 0-1 */
  readonly creditBefore: number;
  readonly credit: number;
}

/** What a quarter brought to a seat. */
export interface QuarterReport {
  readonly quarter: number;
  readonly seat: number;
  readonly headline: Headline;
  /** Why the measure that mattered most to the score moved */
  readonly main: Explanation;
  /** Its largest causes, three at most */
  readonly causes: readonly Step[];
  readonly events: readonly EventStep[];
  /** What went wrong: all of one's own, elsewhere what the world speaks of */
  readonly incidents: readonly Incident[];
  /** What rivals did anew, with their reasons; the weightiest first */
  readonly rivals: readonly Given[];
  readonly refused: readonly Dropped[];
  /** What became of its deals, and what it was offered */
  readonly deals: readonly DealNews[];
  readonly objectives: readonly ObjectiveState[];
  readonly scoreBefore: number;
  readonly score: number;
}

const MOST_CAUSES = 3;
const MOST_RIVALS = 3;

export function reportOf(match: Match, quarter: number, seat: number): QuarterReport {
  const before = match.worlds[quarter]!;
  const after = match.worlds[quarter + 1]!;
  const main = explain(match, quarter, seat, mainMeasure(match, quarter, seat));
  return {
    quarter,
    seat,
    headline: headlineOf(match, quarter, seat, orderFacts(match, quarter)),
    main,
    causes: largest(main.steps),
    events: eventSteps(match, quarter, seat),
    incidents: incidentsIn(match, quarter).filter(({ nation, grade }) => nation === seat || grade !== 'minor'),
    rivals: rivalMoves(match, quarter, seat),
    refused: match.quarters[quarter]!.dropped.filter(({ nation }) => nation === seat),
    deals: dealNews(match, quarter, seat),
    objectives: objectiveStates(match, quarter, seat),
    scoreBefore: scoreOf(before, seat),
    score: scoreOf(after, seat),
  };
}

function largest(steps: readonly Step[]): Step[] {
  return steps
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, MOST_CAUSES);
}

/** Objectives of a seat as a quarter left them. */
function objectiveStates(match: Match, quarter: number, seat: number): ObjectiveState[] {
  const before = match.worlds[quarter]!;
  const after = match.worlds[quarter + 1]!;
  return objectivesOf(after, seat).map((objective) => ({
    objective,
    from: measure(before, seat, objective.measure),
    to: measure(after, seat, objective.measure),
    creditBefore: progressOf(before, objective),
    credit: progressOf(after, objective),
  }));
}

/** Useful compute, unless another objective moved the score clearly more. */
function mainMeasure(match: Match, quarter: number, seat: number): MeasureName {
  const points = (state: ObjectiveState) => Math.abs(state.credit - state.creditBefore) * state.objective.weight;
  const states = objectiveStates(match, quarter, seat).sort((a, b) => points(b) - points(a));
  const first = states[0];
  const compute = states.find(({ objective }) => objective.measure === 'usefulCompute');
  if (!first || points(first) < 0.5) return 'usefulCompute';
  return compute && points(compute) > 0.6 * points(first) ? 'usefulCompute' : first.objective.measure;
}

/** How much a rival's order says, whatever it cost. */
const TELLING: { readonly [K in OrderKind]?: number } = {
  setControls: 100,
  evaluateModels: 15,
  answerEvent: 60,
  breakDeal: 90,
  offerDeal: 30,
  answerDeal: 30,
  counterDeal: 30,
  setApproval: 50,
  buildFab: 45,
  stockpile: 40,
  expandFab: 35,
  orderChips: 20,
};

/** Orders of other seats that are not the same as in the quarter before, one of a kind each. */
function rivalMoves(match: Match, quarter: number, seat: number): Given[] {
  const world = match.worlds[quarter]!;
  const moves: { given: Given; rank: number }[] = [];
  for (let nation = 0; nation < match.players.length; nation++) {
    if (nation === seat) continue;
    for (const kind of ORDER_KINDS) {
      const [given] = givenIn(match, quarter, nation, kind);
      if (!given || repeats(match, given)) continue;
      const aimed = 'target' in given.order && given.order.target === world.setting.nations[seat]!.id;
      const rank = (TELLING[kind] ?? 5) + (aimed ? 50 : 0) + Math.min(30, 5 * costOf(world, nation, given.order));
      moves.push({ given, rank });
    }
  }
  const told = moves.sort((a, b) => b.rank - a.rank).map(({ given }) => given);
  // who says the same as another, or speaks again, is no news either
  return told
    .filter(({ nation, reason }, index) => !told.slice(0, index).some((one) => one.nation === nation || one.reason?.key === reason?.key))
    .slice(0, MOST_RIVALS);
}

/** A policy that says what it said a quarter ago is no news, nor is a purchase for the reason of the last one. */
function repeats(match: Match, { quarter, nation, order, reason }: Given): boolean {
  const said = JSON.stringify(order);
  return givenIn(match, quarter - 1, nation, order.kind).some(
    (one) => JSON.stringify(one.order) === said || (order.kind !== 'setControls' && one.reason?.key === reason?.key),
  );
}
