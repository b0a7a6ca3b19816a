import { FIRM, HOLDING, MARKET, NATION, firmAt, holdingAt, marketAt, nationAt } from '../accounts.ts';
import { PURPOSE } from '../dice.ts';
import { seizureOdds } from '../greyMarket.ts';
import { CAUSE } from '../ledger.ts';
import { MODIFIER, modifier } from '../modifiers.ts';
import { clamp } from '../numbers.ts';
import { closeFinished, onTheWay } from '../orderBook.ts';
import { balance, isHome, ownDesignMade, regimeFor } from '../query.ts';
import { raise, shiftRelation } from '../relations.ts';
import type { Turn } from '../turn.ts';
import type { ChipOrder } from '../records/chipOrder.ts';

/** What was on the way arrives; customs may hold imports; sellers and the exporter's treasury are paid. */
export function deliveries(turn: Turn): void {
  const { world } = turn;
  wear(turn);
  forgetSpending(turn);
  const busts = bustedShipments(turn);
  for (const order of world.orders) {
    const gone = onTheWay(order) + order.held;
    const arriving = order.landing;
    order.landing = order.following;
    order.following = order.later;
    order.later = 0;
    const { importerGate } = world.setting.nations[order.nation];
    if (order.grey) smuggle(turn, order, arriving, gone, busts.has(`${order.nation} ${order.chip}`));
    else if (importerGate && !isHome(world, order.nation, order.chip)) passCustoms(turn, order, arriving, gone);
    else install(turn, order, arriving, gone);
  }
  closeFinished(turn);
}

function passCustoms(turn: Turn, order: ChipOrder, arriving: number, gone: number): void {
  const { world, books } = turn;
  // customs obey the importer's key: while it is shut, what was at sea stands before them
  const shut = world.nations[order.nation].approval.release <= 0;
  const open = shut ? 0 : clamp(modifier(world, MODIFIER.customs, order.nation), 0, 1);
  const waiting = order.held + arriving;
  if (waiting <= 0) return;
  const held = waiting * (1 - open);
  const at = holdingAt(world.setting.layout, order.nation, order.chip) + HOLDING.held;
  books.post(at, held - order.held, held > order.held ? CAUSE.customsHeld : CAUSE.customsReleased, order.id);
  order.held = held;
  install(turn, order, waiting - held, gone);
}

/** Shipments of a quarter, by nation and chip, that the exporter's agents find: one draw for all that comes on one road. */
function bustedShipments({ world, dice }: Turn): Set<string> {
  const shipped = new Map<string, { nation: number; chip: number; units: number }>();
  for (const { grey, landing, nation, chip } of world.orders) {
    if (!grey || landing <= 0) continue;
    const road = `${nation} ${chip}`;
    shipped.set(road, { nation, chip, units: (shipped.get(road)?.units ?? 0) + landing });
  }
  const busted = new Set<string>();
  for (const [road, { nation, chip, units }] of shipped) {
    if (dice.roll(world.quarter, PURPOSE.seizure, nation, chip) < seizureOdds(world, nation, chip, units)) busted.add(road);
  }
  return busted;
}

/** Grey chips come past customs; found, they are gone with the money, and the exporter's government knows whose they were. */
function smuggle(turn: Turn, order: ChipOrder, units: number, gone: number, busted: boolean): void {
  if (units <= 0) return;
  const { world, books } = turn;
  const at = holdingAt(world.setting.layout, order.nation, order.chip);
  if (!busted) {
    install(turn, order, units, gone);
    books.post(at + HOLDING.grey, units, CAUSE.arrival, order.id);
    return;
  }
  books.post(at + HOLDING.refused, units, CAUSE.greySeized, order.id);
  books.post(at + HOLDING.seized, units, CAUSE.greySeized, order.id);
  settle(turn, order, units);
  const regime = regimeFor(world, order.nation, order.chip);
  if (!regime) return;
  regime.busted = world.quarter;
  const { busted: tension, bustedMood } = world.setting.coefficients.greyMarket;
  raise(turn, regime.controller, order.nation, tension, CAUSE.greySeized, order.id);
  shiftRelation(turn, regime.controller, order.nation, 'mood', bustedMood, CAUSE.greySeized, order.id);
}

