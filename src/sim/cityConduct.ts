import { CITY, NATION, cityAt, nationAt } from './accounts.ts';
import { citiesOf, cityBalance, fullBudget, isRunning, paidIn, programmeOf, type Around, type Programme, type Prospect } from './cities.ts';
import { PURPOSE } from './dice.ts';
import { CAUSE } from './ledger.ts';
import { MODIFIER, modifier } from './modifiers.ts';
import { balance } from './query.ts';
import type { Turn } from './turn.ts';
import type { World } from './world.ts';

/** What cities do of their own accord: outbid each other, report as suits them, and ask for money. */

/** The city of the same nation whose vouchers pay the largest share of the rent, -1 when none pays more than this one bears. */
function rivalOf(world: World, city: number): number {
  let most = paidIn(world, city) + world.setting.coefficients.cities.bears;
  let rival = -1;
  for (const other of citiesOf(world, world.setting.cities[city].nation)) {
    const paid = paidIn(world, other);
    if (paid > most) {
      most = paid;
      rival = other;
    }
  }
  return rival;
}

/** A city whose firms are courted elsewhere adds money of its own. */
export function bidUp({ world, books, dice }: Turn, city: number): void {
  const k = world.setting.coefficients.cities;
  if (!isRunning(world, city)) return;
  const { nation, diceKey } = world.setting.cities[city];
  const address = cityAt(world.setting.layout, city) + CITY.topUp;
  const rival = rivalOf(world, city);
  const added = cityBalance(world, city, CITY.topUp);
  world.cities[city].rival = -1;
  if (rival < 0) {
    books.post(address, -Math.min(added, k.takenBack), CAUSE.cityBid, city);
    return;
  }
  const chance = k.bids * modifier(world, MODIFIER.voucherBids, nation);
  if (added >= k.mostTopUp || dice.roll(world.quarter, PURPOSE.cityBids, diceKey, 0) >= chance) return;
  world.cities[city].rival = rival;
  books.post(address, Math.min(k.bidStep, k.mostTopUp - added), CAUSE.cityBid, rival);
}

/** A city tells what its vouchers did; an audit of the quarter shows whether it is true. */
export function report(turn: Turn, city: number, { audit }: Programme, fraud: number, { waste, spent }: Prospect): void {
  const { world, books, dice } = turn;
  const { layout, cities } = world.setting;
  const k = world.setting.coefficients.cities;
  const { leastWaste } = world.setting.coefficients.vouchers;
  const { nation, diceKey } = cities[city];
  const row = cityAt(layout, city);
  const record = world.cities[city];
  const hidden = waste - leastWaste > k.worthHiding;
  const temptation = k.dressesUp + k.dressesDependent * cityBalance(world, city, CITY.dependence);
  const lies = hidden && dice.roll(world.quarter, PURPOSE.cityReports, diceKey, 0) < temptation * (1 - k.dressesAudited * audit);
  const told = lies ? leastWaste + k.admitted * (waste - leastWaste) : waste;
  books.set(row + CITY.reported, told, CAUSE.voucherReport, city);
  record.audited = dice.roll(world.quarter, PURPOSE.voucherAudit, diceKey, 0) < audit;
  if (!record.audited || (fraud <= 0 && !lies)) return;
  record.finding = fraud > 0 ? 'fraud' : 'falseReport';
  record.rests = k.rests;
  const at = nationAt(layout, nation);
  const back = k.clawback * fraud * spent;
  books.payIn(at + NATION.treasury, back, CAUSE.clawback, city);
  books.post(row + CITY.topUp, -cityBalance(world, city, CITY.topUp), CAUSE.voucherFraudFound, city);
  const cost = Math.min(fraud > 0 ? k.fraudTrust : k.falseTrust, balance(world, nation, NATION.trust));
  books.post(at + NATION.trust, -cost, CAUSE.voucherFraudFound, city);
}

/** A city whose vouchers run out asks for more; one that has none, for some, where others of the nation have them. What it asks follows what its firms want. */
export function apply({ world, books, dice }: Turn, city: number, at: Around, others: boolean): void {
  const k = world.setting.coefficients.cities;
  const { diceKey } = world.setting.cities[city];
  const record = world.cities[city];
  if (record.rests > 0) {
    record.rests--;
    return;
  }
  const runs = isRunning(world, city);
  if (!runs && !others) return;
  const stands = programmeOf(world, city);
  const programme = runs ? stands : { ...stands, rate: k.joinsAt };
  const wants = fullBudget(world, city, programme, at);
  const asked = cityBalance(world, city, CITY.asked);
  const short = wants > stands.budget * (1 + k.asksAbove);
  const chance = runs ? k.asks : k.joins;
  const asks = short && (asked > 0 || dice.roll(world.quarter, PURPOSE.cityApplies, diceKey, 0) < chance);
  books.set(cityAt(world.setting.layout, city) + CITY.asked, asks ? wants : 0, CAUSE.voucherApplication, city);
}

