import { MARKET } from '../accounts.ts';
import { greyPremium, mostGrey } from '../greyMarket.ts';
import { CAUSE } from '../ledger.ts';
import { placeOrder } from '../orderBook.ts';
import { market, regimeFor } from '../query.ts';
import type { World } from '../world.ts';
import { chipIndex, outside, refusal, type OrderRule } from './order.ts';

/** USD bn for so many k chips: the list price, the premium, and the racks. */
export function greyBill(world: World, chip: number, units: number): number {
  const fitting = world.setting.coefficients.market.fittingOut * world.setting.chips[chip].h100e;
  return (units * (market(world, chip, MARKET.price) * (1 + greyPremium(world, chip, units)) + fitting)) / 1000;
}

/** Chips that a rule keeps out, bought through shell firms and paid in full. */
export const greyChips: OrderRule<'greyChips'> = {
  desk: 'trade',
  cost: (world, _nation, { chip: id, units }) => {
    const chip = chipIndex(world, id);
    return chip < 0 ? 0 : greyBill(world, chip, units);
  },
  refuse: (world, nation, { chip: id, units }) => {
    const chip = chipIndex(world, id);
    const spec = world.setting.chips[chip];
    if (!spec) return refusal('noSuchChip');
    const onSale = market(world, chip, MARKET.supply) + market(world, chip, MARKET.inventory);
    if (spec.homeMade || spec.launch > world.quarter || onSale <= 0) return refusal('notOnSale', { quarter: spec.launch });
    if (!regimeFor(world, nation, chip)) return refusal('noRuleToPass');
    const wrong = outside('units', units, 0.001, 1000);
    if (wrong) return wrong;
    const most = mostGrey(world, nation);
    return (units * spec.h100e) / 1000 > most + 1e-9 ? refusal('notAsMany', { most: (most * 1000) / spec.h100e }) : null;
  },
  settles: () => 'greyChips',
  carryOut: (turn, nation, { chip: id, units }) => {
    const chip = chipIndex(turn.world, id);
    const premium = greyPremium(turn.world, chip, units);
    placeOrder(turn, { nation, firm: -1, chip, units, want: units, deposit: 1, quota: false, premium }, CAUSE.chipOrder);
  },
};
