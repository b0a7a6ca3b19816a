import { CITY, NATION, cityAt, type AccountOf } from './accounts.ts';
import { MODIFIER, modifier } from './modifiers.ts';
import { clamp } from './numbers.ts';
import { productDemand } from './phases/diffusion.ts';
import { balance, usefulCompute } from './query.ts';
import type { World } from './world.ts';

/**
 * What a city's vouchers buy, do and waste: pure questions over its accounts, which the phase, the desk and bots ask.
 * Money in USD bn, compute in M H100e that runs for a quarter, shares 0-1.
 */

export const cityBalance = (world: World, city: number, account: AccountOf<'city'>): number =>
  world.balances[cityAt(world.setting.layout, city) + account];

export const citiesOf = (world: World, nation: number): readonly number[] => world.setting.citiesOf[nation];

/** What decides what vouchers do: as they stand, or as somebody thinks of setting them. */
export interface Programme {
  readonly budget: number;
  readonly rate: number;
  readonly topUp: number;
  readonly audit: number;
  readonly institutes: boolean;
}

// what follows reads rows directly: it is asked of every city in every quarter of a bulk run

export function programmeOf({ balances, setting, cities }: World, city: number): Programme {
  const row = cityAt(setting.layout, city);
  return {
    budget: balances[row + CITY.budget],
    rate: balances[row + CITY.rate],
    topUp: balances[row + CITY.topUp],
    audit: balances[row + CITY.audit],
    institutes: cities[city].eligible === 'institutes',
  };
}

export function isRunning({ balances, setting }: World, city: number): boolean {
  const row = cityAt(setting.layout, city);
  return balances[row + CITY.budget] > 0 && balances[row + CITY.rate] > 0;
}

/** What all cities of a nation share in a quarter: asked once for all of them, for a bulk run's sake. */
export interface Around {
  /** M H100e that the nation's adopters would use, and that run */
  readonly use: number;
  readonly compute: number;
  /** Adoption of its places without vouchers */
  readonly common: number;
  /** What events do to rents, hours and load */
  readonly rent: number;
  readonly hours: number;
  readonly load: number;
}

export function aroundOf(world: World, nation: number): Around {
  let led = 0;
  for (const city of citiesOf(world, nation)) led += world.setting.cities[city].share * cityBalance(world, city, CITY.lead);
  return {
    use: productDemand(world, nation),
    compute: usefulCompute(world, nation),
    common: balance(world, nation, NATION.adoption) - led,
    rent: modifier(world, MODIFIER.rent, nation),
    hours: modifier(world, MODIFIER.voucherHours, nation),
    load: modifier(world, MODIFIER.centreLoad, nation),
  };
}

const around = (world: World, city: number): Around => aroundOf(world, world.setting.cities[city].nation);

/** Share of the rent that a firm does not pay itself: the voucher, and what the city adds. */
export const paidShare = (world: World, { rate, topUp }: Pick<Programme, 'rate' | 'topUp'>) =>
  Math.min(world.setting.coefficients.vouchers.mostPaid, rate + topUp);

/** The same of what stands; 0 where no vouchers run. */
export function paidIn(world: World, city: number): number {
  if (!isRunning(world, city)) return 0;
  const row = cityAt(world.setting.layout, city);
  return Math.min(world.setting.coefficients.vouchers.mostPaid, world.balances[row + CITY.rate] + world.balances[row + CITY.topUp]);
}

/** USD bn for the hours of a M H100e in a city's data centres. */
function rentIn(world: World, city: number, at: Around = around(world, city)): number {
  const k = world.setting.coefficients.vouchers;
  return k.rent * (1 - k.rentByLoad * (cityBalance(world, city, CITY.baseLoad) - k.usualLoad)) * at.rent;
}

/** M H100e that stand in a city's local data centres. */
export const localCentres = (world: World, city: number, at: Around = around(world, city)) => world.setting.cities[city].centres * at.compute;

/** Share of a city's data centres that others than voucher holders use. */
export const otherLoad = (world: World, city: number, at: Around) => clamp(cityBalance(world, city, CITY.baseLoad) * at.load, 0, 1);

const idleIn = (world: World, city: number, at: Around) => localCentres(world, city, at) * (1 - otherLoad(world, city, at));

/** M H100e that stand idle where a city's vouchers are good: at home, and in the other pooled cities. */
export function idleCentres(world: World, city: number, at: Around = around(world, city)): number {
  if (!world.cities[city].pooled) return idleIn(world, city, at);
  let idle = 0;
  for (const other of citiesOf(world, world.setting.cities[city].nation)) {
    if (world.cities[other].pooled) idle += idleIn(world, other, at);
  }
  return idle;
}

