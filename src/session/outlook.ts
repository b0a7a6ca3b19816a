import { PURPOSE, type Dice } from '../sim/dice.ts';
import type { Order } from '../sim/orders/order.ts';
import { advance } from '../sim/quarter.ts';
import { balance, usefulCompute } from '../sim/query.ts';
import { incidentChance } from '../sim/safety.ts';
import { cloneWorld, type World } from '../sim/world.ts';

/** What a plan would bring in its quarter by the rules alone, with no luck and nobody else doing anything new. */
export interface Outlook {
  /** Points of frontier index gained */
  readonly frontier: number;
  /** Share of what adopters would use that is served, 0-1 */
  readonly served: number;
  /** Chance of an incident in the quarter, 0-1 */
  readonly chance: number;
  /** Points of safety after it */
  readonly safety: number;
  /** M H100e in use */
  readonly compute: number;
}

/** Middling licences, and nothing that happens by chance. */
const NO_LUCK: Dice = { roll: (_quarter, purpose) => (purpose === PURPOSE.licenceMood ? 0.5 : 0.999_999) };

export function outlookOf(world: World, seat: number, plan: readonly Order[]): Outlook {
  const after = cloneWorld(world);
  advance(after, world.nations.map((_, nation) => (nation === seat ? plan : [])), { dice: NO_LUCK });
  return {
    frontier: balance(after, seat, 'frontier') - balance(world, seat, 'frontier'),
    served: balance(after, seat, 'served'),
    chance: incidentChance(after, seat),
    safety: balance(after, seat, 'safety'),
    compute: usefulCompute(after, seat),
  };
}
