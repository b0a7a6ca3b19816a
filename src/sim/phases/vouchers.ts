import { CITY, NATION, cityAt, nationAt } from '../accounts.ts';
import { bidUp, apply, report } from '../cityConduct.ts';
import {
  aroundOf,
  auditShare,
  citiesOf,
  cityBalance,
  idleCentres,
  localCentres,
  otherLoad,
  paidIn,
  paidShare,
  programmeOf,
  prospectOf,
  type Around,
  type Programme,
  type Prospect,
} from '../cities.ts';
import { PURPOSE } from '../dice.ts';
import { CAUSE } from '../ledger.ts';
import { MODIFIER, modifier } from '../modifiers.ts';
import { treasuryOf } from '../query.ts';
import type { Turn } from '../turn.ts';
import type { World } from '../world.ts';

/** Cities' vouchers: what is bid, stolen, run, wasted and learned, in each city that may have them. */
export function vouchers(turn: Turn): void {
  const { world } = turn;
  for (let nation = 0; nation < world.nations.length; nation++) {
    const cities = citiesOf(world, nation);
    if (modifier(world, MODIFIER.centreLoad, nation) === 1 && cities.every((city) => isAtRest(world, city))) continue;
    const at = aroundOf(world, nation);
    for (const city of cities) bidUp(turn, city);
    // what pooled cities have taken of the idle machines that they share
    let taken = 0;
    let running = 0;
    for (const city of cities) {
      const hours = runCity(turn, city, at, taken);
      if (world.cities[city].pooled) taken += hours;
      running += hours;
    }
    loadCentres(turn, nation, at, taken);
    const address = nationAt(world.setting.layout, nation) + NATION.voucherCompute;
    turn.books.set(address, running, CAUSE.voucherHours, cities[0]);
    const others = running > 0;
    for (const city of cities) apply(turn, city, at, others);
  }
}

/** Does a city neither have vouchers nor anything left of them? A nation of such cities is passed over. */
function isAtRest({ balances, setting }: World, city: number): boolean {
  const row = cityAt(setting.layout, city);
  for (const account of STIRS) if (balances[row + account] !== 0) return false;
  return balances[row + CITY.load] === balances[row + CITY.baseLoad];
}

const STIRS = [CITY.budget, CITY.topUp, CITY.asked, CITY.hours, CITY.spent, CITY.dependence, CITY.firmRevenue, CITY.dataVouchers] as const;

/** A city's quarter; returns the M H100e that ran. */
function runCity(turn: Turn, city: number, at: Around, taken: number): number {
  const { world, books } = turn;
  const row = cityAt(world.setting.layout, city);
  const stands = programmeOf(world, city);
  const record = world.cities[city];
  record.audited = false;
  record.finding = 'none';
  age(turn, city, paidIn(world, city));
  const programme = { ...stands, budget: Math.min(stands.budget, Math.max(0, treasuryOf(world, world.setting.cities[city].nation))) };
  if (programme.budget <= 0 || programme.rate <= 0) {
    for (const account of [CITY.hours, CITY.spent, CITY.waste, CITY.reported, CITY.fraud]) books.set(row + account, 0, CAUSE.voucherHours, city);
    return 0;
  }
  const fraud = stolen(turn, city, programme);
  const idle = Math.max(0, idleCentres(world, city, at) - (record.pooled ? taken : 0));
  const done = prospectOf(world, city, programme, { fraud, at, idle });
  pay(turn, city, done, programme);
  books.set(row + CITY.hours, done.hours, CAUSE.voucherHours, city);
  books.set(row + CITY.fraud, fraud, CAUSE.voucherFraud, city);
  books.set(row + CITY.waste, done.waste, CAUSE.voucherWaste, city);
  books.post(row + CITY.pilotsRun, done.run, CAUSE.pilots, city);
  books.post(row + CITY.pilotsPassed, done.passed, CAUSE.pilots, city);
  books.post(row + CITY.firmRevenue, world.setting.coefficients.vouchers.pilotEarns * done.passed, CAUSE.smallFirms, city);
  spread(turn, city, done, programme);
  report(turn, city, programme, fraud, done);
  return done.hours;
}

