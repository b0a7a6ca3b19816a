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

/** Mood at and above which people speak of a boom, and at and below which of a winter [judgement]. */
export const BOOM = 0.4;
export const WINTER = -0.4;
/** Doublings of what investors pay from the usual mood to the best [judgement: prices of chip and AI listings halved from their peaks of 2025-26]. */
const MOOD_WORTH = 0.6;
/** Share by which the best mood raises firms' new investment, and the worst lowers it [contested: 0.2-0.4 in a winter]. */
const MOOD_INVESTMENT = 0.35;
/** Readiness from which a firm can come to market [judgement]. */
export const READY = 0.6;
/** Quarters after the listing in which early owners may not sell [evidence: six months for cornerstone investors in Hong Kong]. */
export const LOCK_UP = 2;
/** Share of an offer that the state buys at most as an anchor [judgement: cornerstones took about half of the largest offers]. */
export const MOST_ANCHOR = 0.5;
/** Chance that an offer finds its buyers: at the usual mood with a firm just ready, and what adds to it [judgement]. */
const OFFER = { chance: 0.55, mood: 0.8, readiness: 0.4, anchor: 0.6, size: 1, usualSize: 0.1, least: 0.02, most: 0.98 } as const;
/** Share that investors pay less for a firm that is bound to keep its research in full [judgement]. */
const COVENANT_DISCOUNT = 0.15;
/** Share of what a firm has raised that must be state money for the covenant to bind it in full [judgement]. */
const COVENANT_REACH = 0.25;
/** Share of what owners ask for that a firm bound in full withstands: a promise is kept with an eye on the price [judgement]. */
const COVENANT_KEEPS = 0.8;
/** Share of a nation's frontier research that labs do; the rest is the platforms' own [judgement]. */
const LAB_RESEARCH = 0.6;
/** Share of a listed lab's research that its owners move to products; more where the price is below the offer [judgement: Chinese labs spend most compute on serving]. */
const OWNERS = { ask: 0.5, belowOffer: 0.5 } as const;
export const MOST_PRESSURE = 0.5;

/** Chance of a crash in a quarter: without heat, and by the square of heat [judgement: card 24, one in ten after a boom]. */
const CRASH = { cold: 0.006, heat: 1.5 } as const;

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
  isListed(world, firm) ? Math.max(0, LOCK_UP + 1 - firmBalance(world, firm, FIRM.listedFor)) : 0;

export const makesChips = (kind: FirmKind) => kind === 'chipDesigner' || kind === 'foundry';

/** USD bn of a firm's sales in a year at the rate of the quarter before. */
export const yearlySales = (world: World, firm: number) =>
  4 * world.setting.firms[firm].revenueShare * balance(world, world.setting.firms[firm].nation, NATION.revenue);

/** USD bn that investors would pay for all of a firm: what it holds and years of its sales, in the market's mood. */
export function worthOf(world: World, firm: number): number {
  const { nation, multiple } = world.setting.firms[firm];
  const usual = Math.max(0, capitalOf(world, firm)) + multiple * yearlySales(world, firm);
  return usual * exp2(MOOD_WORTH * balance(world, nation, NATION.mood)) * (1 - COVENANT_DISCOUNT * boundShare(world, firm));
}

/** USD bn that a listed firm's shares cost now. */
export const marketValue = (world: World, firm: number) => firmBalance(world, firm, FIRM.shares) * firmBalance(world, firm, FIRM.price);

/** USD bn that the state's shares in a firm cost now. */
export const stakeValue = (world: World, firm: number) => firmBalance(world, firm, FIRM.stake) * firmBalance(world, firm, FIRM.price);

/** USD bn that an offer of `size` (share of the firm's worth before it) would raise. */
export const offerOf = (world: World, firm: number, size: number) => size * worthOf(world, firm);

/** Chance that an offer finds its buyers, with `anchored` as the share of it that the state takes. */
export function offerChance(world: World, firm: number, size: number, anchored: number): number {
  const beyond = (firmBalance(world, firm, FIRM.readiness) - READY) / (1 - READY);
  const mood = balance(world, world.setting.firms[firm].nation, NATION.mood);
  const chance =
    OFFER.chance + OFFER.mood * mood + OFFER.readiness * beyond + OFFER.anchor * anchored - OFFER.size * (size - OFFER.usualSize);
  return clamp(chance, OFFER.least, OFFER.most);
}

/** Share of its research that the covenant binds a firm to keep, 0-1, by the state money in it. */
export function boundShare(world: World, firm: number): number {
  const { nation } = world.setting.firms[firm];
  if (!world.nations[nation].covenant) return 0;
  const state = firmBalance(world, firm, FIRM.stake) + firmBalance(world, firm, FIRM.stateMoney);
  if (state <= 0) return 0;
  return Math.min(1, state / (COVENANT_REACH * Math.max(firmBalance(world, firm, FIRM.raised), state)));
}

/** Share of research compute that the owners of listed labs ask for, by the labs' capital, 0-0.5. */
export function pressureAsked(world: World, nation: number): number {
  let labs = 0;
  let asked = 0;
  for (const firm of world.setting.nations[nation].firms) {
    if (world.setting.firms[firm].kind !== 'lab') continue;
    const capital = Math.max(0, capitalOf(world, firm));
    labs += capital;
    if (!isListed(world, firm)) continue;
    const displeased = 1 + OWNERS.belowOffer * Math.max(0, 1 - firmBalance(world, firm, FIRM.price));
    asked += capital * displeased * (1 - COVENANT_KEEPS * boundShare(world, firm));
  }
  return labs > 0 ? Math.min(MOST_PRESSURE, (OWNERS.ask * LAB_RESEARCH * asked) / labs) : 0;
}

/** Chance that a market breaks in the quarter to come. */
export function crashChance(world: World, nation: number): number {
  const heat = balance(world, nation, NATION.heat);
  return Math.min(1, CRASH.cold + CRASH.heat * heat * heat);
}

/** Share by which the market's mood changes firms' new investment. */
export const investmentMood = (world: World, nation: number) => MOOD_INVESTMENT * balance(world, nation, NATION.mood);

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
