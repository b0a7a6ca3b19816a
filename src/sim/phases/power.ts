import { NATION, nationAt } from '../accounts.ts';
import { advanceWorks } from '../advanceWorks.ts';
import { CAUSE } from '../ledger.ts';
import { MODIFIER, modifier } from '../modifiers.ts';
import { onTheWay } from '../orderBook.ts';
import { balance, powerNeed } from '../query.ts';
import type { Turn } from '../turn.ts';

/** New supply comes online: works that the state ordered, and what the market builds by itself. */
export function power(turn: Turn): void {
  const { world, books } = turn;
  advanceWorks(turn, ['power', 'onsitePower', 'servers', 'cooling']);
  for (let nation = 0; nation < world.nations.length; nation++) {
    const growth = world.setting.nations[nation].powerGrowth * modifier(world, MODIFIER.powerGrowth, nation);
    const address = nationAt(world.setting.layout, nation) + NATION.power;
    books.post(address, balance(world, nation, NATION.power) * growth, CAUSE.powerGrowth, nation);
  }
  fitOut(turn);
}

/** What the market adds of each part at most, as a share of what stands. */
const FASTEST = { servers: 'fastestServers', cooling: 'fastestCooling' } as const;

/** Firms put up racks and cooling for the chips that they run and expect, as fast as these can be had. */
function fitOut({ world, books }: Turn): void {
  const { chips, layout } = world.setting;
  const k = world.setting.coefficients.site;
  const coming = new Float64Array(world.nations.length);
  for (const order of world.orders) coming[order.nation] += ((onTheWay(order) + order.held) * chips[order.chip].kilowatts) / 1000;
  for (let nation = 0; nation < world.nations.length; nation++) {
    const wanted = k.room * (powerNeed(world, nation) + coming[nation]);
    for (const part of ['servers', 'cooling'] as const) {
      const stands = balance(world, nation, NATION[part]);
      const most = Math.max(k.leastAdded, k[FASTEST[part]] * stands) * modifier(world, MODIFIER[part], nation);
      const added = Math.min(most, Math.max(0, wanted - stands));
      books.post(nationAt(layout, nation) + NATION[part], added, CAUSE.siteGrowth, nation);
    }
  }
}