/** M H100e that a city's adopters use in a quarter: its share of the nation's. */
const localUse = (world: World, city: number, at: Around) => at.use * world.setting.cities[city].share;

/** M H100e that firms would run on vouchers of a programme, if money and machines sufficed. */
function wantedHours(world: World, city: number, programme: Programme, at: Around = around(world, city)): number {
  const k = world.setting.coefficients.vouchers;
  const reach = programme.institutes ? k.institutes : k.smallFirms;
  const aid = 1 + k.aidDemand * cityBalance(world, city, CITY.dependence);
  return localUse(world, city, at) * reach * paidShare(world, programme) * aid;
}

/** USD bn that the hours of a M H100e cost the state, audit included. */
const billFor = (world: World, city: number, { rate, audit }: Programme, at: Around) =>
  rentIn(world, city, at) * rate * (1 + world.setting.coefficients.vouchers.auditCost * audit);

/** Share of what is paid that goes to auditors. */
export function auditShare(world: World, audit: number): number {
  const { auditCost } = world.setting.coefficients.vouchers;
  return (auditCost * audit) / (1 + auditCost * audit);
}


/** Share of paid hours that serve nobody, where nothing is stolen. */
function wasteOf(world: World, city: number, programme: Programme): number {
  const k = world.setting.coefficients.vouchers;
  const paid = paidShare(world, programme);
  const care = 1 - k.auditedWaste * programme.audit;
  const excess = (k.mostWaste * paid * paid + k.aidWaste * cityBalance(world, city, CITY.dependence)) * care;
  return k.leastWaste + excess * (programme.institutes ? k.institutesWaste : 1);
}

/** Share of pilots that pass; data vouchers pay for data to train on. */
export function passRate(world: World, city: number, { audit }: Pick<Programme, 'audit'>): number {
  const k = world.setting.coefficients.vouchers;
  const data = cityBalance(world, city, CITY.dataVouchers);
  return k.passes + k.passesAudited * audit + (k.passesByData * data) / (data + k.halfData);
}

/** What a programme does in a quarter. */
export interface Prospect {
  /** M H100e that really run */
  readonly hours: number;
  /** M H100e that firms would run if money and machines sufficed */
  readonly wanted: number;
  /** USD bn, audit included */
  readonly spent: number;
  /** Share of paid hours that serve nobody */
  readonly waste: number;
  /** Pilot projects */
  readonly run: number;
  readonly passed: number;
  /** Share of the city's economy that comes to use AI */
  readonly adopted: number;
}

/** What a programme would do now, were this share of its money stolen and so many M H100e free for it. */
export function prospectOf(
  world: World,
  city: number,
  programme: Programme,
  { fraud = 0, at = around(world, city), idle = idleCentres(world, city, at) }: { fraud?: number; at?: Around; idle?: number } = {},
): Prospect {
  const k = world.setting.coefficients.vouchers;
  const wanted = wantedHours(world, city, programme, at);
  const bill = billFor(world, city, programme, at);
  const paid = bill > 0 ? Math.min(wanted, programme.budget / bill, idle) : 0;
  const bought = paid * at.hours;
  const waste = 1 - (1 - wasteOf(world, city, programme)) * (1 - fraud);
  const useful = bought * (1 - waste);
  const run = (useful * rentIn(world, city, at) * programme.rate) / k.ticket;
  const pass = passRate(world, city, programme);
  const use = localUse(world, city, at);
  const effort = use > 0 ? (useful * pass) / use : 0;
  const spread = programme.institutes ? k.institutesSpread : 1;
  const untouched = 1 - clamp(at.common + cityBalance(world, city, CITY.lead), 0, 1);
  const adopted = (k.adopted * effort * spread * untouched) / (effort + k.halfAdopted);
  return { hours: bought * (1 - fraud), wanted, spent: paid * bill, waste, run, passed: run * pass, adopted };
}

/** USD bn a quarter that would serve all that firms of a city want, as far as machines allow. */
export const fullBudget = (world: World, city: number, programme: Programme, at: Around = around(world, city)) =>
  billFor(world, city, programme, at) * Math.min(wantedHours(world, city, programme, at), idleCentres(world, city, at));

/**
 * Share of a city's economy that uses AI. The nation's account is the mean of all places: its cities by their
 * shares of the economy, each ahead by its lead, and the rest at the common level.
 */
export const cityAdoption = (world: World, city: number) => clamp(around(world, city).common + cityBalance(world, city, CITY.lead), 0, 1);

/** USD bn that a nation's voucher programmes may take in this quarter. */
export function vouchersDue(world: World, nation: number): number {
  let due = 0;
  for (const city of citiesOf(world, nation)) due += world.balances[cityAt(world.setting.layout, city) + CITY.budget];
  return due;
}
