import { MARKET } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import { placeOrder } from '../orderBook.ts';
import { aboveLimit, chipBill, isHome, market, regimeFor } from '../query.ts';
import type { World } from '../world.ts';
import { chipIndex, outside, refusal, type OrderRule, type Refusal } from './order.ts';

/** Largest state order, k chips */
export const MOST_UNITS = 5000;

/** Is there, or will there be, any of this chip to sell? */
const isMade = (world: World, chip: number) =>
  world.setting.chips[chip].homeMade || market(world, chip, MARKET.supply) + market(world, chip, MARKET.inventory) > 0;

/** May this nation order this chip at all, whatever its purse? */
export function refuseChip(world: World, nation: number, chip: number): Refusal | null {
  const spec = world.setting.chips[chip];
  if (!spec) return refusal('noSuchChip');
  if (spec.launch > world.quarter || !isMade(world, chip)) return refusal('notOnSale', { quarter: spec.launch });
  if (spec.homeMade && !isHome(world, nation, chip)) return refusal('otherHome');
  const regime = regimeFor(world, nation, chip);
  if (regime && aboveLimit(regime, spec)) return refusal('aboveThreshold', { tpp: spec.tpp, limit: regime.tppLimit });
  if (regime && regime.licence === 'closed') return refusal('licenceClosed');
  return null;
}

/** The state buys chips for its national compute, paid in full with the order; what never comes is refunded. */
export const orderChips: OrderRule<'orderChips'> = {
  desk: 'trade',
  cost: (world, nation, { chip, units }) => {
    const index = chipIndex(world, chip);
    return index < 0 ? 0 : chipBill(world, nation, index, units);
  },
  refuse: (world, nation, { chip, units }) =>
    outside('units', units, 0.001, MOST_UNITS) ?? refuseChip(world, nation, chipIndex(world, chip)),
  carryOut: (turn, nation, { chip, units }) => {
    const wish = { nation, firm: -1, chip: chipIndex(turn.world, chip), units, want: units, deposit: 1, quota: false };
    placeOrder(turn, wish, CAUSE.chipOrder);
  },
};
