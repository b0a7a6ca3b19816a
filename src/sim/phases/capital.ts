import { FIRM, NATION, firmAt, nationAt } from '../accounts.ts';
import { crashChance, firmBalance, isListed, marketValue, pressureAsked, worthOf, yearlySales } from '../capital.ts';
import { PURPOSE, normalDraw } from '../dice.ts';
import { CAUSE } from '../ledger.ts';
import { bringToMarket, moveMood, movePrice, undervaluation } from '../listing.ts';
import { clamp } from '../numbers.ts';
import { balance } from '../query.ts';
import type { Turn } from '../turn.ts';

/** Who stands for all markets among the actors of draws. */
const ALL_MARKETS = -1;

/** Prices move, firms come to market by themselves, owners ask for products; then the mood of the next quarter. */
export function capital(turn: Turn): void {
  const { world, dice } = turn;
  const issued = new Float64Array(world.nations.length);
  for (const firm of world.setting.market) {
    const before = firmBalance(world, firm, FIRM.raised);
    if (!isListed(world, firm)) prepare(turn, firm);
    else if (firmBalance(world, firm, FIRM.listedFor) > 0) trade(turn, firm);
    if (isListed(world, firm)) turn.books.post(firmAt(world.setting.layout, firm) + FIRM.listedFor, 1, CAUSE.listing, firm);
    issued[world.setting.firms[firm].nation] += firmBalance(world, firm, FIRM.raised) - before;
  }
  const shared = normalDraw(dice, world.quarter, PURPOSE.mood, ALL_MARKETS);
  for (let nation = 0; nation < world.nations.length; nation++) {
    press(turn, nation);
    if (world.setting.nations[nation].moodSwing > 0) swing(turn, nation, shared, issued[nation]);
  }
}

/** A listed firm: its price, the end of its lock-up, and new shares while the market takes them. */
function trade(turn: Turn, firm: number): void {
  const { world, books, dice } = turn;
  const k = world.setting.coefficients.listing;
  const { nation } = world.setting.firms[firm];
  const at = firmAt(world.setting.layout, firm);
  const toWorth = undervaluation(firmBalance(world, firm, FIRM.price), worthOf(world, firm), firmBalance(world, firm, FIRM.shares));
  const luck = normalDraw(dice, world.quarter, PURPOSE.sharePrice, firm);
  movePrice(turn, firm, k.priceToWorth * toWorth + k.priceSpread * luck, CAUSE.sharePrice);
  const listedFor = firmBalance(world, firm, FIRM.listedFor);
  if (listedFor === world.setting.coefficients.capital.lockUp) movePrice(turn, firm, -k.lockUpFall, CAUSE.lockUpEnd);
  const mood = balance(world, nation, NATION.mood);
  const wanted = listedFor > world.setting.coefficients.capital.lockUp && mood >= k.followOnMood && firmBalance(world, firm, FIRM.price) > 1;
  if (wanted && world.nations[nation].window === 'open' && dice.roll(world.quarter, PURPOSE.followOn, firm, 0) < k.followOnChance * mood) {
    const sold = k.followOnShare * marketValue(world, firm);
    books.payIn(at + FIRM.capital, sold, CAUSE.followOn, firm);
    books.post(at + FIRM.raised, sold, CAUSE.followOn, firm);
    books.post(at + FIRM.shares, sold / firmBalance(world, firm, FIRM.price), CAUSE.followOn, firm);
  }
}

/** A private firm: it becomes ready as it grows, faster in a boom, and lists when its owners think the time is right. */
function prepare(turn: Turn, firm: number): void {
  const { world, books, dice } = turn;
  const k = world.setting.coefficients.listing;
  const { nation } = world.setting.firms[firm];
  const mood = balance(world, nation, NATION.mood);
  const grown = Math.sqrt(clamp((yearlySales(world, firm) + firmBalance(world, firm, FIRM.capital)) / k.readyAt, 0, 1));
  const readiness = firmBalance(world, firm, FIRM.readiness);
  const wanted = world.nations[nation].window === 'open' && readiness >= k.ownersReady && mood >= k.ownersLeastMood;
  if (wanted && dice.roll(world.quarter, PURPOSE.ownersList, firm, 0) < k.ownersList + k.ownersByMood * mood) {
    bringToMarket(turn, { firm, size: k.ownersOffer, anchor: 0 });
    return;
  }
  const next = readiness + k.readying * grown * (1 + k.readyingInBoom * mood);
  books.set(firmAt(world.setting.layout, firm) + FIRM.readiness, Math.min(1, next), CAUSE.readying, firm);
}

/** Owners of listed labs ask for products; labs give way by and by. */
function press({ world, books }: Turn, nation: number): void {
  const now = balance(world, nation, NATION.marketPressure);
  const asked = pressureAsked(world, nation);
  books.post(nationAt(world.setting.layout, nation) + NATION.marketPressure, world.setting.coefficients.capital.yielding * (asked - now), CAUSE.ownersPressure, nation);
}

/** The mood returns to its usual, is moved by luck, and may break where it has been high for long. */
function swing(turn: Turn, nation: number, shared: number, issued: number): void {
  const { world, books, dice } = turn;
  const k = world.setting.coefficients.capital;
  const { moodSwing, gdp } = world.setting.nations[nation];
  const mood = balance(world, nation, NATION.mood);
  const heat = balance(world, nation, NATION.heat);
  const warmer = k.heatFresh * (Math.max(0, mood) - heat) + (k.heatIssued * issued) / (1000 * gdp);
  books.set(nationAt(world.setting.layout, nation) + NATION.heat, clamp(heat + warmer, 0, 1), CAUSE.marketMood, nation);
  const own = normalDraw(dice, world.quarter, PURPOSE.mood, nation);
  moveMood(turn, nation, k.back * (k.rest - mood) + moodSwing * (k.sharedSwing * shared + k.ownSwing * own), CAUSE.marketMood, nation);
  if (dice.roll(world.quarter, PURPOSE.moodTurn, nation, 0) >= crashChance(world, nation)) return;
  const depth = k.crashLeast + k.crashMore * dice.roll(world.quarter, PURPOSE.moodTurnSize, nation, 0);
  moveMood(turn, nation, Math.min(0, -depth - balance(world, nation, NATION.mood)), CAUSE.moodTurn, nation);
  books.post(nationAt(world.setting.layout, nation) + NATION.heat, -k.crashCools * balance(world, nation, NATION.heat), CAUSE.moodTurn, nation);
}
