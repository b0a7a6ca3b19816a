import type { Match } from '../match/match.ts';
import { FIRM, NATION, placeOf } from '../sim/accounts.ts';
import { firmBalance, isListed } from '../sim/capital.ts';
import { CAUSE } from '../sim/ledger.ts';
import { rentedCompute } from '../sim/query.ts';
import { greyRoad, jointFabs, minerals, ties } from './abroad.ts';
import { dealNews, type DealNewsKind } from './deals.ts';
import { incidentsIn } from './incidents.ts';
import type { BoardEvent, ListingPicture } from './picture.ts';
import { QuarterMoves } from './quarterMoves.ts';

/** What a quarter did between the seat and others, and abroad. Each list has its own place in the order of the phases. */

interface Quarter {
  readonly match: Match;
  readonly quarter: number;
  readonly seat: number;
}

const before = ({ match, quarter }: Quarter) => match.worlds[quarter]!;
const after = ({ match, quarter }: Quarter) => match.worlds[quarter + 1]!;
const idOf = (asked: Quarter, nation: number) => after(asked).setting.nations[nation]!.id;

/** M H100e by which rentals must change to be told. */
const TOLD = 0.001;

export function roundTheGates(asked: Quarter): BoardEvent[] {
  const { match, quarter, seat } = asked;
  const events: BoardEvent[] = [];
  const road = (at: number) => greyRoad(match.worlds[at]!, seat, new QuarterMoves(match.worlds[at]!, match.quarters[at - 1]?.postings ?? [], seat));
  const [was, is] = [road(quarter), road(quarter + 1)];
  if (is || was) events.push({ kind: 'smuggled', landed: is?.landed ?? 0, seized: is?.seized ?? 0 });
  const [from, to] = [rentedCompute(before(asked), seat), rentedCompute(after(asked), seat)];
  if (Math.abs(to - from) > TOLD) events.push({ kind: 'rented', from, to });
  return events;
}

/** Joint fabs that began to run, or on which work went on. */
export function jointFabEvents(asked: Quarter): BoardEvent[] {
  const { match, seat } = asked;
  const fabs = (world: typeof match.worlds[number]) => jointFabs(match.scenario, world, seat);
  const [was, is] = [fabs(before(asked)), fabs(after(asked))];
  const capacity = new Map(was.map((fab) => [fab.id, fab.capacity]));
  const opened = is.filter(({ id, state, capacity: now }) => state === 'running' && now > (capacity.get(id) ?? 0)).map(({ id }) => id);
  return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ kind: 'jointFabs', opened }];
}

/** Listings of the quarter all over the world, the seat's own first. */
export function listings(asked: Quarter): ListingPicture[] {
  const { match, seat } = asked;
  const world = after(asked);
  const found = world.setting.firms.flatMap(({ id, nation }, firm): (ListingPicture & { mine: boolean })[] => {
    if (!isListed(world, firm) || isListed(before(asked), firm)) return [];
    const move = firmBalance(world, firm, FIRM.price) - 1;
    return [{ nation: idOf(asked, nation), firm: match.scenario.firms[id]!.name, move, mine: nation === seat }];
  });
  found.sort((a, b) => Number(b.mine) - Number(a.mine));
  return found.map(({ nation, firm, move }) => ({ nation, firm, move }));
}

export function listingEvents(asked: Quarter): BoardEvent[] {
  const found = listings(asked);
  return found.length > 0 ? [{ kind: 'listed', listings: found }] : [];
}

export function breakthroughEvents(asked: Quarter): BoardEvent[] {
  return asked.match.quarters[asked.quarter]!.postings.flatMap(({ address, amount, cause }): BoardEvent[] => {
    const { kind, owner, account } = placeOf(after(asked).setting.layout, address);
    const leap = cause === CAUSE.breakthrough && kind === 'nation' && account === NATION.frontier;
    return leap ? [{ kind: 'breakthrough', nation: idOf(asked, owner), points: amount }] : [];
  });
}

export const incidentEvents = (asked: Quarter): BoardEvent[] =>
  incidentsIn(asked.match, asked.quarter).map(({ nation, grade }) => ({ kind: 'incident', nation: idOf(asked, nation), grade }));

const DEAL_NEWS: { readonly [K in DealNewsKind]?: 'struck' | 'kept' | 'broken' } = {
  struck: 'struck',
  kept: 'kept',
  brokenByThem: 'broken',
  brokenByYou: 'broken',
};

export function relationEvents(asked: Quarter): BoardEvent[] {
  const { match, quarter, seat } = asked;
  const deals = dealNews(match, quarter, seat).flatMap(({ kind, nation }): BoardEvent[] => {
    const news = DEAL_NEWS[kind];
    return news ? [{ kind: 'deal', nation: idOf(asked, nation), news }] : [];
  });
  const [withheldBefore, withheldNow] = [minerals(before(asked), seat), minerals(after(asked), seat)];
  const same = (a: { from: string; to: string }) => (b: { from: string; to: string }) => a.from === b.from && a.to === b.to;
  const rules: BoardEvent[] = [
    ...withheldNow.filter((rule) => !withheldBefore.some(same(rule))).map((rule) => ({ kind: 'minerals' as const, ...rule, withheld: true })),
    ...withheldBefore.filter((rule) => !withheldNow.some(same(rule))).map((rule) => ({ kind: 'minerals' as const, ...rule, withheld: false })),
  ];
  const was = new Map(ties(before(asked), seat).map(({ nation, tension }) => [nation, tension]));
  const moves = ties(after(asked), seat)
    .map(({ nation, tension }) => ({ nation, from: was.get(nation) ?? 0, to: tension }))
    .filter(({ from, to }) => from !== to);
  return [...deals, ...rules, ...(moves.length > 0 ? [{ kind: 'tension' as const, moves }] : [])];
}
