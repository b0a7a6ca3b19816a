import type { Match } from '../../match/match.ts';
import { HOLDING, holdingAt, placeOf } from '../../sim/accounts.ts';
import { measure as ask, type MeasureName } from '../../sim/measures.ts';
import { isHome } from '../../sim/query.ts';
import type { World } from '../../sim/world.ts';
import type { Link } from './link.ts';
import { orderWay } from './orderChain.ts';
import { causeOf, type OrderFacts } from './orderFacts.ts';
import { toShown } from './shown.ts';
import type { Known } from './step.ts';

/** Why chips did not come: refused, taken back, before customs, or before one of the two keys. */
export const GHOST_REASONS = ['licenceRefused', 'licenceWithdrawn', 'customs', 'exporterKey', 'importerKey'] as const;
export type GhostReason = (typeof GHOST_REASONS)[number];

/** Chips that did not come in a quarter, and what the measure would have moved with them. */
export interface Ghost {
  readonly reason: GhostReason;
  readonly chip: number;
  /** k chips that were really wanted */
  readonly units: number;
  /** Whole number of the measure's last shown digit */
  readonly amount: number;
  readonly orders: readonly number[];
  /** How far they came */
  readonly chain: readonly Link[];
}

interface Missing {
  readonly reason: GhostReason;
  readonly chip: number;
  units: number;
  readonly orders: number[];
}

export function ghostsOf(
  match: Match,
  quarter: number,
  nation: number,
  measure: MeasureName,
  known: Known,
): Ghost[] {
  const closing = match.worlds[quarter + 1]!;
  const value = ask(closing, nation, measure);
  return missingImports(match, quarter, nation, known.orders)
    .map((missing) => {
      const amount = toShown(ask(withChips(closing, nation, missing), nation, measure), measure) - toShown(value, measure);
      return { ...missing, amount, chain: orderWay(match, quarter, known, missing.chip, missing.orders) };
    })
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}

/** The same world with these chips landed and installed. */
function withChips(world: World, nation: number, { chip, units }: Missing): World {
  const balances = world.balances.slice();
  const at = holdingAt(world.setting.layout, nation, chip);
  balances[at + HOLDING.installed] = balances[at + HOLDING.installed]! + units;
  balances[at + HOLDING.delivered] = balances[at + HOLDING.delivered]! + units;
  return { ...world, balances };
}

/** k chips that a nation was refused in a quarter, or that wait after it, by reason and chip. */
export function missingImports(match: Match, quarter: number, nation: number, facts: ReadonlyMap<number, OrderFacts>): Missing[] {
  const found = new Map<string, Missing>();
  const add = (reason: GhostReason, chip: number, units: number, order: number) => {
    if (units <= 1e-6) return;
    const key = `${reason} ${chip}`;
    const missing = found.get(key) ?? { reason, chip, units: 0, orders: [] };
    missing.units += units;
    if (!missing.orders.includes(order)) missing.orders.push(order);
    found.set(key, missing);
  };
  const closing = match.worlds[quarter + 1]!;
  for (const order of closing.orders) {
    if (order.nation !== nation || isHome(closing, nation, order.chip)) continue;
    // phantom units are not missed: what is wanted is counted from the goods that came furthest
    const approved = Math.min(order.want, order.approved);
    const released = Math.min(order.want - approved, order.licensed - order.approved);
    const licensed = Math.min(order.want - approved - released, order.open - order.licensed);
    add('customs', order.chip, order.held, order.id);
    // what was only just ordered could not have come
    if (order.placed >= quarter) continue;
    add('importerKey', order.chip, released, order.id);
    add('exporterKey', order.chip, licensed, order.id);
  }
  const { layout } = closing.setting;
  for (const posting of match.quarters[quarter]!.postings) {
    const cause = causeOf(posting);
    if (cause !== 'licenceRefused' && cause !== 'licenceWithdrawn') continue;
    const place = placeOf(layout, posting.address);
    const order = facts.get(posting.subject);
    if (order?.nation !== nation || place.kind !== 'holding' || place.account !== HOLDING.refused) continue;
    add(cause, order.chip, posting.amount, order.id);
  }
  return [...found.values()];
}
