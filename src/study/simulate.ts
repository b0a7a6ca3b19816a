import { DOCTRINES_BY_NAME } from '../bots/index.ts';
import { allPlans, playPlans, startMatch, worldNow, type Match, type Player } from '../match/match.ts';
import { parOf, referenceRuns } from '../match/run.ts';
import { quarterLabel } from '../replay/record.ts';
import type { Scenario } from '../scenario/format.ts';
import { settingOf, start } from '../scenario/start.ts';
import type { Doctrine, DoctrineName } from '../sim/doctrine.ts';
import { MEASURES, measure } from '../sim/measures.ts';
import type { Plan } from '../sim/turn.ts';
import { doctrineOf, policyPlan, type Policy } from './policy.ts';

export interface Game {
  readonly scenario: Scenario;
  readonly seed: string;
  /** Doctrines by nation id, where another than the scenario's default plays */
  readonly seats: Readonly<Record<string, DoctrineName>>;
  /** Policies by nation id */
  readonly policies: Readonly<Record<string, Policy>>;
  /** Quarters to play, at most the scenario's length */
  readonly quarters: number;
}

/** Plays one game without a screen. Who follows a policy is recorded as a person. */
export function simulate({ scenario, seed, seats, policies, quarters }: Game): Match {
  const players: Record<string, Player> = { ...seats };
  for (const id of Object.keys(policies)) players[id] = 'person';
  let match = startMatch(scenario, seed, players);
  while (!worldNow(match).ended && match.quarters.length < quarters) {
    const world = worldNow(match);
    const people: Record<number, Plan> = {};
    world.setting.nations.forEach(({ id }, nation) => {
      const policy = policies[id];
      if (policy) people[nation] = policyPlan(policy, world, nation);
    });
    match = playPlans(match, allPlans(match, people));
  }
  return match;
}

/** Points that the reference doctrines reach on average in a nation's seat, on the luck and against the others of a game. */
export function parFor({ scenario, seed, policies, quarters }: Game, { players }: Match, nation: number): number {
  const ids = Object.keys(scenario.nations);
  const doctrines = players.map((player, n): Doctrine => {
    const policy = policies[ids[n]!];
    if (policy) return doctrineOf(policy);
    return DOCTRINES_BY_NAME[player === 'person' ? 'passive' : player];
  });
  const setting = settingOf(scenario);
  return parOf(referenceRuns(() => start(scenario, seed, setting), nation, doctrines, quarters), nation);
}

export type Series = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** How every measure of every nation went: by nation id and measure, one number a quarter played, as it closed. */
export function seriesOf({ worlds }: Match): Series {
  const closed = worlds.slice(1);
  const series: Record<string, Record<string, number[]>> = {};
  worlds[0]!.setting.nations.forEach(({ id }, nation) => {
    series[id] = Object.fromEntries(MEASURES.map((name) => [name, closed.map((world) => measure(world, nation, name))]));
  });
  return series;
}

/** Labels of all quarters that a game of a scenario has. */
export function quartersOf(scenario: Scenario): string[] {
  const world = start(scenario, '');
  return Array.from({ length: scenario.length }, (_, quarter) => quarterLabel(world, quarter));
}
