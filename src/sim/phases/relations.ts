import { RELATION, relationAt, type AccountOf } from '../accounts.ts';
import { settleAlignments } from '../alignment.ts';
import { CAUSE } from '../ledger.ts';
import type { Turn } from '../turn.ts';

/** Share of the way back to its rest that an account goes in a quarter without new acts. */
const DRIFTS: readonly { readonly account: AccountOf<'relation'>; readonly share: number; readonly unnoticed: number; readonly cause: number }[] = [
  // [judgement: truces of 2018-26 held for about a year]
  { account: RELATION.tension, share: 0.12, unnoticed: 0.05, cause: CAUSE.tensionDrift },
  // [judgement: a delegation is remembered for two years]
  { account: RELATION.goodwill, share: 0.1, unnoticed: 0.05, cause: CAUSE.goodwillFades },
  // [judgement: a lobby's success is worked off within a year]
  { account: RELATION.mood, share: 0.25, unnoticed: 0.005, cause: CAUSE.moodFades },
];

/** Allies answer what they were asked; what nations feel towards each other drifts back to what is usual. */
export function relations(turn: Turn): void {
  const { world, books } = turn;
  settleAlignments(turn);
  const { layout, restingTension } = world.setting;
  const count = layout.nationCount;
  for (let nation = 0; nation < count; nation++) {
    for (let towards = 0; towards < count; towards++) {
      const at = relationAt(layout, nation, towards);
      for (const { account, share, unnoticed, cause } of DRIFTS) {
        const rest = account === RELATION.tension ? restingTension[nation * count + towards] : 0;
        const now = world.balances[at + account];
        if (now === rest) continue;
        const next = Math.abs(now - rest) < unnoticed ? rest : now + share * (rest - now);
        books.set(at + account, next, cause, towards);
      }
    }
  }
}
