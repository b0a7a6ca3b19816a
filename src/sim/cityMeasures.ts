import { CITY, type AccountOf } from './accounts.ts';
import { citiesOf, cityBalance, isRunning } from './cities.ts';
import type { World } from './world.ts';

/** A nation's figures of its cities' vouchers. */

/** Mean of a city account, weighted by another; 0 where there is no weight. */
function mean(world: World, nation: number, account: AccountOf<'city'>, weight: AccountOf<'city'>): number {
  let sum = 0;
  let all = 0;
  for (const city of citiesOf(world, nation)) {
    sum += cityBalance(world, city, account) * cityBalance(world, city, weight);
    all += cityBalance(world, city, weight);
  }
  return all > 0 ? sum / all : 0;
}

function sum(world: World, nation: number, account: AccountOf<'city'>): number {
  let all = 0;
  for (const city of citiesOf(world, nation)) all += cityBalance(world, city, account);
  return all;
}

/** Share of the hours paid for by vouchers that serve nobody: the truth, whatever cities report. */
export const voucherWaste = (world: World, nation: number) => mean(world, nation, CITY.waste, CITY.spent);

/** Share of the rent that vouchers pay, cities' own money included. */
export const voucherRate = (world: World, nation: number) => mean(world, nation, CITY.rate, CITY.budget) + mean(world, nation, CITY.topUp, CITY.budget);

export const voucherAudit = (world: World, nation: number) => mean(world, nation, CITY.audit, CITY.budget);

export const pilotsPassed = (world: World, nation: number) => sum(world, nation, CITY.pilotsPassed);

/** Cities whose vouchers run. */
export const voucherCities = (world: World, nation: number) =>
  citiesOf(world, nation).reduce((running, city) => running + (isRunning(world, city) ? 1 : 0), 0);

/** Share of the local data centres of a nation's cities that is used; 1 where it has none. */
export function centreLoad(world: World, nation: number): number {
  let used = 0;
  let all = 0;
  for (const city of citiesOf(world, nation)) {
    const { centres } = world.setting.cities[city];
    used += centres * cityBalance(world, city, CITY.load);
    all += centres;
  }
  return all > 0 ? used / all : 1;
}
