import type { Match } from '../match/match.ts';
import { NATION } from '../sim/accounts.ts';
import { MODIFIER, modifier } from '../sim/modifiers.ts';
import { balance, leaderOf, waitingImports } from '../sim/query.ts';
import type { World } from '../sim/world.ts';
import { breakthroughEvents, incidentEvents, jointFabEvents, listingEvents, relationEvents, roundTheGates } from './abroadEvents.ts';
import { fabProgress, siteId } from './boardPicture.ts';
import { eventSteps, isTold } from './eventSteps.ts';
import { gateState, passed } from './gateState.ts';
import type { BoardEvent } from './picture.ts';
import { QuarterMoves } from './quarterMoves.ts';

/** What a played quarter did to a seat, in the order of its phases, for the board to show. */
export function boardEvents(match: Match, quarter: number, seat: number): BoardEvent[] {
  const before = match.worlds[quarter]!;
  const after = match.worlds[quarter + 1]!;
  const moves = new QuarterMoves(after, match.quarters[quarter]!.postings, seat);
  const asked = { match, quarter, seat };
  return [
    ...paperEvents(match, quarter, seat),
    ...importEvents(after, seat, moves),
    ...roundTheGates(asked),
    ...homeEvents(match, before, after, seat, moves),
    ...jointFabEvents(asked),
    ...powerEvents(moves),
    ...listingEvents(asked),
    ...breakthroughEvents(asked),
    ...nationEvents(before, after, seat),
    ...incidentEvents(asked),
    ...relationEvents(asked),
  ];
}

/** Cards that moved, as papers: what takes effect last, so that it lies on top. */
function paperEvents(match: Match, quarter: number, seat: number): BoardEvent[] {
  const { setting } = match.worlds[quarter + 1]!;
  return eventSteps(match, quarter, seat)
    .filter(isTold)
    .reverse()
    .flatMap(({ card, step, choice }): BoardEvent[] => {
      const { id } = setting.cards[card]!;
      const entry = match.scenario.events[id];
      if (!entry) return [];
      const answer = step === 'effect' ? (Object.values(entry.choices)[choice]?.label ?? null) : null;
      return [{ kind: 'paper', card: id, step, title: entry.title, answer }];
    });
}

function importEvents(after: World, seat: number, moves: QuarterMoves): BoardEvent[] {
  const events: BoardEvent[] = [];
  const ordered = moves.ofChips('ordered', false);
  if (ordered > 0) events.push({ kind: 'ordered', units: ordered });
  const regime = after.regimes.find((r) => r.target === seat);
  if (regime) {
    const { asked, granted } = regime;
    const share = passed(asked, granted, regime.licence === 'closed' ? 0 : 1);
    events.push({ kind: 'licence', asked, granted, state: gateState(share) });
  }
  if (after.setting.nations[seat]!.importerGate) {
    const released = moves.ofChips('approved', false);
    const asked = released + waitingImports(after, seat).approval;
    const share = passed(asked, released, after.nations[seat]!.approval.release > 0 ? 1 : 0);
    events.push({ kind: 'approval', asked, released, state: gateState(share) });
    const { customs: held } = waitingImports(after, seat);
    const landed = moves.ofChips('delivered', false) - moves.smuggled();
    const open = passed(held + landed, landed, modifier(after, MODIFIER.customs, seat));
    events.push({ kind: 'customs', held, state: gateState(open) });
  }
  const filled = moves.ofChips('filled', false);
  if (filled > 0) {
    events.push({ kind: 'rationed', asked: filled + stillOpen(after, seat), filled });
    events.push({ kind: 'shipped', units: filled });
  }
  const delivered = moves.ofChips('delivered', false) - moves.smuggled();
  if (delivered > 0.001) events.push({ kind: 'delivered', units: delivered });
  return events;
}

/** k import chips that passed both keys and were not served. */
function stillOpen(world: World, seat: number): number {
  const home = world.setting.nations[seat]!.homeChip;
  let units = 0;
  for (const order of world.orders) if (order.nation === seat && !order.grey && order.chip !== home) units += order.approved;
  return units;
}

function homeEvents(match: Match, before: World, after: World, seat: number, moves: QuarterMoves): BoardEvent[] {
  const events: BoardEvent[] = [];
  const made = moves.ofChips('filled', true);
  if (made > 0) events.push({ kind: 'homeMade', units: made });
  after.fabs.forEach((fab, index) => {
    if (fab.nation !== seat) return;
    const id = siteId(match.scenario, after, fab);
    const from = before.fabs[index] ? fabProgress(before, index) : 0;
    const to = fabProgress(after, index);
    if (to > from) events.push({ kind: 'fabProgress', fab: id, from, to });
    if (fab.running && !before.fabs[index]?.running) events.push({ kind: 'fabOpened', fab: id });
  });
  return events;
}

function powerEvents(moves: QuarterMoves): BoardEvent[] {
  const gw = moves.ofNation('power');
  return gw > 0 ? [{ kind: 'powerOnline', gw }] : [];
}

function nationEvents(before: World, after: World, seat: number): BoardEvent[] {
  const events: BoardEvent[] = [];
  for (const nation of new Set([leaderOf(after), seat])) {
    const from = balance(before, nation, NATION.frontier);
    const to = balance(after, nation, NATION.frontier);
    if (to !== from) events.push({ kind: 'frontier', nation: after.setting.nations[nation]!.id, from, to });
  }
  events.push({ kind: 'adoption', from: balance(before, seat, NATION.adoption), to: balance(after, seat, NATION.adoption) });
  return events;
}
