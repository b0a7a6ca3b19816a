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

/** Most of the rent that state and city pay together. */
const MOST_PAID = 0.95;

/** Share of the rent that a firm does not pay itself: the voucher, and what the city adds. */
export const paidShare = ({ rate, topUp }: Pick<Programme, 'rate' | 'topUp'>) => Math.min(MOST_PAID, rate + topUp);

/** The same of what stands; 0 where no vouchers run. */
export function paidIn(world: World, city: number): number {
  if (!isRunning(world, city)) return 0;
  const row = cityAt(world.setting.layout, city);
  return Math.min(MOST_PAID, world.balances[row + CITY.rate] + world.balances[row + CITY.topUp]);
}

/** USD bn for the hours of a M H100e in a quarter, at the usual load [evidence: $1.70 to 2.35 an hour of an H100, 2,190 hours]. */
const RENT = 4;
/** Share by which rent falls with load: most of a data centre's cost runs whether it is used or not [judgement]. */
const RENT_BY_LOAD = 0.5;
/** Share of local data centres that is used [evidence: 20-30% in China]. */
const USUAL_LOAD = 0.3;

/** USD bn for the hours of a M H100e in a city's data centres. */
function rentIn(world: World, city: number, at: Around = around(world, city)): number {
  return RENT * (1 - RENT_BY_LOAD * (cityBalance(world, city, CITY.baseLoad) - USUAL_LOAD)) * at.rent;
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

/** Share of a city's use of AI products that small firms would move to vouchers at full pay [judgement: 430-600 firms in Shanghai]. */
const SMALL_FIRMS = 0.3;
/** Research institutes are fewer [judgement]. */
const INSTITUTES = 0.12;
/** Firms that live on aid ask for this share more, at full dependence [judgement]. */
const AID_DEMAND = 0.5;

/** M H100e that a city's adopters use in a quarter: its share of the nation's. */
const localUse = (world: World, city: number, at: Around) => at.use * world.setting.cities[city].share;

/** M H100e that firms would run on vouchers of a programme, if money and machines sufficed. */
function wantedHours(world: World, city: number, programme: Programme, at: Around = around(world, city)): number {
  const reach = programme.institutes ? INSTITUTES : SMALL_FIRMS;
  const aid = 1 + AID_DEMAND * cityBalance(world, city, CITY.dependence);
  return localUse(world, city, at) * reach * paidShare(programme) * aid;
}

/** Share of a programme's money that its audit costs beside it when every voucher is looked into [judgement]. */
const AUDIT_COST = 0.06;

/** USD bn that the hours of a M H100e cost the state, audit included. */
const billFor = (world: World, city: number, { rate, audit }: Programme, at: Around) =>
  rentIn(world, city, at) * rate * (1 + AUDIT_COST * audit);

/** Share of what is paid that goes to auditors. */
export const auditShare = (audit: number) => (AUDIT_COST * audit) / (1 + AUDIT_COST * audit);

/**
 * Waste by what others pay: who pays little of the rent runs what he does not need; audit takes away most of it.
 * [judgement: 80% unaudited wastes 25-45%, audited less than 15%]
 */
const WASTE = { least: 0.05, most: 0.5, audited: 0.72 } as const;
/** What dependence on aid adds to waste at its fullest; audit works on it alike [judgement]. */
const AID_WASTE = 0.1;
/** Research institutes waste this share of what firms do: they plan their runs [judgement]. */
const INSTITUTES_WASTE = 0.6;
/** No programme wastes less. */
export const LEAST_WASTE = WASTE.least;

/** Share of paid hours that serve nobody, where nothing is stolen. */
function wasteOf(world: World, city: number, programme: Programme): number {
  const paid = paidShare(programme);
  const care = 1 - WASTE.audited * programme.audit;
  const excess = (WASTE.most * paid * paid + AID_WASTE * cityBalance(world, city, CITY.dependence)) * care;
  return WASTE.least + excess * (programme.institutes ? INSTITUTES_WASTE : 1);
}

/** USD bn of a usual voucher [evidence: $140,000 to 200,000]; one pilot project each. */
export const TICKET = 0.00017;
/** Share of pilots that pass their trial, and what full audit adds [judgement]. */
const PASS = { usual: 0.45, audited: 0.14 } as const;
/** What fresh data add to the pass rate at most, and the USD bn that bring half of it [judgement]. */
const DATA = { most: 0.12, half: 0.01 } as const;

/** Share of pilots that pass; data vouchers pay for data to train on. */
export function passRate(world: World, city: number, { audit }: Pick<Programme, 'audit'>): number {
  const data = cityBalance(world, city, CITY.dataVouchers);
  return PASS.usual + PASS.audited * audit + (DATA.most * data) / (data + DATA.half);
}

/**
 * Share of a city's economy that vouchers can bring to AI in a quarter at the most, and the hours of passed pilots,
 * as a share of what the city's adopters use, that bring half of it: the eager firms come first
 * [judgement, calibrated to +3 points in 8 quarters for Shanghai].
 */
const ADOPTION = { most: 0.0105, half: 0.06 } as const;
/** Institutes spread little of what they run [judgement]. */
const INSTITUTES_SPREAD = 0.3;

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
  const wanted = wantedHours(world, city, programme, at);
  const bill = billFor(world, city, programme, at);
  const paid = bill > 0 ? Math.min(wanted, programme.budget / bill, idle) : 0;
  const bought = paid * at.hours;
  const waste = 1 - (1 - wasteOf(world, city, programme)) * (1 - fraud);
  const useful = bought * (1 - waste);
  const run = (useful * rentIn(world, city, at) * programme.rate) / TICKET;
  const pass = passRate(world, city, programme);
  const use = localUse(world, city, at);
  const effort = use > 0 ? (useful * pass) / use : 0;
  const spread = programme.institutes ? INSTITUTES_SPREAD : 1;
  const untouched = 1 - clamp(at.common + cityBalance(world, city, CITY.lead), 0, 1);
  const adopted = (ADOPTION.most * effort * spread * untouched) / (effort + ADOPTION.half);
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
