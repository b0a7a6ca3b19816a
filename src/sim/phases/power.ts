import { NATION, nationAt } from '../accounts.ts';
import { advanceWorks } from '../advanceWorks.ts';
import { CAUSE } from '../ledger.ts';
import { MODIFIER, modifier } from '../modifiers.ts';
import { balance } from '../query.ts';
import type { Turn } from '../turn.ts';

/** New supply comes online: works that the state ordered, and what the market builds by itself. */
export function power(turn: Turn): void {
  const { world, books } = turn;
  advanceWorks(turn, ['power']);
  for (let nation = 0; nation < world.nations.length; nation++) {
    const growth = world.setting.nations[nation].powerGrowth * modifier(world, MODIFIER.powerGrowth, nation);
    const address = nationAt(world.setting.layout, nation) + NATION.power;
    books.post(address, balance(world, nation, 'power') * growth, CAUSE.powerGrowth, nation);
  }
}
