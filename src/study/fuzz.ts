import { allPlans, playPlans, startMatch, worldNow, type Match, type PlannedOrder, type Player } from '../match/match.ts';
import type { Scenario } from '../scenario/format.ts';
import { withNations } from '../scenario/withNations.ts';
import { diceRoot, keyedDice } from '../sim/dice.ts';
import { DOCTRINES } from '../sim/doctrine.ts';
import { ORDER_KINDS } from '../sim/orders/index.ts';
import type { Plan } from '../sim/turn.ts';
import { NONSENSE, carelessOrder, type Figures } from './carelessOrder.ts';
import { quarterHolds } from './quarterHolds.ts';

/** Quarters of a game: twice what any shipped scenario has, so that what creeps is seen. */
const LENGTH = 40;
/** Fewest nations of a game. */
const FEWEST = 2;
/** Share of seats whose player orders without care; bots of any doctrine have the others. */
const CARELESS = 0.4;
/** Most orders of a careless plan, and the share of their figures that is nonsense. */
const MOST_ORDERS = 12;
const NONSENSICAL = 0.02;
/** How dangerous the race is: mostly so that the game lasts, now and then so that it is cut short. */
const DANGERS = [
  { incidents: 1, catastrophes: 0 },
  { incidents: 12, catastrophes: 0 },
  { incidents: 1, catastrophes: 1 },
  { incidents: 12, catastrophes: 60 },
] as const;

/** A stream of chance for one game: the game's own luck stays apart from what its players want. */
class Chance {
  private drawn = 0;
  private readonly dice;

  constructor(seed: string) {
    this.dice = keyedDice(diceRoot(`careless ${seed}`));
  }

  /** In [0, 1). */
  readonly share = (): number => this.dice.roll(0, 0, 0, this.drawn++);

  /** A whole number from `low` to `high`, both included. */
  readonly whole = (low: number, high: number): number => low + Math.floor(this.share() * (high - low + 1));

  readonly oneOf = <T>(list: readonly T[]): T => list[this.whole(0, list.length - 1)]!;
}

export interface Fuzzed {
  /** Quarters that were played, the last included where it did not hold */
  readonly quarters: number;
  /** What did not hold in the last of them; empty where all did */
  readonly broken: readonly string[];
  /** The game up to there, to be recorded */
  readonly match: Match;
}

/** Plays one game of anybody's plans in a scenario of anybody's choice, until something does not hold. */
export function fuzzGame(scenarios: readonly Scenario[], seed: string, holds: typeof quarterHolds = quarterHolds): Fuzzed {
  const chance = new Chance(seed);
  const scenario = anyScenario(scenarios, chance);
  const players: Record<string, Player> = {};
  for (const id of Object.keys(scenario.nations)) players[id] = chance.share() < CARELESS ? 'person' : chance.oneOf(DOCTRINES);
  let match = startMatch(scenario, seed, players);
  const opening = worldNow(match);
  while (!worldNow(match).ended) {
    const before = worldNow(match);
    let plans: PlannedOrder[][] = [];
    try {
      plans = allPlans(match, carelessPlans(match, chance));
      const orders = plans.map((plan) => plan.map(({ order }) => order));
      const { broken } = holds(opening, before, orders);
      match = playPlans(match, plans);
      if (broken.length > 0) return { quarters: match.quarters.length, broken, match };
    } catch (error) {
      return { quarters: match.quarters.length + 1, broken: [(error as Error).stack ?? String(error)], match: thrown(match, plans) };
    }
  }
  return { quarters: match.quarters.length, broken: [], match };
}

function anyScenario(scenarios: readonly Scenario[], chance: Chance): Scenario {
  const scenario = chance.oneOf(scenarios);
  const left = Object.keys(scenario.nations);
  const ids = [chance.oneOf(Object.keys(scenario.seats))];
  const many = chance.whole(FEWEST, left.length);
  while (ids.length < many) {
    const next = chance.oneOf(left);
    if (!ids.includes(next)) ids.push(next);
  }
  return { ...withNations(scenario, ids), id: `${scenario.id}-fuzz`, length: LENGTH, safety: chance.oneOf(DANGERS) };
}

function carelessPlans({ players, worlds }: Match, chance: Chance): Record<number, Plan> {
  const world = worlds[worlds.length - 1]!;
  const plans: Record<number, Plan> = {};
  players.forEach((player, nation) => {
    if (player !== 'person') return;
    plans[nation] = Array.from({ length: chance.whole(0, MOST_ORDERS) }, () => carelessOrder(chance.oneOf(ORDER_KINDS), figures(chance), world, nation));
  });
  return plans;
}

const figure = (chance: Chance): number => (chance.share() < NONSENSICAL ? chance.oneOf(NONSENSE) : chance.share());
const figures = (chance: Chance): Figures => [figure(chance), figure(chance), figure(chance), figure(chance), figure(chance)];

/** No state came of a quarter that threw: it is recorded with its plans and a fingerprint that nothing has. */
const NO_STATE = '0'.repeat(16);

const thrown = (match: Match, plans: PlannedOrder[][]): Match => ({
  ...match,
  quarters: [...match.quarters, { plans, postings: [], dropped: [], fingerprint: NO_STATE }],
});
