import { MARKET, NATION, marketAt, nationAt } from '../accounts.ts';
import { firstCall } from '../deals/book.ts';
import { CAUSE } from '../ledger.ts';
import { MODIFIER, modifier } from '../modifiers.ts';
import { clamp } from '../numbers.ts';
import { callOn, jointOutput, noteMadeAt } from '../jointFabs.ts';
import { fill } from '../orderBook.ts';
import { balance, byNation, market as quote, quartersToLand } from '../query.ts';
import { dearerByShortage, leftByShortage } from '../shortages.ts';
import type { Turn } from '../turn.ts';
import type { ChipOrder } from '../records/chipOrder.ts';

/** Foundries' chips against what both keys let through: the home market first, then pro rata. */
export function market(turn: Turn): void {
  const { world } = turn;
  const k = world.setting.coefficients.market;
  const asked = new Float64Array(world.nations.length);
  const sold = new Float64Array(world.nations.length);
  // share of the quarter's wafers that each joint fab has run, by investor and host
  const used = new Float64Array(world.nations.length * world.nations.length);
  for (let chip = 0; chip < world.setting.chips.length; chip++) {
    if (world.setting.chips[chip].homeMade || world.setting.chips[chip].launch > world.quarter) continue;
    sell(turn, chip, asked, sold, used);
  }
  for (let nation = 0; nation < world.nations.length; nation++) {
    if (asked[nation] <= 0) continue;
    const address = nationAt(world.setting.layout, nation) + NATION.fillRate;
    const rate = Math.min(1, sold[nation] / asked[nation]);
    const remembered = (1 - k.fillMemory) * balance(world, nation, NATION.fillRate) + k.fillMemory * rate;
    turn.books.set(address, remembered, CAUSE.queue, -1);
  }
}

function sell(turn: Turn, chip: number, askedBy: Float64Array, soldTo: Float64Array, used: Float64Array): void {
  const { world, books } = turn;
  const at = marketAt(world.setting.layout, chip);
  const { designer, h100e } = world.setting.chips[chip];
  const made = quote(world, chip, MARKET.supply) * modifier(world, MODIFIER.supply, chip) * leftByShortage(world, designer, 'supply');
  books.post(at + MARKET.inventory, made, CAUSE.supplyGrowth, chip);
  const offered = quote(world, chip, MARKET.inventory);
  const orders = world.orders.filter((o) => o.chip === chip && o.open > 0);
  const called = callFirst(turn, chip, orders, soldTo, used);
  const atHome = orders.filter((o) => o.nation === designer);
  let asked = 0;
  let wanted = 0;
  for (const order of orders) {
    asked += order.approved;
    wanted += Math.min(order.approved, order.want);
    askedBy[order.nation] += order.open * h100e;
  }
  let left = offered - ration(turn, atHome, offered * world.setting.coefficients.market.homeFirst, soldTo, h100e);
  left -= serveFirstCalls(turn, chip, orders, left, soldTo);
  left -= ration(turn, orders, left, soldTo, h100e);
  books.set(at + MARKET.asked, asked, CAUSE.chipOrder, -1);
  books.set(at + MARKET.sold, offered - left + called, CAUSE.allocation, -1);
  books.set(at + MARKET.inventory, left, CAUSE.allocation, -1);
  move(turn, chip, offered > 0 ? wanted / offered : 1);
}

