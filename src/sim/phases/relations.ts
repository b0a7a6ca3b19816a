import { RELATION, relationAt } from '../accounts.ts';
import { settleAlignments } from '../alignment.ts';
import { CAUSE } from '../ledger.ts';
import type { Turn } from '../turn.ts';

/** What drifts back to its rest without new acts: the coefficient that says how fast, and how near to it nobody tells it apart. */
const DRIFTS = [
  { account: RELATION.tension, fades: 'tensionFades', unnoticed: 0.05, cause: CAUSE.tensionDrift },
  { account: RELATION.goodwill, fades: 'goodwillFades', unnoticed: 0.05, cause: CAUSE.goodwillFades },
  { account: RELATION.mood, fades: 'moodFades', unnoticed: 0.005, cause: CAUSE.moodFades },
] as const;

/** Allies answer what they were asked; what nations feel towards each other drifts back to what is usual. */
export function relations(turn: Turn): void {
  const { world, books } = turn;
  settleAlignments(turn);
  const { layout, restingTension, coefficients } = world.setting;
  const k = coefficients.relations;
  const count = layout.nationCount;
  for (let nation = 0; nation < count; nation++) {
    for (let towards = 0; towards < count; towards++) {
      const at = relationAt(layout, nation, towards);
      for (const { account, fades, unnoticed, cause } of DRIFTS) {
        const rest = account === RELATION.tension ? restingTension[nation * count + towards] : 0;
        const now = world.balances[at + account];
        if (now === rest) continue;
        const next = Math.abs(now - rest) < unnoticed ? rest : now + k[fades] * (rest - now);
        books.set(at + account, next, cause, towards);
      }
    }
  }
}
