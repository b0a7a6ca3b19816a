import { FIRM, HOLDING, MARKET, NATION, firmAt, nationAt } from '../accounts.ts';
import { capitalOf } from '../admitted.ts';
import { CAUSE } from '../ledger.ts';
import { holding, market } from '../query.ts';
import { raise } from '../relations.ts';
import type { World } from '../world.ts';
import { firmIndex, refusal, type OrderRule } from './order.ts';

const sells = (world: World, firm: number) => world.setting.chips.some(({ seller, homeMade }) => seller === firm && !homeMade);

/** USD bn of a seller's chips that run in a nation, at today's prices. */
function standingSales(world: World, nation: number, firm: number): number {
  let sum = 0;
  world.setting.chips.forEach(({ seller }, chip) => {
    if (seller === firm) sum += (holding(world, nation, chip, HOLDING.installed) * market(world, chip, MARKET.price)) / 1000;
  });
  return sum;
}

/** USD bn that a probe would fine a seller: by its business in the nation, and no more than it has. */
function fineOf(world: World, nation: number, firm: number): number {
  const { fine, mostFine } = world.setting.coefficients.antitrust;
  return Math.min(mostFine, fine * standingSales(world, nation, firm), Math.max(0, capitalOf(world, firm)));
}

/** A probe of a foreign seller: a fine now, and for some quarters buyers and its own licences keep away from each other. */
export const antitrust: OrderRule<'antitrust'> = {
  desk: 'statecraft',
  cost: () => 0,
  refuse: (world, nation, { firm: id }) => {
    const firm = firmIndex(world, id);
    if (firm < 0 || world.setting.firms[firm].nation === nation || !sells(world, firm)) return refusal('notASeller', { firm: id });
    const last = world.nations[nation].probes.find((probe) => probe.firm === firm);
    return last && world.quarter - last.opened < world.setting.coefficients.antitrust.rest ? refusal('probedLately') : null;
  },
  settles: ({ firm }) => `antitrust ${firm}`,
  carryOut: (turn, nation, { firm: id }) => {
    const { world, books } = turn;
    const firm = firmIndex(world, id);
    const { layout, firms } = world.setting;
    const own = world.nations[nation];
    own.probes = [...own.probes.filter((probe) => probe.firm !== firm), { firm, opened: world.quarter }];
    const fine = fineOf(world, nation, firm);
    books.pay(firmAt(layout, firm) + FIRM.capital, nationAt(layout, nation) + NATION.treasury, fine, CAUSE.probed, firm);
    raise(turn, firms[firm].nation, nation, world.setting.coefficients.antitrust.felt, CAUSE.probed, firm);
  },
};
