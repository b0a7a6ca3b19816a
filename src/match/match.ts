import { DOCTRINES_BY_NAME } from '../bots/index.ts';
import type { Scenario } from '../scenario/format.ts';
import { start } from '../scenario/start.ts';
import type { DoctrineName, ReasonedOrder } from '../sim/doctrine.ts';
import { fingerprint } from '../sim/fingerprint.ts';
import type { Posting } from '../sim/ledger.ts';
import { advance } from '../sim/quarter.ts';
import type { Dropped, Plan } from '../sim/turn.ts';
import { cloneWorld, type World } from '../sim/world.ts';

/** Who plays a nation. */
export type Player = 'person' | DoctrineName;

/** What a seat wanted in a quarter: people's orders have no reason, bots' always do. */
export interface PlannedOrder {
  readonly order: ReasonedOrder['order'];
  readonly reason: ReasonedOrder['reason'] | null;
}

export interface PlayedQuarter {
  /** By nation index, in the order in which they were judged */
  readonly plans: readonly (readonly PlannedOrder[])[];
  readonly postings: readonly Posting[];
  /** Orders that the core refused, and why */
  readonly dropped: readonly Dropped[];
  /** Of the state after the quarter */
  readonly fingerprint: string;
}

/** A played game, whole: never changed, a new one comes out of each quarter. */
export interface Match {
  readonly scenario: Scenario;
  readonly seed: string;
  /** By nation index */
  readonly players: readonly Player[];
  /** `worlds[q]` is the state before quarter q; the last is now. */
  readonly worlds: readonly World[];
  readonly quarters: readonly PlayedQuarter[];
}

/** A new game; `seats` names players by nation id, all others play what the scenario says. */
export function startMatch(scenario: Scenario, seed: string, seats: Readonly<Record<string, Player>>): Match {
  const world = start(scenario, seed);
  const players = world.setting.nations.map(({ id }): Player => seats[id] ?? defaultDoctrine(scenario, id));
  return { scenario, seed, players, worlds: [world], quarters: [] };
}

/** What the scenario lets play a nation that no person takes. */
export function defaultDoctrine(scenario: Scenario, nation: string): DoctrineName {
  return scenario.seats[nation]?.doctrine ?? scenario.nations[nation]?.doctrine ?? 'passive';
}

export const worldNow = (match: Match): World => match.worlds[match.worlds.length - 1]!;

const unreasoned = (plan: Plan): PlannedOrder[] => plan.map((order) => ({ order, reason: null }));

/** Plans of all seats for the next quarter: people's as given (by nation index), bots' as they decide now. */
export function allPlans(match: Match, people: Readonly<Record<number, Plan>>): PlannedOrder[][] {
  const world = worldNow(match);
  return match.players.map((player, nation) =>
    player === 'person' ? unreasoned(people[nation] ?? []) : DOCTRINES_BY_NAME[player](world, nation),
  );
}

/** Plays the next quarter with these plans, one a nation. */
export function playPlans(match: Match, plans: readonly (readonly PlannedOrder[])[]): Match {
  const world = cloneWorld(worldNow(match));
  const { books, dropped } = advance(
    world,
    plans.map((plan) => plan.map(({ order }) => order)),
    { keep: true },
  );
  const quarter = { plans, postings: books.postings, dropped, fingerprint: fingerprint(world) };
  return { ...match, worlds: [...match.worlds, world], quarters: [...match.quarters, quarter] };
}

/** Plays the next quarter; people's plans by nation index. */
export const playQuarter = (match: Match, people: Readonly<Record<number, Plan>>): Match =>
  playPlans(match, allPlans(match, people));
