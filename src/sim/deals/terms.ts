import { NATION, nationAt } from '../accounts.ts';
import { regimeBetween } from '../controls.ts';
import { CAUSE } from '../ledger.ts';
import { firmIndex, type Order, type WrittenTerm } from '../orders/order.ts';
import { MOST_CUT } from '../orders/setControls.ts';
import { SPLIT } from '../orders/splitCompute.ts';
import { aboveLimit, balance, treasuryOf } from '../query.ts';
import type { Turn } from '../turn.ts';
import { turnKey } from '../turnKey.ts';
import { makeTerm, type Term, type TermKind } from '../records/deal.ts';
import { LICENCE_RULES, type Regime } from '../records/regime.ts';
import type { World } from '../world.ts';

/**
 * What each term of a deal binds, how it is carried out, and what breaks it. A term in force forbids nothing: who gives
 * it may act against it, and is then in breach.
 */

/** Who owes a term to whom. */
interface Owed {
  readonly term: Term;
  readonly giver: number;
  readonly other: number;
}

interface TermRule {
  /** Range of the amount, in its unit; null where it has none */
  readonly amount: { readonly low: number; readonly high: number } | null;
  /** What it names */
  readonly of: 'rule' | 'chip' | 'nation' | null;
  /** Is it a promise about the giver's export rule against the other side? */
  readonly ofKey: boolean;
  /** Can nobody see from outside whether it is kept? */
  readonly hidden: boolean;
  canGive(world: World, owed: Owed): boolean;
  /** Carried out once, as the deal comes into force. */
  begin?(turn: Turn, owed: Owed): void;
  /** Carried out in each quarter in force; `deal` is its number. */
  each?(turn: Turn, owed: Owed, deal: number): void;
  /** Is it kept, if its giver carries out these orders in the quarter? */
  kept(world: World, owed: Owed, orders: readonly Order[]): boolean;
}

/** Rounding that a promised figure may be missed by. */
const SLACK = 1e-9;

const anyone = () => true;
const always = () => true;

// ---- the exporter's key ----

type Key = Pick<Regime, 'licence' | 'tppLimit' | 'bandwidthLimit' | 'cap' | 'cut' | 'tools' | 'hbm' | 'cloud' | 'listed'>;

const openness = (key: Pick<Key, 'licence'>) => -LICENCE_RULES.indexOf(key.licence);

/** The export rule as the giver's orders will leave it, what it shuts at a controller's wish included. */
function plannedKey(world: World, { giver, other }: Owed, orders: readonly Order[]): Key | undefined {
  let key: Key | undefined = regimeBetween(world, giver, other);
  const { id } = world.setting.nations[other];
  for (const order of orders) {
    if (order.kind === 'setControls' && order.target === id) key = { ...order, listed: order.listed.map((firm) => firmIndex(world, firm)) };
    else if (key && order.kind === 'answerAlignment' && order.follow && order.target === id) key = { ...key, [order.what]: false };
  }
  return key;
}

/** Is `next` in any respect stricter than `key`? */
function tightens(key: Key, next: Key): boolean {
  return (
    openness(next) < openness(key) ||
    next.tppLimit < key.tppLimit - SLACK ||
    next.bandwidthLimit < key.bandwidthLimit - SLACK ||
    next.cap < key.cap - SLACK ||
    next.cut > key.cut + SLACK ||
    (key.tools && !next.tools) ||
    (key.hbm && !next.hbm) ||
    (key.cloud && !next.cloud) ||
    next.listed.some((firm) => !key.listed.includes(firm))
  );
}

/** A promise about the giver's export rule: a state of it to bring about, and to stay at least as open as. */
function promiseOfKey(open: (key: Regime, term: Term) => void, holds: (key: Key, term: Term) => boolean) {
  return {
    hidden: false,
    ofKey: true,
    canGive: (world: World, { giver, other }: Owed) => regimeBetween(world, giver, other) !== undefined,
    begin: ({ world }: Turn, { giver, other, term }: Owed) => {
      const key = regimeBetween(world, giver, other);
      if (key && !holds(key, term)) open(key, term);
    },
    kept: (world: World, owed: Owed, orders: readonly Order[]) => {
      const key = plannedKey(world, owed, orders);
      return key === undefined || holds(key, owed.term);
    },
  };
}

