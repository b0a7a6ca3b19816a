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

/** Room above what installed and coming chips need that firms keep in racks and cooling [judgement]. */
const ROOM = 1.15;
/** Shares of what stands that the market can add in a quarter: racks come with a lead time, cooling is built on the site [judgement]. */
const FASTEST = { servers: 0.2, cooling: 0.15 } as const;
/** GW a quarter that the smallest market can add: one hall [judgement]. */
const LEAST_ADDED = 0.02;

/** Firms put up racks and cooling for the chips that they run and expect, as fast as these can be had. */
function fitOut({ world, books }: Turn): void {
  const { chips, layout } = world.setting;
  const coming = new Float64Array(world.nations.length);
  for (const order of world.orders) coming[order.nation] += ((onTheWay(order) + order.held) * chips[order.chip].kilowatts) / 1000;
  for (let nation = 0; nation < world.nations.length; nation++) {
    const wanted = ROOM * (powerNeed(world, nation) + coming[nation]);
    for (const part of ['servers', 'cooling'] as const) {
      const stands = balance(world, nation, NATION[part]);
      const most = Math.max(LEAST_ADDED, FASTEST[part] * stands) * modifier(world, MODIFIER[part], nation);
      const added = Math.min(most, Math.max(0, wanted - stands));
      books.post(nationAt(layout, nation) + NATION[part], added, CAUSE.siteGrowth, nation);
    }
  }
}
