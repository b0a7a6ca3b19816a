import { HOLDING, MARKET, NATION, holdingAt, marketAt, nationAt } from '../../sim/accounts.ts';
import { termsToday, unitBill } from '../../sim/orderBook.ts';
import { ownDesignMade } from '../../sim/query.ts';
import { makeChipOrder } from '../../sim/records/chipOrder.ts';
import type { World } from '../../sim/world.ts';
import type { Scenario } from '../format.ts';

/** Orders that stand: their deposits, and the bills of what is on its way, lie in escrow. */
export function openOrders(scenario: Scenario, world: World): void {
  const { layout, firms, chips, coefficients } = world.setting;
  const { deposit } = coefficients.firmOrders;
  const spent = world.nations.map(() => [0, 0, 0]);
  for (const order of Object.values(scenario.orders)) {
    const firm = firms.findIndex(({ id }) => id === order.buyer);
    const chip = chips.findIndex(({ id }) => id === order.chip);
    const { nation } = firms[firm]!;
    const terms = termsToday(world, nation, chip);
    const sold = order.landing + order.following + order.later + order.held;
    const escrow = ((order.open * deposit + sold) * unitBill(world, terms)) / 1000;
    const at = holdingAt(layout, nation, chip);
    const units = order.open + sold;
    world.balances[at + HOLDING.ordered]! += units;
    world.balances[at + HOLDING.filled]! += sold;
    world.balances[at + HOLDING.held]! += order.held;
    world.balances[marketAt(layout, chip) + MARKET.escrow]! += escrow;
    if (ownDesignMade(world, nation, chip)) {
      for (const [quarter, landing] of [order.landing, order.following, order.later].entries()) {
        spent[nation]![quarter]! += (landing * (terms.price + terms.saved)) / 1000;
      }
    }
    world.orders.push(
      makeChipOrder({
        id: world.nextOrder++,
        nation,
        firm,
        chip,
        placed: -1,
        units,
        want: order.want ?? order.open,
        price: terms.price,
        own: terms.own,
        saved: terms.saved,
        cut: terms.cut,
        deposit,
        escrow,
        open: order.open,
        licensed: 0,
        approved: 0,
        shown: 0,
        landing: order.landing,
        following: order.following,
        later: order.later,
        held: order.held,
        local: 0,
        apart: 0,
        quota: false,
        grey: false,
      }),
    );
  }
  // what lands in each quarter of the pipeline is what buyers were spending in a quarter before the game
  spent.forEach((quarters, nation) => {
    const landings = quarters.filter((money) => money > 0);
    const sum = landings.reduce((all, money) => all + money, 0);
    world.balances[nationAt(layout, nation) + NATION.chipSpend] = sum / Math.max(1, landings.length);
  });
}
