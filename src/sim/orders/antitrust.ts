import { FIRM, NATION, firmAt, nationAt } from '../accounts.ts';
import { capitalOf } from '../admitted.ts';
import { CAUSE } from '../ledger.ts';
import { raise } from '../relations.ts';
import type { World } from '../world.ts';
import { firmIndex, refusal, type OrderRule } from './order.ts';

/** Quarters before the same seller can be probed again. */
const REST = 4;
/** Fine: share of the seller's capital, and USD bn at most [judgement: Qualcomm paid about 1 bn in 2015]. */
const FINE = { share: 0.02, most: 1 } as const;
/** Points of tension in the seller's nation [judgement]. */
const FELT = 7;

const sells = (world: World, firm: number) => world.setting.chips.some(({ seller, homeMade }) => seller === firm && !homeMade);

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
    const fine = Math.min(FINE.most, FINE.share * Math.max(0, capitalOf(world, firm)));
    books.pay(firmAt(layout, firm) + FIRM.capital, nationAt(layout, nation) + NATION.treasury, fine, CAUSE.probed, firm);
    raise(turn, firms[firm].nation, nation, FELT, CAUSE.probed, firm);
  },
};
