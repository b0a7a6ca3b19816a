import { FIRM, NATION, firmAt, nationAt } from '../accounts.ts';
import { MOST_ANCHOR, firmBalance, isListed, lockUpLeft, offerOf, stakeValue } from '../capital.ts';
import { CAUSE } from '../ledger.ts';
import { bringToMarket, movePrice } from '../listing.ts';
import { log2 } from '../numbers.ts';
import { firmIndex, outside, refusal, type OrderRule, type Refusal } from './order.ts';
import { WINDOWS } from '../records/nation.ts';
import type { World } from '../world.ts';

/** Smallest and largest offer, as a share of the firm's worth before it: 8-17% in the offers of 2025-26. */
export const OFFER_SIZE = { least: 0.05, most: 0.3 } as const;

const ownMarketFirm = (world: World, nation: number, id: string): Refusal | null => {
  const spec = world.setting.firms[firmIndex(world, id)];
  if (!spec || spec.nation !== nation) return refusal('noSuchFirm', { firm: id });
  return spec.multiple > 0 ? null : refusal('notForMarket', { firm: id });
};

/** Who may come to market. */
export const setWindow: OrderRule<'setWindow'> = {
  desk: 'capital',
  cost: () => 0,
  refuse: (_world, _nation, { window }) => (WINDOWS.includes(window) ? null : refusal('outOfRange', { low: 0, high: 1 })),
  settles: () => 'setWindow',
  carryOut: ({ world }, nation, { window }) => {
    world.nations[nation].window = window;
  },
};

/** Brings a firm to market, and buys part of the offer as its anchor. */
export const listFirm: OrderRule<'listFirm'> = {
  desk: 'capital',
  cost: (_world, _nation, { anchor }) => anchor,
  refuse: (world, nation, { firm: id, size, anchor }) => {
    const unfit = ownMarketFirm(world, nation, id) ?? outside('size', size, OFFER_SIZE.least, OFFER_SIZE.most);
    if (unfit) return unfit;
    const firm = firmIndex(world, id);
    if (isListed(world, firm)) return refusal('listedAlready', { firm: id });
    if (world.nations[nation].window === 'shut') return refusal('windowShut');
    const { ready } = world.setting.coefficients.listing;
    if (firmBalance(world, firm, FIRM.readiness) < ready) return refusal('notReady', { needed: ready });
    return outside('anchor', anchor, 0, MOST_ANCHOR * offerOf(world, firm, size));
  },
  settles: ({ firm }) => `listFirm ${firm}`,
  carryOut: (turn, _nation, { firm, size, anchor }) => bringToMarket(turn, { firm: firmIndex(turn.world, firm), size, anchor }),
};

/** Sells the state's shares in a firm at the market's price, less what a block costs. */
export const sellStake: OrderRule<'sellStake'> = {
  desk: 'capital',
  cost: () => 0,
  refuse: (world, nation, { firm: id }) => {
    const unfit = ownMarketFirm(world, nation, id);
    if (unfit) return unfit;
    const firm = firmIndex(world, id);
    if (firmBalance(world, firm, FIRM.stake) <= 0) return refusal('noStake', { firm: id });
    const left = lockUpLeft(world, firm);
    return left > 0 ? refusal('lockedUp', { quarters: left }) : null;
  },
  settles: ({ firm }) => `sellStake ${firm}`,
  carryOut: (turn, nation, { firm: id }) => {
    const { world, books } = turn;
    const { layout } = world.setting;
    const firm = firmIndex(world, id);
    const stake = firmBalance(world, firm, FIRM.stake);
    const part = stake / firmBalance(world, firm, FIRM.shares);
    books.payIn(nationAt(layout, nation) + NATION.treasury, (1 - world.setting.coefficients.listing.blockDiscount) * stakeValue(world, firm), CAUSE.stakeSale, firm);
    books.post(firmAt(layout, firm) + FIRM.stake, -stake, CAUSE.stakeSale, firm);
    movePrice(turn, firm, log2(1 - part / 2), CAUSE.stakeSale);
  },
};
