import type { Match, PlannedOrder } from '../match/match.ts';
import { worldNow } from '../match/match.ts';
import { hashOf } from '../scenario/hash.ts';
import { calendarOf } from '../sim/calendar.ts';
import { fingerprint } from '../sim/fingerprint.ts';
import { objectivesOf, scoreOf } from '../sim/objectives.ts';
import type { World } from '../sim/world.ts';
import { REPLAY_FORMAT, type RecordedQuarter, type Replay } from './format.ts';
import { orderSchema } from './orderSchema.ts';
import { ENGINE_VERSION, RULES } from './rules.ts';

/**
 * A match as a replay holds it. `ships` says whether whoever reads it has the scenario anyway;
 * the whole scenario goes along unless it does.
 */
export function toReplay(match: Match, ships: (scenario: Match['scenario']) => boolean = () => false): Replay {
  const { scenario, seed, players, worlds, quarters } = match;
  const first = worlds[0]!;
  const ids = first.setting.nations.map(({ id }) => id);
  return {
    chokepoint: 'replay',
    format: REPLAY_FORMAT,
    engine: ENGINE_VERSION,
    rules: { version: RULES.version, hash: RULES.hash },
    scenario: { id: scenario.id, version: scenario.version, hash: hashOf(scenario) },
    ...(ships(scenario) ? {} : { whole: wholeOf(scenario) }),
    seed,
    players: Object.fromEntries(players.map((player, nation) => [ids[nation]!, player])),
    start: fingerprint(first),
    quarters: quarters.map(({ plans, fingerprint }, q): RecordedQuarter => {
      const given = plans.map((plan, nation) => [ids[nation]!, recorded(plan)] as const);
      return { quarter: quarterLabel(first, q), plans: Object.fromEntries(given.filter(([, plan]) => plan.length > 0)), fingerprint };
    }),
    result: resultOf(worldNow(match)),
  };
}

/** A scenario with nothing left that it extends, so that it can be read where its base is not at hand. */
function wholeOf({ extends: _base, $schema: _schema, ...whole }: Match['scenario']): unknown {
  return whole;
}

export function resultOf(world: World): Replay['result'] {
  const seats = world.setting.nations.flatMap(({ id }, nation) => (objectivesOf(world, nation).length > 0 ? [[id, nation] as const] : []));
  return {
    outcome: outcomeOf(world),
    scores: Object.fromEntries(seats.map(([id, nation]) => [id, scoreOf(world, nation)])),
  };
}

function outcomeOf({ ended, ending }: World): Replay['result']['outcome'] {
  if (ending.kind !== 'none') return ending.kind;
  return ended ? 'completed' : 'unfinished';
}

/** `2026 Q3` for a quarter of the game, which counts from 0. */
export function quarterLabel({ setting }: World, index: number): string {
  const { year, quarter } = calendarOf(setting, index);
  return `${year} Q${quarter}`;
}

/** Entries in the order of their shape, so that a game reads the same however it came about. */
function recorded(plan: readonly PlannedOrder[]): RecordedQuarter['plans'][string] {
  return plan.flatMap(({ order, reason }) => {
    // a figure that is no number is refused by the rules, and JSON cannot write it: such an order stays out
    const { data } = orderSchema.safeParse(order);
    if (!data) return [];
    return [reason ? { order: data, reason: { key: reason.key, args: { ...reason.args } } } : { order: data }];
  });
}

/** What a seat wanted, as recorded. */
export const recordedText = (plan: readonly PlannedOrder[]): string => JSON.stringify(recorded(plan));
