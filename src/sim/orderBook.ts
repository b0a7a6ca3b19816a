import { FIRM, HOLDING, MARKET, NATION, firmAt, holdingAt, marketAt, nationAt } from './accounts.ts';
import { CAUSE } from './ledger.ts';
import { pricing, regimeFor } from './query.ts';
import type { Turn } from './turn.ts';
import { makeChipOrder, type ChipOrder } from './records/chipOrder.ts';
import type { World } from './world.ts';

/**
 * Chip orders as they enter and leave the books. Always: units = open + filled + refused + cancelled, and the
 * escrow of a market is what its buyers have paid for chips that have not landed.
 */

/** Account that pays for an order: the treasury, or the firm's capital. */
function purseOf(world: World, order: Pick<ChipOrder, 'nation' | 'firm'>): number {
  const { layout } = world.setting;
  return order.firm < 0 ? nationAt(layout, order.nation) + NATION.treasury : firmAt(layout, order.firm) + FIRM.capital;
}

/** k$ a chip that a buyer pays in all: price, revenue cut, and the racks that it goes into. */
export function unitBill(world: World, order: Pick<ChipOrder, 'chip' | 'price' | 'cut'>): number {
  return order.price * (1 + order.cut) + world.setting.coefficients.market.fittingOut * world.setting.chips[order.chip].h100e;
}

/** What a nation's buyers are asked for a chip ordered now. */
export function termsToday(world: World, nation: number, chip: number): Pick<ChipOrder, 'chip' | 'price' | 'own' | 'saved' | 'cut'> {
  const { price, own, saved } = pricing(world, nation, chip);
  return { chip, price, own, saved, cut: regimeFor(world, nation, chip)?.cut ?? 0 };
}

export type Wish = Pick<ChipOrder, 'nation' | 'firm' | 'chip' | 'units' | 'want' | 'deposit' | 'quota'> & {
  /** Smugglers' premium, as a share of the price: the order passes both keys unseen */
  readonly premium?: number;
};

/** Enters an order at today's price, the deposit paid from the buyer's purse into the market's escrow. */
export function placeOrder({ world, books }: Turn, wish: Wish, cause: number): void {
  const { layout } = world.setting;
  const id = world.nextOrder++;
  const today = termsToday(world, wish.nation, wish.chip);
  const terms = wish.premium === undefined ? today : { ...today, cut: wish.premium };
  const escrow = (wish.units * unitBill(world, terms) * wish.deposit) / 1000;
  books.post(holdingAt(layout, wish.nation, wish.chip) + HOLDING.ordered, wish.units, cause, id);
  books.pay(purseOf(world, wish), marketAt(layout, wish.chip) + MARKET.escrow, escrow, cause, id);
  world.orders.push(
    makeChipOrder({
      id,
      nation: wish.nation,
      firm: wish.firm,
      chip: wish.chip,
      placed: world.quarter,
      units: wish.units,
      want: wish.want,
      price: terms.price,
      own: terms.own,
      saved: terms.saved,
      cut: terms.cut,
      deposit: wish.deposit,
      escrow,
      open: wish.units,
      licensed: 0,
      approved: 0,
      shown: 0,
      landing: 0,
      following: 0,
      later: 0,
      held: 0,
      local: 0,
      apart: 0,
      quota: wish.quota,
      grey: wish.premium !== undefined,
    }),
  );
}

/** Takes `units` k open chips out of an order, with their deposit back to the buyer. */
export function withdraw(
  { world, books }: Turn,
  order: ChipOrder,
  units: number,
  account: 'refused' | 'cancelled',
  cause: number,
): void {
  const { layout } = world.setting;
  const back = Math.min(order.escrow, (units * unitBill(world, order) * order.deposit) / 1000);
  order.open -= units;
  order.licensed = Math.min(order.licensed, order.open);
  order.approved = Math.min(order.approved, order.licensed);
  order.shown = Math.min(order.shown, order.licensed - order.approved);
  order.escrow -= back;
  books.post(holdingAt(layout, order.nation, order.chip) + HOLDING[account], units, cause, order.id);
  books.pay(marketAt(layout, order.chip) + MARKET.escrow, purseOf(world, order), back, cause, order.id);
}

/**
 * Sells up to `units` k of an order's open chips: the rest of the bill is paid, and they are on their way. A firm
 * takes no more than it wants and can pay; its phantom units are cancelled once its want is met.
 * Returns the k chips sold. `after`: how many deliveries pass before the one in which they land.
 */
export function fill(turn: Turn, order: ChipOrder, units: number, after: 0 | 1 | 2): number {
  const { world, books } = turn;
  const { layout } = world.setting;
  const purse = purseOf(world, order);
  const rest = (unitBill(world, order) * (1 - order.deposit)) / 1000;
  const affordable = rest > 0 ? Math.max(0, world.balances[purse]) / rest : units;
  const taken = Math.min(units, order.want, affordable);
  if (taken > 0) {
    order.open -= taken;
    order.licensed -= taken;
    order.approved -= taken;
    order.want -= taken;
    order.escrow += taken * rest;
    if (after === 0) order.landing += taken;
    else if (after === 1) order.following += taken;
    else order.later += taken;
    books.pay(purse, marketAt(layout, order.chip) + MARKET.escrow, taken * rest, CAUSE.allocation, order.id);
    books.post(holdingAt(layout, order.nation, order.chip) + HOLDING.filled, taken, CAUSE.allocation, order.id);
  }
  if (order.want <= 1e-9 && order.open > 0) withdraw(turn, order, order.open, 'cancelled', CAUSE.phantomOrder);
  return taken;
}

/** Recalls chips that are sold and have not landed, with all that was paid for them. */
export function recall({ world, books }: Turn, order: ChipOrder, cause: number): void {
  const units = onTheWay(order);
  if (units <= 0) return;
  const { layout } = world.setting;
  const back = Math.min(order.escrow, (units * unitBill(world, order)) / 1000);
  order.landing = 0;
  order.following = 0;
  order.later = 0;
  const kept = order.held / (units + order.held);
  order.local *= kept;
  order.apart *= kept;
  order.escrow -= back;
  books.post(holdingAt(layout, order.nation, order.chip) + HOLDING.refused, units, cause, order.id);
  books.pay(marketAt(layout, order.chip) + MARKET.escrow, purseOf(world, order), back, cause, order.id);
}

/** k chips that an order has been sold and that have not landed. */
export const onTheWay = (order: ChipOrder) => order.landing + order.following + order.later;

/** k chips that an order still has anywhere between its placing and its landing. */
export const pending = (order: ChipOrder) => order.open + onTheWay(order) + order.held;

/** Drops finished orders from the books; what is left of their escrow by rounding goes back to the buyer. */
export function closeFinished({ world, books }: Turn): void {
  const { layout } = world.setting;
  let kept = 0;
  for (const order of world.orders) {
    if (pending(order) > 1e-9) {
      world.orders[kept++] = order;
      continue;
    }
    books.pay(marketAt(layout, order.chip) + MARKET.escrow, purseOf(world, order), order.escrow, CAUSE.payment, order.id);
  }
  world.orders.length = kept;
}
