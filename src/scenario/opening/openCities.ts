import { CITY, NATION, cityAt, nationAt } from '../../sim/accounts.ts';
import { programmeOf, prospectOf } from '../../sim/cities.ts';
import type { World } from '../../sim/world.ts';
import type { Scenario } from '../format.ts';
import { voucherCities } from './voucherCities.ts';

/** Vouchers run from before the start: what they take is no news of the first quarter. */
export function openCities(scenario: Scenario, world: World): void {
  const { layout } = world.setting;
  voucherCities(scenario).forEach(({ entry }, city) => {
    const at = cityAt(layout, city);
    world.balances[at + CITY.budget] = entry.budget;
    world.balances[at + CITY.rate] = entry.rate;
    world.balances[at + CITY.audit] = entry.audit;
    world.balances[at + CITY.baseLoad] = entry.load;
    world.balances[at + CITY.dependence] = entry.dependence;
  });
  world.setting.cities.forEach(({ nation }, city) => {
    const at = cityAt(layout, city);
    const { hours, spent, waste } = prospectOf(world, city, programmeOf(world, city));
    world.balances[at + CITY.hours] = hours;
    world.balances[at + CITY.spent] = spent;
    world.balances[at + CITY.waste] = spent > 0 ? waste : 0;
    world.balances[at + CITY.reported] = spent > 0 ? waste : 0;
    world.balances[at + CITY.load] = world.balances[at + CITY.baseLoad]!;
    world.balances[nationAt(layout, nation) + NATION.voucherCompute]! += hours;
  });
}
