import { CITY, NATION, cityAt, nationAt } from '../accounts.ts';
import { cityBalance, isRunning } from '../cities.ts';
import { CAUSE } from '../ledger.ts';
import { clamp } from '../numbers.ts';
import type { World } from '../world.ts';
import { outside, refusal, type OrderRule } from './order.ts';

/** USD bn a quarter that one city may be granted, and largest share of the rent that a voucher pays. */
export const MOST_VOUCHERS = 1;
export const MOST_RATE = 0.8;
/** USD bn of data vouchers in a quarter. */
export const MOST_DATA = 0.5;

/** A city of the nation that may run vouchers, by its id; -1 for none. */
const cityIndex = (world: World, nation: number, id: string) =>
  world.setting.cities.findIndex((city) => city.nation === nation && city.id === id);

const unknown = (world: World, nation: number, city: string) =>
  cityIndex(world, nation, city) < 0 ? refusal('noSuchCity', { city }) : null;

/** USD bn a quarter that a nation's city is granted now. */
const granted = (world: World, nation: number, id: string) => {
  const city = cityIndex(world, nation, id);
  return city < 0 ? 0 : cityBalance(world, city, CITY.budget);
};

/** A city's voucher policy. It stands until it is changed and costs up to its budget each quarter; what stood is reckoned with already. */
export const setVouchers: OrderRule<'setVouchers'> = {
  desk: 'vouchers',
  cost: (world, nation, { city, budget }) => budget - granted(world, nation, city),
  refuse: (world, nation, { city, budget, rate, audit }) =>
    unknown(world, nation, city) ??
    outside('budget', budget, 0, MOST_VOUCHERS) ??
    outside('rate', rate, 0, MOST_RATE) ??
    outside('audit', audit, 0, 1),
  settles: ({ city }) => `vouchers ${city}`,
  carryOut: ({ world, books }, nation, { city: id, budget, rate, audit, eligible }) => {
    const city = cityIndex(world, nation, id);
    const row = cityAt(world.setting.layout, city);
    books.set(row + CITY.budget, budget, CAUSE.voucherPolicy, city);
    books.set(row + CITY.rate, rate, CAUSE.voucherPolicy, city);
    books.set(row + CITY.audit, audit, CAUSE.voucherPolicy, city);
    if (budget >= cityBalance(world, city, CITY.asked)) books.set(row + CITY.asked, 0, CAUSE.voucherPolicy, city);
    world.cities[city].eligible = eligible;
  },
};

/** Answers a city that asks for money: what it asks from now on, or nothing for a year, and it helps itself. */
export const answerCity: OrderRule<'answerCity'> = {
  desk: 'vouchers',
  cost: (world, nation, { city, grant }) => (grant ? asks(world, nation, city) - granted(world, nation, city) : 0),
  refuse: (world, nation, { city }) =>
    unknown(world, nation, city) ?? (asks(world, nation, city) > 0 ? null : refusal('cityAsksNothing', { city })),
  settles: ({ city }) => `vouchers ${city}`,
  carryOut: ({ world, books }, nation, { city: id, grant }) => {
    const city = cityIndex(world, nation, id);
    const row = cityAt(world.setting.layout, city);
    const asked = cityBalance(world, city, CITY.asked);
    if (grant) {
      if (!isRunning(world, city)) books.set(row + CITY.rate, world.setting.coefficients.cities.joinsAt, CAUSE.voucherPolicy, city);
      books.set(row + CITY.budget, Math.min(MOST_VOUCHERS, asked), CAUSE.voucherPolicy, city);
    } else world.cities[city].rests = world.setting.coefficients.cities.rests;
    books.set(row + CITY.asked, 0, CAUSE.voucherPolicy, city);
  },
};

const asks = (world: World, nation: number, id: string) => {
  const city = cityIndex(world, nation, id);
  return city < 0 ? 0 : Math.min(MOST_VOUCHERS, cityBalance(world, city, CITY.asked));
};

/** Data vouchers: firms of a city buy and clean data to train on. */
export const dataVouchers: OrderRule<'dataVouchers'> = {
  desk: 'vouchers',
  cost: (_world, _nation, { spend }) => spend,
  refuse: (world, nation, { city, spend }) => unknown(world, nation, city) ?? outside('spend', spend, 0.001, MOST_DATA),
  settles: ({ city }) => `dataVouchers ${city}`,
  carryOut: ({ world, books }, nation, { city: id, spend }) => {
    const city = cityIndex(world, nation, id);
    const { layout } = world.setting;
    books.payIn(nationAt(layout, nation) + NATION.treasury, -spend, CAUSE.dataVouchers, city);
    books.post(cityAt(layout, city) + CITY.dataVouchers, spend, CAUSE.dataVouchers, city);
  },
};

/** Joins a city's idle data centres with those of the nation's other pooled cities: each serves the vouchers of all. */
export const poolCentres: OrderRule<'poolCentres'> = {
  desk: 'vouchers',
  cost: (world, nation, { city }) => poolingCost(world, nation, city),
  refuse: (world, nation, { city }) =>
    unknown(world, nation, city) ??
    (world.cities[cityIndex(world, nation, city)].pooled ? refusal('alreadyPooled', { city }) : null),
  settles: ({ city }) => `poolCentres ${city}`,
  carryOut: ({ world, books }, nation, { city: id }) => {
    const city = cityIndex(world, nation, id);
    const { layout } = world.setting;
    books.payIn(nationAt(layout, nation) + NATION.treasury, -poolingCost(world, nation, id), CAUSE.pooling, city);
    const load = cityBalance(world, city, CITY.baseLoad);
    books.set(cityAt(layout, city) + CITY.baseLoad, clamp(load + world.setting.coefficients.vouchers.pooledLoad, 0, 1), CAUSE.pooling, city);
    world.cities[city].pooled = true;
  },
};

function poolingCost(world: World, nation: number, id: string): number {
  const k = world.setting.coefficients.vouchers;
  const city = cityIndex(world, nation, id);
  if (city < 0) return 0;
  return k.poolingLink + k.poolingEach * world.setting.cities[city].centres * world.setting.nations[nation].fullDemand;
}
