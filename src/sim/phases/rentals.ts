import { FIRM, NATION, RELATION, firmAt, nationAt, relationAt } from '../accounts.ts';
import { buyersOf, capitalOf } from '../admitted.ts';
import { cloudShutBy, designsChips } from '../controls.ts';
import { CAUSE } from '../ledger.ts';
import { raise, relation } from '../relations.ts';
import type { Turn } from '../turn.ts';

/** Rules against remote access end contracts; what is left is paid for, by the state or by the firms that rent. */
export function rentals(turn: Turn): void {
  const { balances, setting } = turn.world;
  const count = setting.layout.nationCount;
  for (let renter = 0; renter < count; renter++) {
    for (let host = 0; host < count; host++) {
      const at = relationAt(setting.layout, renter, host);
      if (balances[at + RELATION.rented] + balances[at + RELATION.firmsRented] > 0) settle(turn, renter, host);
    }
  }
}

function settle(turn: Turn, renter: number, host: number): void {
  const { world, books } = turn;
  const { layout } = world.setting;
  const k = world.setting.coefficients.rental;
  const at = relationAt(layout, renter, host);
  const shut = cloudShutBy(world, renter, host);
  for (const account of [RELATION.rented, RELATION.firmsRented]) {
    const now = relation(world, renter, host, account);
    if (shut >= 0) books.post(at + account, -(now * (1 - k.endedByRule) < k.tooSmall ? now : now * k.endedByRule), CAUSE.cloudShut, shut);
  }
  const byState = relation(world, renter, host, RELATION.rented);
  payHost(turn, nationAt(layout, renter) + NATION.treasury, host, k.rent * byState, renter);
  firmsPay(turn, renter, host);
  watch(turn, renter, host, byState);
}

/** Firms rent in proportion to their capital, and give back what they cannot pay for. */
function firmsPay(turn: Turn, renter: number, host: number): void {
  const { world, books } = turn;
  const { layout } = world.setting;
  const amount = relation(world, renter, host, RELATION.firmsRented);
  if (amount <= 0) return;
  const firms = buyersOf(world, renter);
  let capital = 0;
  for (const firm of firms) capital += Math.max(0, capitalOf(world, firm));
  const bill = world.setting.coefficients.rental.rent * amount;
  const paid = Math.min(bill, capital);
  if (paid < bill) books.post(relationAt(layout, renter, host) + RELATION.firmsRented, -amount * (1 - paid / bill), CAUSE.rentUnpaid, host);
  if (paid <= 0) return;
  // a host is another nation: what one firm pays moves nothing that the next one has
  for (const firm of firms) payHost(turn, firmAt(layout, firm) + FIRM.capital, host, paid * (Math.max(0, capitalOf(world, firm)) / capital), renter);
}

function payHost({ world, books }: Turn, from: number, host: number, amount: number, renter: number): void {
  if (amount <= 0) return;
  const { layout } = world.setting;
  const firms = buyersOf(world, host);
  let capital = 0;
  for (const firm of firms) capital += Math.max(0, capitalOf(world, firm));
  const treasury = nationAt(layout, host) + NATION.treasury;
  const toFirms = capital > 0 ? amount * (1 - world.setting.coefficients.rental.hostShare) : 0;
  books.pay(from, treasury, amount - toFirms, CAUSE.rent, renter);
  if (toFirms <= 0) return;
  for (const firm of firms) books.pay(from, firmAt(layout, firm) + FIRM.capital, toFirms * (Math.max(0, capitalOf(world, firm)) / capital), CAUSE.rent, renter);
}

/** Whoever designs the chips, and has a rule against the renter, notices both. What firms always rented is old news. */
function watch(turn: Turn, renter: number, host: number, byState: number): void {
  const k = turn.world.setting.coefficients.rental;
  if (byState <= 0) return;
  for (const { controller, target } of turn.world.regimes) {
    if (target !== renter || controller === host || !designsChips(turn.world, controller)) continue;
    raise(turn, controller, renter, k.renterWatched * byState, CAUSE.rentedAbroad, host);
    raise(turn, controller, host, k.hostWatched * byState, CAUSE.rentedAbroad, renter);
  }
}
