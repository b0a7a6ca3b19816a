import { FIRM, NATION, firmAt, nationAt } from '../accounts.ts';
import { LOCK_UP, crashChance, firmBalance, isListed, marketValue, pressureAsked, worthOf, yearlySales } from '../capital.ts';
import { PURPOSE, normalDraw } from '../dice.ts';
import { CAUSE } from '../ledger.ts';
import { bringToMarket, moveMood, movePrice, undervaluation } from '../listing.ts';
import { clamp } from '../numbers.ts';
import { balance } from '../query.ts';
import type { Turn } from '../turn.ts';

/** Share of the way back to its usual that a mood goes in a quarter [judgement: winters of about a year]. */
const RETURN = 0.22;
/** Mood that a market returns to: a little above its mean, for crashes go down alone [judgement]. */
const REST = 0.05;
/** Parts of a market's swings that all markets share, and that are its own: their squares sum to one [judgement]. */
const SHARED = 0.6;
const OWN = 0.8;
/** Who stands for all markets among the actors of draws. */
const ALL_MARKETS = -1;
/** Share of heat that is new in a quarter, and what new shares add to it by their share of GDP [judgement]. */
const HEAT = { fresh: 0.25, issued: 30 } as const;
/** How far a crash throws the mood below zero, at least, and how much more at most [evidence: values fell by 35-60%]. */
const CRASH_DEPTH = { least: 0.5, more: 0.4 } as const;
/** Share of the heat that a crash takes out of a market: what it fed on is gone [judgement]. */
const CRASH_COOLS = 0.75;
/** Yearly sales and capital, USD bn, at which a firm becomes ready at full speed; that speed a quarter; and how much faster in the best mood [judgement]. */
const READYING = { full: 2, speed: 0.06, boom: 0.6 } as const;
/** Readiness from which owners list without being asked, the size of their offer, and their chance a quarter by mood [judgement]. */
const OWNERS_LIST = { readiness: 0.75, size: 0.12, usual: 0.2, mood: 0.9, leastMood: 0 } as const;
/** New shares of a listed firm: the mood they need, their chance a quarter in the best mood, and their share of its value [judgement]. */
const FOLLOW_ON = { leastMood: 0.15, chance: 0.5, share: 0.06 } as const;
/** Prices: share of the way to what the firm is worth, spread in doublings, and the fall as a lock-up ends [judgement; evidence: prices fall as lock-ups end]. */
const PRICE = { toWorth: 0.25, spread: 0.2, lockUpEnd: 0.25 } as const;
/** Share of the way to what owners ask for that a lab goes in a quarter [judgement]. */
const YIELDING = 0.2;

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
  const { nation } = world.setting.firms[firm];
  const at = firmAt(world.setting.layout, firm);
  const toWorth = undervaluation(firmBalance(world, firm, FIRM.price), worthOf(world, firm), firmBalance(world, firm, FIRM.shares));
  const luck = normalDraw(dice, world.quarter, PURPOSE.sharePrice, firm);
  movePrice(turn, firm, PRICE.toWorth * toWorth + PRICE.spread * luck, CAUSE.sharePrice);
  const listedFor = firmBalance(world, firm, FIRM.listedFor);
  if (listedFor === LOCK_UP) movePrice(turn, firm, -PRICE.lockUpEnd, CAUSE.lockUpEnd);
  const mood = balance(world, nation, NATION.mood);
  const wanted = listedFor > LOCK_UP && mood >= FOLLOW_ON.leastMood && firmBalance(world, firm, FIRM.price) > 1;
  if (wanted && world.nations[nation].window === 'open' && dice.roll(world.quarter, PURPOSE.followOn, firm, 0) < FOLLOW_ON.chance * mood) {
    const sold = FOLLOW_ON.share * marketValue(world, firm);
    books.payIn(at + FIRM.capital, sold, CAUSE.followOn, firm);
    books.post(at + FIRM.raised, sold, CAUSE.followOn, firm);
    books.post(at + FIRM.shares, sold / firmBalance(world, firm, FIRM.price), CAUSE.followOn, firm);
  }
}

/** A private firm: it becomes ready as it grows, faster in a boom, and lists when its owners think the time is right. */
function prepare(turn: Turn, firm: number): void {
  const { world, books, dice } = turn;
  const { nation } = world.setting.firms[firm];
  const mood = balance(world, nation, NATION.mood);
  const grown = Math.sqrt(clamp((yearlySales(world, firm) + firmBalance(world, firm, FIRM.capital)) / READYING.full, 0, 1));
  const readiness = firmBalance(world, firm, FIRM.readiness);
  const wanted = world.nations[nation].window === 'open' && readiness >= OWNERS_LIST.readiness && mood >= OWNERS_LIST.leastMood;
  if (wanted && dice.roll(world.quarter, PURPOSE.ownersList, firm, 0) < OWNERS_LIST.usual + OWNERS_LIST.mood * mood) {
    bringToMarket(turn, { firm, size: OWNERS_LIST.size, anchor: 0 });
    return;
  }
  const next = readiness + READYING.speed * grown * (1 + READYING.boom * mood);
  books.set(firmAt(world.setting.layout, firm) + FIRM.readiness, Math.min(1, next), CAUSE.readying, firm);
}

/** Owners of listed labs ask for products; labs give way by and by. */
function press({ world, books }: Turn, nation: number): void {
  const now = balance(world, nation, NATION.marketPressure);
  const asked = pressureAsked(world, nation);
  books.post(nationAt(world.setting.layout, nation) + NATION.marketPressure, YIELDING * (asked - now), CAUSE.ownersPressure, nation);
}

/** The mood returns to its usual, is moved by luck, and may break where it has been high for long. */
function swing(turn: Turn, nation: number, shared: number, issued: number): void {
  const { world, books, dice } = turn;
  const { moodSwing, gdp } = world.setting.nations[nation];
  const mood = balance(world, nation, NATION.mood);
  const heat = balance(world, nation, NATION.heat);
  const warmer = HEAT.fresh * (Math.max(0, mood) - heat) + (HEAT.issued * issued) / (1000 * gdp);
  books.set(nationAt(world.setting.layout, nation) + NATION.heat, clamp(heat + warmer, 0, 1), CAUSE.marketMood, nation);
  const own = normalDraw(dice, world.quarter, PURPOSE.mood, nation);
  moveMood(turn, nation, RETURN * (REST - mood) + moodSwing * (SHARED * shared + OWN * own), CAUSE.marketMood, nation);
  if (dice.roll(world.quarter, PURPOSE.moodTurn, nation, 0) >= crashChance(world, nation)) return;
  const depth = CRASH_DEPTH.least + CRASH_DEPTH.more * dice.roll(world.quarter, PURPOSE.moodTurnSize, nation, 0);
  moveMood(turn, nation, Math.min(0, -depth - balance(world, nation, NATION.mood)), CAUSE.moodTurn, nation);
  books.post(nationAt(world.setting.layout, nation) + NATION.heat, -CRASH_COOLS * balance(world, nation, NATION.heat), CAUSE.moodTurn, nation);
}
