import { PROGRAMMES, type ProgrammeName } from '../../sim/programmes.ts';
import type { ProjectKind } from '../../sim/records/project.ts';
import type { World } from '../../sim/world.ts';
import { NATION, placeOf } from '../../sim/accounts.ts';
import { findDeal } from '../../sim/deals/book.ts';
import type { CauseName, Posting } from '../../sim/ledger.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { causeOf, subjectKindOf, type OrderFacts } from './orderFacts.ts';

/**
 * What moved a measure: a rule that posts, or one of four that do not. `controls`: an export rule was set;
 * `noKey`: chips passed that no key stands before; `time`: a quarter went by; `leaderMoves`: the leader's own
 * postings, together, since the gap to it counts the time since it passed by.
 */
export type StepCause = CauseName | 'controls' | 'noKey' | 'time' | 'leaderMoves';

/** What a step is about, beside its cause: postings of one cause and one such thing are one step. */
export type About =
  | { readonly kind: 'chip'; readonly chip: number }
  | { readonly kind: 'card'; readonly card: number }
  | { readonly kind: 'works'; readonly works: ProjectKind }
  | { readonly kind: 'nation'; readonly nation: number }
  | { readonly kind: 'firm'; readonly firm: number }
  | { readonly kind: 'programme'; readonly programme: ProgrammeName }
  | { readonly kind: 'city'; readonly city: number }
  | { readonly kind: 'plain' };

const PLAIN: About = { kind: 'plain' };

/** Causes that are told of each firm by name: what happens to it on the market. */
const OF_ONE_FIRM: readonly CauseName[] = [
  'listing',
  'anchor',
  'offerWithdrawn',
  'followOn',
  'debut',
  'sharePrice',
  'lockUpEnd',
  'stakeSale',
  'stateFund',
  'crowdIn',
];

/** Where a posting belongs. */
export interface Belongs {
  readonly cause: StepCause;
  readonly about: About;
}

export interface Known {
  /** State after the quarter, which has its fabs and works */
  readonly world: World;
  readonly nation: number;
  readonly measure: MeasureName;
  readonly leader: number;
  readonly orders: ReadonlyMap<number, OrderFacts>;
  readonly works: ReadonlyMap<number, ProjectKind>;
}

/** Measures of cities' vouchers, which are told city by city; in all others the cities' parts are one step. */
const BY_CITY: readonly MeasureName[] = ['voucherHours', 'voucherWaste', 'pilotsPassed', 'centreLoad', 'voucherRate', 'voucherAudit', 'voucherCities'];

/** Nation that an account belongs to, -1 for a market or the world outside. */
function ownerOf(world: World, address: number): number {
  const { layout, firms } = world.setting;
  const { kind, owner } = placeOf(layout, address);
  switch (kind) {
    case 'nation':
      return owner;
    case 'firm':
      return firms[owner]!.nation;
    case 'holding':
      return Math.floor(owner / layout.chips);
    case 'relation':
      return Math.floor(owner / layout.nationCount);
    case 'city':
      return world.setting.cities[owner]!.nation;
    case 'fab':
      return world.fabs[owner]!.nation;
    default:
      return -1;
  }
}

export function belongs(posting: Posting, known: Known): Belongs {
  const { world, nation, measure, leader, orders, works } = known;
  const cause = causeOf(posting);
  const owner = ownerOf(world, posting.address);
  if (measure === 'frontierGap' && owner === leader && leader !== nation) {
    return { cause: 'leaderMoves', about: { kind: 'nation', nation: leader } };
  }
  const ofNation: About = owner >= 0 && owner !== nation ? { kind: 'nation', nation: owner } : PLAIN;
  if (cause === 'spillover' || cause === 'fear') return { cause, about: { kind: 'nation', nation: posting.subject } };
  switch (subjectKindOf(cause)) {
    case 'order': {
      const order = orders.get(posting.subject);
      return { cause, about: order ? { kind: 'chip', chip: order.chip } : PLAIN };
    }
    case 'card':
      return { cause, about: { kind: 'card', card: posting.subject } };
    case 'deal': {
      const sides = partners(world, posting.subject);
      return { cause, about: sides ? { kind: 'nation', nation: sides[0] === nation ? sides[1] : sides[0] } : PLAIN };
    }
    case 'project': {
      const kind = works.get(posting.subject);
      return { cause, about: kind ? { kind: 'works', works: kind } : PLAIN };
    }
    case 'firm':
      if (OF_ONE_FIRM.includes(cause)) return { cause, about: { kind: 'firm', firm: posting.subject } };
      return { cause, about: ofNation };
    case 'programme':
      // of a rival's programmes only that it was the rival's matters
      if (owner !== nation && owner >= 0) return { cause, about: { kind: 'nation', nation: owner } };
      return { cause, about: { kind: 'programme', programme: PROGRAMMES[posting.subject]! } };
    case 'city':
      return { cause, about: BY_CITY.includes(measure) ? { kind: 'city', city: posting.subject } : PLAIN };
    default:
      return { cause, about: ofNation };
  }
}

/** The two nations of a deal, by its number. */
function partners(world: World, id: number): readonly [number, number] | null {
  const deal = findDeal(world, id);
  return deal ? [deal.from.nation, deal.to.nation] : null;
}

export const keyOf = ({ cause, about }: Belongs): string => {
  switch (about.kind) {
    case 'chip':
      return `${cause} chip ${about.chip}`;
    case 'card':
      return `${cause} card ${about.card}`;
    case 'works':
      return `${cause} works ${about.works}`;
    case 'nation':
      return `${cause} nation ${about.nation}`;
    case 'firm':
      return `${cause} firm ${about.firm}`;
    case 'programme':
      return `${cause} programme ${about.programme}`;
    case 'city':
      return `${cause} city ${about.city}`;
    case 'plain':
      return cause;
  }
};

/** Kinds of all works that ran in a quarter, by id; one begun and finished within it is told by what it added to. */
export function worksOf(opening: World, closing: World, postings: readonly Posting[]): Map<number, ProjectKind> {
  const works = new Map<number, ProjectKind>();
  for (const { id, kind } of [...opening.projects, ...closing.projects]) works.set(id, kind);
  for (const posting of postings) {
    if (causeOf(posting) !== 'built' || works.has(posting.subject)) continue;
    works.set(posting.subject, kindAt(closing, posting.address));
  }
  return works;
}

function kindAt(world: World, address: number): ProjectKind {
  const { kind, account } = placeOf(world.setting.layout, address);
  if (kind === 'fab') return 'fab';
  if (kind === 'relation') return 'jointFab';
  switch (account) {
    case NATION.hbmRate:
      return 'hbm';
    case NATION.packaging:
      return 'packaging';
    case NATION.servers:
      return 'servers';
    case NATION.cooling:
      return 'cooling';
    default:
      return 'power';
  }
}