/** Puts `units` k chips into use, of `gone` k that were sold and had not landed. */
function install(turn: Turn, order: ChipOrder, units: number, gone: number): void {
  if (units <= 0) return;
  const { world, books } = turn;
  const at = holdingAt(world.setting.layout, order.nation, order.chip);
  books.post(at + HOLDING.delivered, units, CAUSE.arrival, order.id);
  books.post(at + HOLDING.installed, units, CAUSE.arrival, order.id);
  tellApart(turn, order, units, gone);
  settle(turn, order, units);
}

/** Of what landed: what is of the nation's own design, and what was made in joint fabs; and what buyers saved. */
function tellApart({ world, books }: Turn, order: ChipOrder, units: number, gone: number): void {
  const { layout } = world.setting;
  const at = holdingAt(layout, order.nation, order.chip);
  const share = Math.min(1, units / gone);
  const local = order.local * share;
  const apart = order.apart * share;
  order.local -= local;
  order.apart -= apart;
  books.post(at + HOLDING.custom, units * order.own, CAUSE.ownDesigns, order.id);
  books.post(at + HOLDING.local, local, CAUSE.jointOutput, order.id);
  books.post(at + HOLDING.apart, apart, CAUSE.jointOutput, order.id);
  const nation = nationAt(layout, order.nation);
  books.post(nation + NATION.siliconSaved, (units * order.saved) / 1000, CAUSE.ownDesigns, order.id);
  if (!ownDesignMade(world, order.nation, order.chip)) return;
  const list = (units * (order.price + order.saved)) / 1000;
  books.post(nation + NATION.chipSpend, world.setting.coefficients.stock.spendingMemory * list, CAUSE.chipDemand, order.nation);
}

function forgetSpending({ world, books }: Turn): void {
  for (let nation = 0; nation < world.nations.length; nation++) {
    const spend = balance(world, nation, NATION.chipSpend);
    books.post(nationAt(world.setting.layout, nation) + NATION.chipSpend, -world.setting.coefficients.stock.spendingMemory * spend, CAUSE.chipDemand, nation);
  }
}

/** Pays the seller, the exporter's treasury and the builders of the racks out of escrow. */
function settle({ world, books }: Turn, order: ChipOrder, units: number): void {
  const { layout } = world.setting;
  const chip = world.setting.chips[order.chip];
  const escrow = marketAt(layout, order.chip) + MARKET.escrow;
  const price = (units * order.price) / 1000;
  const cut = price * order.cut;
  const fitting = (units * world.setting.coefficients.market.fittingOut * chip.h100e) / 1000;
  if (chip.seller >= 0) books.pay(escrow, firmAt(layout, chip.seller) + FIRM.capital, price, CAUSE.payment, order.id);
  else books.payIn(escrow, -price, CAUSE.payment, order.id);
  if (order.grey) books.payIn(escrow, -cut, CAUSE.greyPremium, order.id);
  else books.pay(escrow, nationAt(layout, chip.designer) + NATION.treasury, cut, CAUSE.revenueCut, order.id);
  books.payIn(escrow, -fitting, CAUSE.fittingOut, order.id);
  order.escrow -= price + cut + fitting;
}

/** Of the installed chips: what wears out with them. */
const PARTS = [HOLDING.custom, HOLDING.local, HOLDING.apart, HOLDING.grey] as const;

function wear({ world, books }: Turn): void {
  const k = world.setting.coefficients.stock;
  for (let nation = 0; nation < world.nations.length; nation++) {
    for (let chip = 0; chip < world.setting.chips.length; chip++) {
      const at = holdingAt(world.setting.layout, nation, chip);
      const worn = k.wear * world.balances[at + HOLDING.installed];
      books.post(at + HOLDING.installed, -worn, CAUSE.wear, chip);
      books.post(at + HOLDING.retired, worn, CAUSE.wear, chip);
      for (const part of PARTS) books.post(at + part, -k.wear * world.balances[at + part], CAUSE.wear, chip);
    }
    const servers = balance(world, nation, NATION.servers);
    books.post(nationAt(world.setting.layout, nation) + NATION.servers, -k.wear * servers, CAUSE.siteWear, nation);
  }
}
