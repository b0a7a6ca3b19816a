import { NATION } from '../sim/accounts.ts';
import { PURPOSE, type Dice } from '../sim/dice.ts';
import type { Order } from '../sim/orders/order.ts';
import { comingOutlook, supposing } from '../sim/outlook.ts';
import { advance } from '../sim/quarter.ts';
import { balance } from '../sim/query.ts';
import { incidentChance } from '../sim/safety.ts';
import { cloneWorld, type World } from '../sim/world.ts';

/** What a plan would bring in its quarter by the rules alone, with no luck and nobody else doing anything new. */
export interface Rehearsal {
  /** Points of frontier index, as the outlook of research has it */
  readonly frontier: number;
  /** Share of what adopters would use that is served, 0-1 */
  readonly served: number;
  /** Chance of an incident in the quarter, 0-1 */
  readonly chance: number;
  /** Points of safety after it */
  readonly safety: number;
}

/** Middling licences, and nothing that happens by chance. */
const NO_LUCK: Dice = { roll: (_quarter, purpose) => (purpose === PURPOSE.licenceMood || purpose === PURPOSE.talentMoves ? 0.5 : 0.999_999) };

/** Plays a plan's quarter in advance, on a copy. */
export function rehearse(world: World, seat: number, plan: readonly Order[]): Rehearsal {
  const after = cloneWorld(world);
  advance(after, world.nations.map((_, nation) => (nation === seat ? plan : [])), { dice: NO_LUCK });
  const shares = { researchShare: balance(after, seat, NATION.researchShare), safetyShare: balance(after, seat, NATION.safetyShare) };
  const { runs, ideas, learned } = comingOutlook(supposing(world, seat, shares), seat);
  return {
    frontier: runs + ideas + learned,
    served: balance(after, seat, NATION.served),
    chance: incidentChance(after, seat),
    safety: balance(after, seat, NATION.safety),
  };
}