/** What time does, vouchers or not: aid becomes a habit or is forgotten, data age, and what firms earn fades and is taxed. */
function age({ world, books }: Turn, city: number, paid: number): void {
  const { layout, cities } = world.setting;
  const k = world.setting.coefficients.vouchers;
  const row = cityAt(layout, city);
  books.post(row + CITY.dependence, k.dependence * (paid * paid - cityBalance(world, city, CITY.dependence)), CAUSE.aidDependence, city);
  books.post(row + CITY.dataVouchers, -k.dataAge * cityBalance(world, city, CITY.dataVouchers), CAUSE.dataVouchers, city);
  const earned = cityBalance(world, city, CITY.firmRevenue);
  books.post(row + CITY.firmRevenue, -k.pilotFades * earned, CAUSE.smallFirms, city);
  books.payIn(nationAt(layout, cities[city].nation) + NATION.treasury, k.tax * earned, CAUSE.smallFirmTax, city);
}

/** Share of a programme that is stolen in the quarter; 0 in most. */
function stolen({ world, dice }: Turn, city: number, programme: Programme): number {
  const k = world.setting.coefficients.vouchers;
  const { diceKey } = world.setting.cities[city];
  const tempting = Math.min(1, Math.max(0, (paidShare(world, programme) - k.fraudFrom) / k.fraudRange));
  const chance = k.fraud * tempting * (1 - k.fraudAudited * programme.audit) * (1 + cityBalance(world, city, CITY.dependence));
  if (chance <= 0 || dice.roll(world.quarter, PURPOSE.voucherFraud, diceKey, 0) >= chance) return 0;
  return k.leastStolen + k.moreStolen * dice.roll(world.quarter, PURPOSE.voucherFraudSize, diceKey, 0);
}

function pay({ world, books }: Turn, city: number, { spent }: Prospect, { audit }: Programme): void {
  const { layout, cities } = world.setting;
  const treasury = nationAt(layout, cities[city].nation) + NATION.treasury;
  const auditors = spent * auditShare(world, audit);
  books.payIn(treasury, -(spent - auditors), CAUSE.voucherRent, city);
  books.payIn(treasury, -auditors, CAUSE.voucherAudit, city);
  books.set(cityAt(layout, city) + CITY.spent, spent, CAUSE.voucherRent, city);
}

/** Firms that saw a pilot pass go on: in the city, and so in the nation. Institutes train people instead. */
function spread({ world, books }: Turn, city: number, { adopted, hours, waste }: Prospect, { institutes }: Programme): void {
  const { layout, cities } = world.setting;
  const { nation, share } = cities[city];
  const at = nationAt(layout, nation);
  books.post(cityAt(layout, city) + CITY.lead, adopted, CAUSE.voucherAdoption, city);
  books.post(at + NATION.adoption, share * adopted, CAUSE.voucherAdoption, city);
  if (institutes) books.post(at + NATION.talent, world.setting.coefficients.vouchers.skills * hours * (1 - waste), CAUSE.instituteSkills, city);
}

/** How far each city's machines are used; pooled cities fill up alike. */
function loadCentres({ world, books }: Turn, nation: number, at: Around, taken: number): void {
  for (const city of citiesOf(world, nation)) {
    const { pooled } = world.cities[city];
    const others = otherLoad(world, city, at);
    const idle = pooled ? idleCentres(world, city, at) : localCentres(world, city, at) * (1 - others);
    const filled = idle > 0 ? Math.min(1, (pooled ? taken : cityBalance(world, city, CITY.hours)) / idle) : 0;
    books.set(cityAt(world.setting.layout, city) + CITY.load, others + (1 - others) * filled, CAUSE.centreLoad, city);
  }
}
