import { NATION, RELATION, nationAt, relationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import { balance } from '../query.ts';
import { raise, relation } from '../relations.ts';
import type { Turn } from '../turn.ts';

/** Stocks of withheld minerals run down, with delay; who runs short looks for other sources, and finds them for good. */
export function minerals(turn: Turn): void {
  const { world, books } = turn;
  const { layout, nations } = world.setting;
  const k = world.setting.coefficients.minerals;
  for (let nation = 0; nation < nations.length; nation++) {
    for (let from = 0; from < nations.length; from++) {
      const withheld = world.nations[from].withheld.includes(nation);
      const now = relation(world, nation, from, RELATION.shortage);
      if (!withheld && now === 0) continue;
      const goal = withheld ? nations[from].minerals * (1 - balance(world, nation, NATION.substitutes)) : 0;
      const next = now + (goal > now ? k.runDown : k.refill) * (goal - now);
      books.set(relationAt(layout, nation, from) + RELATION.shortage, next < k.unnoticed ? 0 : next, CAUSE.mineralsShort, from);
      if (!withheld) continue;
      const substitutes = nationAt(layout, nation) + NATION.substitutes;
      books.post(substitutes, k.substitution * (1 - balance(world, nation, NATION.substitutes)), CAUSE.otherSources, from);
      books.payIn(nationAt(layout, from) + NATION.treasury, -k.lostSales * nations[from].minerals, CAUSE.mineralsWithheld, nation);
      raise(turn, nation, from, k.feltStanding, CAUSE.mineralsWithheld, from);
    }
  }
}
