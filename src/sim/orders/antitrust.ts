import { FIRM, HOLDING, MARKET, NATION, firmAt, nationAt } from '../accounts.ts';
import { capitalOf } from '../admitted.ts';
import { CAUSE } from '../ledger.ts';
import { holding, market } from '../query.ts';
import { raise } from '../relations.ts';
import type { World } from '../world.ts';
import { firmIndex, refusal, type OrderRule } from './order.ts';

/** Quarters before the same seller can be probed again. */
const REST = 4;
/** Fine: share of what the seller's chips that run in the nation would cost today, and USD bn at most [judgement: Qualcomm paid about 1 bn in China in 2015]. */
const FINE = { share: 0.03, most: 1 } as const;
/** Points of tension in the seller's nation [judgement]. */
const FELT = 7;

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
const fineOf = (world: World, nation: number, firm: number): number =>
  Math.min(FINE.most, FINE.share * standingSales(world, nation, firm), Math.max(0, capitalOf(world, firm)));

/** A probe of a foreign seller: a fine now, and for some quarters buyers and its own licences keep away from each other. */
export const antitrust: OrderRule<'antitrust'> = {
  desk: 'statecraft',
  cost: () => 0,
  refuse: (world, nation, { firm: id }) => {
    const firm = firmIndex(world, id);
    if (firm < 0 || world.setting.firms[firm].nation === nation || !sells(world, firm)) return refusal('notASeller', { firm: id });
    const last = world.nations[nation].probes.find((probe) => probe.firm === firm);
    return last && world.quarter - last.opened < REST ? refusal('probedLately') : null;
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
    raise(turn, firms[firm].nation, nation, FELT, CAUSE.probed, firm);
  },
};
