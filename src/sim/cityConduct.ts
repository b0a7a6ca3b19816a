import { CITY, NATION, cityAt, nationAt } from './accounts.ts';
import { LEAST_WASTE, citiesOf, cityBalance, fullBudget, isRunning, paidIn, programmeOf, type Around, type Programme, type Prospect } from './cities.ts';
import { PURPOSE } from './dice.ts';
import { CAUSE } from './ledger.ts';
import { MODIFIER, modifier } from './modifiers.ts';
import { balance } from './query.ts';
import type { Turn } from './turn.ts';
import type { World } from './world.ts';

/** What cities do of their own accord: outbid each other, report as suits them, and ask for money. */

/** Chance a quarter that a city raises its share when another pays more, and the difference that it bears [judgement]. */
const BID = { chance: 0.15, bears: 0.1 } as const;
/** Share of the rent that a bid adds at most, that a city pays in all, and that it takes back when nobody pays more [judgement]. */
const BID_STEP = 0.06;
const MOST_TOP_UP = 0.3;
const TAKEN_BACK = 0.02;

/** The city of the same nation whose vouchers pay the largest share of the rent, -1 when none pays more than this one bears. */
function rivalOf(world: World, city: number): number {
  let most = paidIn(world, city) + BID.bears;
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
  if (!isRunning(world, city)) return;
  const { nation, diceKey } = world.setting.cities[city];
  const address = cityAt(world.setting.layout, city) + CITY.topUp;
  const rival = rivalOf(world, city);
  const added = cityBalance(world, city, CITY.topUp);
  world.cities[city].rival = -1;
  if (rival < 0) {
    books.post(address, -Math.min(added, TAKEN_BACK), CAUSE.cityBid, city);
    return;
  }
  const chance = BID.chance * modifier(world, MODIFIER.voucherBids, nation);
  if (added >= MOST_TOP_UP || dice.roll(world.quarter, PURPOSE.cityBids, diceKey, 0) >= chance) return;
  world.cities[city].rival = rival;
  books.post(address, Math.min(BID_STEP, MOST_TOP_UP - added), CAUSE.cityBid, rival);
}

/** Share of its waste above the least that a city admits when it dresses up its report [judgement]. */
const ADMITTED_WASTE = 0.35;
/** Chance that it dresses it up: as it is, what dependence adds, and the share that full audit takes away [judgement]. */
const FALSE_REPORT = { usual: 0.25, dependent: 0.5, audited: 0.8 } as const;
/** Waste above the least that is worth hiding. */
const WORTH_HIDING = 0.04;
/** Share of stolen money that comes back once it is found, and points of trust that the finding costs [judgement]. */
const CLAWBACK = 0.5;
const FOUND_TRUST = { fraud: 0.4, falseReport: 0.1 } as const;
/** Quarters in which a city does not ask again, after a finding or a refusal. */
export const RESTS = 4;

/** A city tells what its vouchers did; an audit of the quarter shows whether it is true. */
export function report(turn: Turn, city: number, { audit }: Programme, fraud: number, { waste, spent }: Prospect): void {
  const { world, books, dice } = turn;
  const { layout, cities } = world.setting;
  const { nation, diceKey } = cities[city];
  const row = cityAt(layout, city);
  const record = world.cities[city];
  const hidden = waste - LEAST_WASTE > WORTH_HIDING;
  const temptation = FALSE_REPORT.usual + FALSE_REPORT.dependent * cityBalance(world, city, CITY.dependence);
  const lies = hidden && dice.roll(world.quarter, PURPOSE.cityReports, diceKey, 0) < temptation * (1 - FALSE_REPORT.audited * audit);
  const told = lies ? LEAST_WASTE + ADMITTED_WASTE * (waste - LEAST_WASTE) : waste;
  books.set(row + CITY.reported, told, CAUSE.voucherReport, city);
  record.audited = dice.roll(world.quarter, PURPOSE.voucherAudit, diceKey, 0) < audit;
  if (!record.audited || (fraud <= 0 && !lies)) return;
  record.finding = fraud > 0 ? 'fraud' : 'falseReport';
  record.rests = RESTS;
  const at = nationAt(layout, nation);
  const back = CLAWBACK * fraud * spent;
  books.payIn(at + NATION.treasury, back, CAUSE.clawback, city);
  books.post(row + CITY.topUp, -cityBalance(world, city, CITY.topUp), CAUSE.voucherFraudFound, city);
  const cost = Math.min(FOUND_TRUST[record.finding], balance(world, nation, NATION.trust));
  books.post(at + NATION.trust, -cost, CAUSE.voucherFraudFound, city);
}

/** Wants above the budget, as a share of it, that make a city ask, and the chance a quarter that it does [judgement]. */
const ASKS = { above: 0.15, chance: 0.35 } as const;
/** Chance that a city without vouchers asks for some where others have them, and what it asks for [judgement]. */
const JOINS = { chance: 0.06, rate: 0.4 } as const;

/** A city whose vouchers run out asks for more; one that has none, for some, where others of the nation have them. What it asks follows what its firms want. */
export function apply({ world, books, dice }: Turn, city: number, at: Around, others: boolean): void {
  const { diceKey } = world.setting.cities[city];
  const record = world.cities[city];
  if (record.rests > 0) {
    record.rests--;
    return;
  }
  const runs = isRunning(world, city);
  if (!runs && !others) return;
  const stands = programmeOf(world, city);
  const programme = runs ? stands : { ...stands, rate: JOINS.rate };
  const wants = fullBudget(world, city, programme, at);
  const asked = cityBalance(world, city, CITY.asked);
  const short = wants > stands.budget * (1 + ASKS.above);
  const chance = runs ? ASKS.chance : JOINS.chance;
  const asks = short && (asked > 0 || dice.roll(world.quarter, PURPOSE.cityApplies, diceKey, 0) < chance);
  books.set(cityAt(world.setting.layout, city) + CITY.asked, asks ? wants : 0, CAUSE.voucherApplication, city);
}

/** The share of the rent at which an application without a programme is granted. */
export const JOINING_RATE = JOINS.rate;
