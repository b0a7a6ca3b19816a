import { keyedDice, type Dice } from './dice.ts';
import { Books } from './ledger.ts';
import { announcements } from './phases/announcements.ts';
import { budget } from './phases/budget.ts';
import { carryOutPlans } from './phases/carryOutPlans.ts';
import { deliveries } from './phases/deliveries.ts';
import { diffusion } from './phases/diffusion.ts';
import { fabs } from './phases/fabs.ts';
import { licensing } from './phases/licensing.ts';
import { market } from './phases/market.ts';
import { objectives } from './phases/objectives.ts';
import { power } from './phases/power.ts';
import { research } from './phases/research.ts';
import type { Plan, Turn } from './turn.ts';
import type { World } from './world.ts';

/** The quarter, in reading order: each phase sees what the one before left. */
export const PHASES = [
  // first, so that plans are judged against the state they were written in: an event that takes effect now does not
  // void the answer to it, nor an order that its seat saw accepted
  carryOutPlans,
  announcements,
  licensing,
  market,
  deliveries,
  fabs,
  power,
  research,
  diffusion,
  budget,
  objectives,
] as const;

export interface Quarter {
  /** Postings in their order; empty unless kept */
  readonly books: Books;
  readonly dropped: Turn['dropped'];
}

/**
 * Plays one quarter on `world` itself (clone it first where the state before is still needed).
 * `plans` holds one plan for each nation, by index.
 */
export function advance(
  world: World,
  plans: readonly Plan[],
  { keep = false, dice = keyedDice(world.dice) }: { keep?: boolean; dice?: Dice } = {},
): Quarter {
  const turn: Turn = { world, books: new Books(world, keep), dice, plans, dropped: [] };
  for (const phase of PHASES) phase(turn);
  return { books: turn.books, dropped: turn.dropped };
}
