import { FIRM, NATION, firmAt } from './accounts.ts';
import { admittedFirms, buyersOf, capitalOf } from './admitted.ts';
import { isListed, isProbed } from './controls.ts';
import { CAUSE } from './ledger.ts';
import { clamp } from './numbers.ts';
import { placeOrder, pending, unitBill, withdraw } from './orderBook.ts';
import { refuseChip } from './orders/orderChips.ts';
import { MODIFIER, modifier } from './modifiers.ts';
import { balance, byNation, chipBill, fabCapacity, isHome, powerNeed } from './query.ts';
import type { Turn } from './turn.ts';
import type { World } from './world.ts';

/** Firms order for themselves: they chase the best chip they may hope for, and inflate when it is rationed. */
export function firmOrders(turn: Turn): void {
  const { world } = turn;
  const admitted = new Set<number>();
  for (let nation = 0; nation < world.nations.length; nation++) {
    for (const firm of admittedFirms(world, nation)) admitted.add(firm);
  }
  giveUp(turn, admitted);
  const promised = promisedBy(world);
  // what stood before any nation's firms ordered
  const ordered = byNation(world, (nation) => powerOnOrder(world, nation));
  for (let nation = 0; nation < world.nations.length; nation++) {
    const buyers = buyersOf(world, nation);
    const room = powerRoom(world, nation, ordered[nation]);
    const abroad = bestImport(world, nation);
    let capital = 0;
    for (const firm of buyers) capital += capitalOf(world, firm);
    for (const firm of buyers) {
      const share = capital > 0 ? capitalOf(world, firm) / capital : 0;
      const budget = world.setting.coefficients.firmOrders.chipBudget * capitalOf(world, firm) - promised[firm];
      // the entity list leaves a firm what other designers sell
      const best = isListed(world, firm, abroad) ? bestImport(world, nation, firm) : abroad;
      if (budget > 0) order(turn, nation, firm, { abroad: best, budget, room: room * share, admitted: admitted.has(firm) });
    }
  }
}

/** Cancels what waited too long; who is left out turns half of it to other uses at once. */
function giveUp(turn: Turn, admitted: ReadonlySet<number>): void {
  const { world } = turn;
  const { layout } = world.setting;
  for (const order of world.orders) {
    if (order.firm < 0 || order.open <= 0 || isHome(world, order.nation, order.chip)) continue;
    if (world.quarter - order.placed >= world.setting.coefficients.firmOrders.patience) {
      withdraw(turn, order, order.open, 'cancelled', CAUSE.orderCancelled);
    } else if (world.balances[firmAt(layout, order.firm) + FIRM.waited] > 0 && !admitted.has(order.firm)) {
      withdraw(turn, order, order.open / 2, 'cancelled', CAUSE.turnedHome);
    }
  }
}

/** GW that a nation's orders in the books will draw. */
function powerOnOrder(world: World, nation: number): number {
  const { chips } = world.setting;
  let power = 0;
  for (const order of world.orders) {
    if (order.nation !== nation) continue;
    const wanted = Math.min(order.open, order.want);
    power += ((wanted + pending(order) - order.open) * chips[order.chip].kilowatts) / 1000;
  }
  return power;
}

/** USD bn that each firm has still to pay for its orders in the books. */
function promisedBy(world: World): Float64Array {
  const promised = new Float64Array(world.setting.firms.length);
  for (const order of world.orders) {
    if (order.firm < 0) continue;
    const wanted = Math.min(order.open, order.want);
    promised[order.firm] += (wanted * unitBill(world, order) * (1 - order.deposit)) / 1000;
  }
  return promised;
}

/** GW that a nation's firms can still plan for: what will be online, less what runs and is on order. */
function powerRoom(world: World, nation: number, ordered: number): number {
  const k = world.setting.coefficients.firmOrders;
  const growth = world.setting.nations[nation].powerGrowth * modifier(world, MODIFIER.powerGrowth, nation);
  const online = balance(world, nation, NATION.power) * (1 + k.powerAhead * growth);
  return Math.max(0, k.plannedLoad * online - powerNeed(world, nation) - ordered);
}

/** GW that a nation's firms could still plan for as things stand. */
export const powerLeft = (world: World, nation: number) => powerRoom(world, nation, powerOnOrder(world, nation));

interface Means {
  /** Best chip that may be imported, -1 for none */
  readonly abroad: number;
  /** USD bn, and GW */
  readonly budget: number;
  readonly room: number;
  /** Does the importer's key serve the firm? */
  readonly admitted: boolean;
}

function order(turn: Turn, nation: number, firm: number, { abroad, budget, room, admitted }: Means): void {
  const { world } = turn;
  const k = world.setting.coefficients.firmOrders;
  const home = world.setting.nations[nation].homeChip;
  const homeOffered = home >= 0 && fabCapacity(world, nation) > 0 && !refuseChip(world, nation, home);
  const hopes = abroad >= 0 && hopesForImport(world, nation, firm, admitted);
  const fillRate = balance(world, nation, NATION.fillRate);
  const hope = clamp(fillRate / k.hopefulFill, k.leastHope, 1);
  const shy = abroad >= 0 && isProbed(world, nation, world.setting.chips[abroad].seller) ? k.probed : 1;
  const preference = (k.importPreference * hope * shy) / modifier(world, MODIFIER.homePreference, nation);
  const importShare = !hopes ? 0 : homeOffered ? clamp(preference, 0, 1) : 1;
  const inflation = Math.min(k.mostInflated, 1 / Math.sqrt(Math.max(0.01, fillRate)));
  if (importShare > 0) buy(turn, nation, firm, abroad, budget * importShare, room * importShare, inflation);
  if (homeOffered) buy(turn, nation, firm, home, budget * (1 - importShare), room * (1 - importShare), 1);
}

/** Market chip with the lowest bill for its compute among those that may be bought (by one firm, where it is said), -1 for none. */
export function bestImport(world: World, nation: number, firm = -1): number {
  let best = -1;
  let least = Infinity;
  for (let chip = 0; chip < world.setting.chips.length; chip++) {
    const { homeMade, h100e } = world.setting.chips[chip];
    if (homeMade || refuseChip(world, nation, chip) || isListed(world, firm, chip)) continue;
    const bill = chipBill(world, nation, chip, 1) / h100e;
    if (bill < least) {
      least = bill;
      best = chip;
    }
  }
  return best;
}

function hopesForImport(world: World, nation: number, firm: number, admitted: boolean): boolean {
  if (!world.setting.nations[nation].importerGate) return true;
  if (world.nations[nation].approval.release <= 0) return false;
  return admitted || world.balances[firmAt(world.setting.layout, firm) + FIRM.waited] === 0;
}

function buy(turn: Turn, nation: number, firm: number, chip: number, money: number, room: number, inflation: number): void {
  const { world } = turn;
  const want = Math.min(money / chipBill(world, nation, chip, 1), (room * 1000) / world.setting.chips[chip].kilowatts);
  if (want < 0.1) return;
  placeOrder(turn, { nation, firm, chip, units: want * inflation, want, deposit: world.setting.coefficients.firmOrders.deposit, quota: false }, CAUSE.chipOrder);
}
