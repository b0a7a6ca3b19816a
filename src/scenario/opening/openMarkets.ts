import { FIRM, MARKET, firmAt, marketAt } from '../../sim/accounts.ts';
import type { World } from '../../sim/world.ts';
import type { Scenario } from '../format.ts';

export function openMarkets(scenario: Scenario, world: World): void {
  const { layout } = world.setting;
  Object.values(scenario.chips).forEach((chip, index) => {
    const at = marketAt(layout, index);
    world.balances[at + MARKET.price] = chip.price;
    world.balances[at + MARKET.supply] = chip.supply;
    world.balances[at + MARKET.growth] = chip.growth;
    world.balances[at + MARKET.inventory] = chip.inventory;
  });
  Object.values(scenario.firms).forEach((firm, index) => {
    const at = firmAt(layout, index);
    world.balances[at + FIRM.capital] = firm.capital;
    world.balances[at + FIRM.investment] = firm.investment;
    world.balances[at + FIRM.growth] = firm.growth;
    if (!firm.listing) return;
    const { readiness, listed } = firm.listing;
    world.balances[at + FIRM.readiness] = readiness;
    if (!listed) return;
    world.balances[at + FIRM.price] = listed.price;
    world.balances[at + FIRM.shares] = listed.shares;
    world.balances[at + FIRM.raised] = listed.raised;
    world.balances[at + FIRM.listedFor] = listed.quarters;
  });
}
