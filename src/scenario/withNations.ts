import { TERMS } from '../sim/deals/terms.ts';
import type { EffectEntry, EventEntry, NationEntry, Scenario } from './format.ts';
import type { Condition } from './format/condition.ts';

type Entries<T> = Readonly<Record<string, T>>;

/** Entries of a map of which this holds. */
function only<T>(map: Entries<T>, holds: (entry: T, id: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(map).filter(([id, entry]) => holds(entry, id)));
}

/** What is still there to be named. */
interface Left {
  readonly nation: (id: string | undefined) => boolean;
  readonly chip: (id: string | undefined) => boolean;
  readonly firm: (id: string | undefined) => boolean;
  readonly regime: (id: string | undefined) => boolean;
}

const among = (map: object) => (id: string | undefined) => id === undefined || Object.hasOwn(map, id);

/**
 * The same scenario with these nations alone, in its own order: whatever names another goes too. Chips for the market
 * whose designer has gone are the first nation's from then on, or nobody would have any; home-made ones go with their
 * maker. Some nation must be left that a person may play.
 */
export function withNations(scenario: Scenario, ids: readonly string[]): Scenario {
  const here = only(scenario.nations, (_, id) => ids.includes(id));
  const heir = Object.keys(here)[0];
  if (heir === undefined) throw new Error('no nation is left');
  const firms = only(scenario.firms, ({ nation }) => Object.hasOwn(here, nation));
  const chips = Object.fromEntries(
    Object.entries(only(scenario.chips, ({ designer, homeMade }) => Object.hasOwn(here, designer) || !homeMade)).map(([id, chip]) => {
      const { designer, seller, foundry, ...rest } = chip;
      const stays = Object.hasOwn(here, designer);
      return [id, {
        ...rest,
        designer: stays ? designer : heir,
        ...(stays && seller !== undefined ? { seller } : {}),
        ...(foundry !== undefined && Object.hasOwn(here, foundry) ? { foundry } : {}),
      }] as const;
    }),
  );
  const regimes = only(scenario.regimes, ({ controller, target }) => Object.hasOwn(here, controller) && Object.hasOwn(here, target));
  const left: Left = { nation: among(here), chip: among(chips), firm: among(firms), regime: among(regimes) };
  const nations = Object.fromEntries(Object.entries(here).map(([id, nation]) => [id, nationWith(nation, left)] as const));
  const seats = only(scenario.seats, (_, id) => left.nation(id));
  if (Object.keys(seats).length === 0) throw new Error('no nation is left that a person may play');
  return {
    ...scenario,
    chips,
    nations,
    firms,
    regimes: Object.fromEntries(Object.entries(regimes).map(([id, regime]) => [id, { ...regime, listed: regime.listed.filter(left.firm) }])),
    relations: only(scenario.relations, ({ nation, towards }) => left.nation(nation) && left.nation(towards)),
    orders: only(scenario.orders, ({ buyer, chip }) => left.firm(buyer) && left.chip(chip)),
    deals: only(scenario.deals, ({ from, to, give, take }) => left.nation(from) && left.nation(to) && [...give, ...take].every((term) => termStands(term, left))),
    events: eventsWith(scenario.events, left),
    seats,
  };
}

function nationWith(nation: NationEntry, left: Left): NationEntry {
  const { approval } = nation;
  return {
    ...nation,
    ...(approval ? { approval: { ...approval, listed: approval.listed.filter(left.firm) } } : {}),
    silicon: { ...nation.silicon, calls: only(nation.silicon.calls, (_, host) => left.nation(host)) },
    rented: only(nation.rented, (_, host) => left.nation(host)),
    stock: only(nation.stock, (_, chip) => left.chip(chip)),
    works: only(nation.works, ({ host }) => left.nation(host)),
  };
}

function termStands({ kind, of }: Scenario['deals'][string]['give'][number], left: Left): boolean {
  const named = TERMS[kind].of;
  return named === 'nation' ? left.nation(of) : named === 'chip' ? left.chip(of) : true;
}

/** Events that can still be told of those who are left, with what they still can do; one that waits for another goes with it. */
function eventsWith(events: Entries<EventEntry>, left: Left): Record<string, EventEntry> {
  const cut = Object.fromEntries(
    Object.entries(events).map(([id, event]) => {
      const choices = Object.entries(event.choices).map(([choice, entry]) => [choice, { ...entry, effects: entry.effects.filter((effect) => effectStands(effect, left)) }] as const);
      const effects = event.effects.filter((effect) => effectStands(effect, left));
      return [id, { ...event, nations: event.nations.filter(left.nation), effects, choices: Object.fromEntries(choices) }] as const;
    }),
  );
  const acts = ({ effects, choices }: EventEntry) => effects.length > 0 || Object.values(choices).some((choice) => choice.effects.length > 0);
  let kept = only(cut, (event) => left.nation(event.chooser) && left.nation(event.likelier?.nation) && acts(event));
  for (let before = Infinity; before > Object.keys(kept).length; ) {
    before = Object.keys(kept).length;
    const event = among(kept);
    kept = only(kept, ({ when }) => conditionStands(when, left, event));
  }
  return kept;
}

function effectStands(effect: EffectEntry, { nation, chip, regime }: Left): boolean {
  if ('modify' in effect) return nation(effect.nation) && chip(effect.chip);
  if ('tension' in effect) return nation(effect.tension) && nation(effect.towards);
  if ('stock' in effect) return chip(effect.stock);
  if ('key' in effect || 'limit' in effect) return regime(effect.regime);
  return nation(effect.nation);
}

function conditionStands(condition: Condition, left: Left, event: (id: string) => boolean): boolean {
  const stands = (part: Condition) => conditionStands(part, left, event);
  if ('all' in condition) return condition.all.every(stands);
  if ('any' in condition) return condition.any.every(stands);
  if ('not' in condition) return stands(condition.not);
  if ('measure' in condition) return left.nation(condition.nation);
  if ('happened' in condition) return event(condition.happened);
  if ('stands' in condition) return event(condition.stands);
  if ('building' in condition) return left.nation(condition.building);
  return true;
}
