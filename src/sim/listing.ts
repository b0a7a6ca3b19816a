import { FIRM, NATION, firmAt, nationAt } from './accounts.ts';
import { MOST_ANCHOR, firmBalance, offerChance, worthOf } from './capital.ts';
import { PURPOSE, normalDraw } from './dice.ts';
import { CAUSE } from './ledger.ts';
import { clamp, exp2, log2 } from './numbers.ts';
import { balance } from './query.ts';
import type { Turn } from './turn.ts';
import type { World } from './world.ts';

/** How a firm comes to market: the offer finds buyers or is withdrawn, and the first day sets the price. */

export interface Offer {
  readonly firm: number;
  /** New shares as a share of the firm's worth before the offer */
  readonly size: number;
  /** USD bn that the state takes of it */
  readonly anchor: number;
}

/** Doublings on a first day beyond which it is no more news. */
const MOST_NEWS = 2;

/** Sells new shares to the public; the money comes from investors, and from the treasury what it anchors. */
export function bringToMarket(turn: Turn, { firm, size, anchor: promised }: Offer): void {
  const { world, books, dice } = turn;
  const { layout, firms } = world.setting;
  const k = world.setting.coefficients.listing;
  const { nation } = firms[firm];
  const at = firmAt(layout, firm);
  const worth = worthOf(world, firm);
  const offered = size * worth;
  // an event of this quarter may have lowered what the offer is worth since it was planned
  const anchor = Math.min(promised, MOST_ANCHOR * offered);
  const chance = offerChance(world, firm, size, offered > 0 ? anchor / offered : 0);
  if (dice.roll(world.quarter, PURPOSE.offer, firm, 0) >= chance) {
    books.set(at + FIRM.readiness, Math.max(0, k.ready - k.setBack), CAUSE.offerWithdrawn, firm);
    moveMood(turn, nation, -k.withdrawn, CAUSE.offerWithdrawn, firm);
    return;
  }
  books.payIn(at + FIRM.capital, offered - anchor, CAUSE.listing, firm);
  books.pay(nationAt(layout, nation) + NATION.treasury, at + FIRM.capital, anchor, CAUSE.anchor, firm);
  books.post(at + FIRM.stake, anchor, CAUSE.anchor, firm);
  books.post(at + FIRM.raised, offered, CAUSE.listing, firm);
  books.post(at + FIRM.shares, worth + offered, CAUSE.listing, firm);
  const doublings = debutDoublings(world, nation, size, normalDraw(dice, world.quarter, PURPOSE.debut, firm));
  books.set(at + FIRM.price, exp2(doublings), CAUSE.debut, firm);
  moveMood(turn, nation, k.news * clamp(doublings, -1, MOST_NEWS), CAUSE.debut, firm);
}

/** Standard deviations within which nine of ten normal draws lie. */
const NINE_IN_TEN = 1.645;

/** Doublings of a share's price on its first day, `luck` standard deviations above the middle. */
function debutDoublings(world: World, nation: number, size: number, luck: number): number {
  const { capital, listing: k } = world.setting.coefficients;
  const mood = balance(world, nation, NATION.mood);
  return k.debut + k.debutByMood * mood - k.debutBySize * (size - capital.usualOffer) + k.debutSpread * luck;
}

/** Prices between which a first day ends nine times in ten, 1 = the offer. */
export const debutRange = (world: World, nation: number, size: number): readonly [number, number] => [
  exp2(debutDoublings(world, nation, size, -NINE_IN_TEN)),
  exp2(debutDoublings(world, nation, size, NINE_IN_TEN)),
];

/** Adds to the mood of a market, within its bounds. */
export function moveMood({ world, books }: Turn, nation: number, by: number, cause: number, subject: number): void {
  const mood = balance(world, nation, NATION.mood);
  books.set(nationAt(world.setting.layout, nation) + NATION.mood, clamp(mood + by, -1, 1), cause, subject);
}

/** Doublings by which the price of a firm's shares moves, within what a quarter can bring. */
export function movePrice({ world, books }: Turn, firm: number, doublings: number, cause: number): void {
  const price = firmBalance(world, firm, FIRM.price);
  books.set(firmAt(world.setting.layout, firm) + FIRM.price, price * exp2(clamp(doublings, -2, 2)), cause, firm);
}

/** Doublings from a listed firm's price to what it is worth. */
export const undervaluation = (price: number, worth: number, shares: number) => (worth > 0 ? log2(worth / shares) - log2(price) : 0);
