import { NATION, RELATION, nationAt, relationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import { balance } from '../query.ts';
import { raise, relation } from '../relations.ts';
import type { Turn } from '../turn.ts';

/** Share of the way to what the rule will take that stocks run down in a quarter, and refill after it [judgement]. */
const RUN_DOWN = 0.4;
const REFILL = 0.5;
/** Shortage below which nobody notices one. */
const UNNOTICED = 0.01;
/** Share of what is still missing that other sources make up in a quarter of shortage [judgement: Japan after 2010]. */
const SUBSTITUTION = 0.04;
/** USD bn a quarter that a nation loses in sales by withholding its share of the world's minerals from one nation [judgement]. */
const LOST_SALES = 0.2;
/** Points a quarter while the rule stands [judgement]. */
const FELT = 1.5;

/** Stocks of withheld minerals run down, with delay; who runs short looks for other sources, and finds them for good. */
export function minerals(turn: Turn): void {
  const { world, books } = turn;
  const { layout, nations } = world.setting;
  for (let nation = 0; nation < nations.length; nation++) {
    for (let from = 0; from < nations.length; from++) {
      const withheld = world.nations[from].withheld.includes(nation);
      const now = relation(world, nation, from, RELATION.shortage);
      if (!withheld && now === 0) continue;
      const goal = withheld ? nations[from].minerals * (1 - balance(world, nation, NATION.substitutes)) : 0;
      const next = now + (goal > now ? RUN_DOWN : REFILL) * (goal - now);
      books.set(relationAt(layout, nation, from) + RELATION.shortage, next < UNNOTICED ? 0 : next, CAUSE.mineralsShort, from);
      if (!withheld) continue;
      const substitutes = nationAt(layout, nation) + NATION.substitutes;
      books.post(substitutes, SUBSTITUTION * (1 - balance(world, nation, NATION.substitutes)), CAUSE.otherSources, from);
      books.payIn(nationAt(layout, from) + NATION.treasury, -LOST_SALES * nations[from].minerals, CAUSE.mineralsWithheld, nation);
      raise(turn, nation, from, FELT, CAUSE.mineralsWithheld, from);
    }
  }
}
