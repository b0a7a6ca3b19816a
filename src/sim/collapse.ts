import { NATION, nationAt } from './accounts.ts';
import { CAUSE } from './ledger.ts';
import { balance, treasuryOf } from './query.ts';
import type { Turn } from './turn.ts';
import { makeEnding } from './records/ending.ts';
import type { World } from './world.ts';

/** Quarters before the end from which the world speaks of it. */
const SPOKEN_OF = 2;

/** USD bn of debt beyond which a nation heads for collapse. */
export const ruinousDebt = (world: World, nation: number): number => world.setting.coefficients.collapse.ruinous * balance(world, nation, NATION.appropriation);

/** Is ruin so near that it is told? */
export const nearsCollapse = (world: World, nation: number): boolean => balance(world, nation, NATION.ruin) >= world.setting.coefficients.collapse.patience - SPOKEN_OF;

/** A treasury in ruinous debt for a year collapses, and the race ends for all with it. */
export function collapse({ world, books }: Turn): void {
  for (let nation = 0; nation < world.nations.length; nation++) {
    const ruined = -treasuryOf(world, nation) > ruinousDebt(world, nation);
    const quarters = ruined ? balance(world, nation, NATION.ruin) + 1 : 0;
    books.set(nationAt(world.setting.layout, nation) + NATION.ruin, quarters, CAUSE.ruin, nation);
    if (quarters >= world.setting.coefficients.collapse.patience && world.ending.kind === 'none') {
      world.ending = makeEnding({ kind: 'collapse', nation, quarter: world.quarter });
    }
  }
}