// ---- the list ----

/** Every term that a deal may hold. */
export const TERMS: { readonly [K in TermKind]: TermRule } = {
  /** USD bn, once: set aside with the offer, so it cannot be broken (deals/book.ts pays it). */
  payment: { amount: { low: 0.01, high: 100 }, of: null, ofKey: false, hidden: false, canGive: anyone, kept: always },

  /** USD bn a quarter; who cannot pay is in breach. */
  instalments: {
    amount: { low: 0.01, high: 50 },
    of: null,
    ofKey: false,
    hidden: false,
    canGive: anyone,
    each: ({ world, books }, { giver, other, term }, deal) => {
      const treasury = (nation: number) => nationAt(world.setting.layout, nation) + NATION.treasury;
      books.pay(treasury(giver), treasury(other), term.amount, CAUSE.dealInstalment, deal);
    },
    kept: (world, { giver, term }) => treasuryOf(world, giver) >= term.amount,
  },

  /** Licences at least so open (`of` is the rule). */
  licence: {
    amount: null,
    of: 'rule',
    ...promiseOfKey(
      (key, { of }) => void (key.licence = LICENCE_RULES[of]),
      (key, { of }) => openness(key) >= openness({ licence: LICENCE_RULES[of] }),
    ),
  },

  /** M H100e that may be licensed a quarter, at least. */
  volume: {
    amount: { low: 0.01, high: 100 },
    of: null,
    ...promiseOfKey(
      (key, { amount }) => void (key.cap = amount),
      (key, { amount }) => key.cap >= amount - SLACK,
    ),
  },

  /** Share of the price that the exporter's treasury takes: as agreed, up or down, and no more while it lasts. */
  cut: {
    amount: { low: 0, high: MOST_CUT },
    of: null,
    ...promiseOfKey(
      (key, { amount }) => void (key.cut = amount),
      (key, { amount }) => key.cut <= amount + SLACK,
    ),
    begin: ({ world }, { giver, other, term }) => {
      const key = regimeBetween(world, giver, other);
      if (key) key.cut = term.amount;
    },
  },

  /** Chip tools may be sold. */
  tools: { amount: null, of: null, ...promiseOfKey((key) => turnKey(key, 'tools', true), (key) => key.tools) },

  /** Memory may be sold. */
  hbm: { amount: null, of: null, ...promiseOfKey((key) => turnKey(key, 'hbm', true), (key) => key.hbm) },

  /** Compute abroad may be rented: the remote-access rule stays open. */
  cloud: { amount: null, of: null, ...promiseOfKey((key) => turnKey(key, 'cloud', true), (key) => key.cloud) },

  /** Chip minerals are not withheld from the other side. */
  minerals: {
    amount: null,
    of: null,
    ofKey: false,
    hidden: false,
    canGive: (world, { giver }) => world.setting.nations[giver].minerals > 0,
    begin: ({ world }, { giver, other }) => {
      const own = world.nations[giver];
      own.withheld = own.withheld.filter((nation) => nation !== other);
    },
    kept: (world, { giver, other }, orders) => {
      let withheld = world.nations[giver].withheld.includes(other);
      for (const order of orders) {
        if (order.kind === 'minerals' && order.target === world.setting.nations[other].id) withheld = order.on;
      }
      return !withheld;
    },
  },

  /** The giver sells a third nation (`of`) tools and memory as before: it follows nobody who asks it to stop. */
  nonAlignment: {
    amount: null,
    of: 'nation',
    ofKey: false,
    hidden: false,
    canGive: (world, { giver, other, term }) => term.of !== other && regimeBetween(world, giver, term.of) !== undefined,
    kept: (world, { giver, term }, orders) => {
      const owed = { term, giver, other: term.of };
      const [now, next] = [regimeBetween(world, giver, term.of), plannedKey(world, owed, orders)];
      return !now || !next || ((next.tools || !now.tools) && (next.hbm || !now.hbm));
    },
  },

  /** A truce: the export rule is tightened in no respect. */
  noNewControls: {
    amount: null,
    of: null,
    ofKey: true,
    hidden: false,
    canGive: (world, { giver, other }) => regimeBetween(world, giver, other) !== undefined,
    kept: (world, owed, orders) => {
      const key = regimeBetween(world, owed.giver, owed.other);
      const next = plannedKey(world, owed, orders);
      return !key || !next || !tightens(key, next);
    },
  },

  /** k chips a quarter, served at the market's price beside the giver's own buyers (phases/market.ts). */
  chips: {
    amount: { low: 1, high: 5000 },
    of: 'chip',
    ofKey: false,
    hidden: false,
    canGive: (world, { giver, term }) => {
      const chip = world.setting.chips[term.of];
      return chip !== undefined && chip.designer === giver && !chip.homeMade;
    },
    kept: (world, owed, orders) => {
      const key = plannedKey(world, owed, orders);
      const chip = world.setting.chips[owed.term.of];
      return !key || (key.licence !== 'closed' && !aboveLimit(key, chip));
    },
  },

  /** Points of talent a quarter: researchers who go to work with the other side. */
  talent: {
    amount: { low: 0.1, high: 3 },
    of: null,
    ofKey: false,
    hidden: false,
    canGive: (world, { giver, term }) => balance(world, giver, NATION.talent) > 2 * term.amount,
    each: ({ world, books }, { giver, other, term }, deal) => {
      const talent = (nation: number) => nationAt(world.setting.layout, nation) + NATION.talent;
      books.post(talent(giver), -term.amount, CAUSE.dealTalent, deal);
      books.post(talent(other), term.amount, CAUSE.dealTalent, deal);
    },
    kept: (world, { giver, term }) => balance(world, giver, NATION.talent) > 2 * term.amount,
  },

  /** Frontier research takes at most this share of useful compute. Nobody sees it from outside. */
  restraint: {
    amount: { low: 0.05, high: 0.95 },
    of: null,
    ofKey: false,
    hidden: true,
    canGive: anyone,
    kept: (world, { giver, term }, orders) => {
      let share = balance(world, giver, NATION.researchShare);
      for (const order of orders) if (order.kind === 'splitCompute') share = order.research;
      return share <= term.amount + SLACK;
    },
  },

  /** Safety work gets at least this share of useful compute. Nobody sees it from outside. */
  safetyPact: {
    amount: { low: 0.01, high: SPLIT.mostSafety },
    of: null,
    ofKey: false,
    hidden: true,
    canGive: anyone,
    kept: (world, { giver, term }, orders) => {
      let share = balance(world, giver, NATION.safetyShare);
      for (const order of orders) if (order.kind === 'splitCompute') share = order.safety;
      return share >= term.amount - SLACK;
    },
  },

  /** The other side's inspectors come in: what is promised unseen is seen (deals/book.ts). */
  inspection: { amount: null, of: null, ofKey: false, hidden: false, canGive: anyone, kept: always },
};

/** A term as a plan or scenario writes it; null where it names what is not there. */
export function readTerm(world: World, { kind, amount, of }: WrittenTerm): Term | null {
  const names = TERMS[kind].of;
  const index = of === null ? -1 : namesOf(world, names).indexOf(of);
  if ((names === null) !== (of === null) || (names !== null && index < 0)) return null;
  return makeTerm({ kind, amount, of: index });
}

/** A term as a plan writes it. */
export function writeTerm(world: World, { kind, amount, of }: Term): WrittenTerm {
  return { kind, amount, of: namesOf(world, TERMS[kind].of)[of] ?? null };
}

function namesOf(world: World, what: TermRule['of']): readonly string[] {
  switch (what) {
    case 'rule':
      return LICENCE_RULES;
    case 'chip':
      return world.setting.chips.map(({ id }) => id);
    case 'nation':
      return world.setting.nations.map(({ id }) => id);
    case null:
      return [];
  }
}
