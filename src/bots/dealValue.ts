import { MARKET, NATION } from '../sim/accounts.ts';
import { regimeBetween } from '../sim/controls.ts';
import { paymentOf, type Bargain } from '../sim/deals/book.ts';
import { TERMS } from '../sim/deals/terms.ts';
import { tensionOf } from '../sim/relations.ts';
import { balance, frontierGap, market, usefulCompute } from '../sim/query.ts';
import { clamp } from '../sim/numbers.ts';
import { talentFor } from '../sim/talent.ts';
import type { Term, TermKind } from '../sim/records/deal.ts';
import { LICENCE_RULES, type LicenceRule, type Regime } from '../sim/records/regime.ts';
import type { World } from '../sim/world.ts';

/**
 * What a deal is worth to a nation, USD bn over its quarters, from figures that every player sees. One way of
 * reckoning for all bots, and for the hint that a person is given; doctrines differ in how much they ask for.
 */

/** USD bn that a licensed M H100e is worth to its buyer above its price [judgement: a quarter of a year's rent]. */
const ACCESS = 6;
/** USD bn that the exporter's economy earns on a M H100e sold, without any cut [judgement: about a tenth of the price]. */
const SALES = 3;
/** USD bn that a M H100e in the hands of a rival who has all but caught up costs the exporter [judgement]. */
const LEAD = 12;
/** Months of frontier gap beyond which a rival's compute costs the exporter nothing [judgement]. */
const SAFE_GAP = 14;
/** Share of its worth that a promise has which only keeps what stands [judgement]. */
const INSURANCE = 0.25;
/** Share of what is asked for that case-by-case licences let through, on average (phases/licensing.ts). */
const CASE_BY_CASE = 0.7;
/** USD bn a quarter that tools, and memory, are worth to a nation with fabs of its own [judgement]. */
const TOOLS = 0.4;
const MEMORY = 0.5;
/**
 * What follows is in shares of the quarterly appropriation of who reckons: nobody pays for a promise as if it had
 * another's purse. A tenth of a near rival's compute kept out of frontier research [judgement].
 */
const RACE = 0.09;
/** A tenth of the other side's compute on safety, and of one's own [judgement]. */
const CARE = { worth: 0.03, cost: 0.018 } as const;
/** All of the world's chip minerals: to who gets them, and to who gives up the lever of withholding them [judgement]. */
const MINERALS = { worth: 0.2, cost: 0.03 } as const;
/** A way to rent compute abroad [judgement]. */
const CLOUD = 0.06;
/** What inspectors cost in secrets, and are worth to who sends them [judgement]. */
const SECRETS = 0.01;

/** Share of its worth that a promise has which nobody sees kept, and nobody checks (phases/deals.ts) [judgement]. */
const UNSEEN = 0.1;
/** Quarters of promises that are paid for in advance without a bond of that size: who breaks them keeps the money [judgement]. */
const PREPAID = 4;

export interface Worth {
  /** USD bn that the nation gets, and gives; the other side's promises count as far as it is believed */
  readonly gain: number;
  readonly cost: number;
}

/** How far a nation believes another's promises, 0.1-1. */
function belief(world: World, nation: number, other: number): number {
  return clamp(0.3 + (0.8 * balance(world, other, NATION.reputation)) / 100 - (0.2 * tensionOf(world, nation, other)) / 100, 0.1, 1);
}

export function worthOf(world: World, { nation, other, give, take, quarters, verify, bond }: Bargain): Worth {
  const secured = bond >= paymentOf(give) ? quarters : Math.min(quarters, PREPAID);
  const taken = quarterly(world, other, nation, seen(take, verify), 'taker') * secured * belief(world, nation, other) + paymentOf(take);
  const given = quarterly(world, nation, other, seen(give, true), 'giver') * quarters + paymentOf(give);
  // what is given may earn something too, as licences do: that is a gain, and the other way round
  const checks = verify ? world.setting.coefficients.deals.checksCost * quarters : 0;
  return { gain: Math.max(0, taken) + Math.max(0, -given), cost: Math.max(0, given) + Math.max(0, -taken) + checks };
}

/** A promise, and the share of its worth that it has because it can be checked. */
interface Promised {
  readonly term: Term;
  readonly counts: number;
}

function seen(terms: readonly Term[], verify: boolean): Promised[] {
  const checked = verify || terms.some(({ kind }) => kind === 'inspection');
  return terms.map((term) => ({ term, counts: TERMS[term.kind].hidden && !checked ? UNSEEN : 1 }));
}

/** USD bn a quarter: what the giver's promises are worth to the taker, or what they cost the giver, beside those that bind it already. */
function quarterly(world: World, giver: number, taker: number, promises: readonly Promised[], view: 'giver' | 'taker'): number {
  const owed = owedTo(world, giver, taker);
  const fresh = promises.filter(({ term }) => !owed.some((old) => covers(old, term)));
  let sum = keyWorth(world, giver, taker, fresh.map(({ term }) => term), view);
  for (const { term, counts } of fresh) sum += counts * worthOfTerm(world, giver, taker, term, view);
  return sum;
}

/** What a nation owes another by the deals in force between them. */
function owedTo(world: World, giver: number, taker: number): Term[] {
  return world.deals.flatMap(({ state, from, to }) => {
    if (state !== 'inForce') return [];
    if (from.nation === giver && to.nation === taker) return from.terms;
    return to.nation === giver && from.nation === taker ? to.terms : [];
  });
}

