import { NATION } from '../sim/accounts.ts';
import type { Condition as CoreCondition } from '../sim/conditions.ts';
import { MODIFIER, REGIME_LIMITS, type Effect } from '../sim/modifiers.ts';
import { MEASURES } from '../sim/measures.ts';
import type { Card, CardChoice } from '../sim/setting.ts';
import { REGIME_KEYS } from '../sim/turnKey.ts';
import type { EffectEntry, EventEntry, Scenario } from './format.ts';
import type { Condition } from './format/condition.ts';
import { diceKeyOf } from './textHash.ts';

/** Events as they are written become the core's cards: ids become indexes, and what is left out its default. */
export function cardsOf(scenario: Scenario): Card[] {
  const names = namesOf(scenario);
  return Object.entries(scenario.events).map(([id, event]) => cardOf(id, event, names));
}

interface Names {
  readonly nation: (id: string) => number;
  readonly chip: (id: string) => number;
  readonly event: (id: string) => number;
  readonly regime: (id: string) => number;
}

function namesOf(scenario: Scenario): Names {
  const nations = Object.keys(scenario.nations);
  const chips = Object.keys(scenario.chips);
  const events = Object.keys(scenario.events);
  const regimes = Object.keys(scenario.regimes);
  return {
    nation: (id) => nations.indexOf(id),
    chip: (id) => chips.indexOf(id),
    event: (id) => events.indexOf(id),
    regime: (id) => regimes.indexOf(id),
  };
}

const NEVER = -1;

function cardOf(id: string, event: EventEntry, names: Names): Card {
  return {
    id,
    diceKey: diceKeyOf(id),
    when: conditionOf(event.when, names),
    chance: event.chance,
    likelier: event.likelier ? { ...event.likelier, nation: names.nation(event.likelier.nation) } : null,
    rumour: event.rumour?.quarters ?? 0,
    odds: event.rumour?.odds ?? 1,
    notice: event.notice,
    rest: event.rest === 'never' ? NEVER : event.rest,
    chooser: event.chooser === undefined ? -1 : names.nation(event.chooser),
    choices: Object.entries(event.choices).map(([choice, { cost, effects }]): CardChoice => ({
      id: choice,
      cost,
      effects: effects.map((effect) => effectOf(effect, names)),
    })),
    effects: event.effects.map((effect) => effectOf(effect, names)),
  };
}

/** Beyond any value or quarter of a game, and still a number that files can hold. */
const ANY = 1e9;

type Parts = Partial<Omit<CoreCondition, 'op'>>;

function make(op: CoreCondition['op'], { of = [], nation = -1, measure = -1, low = -ANY, high = ANY, card = -1, works = '' }: Parts): CoreCondition {
  return { op, of, nation, measure, low, high, card, works };
}

function conditionOf(condition: Condition, names: Names): CoreCondition {
  if ('all' in condition) return make('all', { of: condition.all.map((part) => conditionOf(part, names)) });
  if ('any' in condition) return make('any', { of: condition.any.map((part) => conditionOf(part, names)) });
  if ('not' in condition) return make('not', { of: [conditionOf(condition.not, names)] });
  if ('measure' in condition) {
    return make('measure', {
      nation: names.nation(condition.nation),
      measure: MEASURES.indexOf(condition.measure),
      low: condition.atLeast,
      high: condition.atMost,
    });
  }
  if ('quarter' in condition) return make('quarter', { low: condition.quarter.from ?? 0, high: condition.quarter.to });
  if ('happened' in condition) return make('happened', { card: names.event(condition.happened), high: condition.within });
  if ('stands' in condition) return make('stands', { card: names.event(condition.stands) });
  if ('building' in condition) return make('building', { nation: names.nation(condition.building), works: condition.works ?? '' });
  return make('always', {});
}

function effectOf(effect: EffectEntry, names: Names): Effect {
  if ('modify' in effect) {
    return {
      kind: 'modify',
      key: MODIFIER[effect.modify],
      target: effect.chip === undefined ? names.nation(effect.nation!) : names.chip(effect.chip),
      value: effect.by,
      quarters: effect.quarters,
    };
  }
  if ('shift' in effect) {
    return { kind: 'shift', key: NATION[effect.shift], target: names.nation(effect.nation), value: effect.by, quarters: 0 };
  }
  if ('delay' in effect) {
    return { kind: 'delay', key: 0, target: names.nation(effect.nation), value: effect.quarters, quarters: 0 };
  }
  if ('tension' in effect) {
    return { kind: 'tension', key: names.nation(effect.towards), target: names.nation(effect.tension), value: effect.by, quarters: 0 };
  }
  if ('key' in effect) {
    return { kind: 'key', key: REGIME_KEYS.indexOf(effect.key), target: names.regime(effect.regime), value: effect.open ? 1 : 0, quarters: 0 };
  }
  if ('limit' in effect) {
    return { kind: 'limit', key: REGIME_LIMITS.indexOf(effect.limit), target: names.regime(effect.regime), value: effect.by, quarters: 0 };
  }
  return { kind: 'stock', key: 0, target: names.chip(effect.stock), value: effect.by, quarters: 0 };
}
