import { NATION, nationAt } from '../../sim/accounts.ts';
import { readTerm } from '../../sim/deals/terms.ts';
import { makeDeal, makeDealSide } from '../../sim/records/deal.ts';
import type { World } from '../../sim/world.ts';
import type { Scenario } from '../format.ts';

/** Deals that stand: their bonds lie set aside. */
export function openDeals(scenario: Scenario, world: World): void {
  const { layout, nations } = world.setting;
  for (const { from, to, give, take, left, verify, bond } of Object.values(scenario.deals)) {
    const sideOf = (id: string, entries: typeof give) => {
      const nation = nations.findIndex((one) => one.id === id);
      const terms = entries.flatMap(({ kind, amount, of }) => readTerm(world, { kind, amount, of: of ?? null }) ?? []);
      world.balances[nationAt(layout, nation) + NATION.dealEscrow]! += bond;
      return makeDealSide({ nation, terms, escrow: bond, defects: -1, broke: false });
    };
    world.deals.push(
      makeDeal({
        id: world.nextDeal++,
        from: sideOf(from, give),
        to: sideOf(to, take),
        quarters: left,
        verify,
        bond,
        offered: -1,
        expires: -1,
        counters: -1,
        round: 0,
        state: 'inForce',
        since: -1,
        until: left - 1,
        closed: -1,
      }),
    );
  }
}
