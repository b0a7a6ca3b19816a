import { MARKET } from '../../../../sim/accounts.ts';
import { TERMS, readTerm } from '../../../../sim/deals/terms.ts';
import type { WrittenTerm } from '../../../../sim/orders/order.ts';
import { market } from '../../../../sim/query.ts';
import { TERM_KINDS, type TermKind } from '../../../../sim/records/deal.ts';
import { LICENCE_RULES } from '../../../../sim/records/regime.ts';
import type { World } from '../../../../sim/world.ts';
import type { Numbers } from '../../../../text/numbers.ts';

interface Range {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** What a new promise begins with */
  readonly start: number;
}

/** What a hand can set of each kind of promise; the rules allow more, and a file may say it. */
export const RANGES: Readonly<Partial<Record<TermKind, Range>>> = {
  payment: { low: 0.25, high: 15, step: 0.25, start: 1 },
  instalments: { low: 0.05, high: 5, step: 0.05, start: 0.25 },
  volume: { low: 0.05, high: 3, step: 0.05, start: 0.5 },
  cut: { low: 0, high: TERMS.cut.amount!.high, step: 0.05, start: 0.15 },
  chips: { low: 5, high: 500, step: 5, start: 50 },
  talent: { low: 0.1, high: 3, step: 0.1, start: 0.5 },
  restraint: { low: 0.05, high: TERMS.restraint.amount!.high, step: 0.05, start: 0.4 },
  safetyPact: { low: 0.01, high: TERMS.safetyPact.amount!.high, step: 0.01, start: 0.1 },
};

/** Chips whose first call a nation could promise. */
const callable = (world: World, giver: number): string[] =>
  world.setting.chips.filter((chip, i) => chip.designer === giver && !chip.homeMade && market(world, i, MARKET.supply) > 0).map(({ id }) => id);

/** What a promise may be of, by its kind; a closed licence is no promise. */
export function choicesOf(world: World, giver: number, other: number, kind: TermKind): readonly string[] {
  const { of } = TERMS[kind];
  if (of === 'chip') return callable(world, giver);
  if (of === 'nation') return world.regimes.filter(({ controller, target }) => controller === giver && target !== other).map(({ target }) => world.setting.nations[target]!.id);
  return of === 'rule' ? LICENCE_RULES.filter((rule) => rule !== 'closed') : [];
}

/** A new promise of a kind, as the page first offers it. */
function fresh(world: World, giver: number, other: number, kind: TermKind): WrittenTerm {
  const choices = choicesOf(world, giver, other, kind);
  return { kind, amount: RANGES[kind]?.start ?? 0, of: choices.at(-1) ?? null };
}

/** Has the giver this to give to the other? */
export function givable(world: World, giver: number, other: number, written: WrittenTerm): boolean {
  const term = readTerm(world, written);
  return term !== null && TERMS[written.kind].canGive(world, { term, giver, other });
}

/** Promises that could be added to those that stand. */
export function addable(world: World, giver: number, other: number, terms: readonly WrittenTerm[]): WrittenTerm[] {
  return TERM_KINDS.filter((kind) => terms.every((term) => term.kind !== kind))
    .map((kind) => fresh(world, giver, other, kind))
    .filter((term) => givable(world, giver, other, term));
}

/** The figure of a promise beside its name. */
export function amountText({ kind, amount }: WrittenTerm, n: Numbers): string {
  switch (kind) {
    case 'payment':
    case 'instalments':
      return n.money(amount);
    case 'volume':
      return `${n.millions(amount)} H100e`;
    case 'chips':
      return n.thousands(amount);
    case 'cut':
    case 'restraint':
    case 'safetyPact':
      return n.percent(amount);
    case 'talent':
      return n.short(amount);
    default:
      return '';
  }
}
