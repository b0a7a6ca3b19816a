import type { Scenario } from '../scenario/format.ts';
import type { Game } from '../session/session.ts';
import { findDeal } from '../sim/deals/book.ts';
import type { TermNames } from '../text/terms.ts';
import type { Names } from '../text/orders.ts';
import { language, localText, numbers } from './language.ts';

/** The scenario's names in the page's language; an id stands where a name is missing. */
export const chipName = ({ chips }: Scenario, id: string) => nameOf(chips[id], id);
export const nationName = ({ nations }: Scenario, id: string) => nameOf(nations[id], id);
export const firmName = ({ firms }: Scenario, id: string) => nameOf(firms[id], id);
export const eventTitle = ({ events }: Scenario, id: string) => (events[id] ? localText(events[id].title) : id);

/** A city that may run vouchers: no two nations have one of the same id. Without a name it is called by its id. */
export function cityName({ nations }: Scenario, id: string): string {
  const city = Object.values(nations).find(({ cities }) => cities[id]?.vouchers)?.cities[id];
  return city?.name ? localText(city.name) : id;
}

export function objectiveName({ seats }: Scenario, nation: string, id: string): string {
  return nameOf(seats[nation]?.objectives[id], id);
}

/** 'US' for labels beside a gate. */
export function shortName({ nations }: Scenario, id: string): string {
  const nation = nations[id];
  return nation ? localText(nation.short ?? nation.name) : id;
}

const nameOf = (entry: { readonly name: { readonly en: string; readonly id: string } } | undefined, id: string) =>
  entry ? localText(entry.name) : id;

export function fabName({ match: { scenario }, world }: Pick<Game, 'match' | 'world'>, index: number): string {
  const fab = world.fabs[index];
  if (!fab) return '';
  const { id } = world.setting.nations[fab.nation]!;
  const site = Object.values(scenario.nations[id]?.sites ?? {})[fab.site];
  return site ? localText(site.name) : `${language() === 'en' ? 'Site' : 'Lokasi'} ${fab.site + 1}`;
}

/** What the terms of a deal speak of. */
export const termNames = (scenario: Scenario): TermNames => ({ chip: (id) => chipName(scenario, id), nation: (id) => nationName(scenario, id) });

/** What the lines of a plan speak of. */
export function planNames(game: Pick<Game, 'match' | 'world'> & { readonly seat?: number }): Names {
  const { scenario } = game.match;
  const n = numbers();
  return {
    n,
    chip: (id) => chipName(scenario, id),
    nation: (id) => nationName(scenario, id),
    firm: (id) => firmName(scenario, id),
    city: (id) => cityName(scenario, id),
    fab: (index) => fabName(game, index),
    chipOrder: (id) => {
      const order = game.world.orders.find((one) => one.id === id);
      return order ? `${n.thousands(order.open)} ${chipName(scenario, game.world.setting.chips[order.chip]!.id)}` : `${id}`;
    },
    card: (id) => eventTitle(scenario, id),
    choice: (card, choice) => {
      const label = scenario.events[card]?.choices[choice]?.label;
      return label ? localText(label) : choice;
    },
    dealWith: (deal) => dealPartner(game, deal),
  };
}

/** Who stands on the other side of a deal from the seat: the one that offers, where the seat has no part in it. */
function dealPartner({ match, world, seat }: Pick<Game, 'match' | 'world'> & { readonly seat?: number }, id: number): string {
  const deal = findDeal(world, id);
  if (!deal) return `${id}`;
  const other = deal.from.nation === seat ? deal.to.nation : deal.from.nation;
  return nationName(match.scenario, world.setting.nations[other]!.id);
}
