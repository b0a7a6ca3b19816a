import { FIRM, NATION, firmAt, type AccountOf } from './accounts.ts';
import { buyersOf, capitalOf } from './admitted.ts';
import { clamp, exp2 } from './numbers.ts';
import { balance } from './query.ts';
import type { FirmKind } from './setting.ts';
import type { World } from './world.ts';

/**
 * The capital market as anybody may read it: what firms are worth, how surely an offer finds buyers, and what owners
 * ask for afterwards. What moves it is in phases/capital.ts, and how a firm comes to market in listing.ts.
 */

/** Mood at and above which people speak of a boom, and at and below which of a winter. */
export const BOOM = 0.4;
export const WINTER = -0.4;
/** Share of an offer that the state buys at most as an anchor: cornerstones took about half of the largest. */
export const MOST_ANCHOR = 0.5;

/** A number of a firm (accounts.ts). */
export const firmBalance = (world: World, firm: number, account: AccountOf<'firm'>) =>
  world.balances[firmAt(world.setting.layout, firm) + account];

/** Firms of a nation that are, or may come, on the market. */
export function marketFirms(world: World, nation: number): number[] {
  return world.setting.market.filter((firm) => world.setting.firms[firm].nation === nation);
}

export const isListed = (world: World, firm: number) => firmBalance(world, firm, FIRM.price) > 0;

/** Quarters for which the state's shares stay locked up; 0 for none. */
export const lockUpLeft = (world: World, firm: number) =>
  isListed(world, firm) ? Math.max(0, world.setting.coefficients.capital.lockUp + 1 - firmBalance(world, firm, FIRM.listedFor)) : 0;

export const makesChips = (kind: FirmKind) => kind === 'chipDesigner' || kind === 'foundry';

/** USD bn of a firm's sales in a year at the rate of the quarter before. */
export const yearlySales = (world: World, firm: number) =>
  4 * world.setting.firms[firm].revenueShare * balance(world, world.setting.firms[firm].nation, NATION.revenue);

/** USD bn that investors would pay for all of a firm: what it holds and years of its sales, in the market's mood. */
export function worthOf(world: World, firm: number): number {
  const k = world.setting.coefficients.capital;
  const { nation, multiple } = world.setting.firms[firm];
  const usual = Math.max(0, capitalOf(world, firm)) + multiple * yearlySales(world, firm);
  return usual * exp2(k.moodWorth * balance(world, nation, NATION.mood)) * (1 - k.covenantDiscount * boundShare(world, firm));
}

/** USD bn that a listed firm's shares cost now. */
export const marketValue = (world: World, firm: number) => firmBalance(world, firm, FIRM.shares) * firmBalance(world, firm, FIRM.price);

/** USD bn that the state's shares in a firm cost now. */
export const stakeValue = (world: World, firm: number) => firmBalance(world, firm, FIRM.stake) * firmBalance(world, firm, FIRM.price);

/** USD bn that an offer of `size` (share of the firm's worth before it) would raise. */
export const offerOf = (world: World, firm: number, size: number) => size * worthOf(world, firm);

/** Chance that an offer finds its buyers, with `anchored` as the share of it that the state takes. */
export function offerChance(world: World, firm: number, size: number, anchored: number): number {
  const k = world.setting.coefficients.capital;
  const { ready } = world.setting.coefficients.listing;
  const beyond = (firmBalance(world, firm, FIRM.readiness) - ready) / (1 - ready);
  const mood = balance(world, world.setting.firms[firm].nation, NATION.mood);
  const chance =
    k.offerChance + k.offerByMood * mood + k.offerByReadiness * beyond + k.offerByAnchor * anchored - k.offerBySize * (size - k.usualOffer);
  return clamp(chance, k.leastOffer, k.mostOffer);
}

/** Share of its research that the covenant binds a firm to keep, 0-1, by the state money in it. */
export function boundShare(world: World, firm: number): number {
  const { nation } = world.setting.firms[firm];
  if (!world.nations[nation].covenant) return 0;
  const state = firmBalance(world, firm, FIRM.stake) + firmBalance(world, firm, FIRM.stateMoney);
  if (state <= 0) return 0;
  return Math.min(1, state / (world.setting.coefficients.capital.covenantReach * Math.max(firmBalance(world, firm, FIRM.raised), state)));
}

/** Share of research compute that the owners of listed labs ask for, by the labs' capital, 0-0.5. */
export function pressureAsked(world: World, nation: number): number {
  const k = world.setting.coefficients.capital;
  let labs = 0;
  let asked = 0;
  for (const firm of world.setting.nations[nation].firms) {
    if (world.setting.firms[firm].kind !== 'lab') continue;
    const capital = Math.max(0, capitalOf(world, firm));
    labs += capital;
    if (!isListed(world, firm)) continue;
    const displeased = 1 + k.belowOffer * Math.max(0, 1 - firmBalance(world, firm, FIRM.price));
    asked += capital * displeased * (1 - k.covenantKeeps * boundShare(world, firm));
  }
  return labs > 0 ? Math.min(k.mostPressure, (k.ownersAsk * k.labResearch * asked) / labs) : 0;
}

/** Chance that a market breaks in the quarter to come. */
export function crashChance(world: World, nation: number): number {
  const k = world.setting.coefficients.capital;
  const heat = balance(world, nation, NATION.heat);
  return Math.min(1, k.crashCold + k.crashHeat * heat * heat);
}

/** Share by which the market's mood changes firms' new investment. */
export const investmentMood = (world: World, nation: number) => world.setting.coefficients.capital.moodInvestment * balance(world, nation, NATION.mood);

/** USD bn that a nation's firms ever raised by selling shares. */
export function raisedIn(world: World, nation: number): number {
  let sum = 0;
  for (const firm of world.setting.nations[nation].firms) sum += firmBalance(world, firm, FIRM.raised);
  return sum;
}

/** USD bn that a nation's buyers of chips hold. */
export function buyersCapital(world: World, nation: number): number {
  let sum = 0;
  for (const firm of buyersOf(world, nation)) sum += capitalOf(world, firm);
  return sum;
}