/** Is a promise worth nothing beside an older one? What is paid, sent or sold each quarter adds up; the rest is promised once. */
function covers(old: Term, { kind, amount, of }: Term): boolean {
  if (old.kind !== kind || old.of !== of || ADDS_UP.includes(kind)) return false;
  return kind === 'restraint' || kind === 'cut' ? old.amount <= amount : old.amount >= amount;
}

const ADDS_UP: readonly TermKind[] = ['payment', 'instalments', 'chips', 'talent'];

function worthOfTerm(world: World, giver: number, taker: number, { kind, amount, of }: Term, view: 'giver' | 'taker'): number {
  const purse = balance(world, view === 'taker' ? taker : giver, NATION.appropriation);
  switch (kind) {
    case 'instalments':
      return amount;
    case 'chips': {
      const money = (amount * market(world, of, MARKET.price)) / 1000;
      return view === 'giver' ? 0.05 * money : 0.3 * money * (1 - balance(world, taker, NATION.fillRate));
    }
    case 'talent':
      // what it costs to train as much where a billion is spent
      return amount / talentFor(world, 1, 'trained');
    case 'restraint': {
      const freed = Math.max(0, balance(world, giver, NATION.researchShare) - amount) * 10;
      return RACE * purse * freed * rivalry(world, giver, taker);
    }
    case 'safetyPact': {
      const more = Math.max(0, amount - balance(world, giver, NATION.safetyShare)) * 10;
      return (view === 'taker' ? CARE.worth : CARE.cost) * purse * more;
    }
    case 'minerals': {
      const held = world.setting.nations[giver]!.minerals * (1 - balance(world, taker, NATION.substitutes));
      const now = world.nations[giver]!.withheld.includes(taker) ? 1 : INSURANCE;
      return (view === 'taker' ? MINERALS.worth * held : MINERALS.cost) * purse * now;
    }
    case 'cloud':
      return CLOUD * purse * (view === 'taker' ? 1 : rivalry(world, giver, taker));
    case 'nonAlignment':
    case 'inspection':
      return SECRETS * purse;
    default:
      // payments are paid once, and promises about the export rule are valued together
      return 0;
  }
}

/** How near two nations are at the frontier: 1 side by side, 0 out of each other's reach. */
function rivalry(world: World, a: number, b: number): number {
  return clamp(1 - Math.abs(frontierGap(world, a) - frontierGap(world, b)) / SAFE_GAP, 0, 1);
}

type Key = Pick<Regime, 'licence' | 'cap' | 'cut' | 'tools' | 'hbm'>;

const PASSES: Readonly<Record<LicenceRule, number>> = { open: 1, caseByCase: CASE_BY_CASE, closed: 0 };

/** M H100e that a nation asks of another's export rule in a quarter. */
export function wantedAbroad(world: World, controller: number, target: number): number {
  let waiting = 0;
  for (const order of world.orders) {
    const chip = world.setting.chips[order.chip]!;
    if (order.nation === target && chip.designer === controller) waiting += (Math.min(order.open, order.want) * chip.h100e) / 1000;
  }
  return Math.max(waiting, 0.03 * usefulCompute(world, target));
}

/** What promises about the giver's export rule are worth, together. */
function keyWorth(world: World, giver: number, taker: number, terms: readonly Term[], view: 'giver' | 'taker'): number {
  const now = regimeBetween(world, giver, taker);
  if (!now) return 0;
  const next: { -readonly [K in keyof Key]: Key[K] } = { licence: now.licence, cap: now.cap, cut: now.cut, tools: now.tools, hbm: now.hbm };
  const speaks = new Set(terms.map(({ kind }) => kind));
  for (const { kind, amount, of } of terms) {
    if (kind === 'licence' && of < LICENCE_RULES.indexOf(now.licence)) next.licence = LICENCE_RULES[of]!;
    else if (kind === 'volume') next.cap = Math.max(now.cap, amount);
    else if (kind === 'cut') next.cut = amount;
    else if (kind === 'tools') next.tools = true;
    else if (kind === 'hbm') next.hbm = true;
  }
  const wanted = wantedAbroad(world, giver, taker);
  const flow = (key: Key) => Math.min(key.cap, wanted * PASSES[key.licence]);
  const [before, after] = [flow(now), flow(next)];
  const bound = speaks.has('licence') || speaks.has('volume') || speaks.has('noNewControls');
  const more = after - before + (bound ? INSURANCE * before : 0);
  const home = world.setting.nations[taker]!.homeChip >= 0 ? 1 : 0;
  const line = (name: 'tools' | 'hbm', worth: number) =>
    home * worth * (next[name] && !now[name] ? 1 : now[name] && (speaks.has(name) || speaks.has('noNewControls')) ? INSURANCE : 0);
  const supplies = line('tools', TOOLS) + line('hbm', MEMORY);
  // k$ a chip of H100 class is USD bn a M H100e
  const cut = after * averagePrice(world, giver) * (next.cut - now.cut);
  const near = clamp(1 - frontierGap(world, taker) / SAFE_GAP, 0, 1);
  if (view === 'taker') return ACCESS * more + supplies - cut;
  return (LEAD * near - SALES) * more + supplies * near - cut;
}

/** k$ for an H100e of what a nation designs, on average over its chips on sale. */
function averagePrice(world: World, designer: number): number {
  let sum = 0;
  let count = 0;
  world.setting.chips.forEach((chip, index) => {
    if (chip.designer !== designer || chip.homeMade || market(world, index, MARKET.supply) <= 0) return;
    sum += market(world, index, MARKET.price) / chip.h100e;
    count++;
  });
  return count > 0 ? sum / count : 0;
}
