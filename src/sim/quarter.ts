import { keyedDice, type Dice } from './dice.ts';
import { Books } from './ledger.ts';
import { announcements } from './phases/announcements.ts';
import { budget } from './phases/budget.ts';
import { capital } from './phases/capital.ts';
import { closeDeals } from './phases/closeDeals.ts';
import { carryOutPlans } from './phases/carryOutPlans.ts';
import { deals } from './phases/deals.ts';
import { deliveries } from './phases/deliveries.ts';
import { diffusion } from './phases/diffusion.ts';
import { fabs } from './phases/fabs.ts';
import { licensing } from './phases/licensing.ts';
import { market } from './phases/market.ts';
import { minerals } from './phases/minerals.ts';
import { objectives } from './phases/objectives.ts';
import { power } from './phases/power.ts';
import { relations } from './phases/relations.ts';
import { programmes } from './phases/programmes.ts';
import { rentals } from './phases/rentals.ts';
import { research } from './phases/research.ts';
import { safety } from './phases/safety.ts';
import { vouchers } from './phases/vouchers.ts';
import { judgePlan } from './orders/index.ts';
import type { Order } from './orders/order.ts';
import type { Dropped, Plan, Turn } from './turn.ts';
import type { World } from './world.ts';

/** The quarter, in reading order: each phase sees what the one before left. */
const PHASES = [
  announcements,
  deals,
  carryOutPlans,
  licensing,
  market,
  deliveries,
  fabs,
  power,
  rentals,
  capital,
  vouchers,
  research,
  programmes,
  diffusion,
  safety,
  minerals,
  closeDeals,
  relations,
  budget,
  objectives,
] as const;

export interface Quarter {
  /** Postings in their order; empty unless kept */
  readonly books: Books;
  readonly dropped: readonly Dropped[];
}

/**
 * Plays one quarter on `world` itself (clone it first where the state before is still needed).
 * `plans` holds one plan for each nation, by index. A game that has ended stands still.
 */
export function advance(
  world: World,
  plans: readonly Plan[],
  { keep = false, dice = keyedDice(world.dice) }: { keep?: boolean; dice?: Dice } = {},
): Quarter {
  const dropped: Dropped[] = [];
  if (world.ended) return { books: new Books(world, keep), dropped };
  const accepted: Order[][] = [];
  for (let nation = 0; nation < plans.length; nation++) accepted.push(acceptedOf(world, nation, plans[nation], dropped));
  const turn: Turn = { world, books: new Books(world, keep), dice, accepted };
  for (const phase of PHASES) phase(turn);
  return { books: turn.books, dropped };
}

/**
 * All plans are judged against the same opening state, which is the one that the seats saw: what happens in the
 * quarter voids no order that was accepted.
 */
function acceptedOf(world: World, nation: number, plan: Plan, dropped: Dropped[]): Order[] {
  const accepted: Order[] = [];
  for (const { order, refusal } of judgePlan(world, nation, plan).judged) {
    if (refusal) dropped.push({ nation, order, refusal });
    else accepted.push(order);
  }
  return accepted;
}
