import { RELATION, relationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import { tensionOf } from '../relations.ts';
import type { Turn } from '../turn.ts';

/** Share of the way back to its rest that tension goes in a quarter without new acts [judgement: truces of 2018-26 held for about a year]. */
const DRIFT = 0.12;
/** Points beside the rest that nobody notices: there the drift ends. */
const UNNOTICED = 0.05;

/** What nations feel towards each other drifts back to what it was before anybody did anything. */
export function relations({ world, books }: Turn): void {
  const { layout, restingTension } = world.setting;
  const count = layout.nationCount;
  for (let nation = 0; nation < count; nation++) {
    for (let towards = 0; towards < count; towards++) {
      const rest = restingTension[nation * count + towards];
      const now = tensionOf(world, nation, towards);
      if (now === rest) continue;
      const next = Math.abs(now - rest) < UNNOTICED ? rest : now + DRIFT * (rest - now);
      books.set(relationAt(layout, nation, towards) + RELATION.tension, next, CAUSE.tensionDrift, towards);
    }
  }
}