/** Before anybody else is served, joint fabs make what those who invested in them call; returns the k chips sold. What is not called is not made. */
function callFirst(turn: Turn, chip: number, orders: readonly ChipOrder[], soldTo: Float64Array, used: Float64Array): number {
  const { world } = turn;
  const { h100e } = world.setting.chips[chip];
  let sold = 0;
  for (let nation = 0; nation < world.nations.length; nation++) {
    let mine: readonly ChipOrder[] | null = null;
    for (let host = 0; host < world.nations.length; host++) {
      if (callOn(world, nation, host) <= 0) continue;
      // what is smuggled comes from resellers, whoever else makes it for the nation
      mine ??= orders.filter((order) => order.nation === nation && order.approved > 0 && !order.grey);
      const line = nation * world.nations.length + host;
      const full = jointOutput(world, nation, host, chip);
      const made = full * (1 - used[line]);
      let asked = 0;
      for (const order of mine) asked += order.approved;
      if (asked <= 0 || made <= 0) continue;
      const share = Math.min(1, made / asked);
      for (const order of mine) {
        const taken = fill(turn, order, order.approved * share, quartersToLand(world, nation, chip));
        noteMadeAt(world, order, host, taken);
        soldTo[nation] += taken * h100e;
        used[line] += taken / full;
        sold += taken;
      }
    }
  }
  return sold;
}

/** Serves who has first call on a chip by a deal, as far as it was promised; returns the k chips sold. */
function serveFirstCalls(turn: Turn, chip: number, orders: readonly ChipOrder[], offered: number, soldTo: Float64Array): number {
  const { world } = turn;
  const promised = byNation(world, (nation) => firstCall(world, nation, chip));
  let all = 0;
  for (const units of promised) all += units;
  if (all <= 0) return 0;
  const share = Math.min(1, offered / all);
  let sold = 0;
  promised.forEach((units, nation) => {
    if (units <= 0) return;
    const theirs = orders.filter((o) => o.nation === nation);
    const { h100e } = world.setting.chips[chip];
    const served = ration(turn, theirs, units * share, soldTo, h100e);
    // once phantom orders are seen through, what they were allotted goes to who wants it
    sold += served + ration(turn, theirs, units * share - served, soldTo, h100e);
  });
  return sold;
}

/** Serves orders pro rata from what is offered; returns the k chips sold. */
function ration(turn: Turn, orders: readonly ChipOrder[], offered: number, soldTo: Float64Array, h100e: number): number {
  let asked = 0;
  for (const order of orders) asked += order.approved;
  if (asked <= 0 || offered <= 0) return 0;
  const share = Math.min(1, offered / asked);
  let sold = 0;
  for (const order of orders) {
    if (order.approved <= 0) continue;
    const after = quartersToLand(turn.world, order.nation, order.chip);
    const taken = fill(turn, order, order.approved * share, after);
    soldTo[order.nation] += taken * h100e;
    sold += taken;
  }
  return sold;
}

/**
 * Supply grows faster when all is wanted; price follows its trend and rises with scarcity. `tightness` is what is
 * really wanted over what was offered: foundries have learned to see through double orders.
 */
function move({ world, books }: Turn, chip: number, tightness: number): void {
  const k = world.setting.coefficients.market;
  const at = marketAt(world.setting.layout, chip);
  const growth = quote(world, chip, MARKET.growth);
  const supply = quote(world, chip, MARKET.supply);
  const price = quote(world, chip, MARKET.price);
  // what lacks minerals calls forth no foundries
  const { designer } = world.setting.chips[chip];
  const called = tightness * leftByShortage(world, designer, 'supply');
  books.post(at + MARKET.supply, supply * growth * (k.unsoldGrowth + (1 - k.unsoldGrowth) * clamp(called, 0, 1.2)), CAUSE.supplyGrowth, chip);
  if (growth > 0) {
    const drawn = k.growthResponse * clamp(called - 1, -0.5, 1);
    const next = k.longRunGrowth + (growth - k.longRunGrowth) * k.growthDecay + drawn;
    books.set(at + MARKET.growth, Math.max(k.leastGrowth, next), CAUSE.supplyGrowth, chip);
  }
  const trend = 1 + world.setting.chips[chip].priceTrend;
  const bent = trend * (1 + k.scarcity * clamp(tightness - 1, -0.5, 1)) * modifier(world, MODIFIER.price, chip);
  const dearer = dearerByShortage(world, designer);
  books.set(at + MARKET.price, Math.max(1, price * bent * dearer), CAUSE.priceMove, chip);
}

