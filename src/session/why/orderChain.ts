import type { Match } from '../../match/match.ts';
import { CAUSE, type Posting } from '../../sim/ledger.ts';
import { FAB } from '../../sim/accounts.ts';
import { isHome, regimeFor, yieldOf, fabBalance } from '../../sim/query.ts';
import type { World } from '../../sim/world.ts';
import type { Link } from './link.ts';
import { orderOf, type OrderFacts } from './orderFacts.ts';
import { givenIn, lastGiven } from './plans.ts';
import type { Known } from './step.ts';

/** The way of the chip orders behind some postings: who ordered, which keys turned, what landed. */
export function orderChain(match: Match, quarter: number, known: Known, chip: number, postings: readonly Posting[]): Link[] {
  const landed = postings.reduce((sum, { amount, cause }) => sum + (cause === CAUSE.arrival ? amount : 0), 0);
  return orderWay(match, quarter, known, chip, [...new Set(postings.map(orderOf))], landed);
}

/** The way of chip orders (ids) that ask for one chip; `landed` k of them in the quarter. */
export function orderWay(match: Match, quarter: number, known: Known, chip: number, ids: readonly number[], landed = 0): Link[] {
  const orders = ids.map((id) => known.orders.get(id)).filter((one) => one !== undefined);
  if (orders.length === 0) return [];
  return [
    ...stateOrders(match, known, chip, orders),
    placedLink(orders),
    ...(isHome(known.world, known.nation, chip) ? homeWay(match, quarter, known, landed > 0) : importWay(match, quarter, known, chip, orders)),
    ...(landed > 0 ? [{ kind: 'landed', units: landed } as const] : []),
  ];
}

const sum = (orders: readonly OrderFacts[], of: (order: OrderFacts) => number) => orders.reduce((all, order) => all + of(order), 0);

function placedLink(orders: readonly OrderFacts[]): Link {
  return {
    kind: 'placed',
    units: sum(orders, ({ units }) => units),
    state: orders.some(({ firm }) => firm < 0),
    firms: [...new Set(orders.map(({ firm }) => firm))].filter((firm) => firm >= 0),
    quota: orders.some(({ quota }) => quota),
    from: Math.min(...orders.map(({ placed }) => placed)),
    to: Math.max(...orders.map(({ placed }) => placed)),
  };
}

/** The state's own order of a chip, the latest of those behind a step. */
function stateOrders(match: Match, known: Known, chip: number, orders: readonly OrderFacts[]): Link[] {
  const { id } = known.world.setting.chips[chip]!;
  const quarters = new Set(orders.filter(({ firm }) => firm < 0).map(({ placed }) => placed));
  const given = [...quarters].flatMap((quarter) => givenIn(match, quarter, known.nation, 'orderChips').filter(({ order }) => order.chip === id));
  return given.slice(-1).map((one): Link => ({ kind: 'given', given: one }));
}

function importWay(match: Match, quarter: number, known: Known, chip: number, orders: readonly OrderFacts[]): Link[] {
  const { world, nation } = known;
  const stage = (kind: 'licensed' | 'approved' | 'filled' | 'held' | 'refused' | 'cancelled'): Link => ({
    kind,
    units: sum(orders, (order) => order[kind]),
  });
  const links: Link[] = [];
  const regime = regimeFor(world, nation, chip);
  if (regime) {
    const { id } = world.setting.nations[nation]!;
    const rule = lastGiven(match, quarter, regime.controller, 'setControls', ({ target }) => target === id);
    if (rule) links.push({ kind: 'given', given: rule });
    links.push(stage('licensed'));
  }
  if (world.setting.nations[nation]!.importerGate) {
    const policy = lastGiven(match, quarter, nation, 'setApproval');
    if (policy) links.push({ kind: 'given', given: policy });
    links.push(stage('approved'));
  }
  links.push(stage('filled'));
  for (const kind of ['held', 'refused', 'cancelled'] as const) if (sum(orders, (order) => order[kind]) > 0.05) links.push(stage(kind));
  return links;
}

/** Home chips that land now were made a quarter ago: wafers, yield and what held production back are of then. */
function homeWay(match: Match, quarter: number, { nation, world }: Known, landed: boolean): Link[] {
  const made = landed ? match.worlds[quarter]! : world;
  const wafers = wafersRun(made, nation);
  return [
    ...(wafers > 0 ? [{ kind: 'wafers', wafers } as const] : []),
    { kind: 'yield', share: yieldOf(made, nation) },
    { kind: 'binding', binding: made.nations[nation]!.binding },
  ];
}

/** k wafers that a nation's fabs ran in the quarter that led to a world. */
function wafersRun(world: World, nation: number): number {
  return world.fabs.reduce(
    (all, fab, index) => all + (fab.nation === nation ? fabBalance(world, index, FAB.wafersRun) : 0),
    0,
  );
}

/** What was asked for in the quarter and what was sold, k imported chips. */
export function sold(match: Match, quarter: number, { orders, nation, world }: Known): Link[] {
  const filled = new Map<number, number>();
  for (const posting of match.quarters[quarter]!.postings) {
    if (posting.cause === CAUSE.allocation) filled.set(orderOf(posting), 0);
  }
  const served = [...filled.keys()].map((id) => orders.get(id)).filter((one) => one?.nation === nation && !isHome(world, nation, one.chip));
  if (served.length === 0) return [];
  const all = served.filter((one) => one !== undefined);
  return [placedLink(all), { kind: 'filled', units: sum(all, ({ filled: units }) => units) }];
}
