import type { Match } from '../../match/match.ts';
import { HOLDING, placeOf } from '../../sim/accounts.ts';
import { CAUSE_NAMES, CAUSE_SUBJECTS, type CauseName, type Posting, type SubjectKind } from '../../sim/ledger.ts';
import { pending } from '../../sim/orderBook.ts';
import type { ChipOrder } from '../../sim/records/chipOrder.ts';
import type { World } from '../../sim/world.ts';

/** What became of a chip order up to some quarter, in k chips; each figure is cumulative. */
export interface OrderFacts {
  readonly id: number;
  readonly nation: number;
  readonly chip: number;
  /** -1 for the state */
  readonly firm: number;
  readonly quota: boolean;
  /** Quarter in which it was placed; negative for what was on order before the game */
  readonly placed: number;
  units: number;
  licensed: number;
  approved: number;
  filled: number;
  delivered: number;
  refused: number;
  cancelled: number;
  held: number;
}

/** What a posting's subject is. Goods that customs let go name their order, as those that it holds do. */
export function subjectKindOf(cause: CauseName): SubjectKind {
  return cause === 'customsReleased' ? 'order' : CAUSE_SUBJECTS[cause];
}

export const causeOf = (posting: Posting): CauseName => CAUSE_NAMES[posting.cause]!;

export const orderOf = (posting: Posting): number =>
  subjectKindOf(causeOf(posting)) === 'order' ? posting.subject : -1;

/** An order of the start: what it had sold and landed before is not counted. */
function fromRecord(order: ChipOrder): OrderFacts {
  const { id, nation, chip, firm, quota, placed, open, licensed, approved, held } = order;
  const sold = pending(order) - open;
  return {
    id,
    nation,
    chip,
    firm,
    quota,
    placed: Math.min(placed, -1),
    units: open + sold,
    licensed: sold + licensed,
    approved: sold + approved,
    filled: sold,
    delivered: 0,
    refused: 0,
    cancelled: 0,
    held,
  };
}

/** All chip orders that the books know by the end of a quarter (-1: those of the start), by id. */
export function orderFacts(match: Match, quarter: number): Map<number, OrderFacts> {
  const facts = new Map<number, OrderFacts>();
  const first = match.worlds[0]!;
  for (const order of first.orders) facts.set(order.id, fromRecord(order));
  for (let q = 0; q <= quarter; q++) {
    for (const posting of match.quarters[q]!.postings) enter(first, facts, posting, q);
  }
  return facts;
}

const PLACING: readonly CauseName[] = ['chipOrder', 'quotaOrder'];

function enter(world: World, facts: Map<number, OrderFacts>, posting: Posting, quarter: number): void {
  const id = orderOf(posting);
  if (id < 0) return;
  const { layout } = world.setting;
  const place = placeOf(layout, posting.address);
  const cause = causeOf(posting);
  const known = facts.get(id);
  if (place.kind === 'holding') {
    if (place.account === HOLDING.ordered) facts.set(id, newFacts(layout.chips, id, place.owner, cause, posting.amount, quarter));
    else if (known) addTo(known, place.account, posting.amount);
  } else if (place.kind === 'firm' && known && PLACING.includes(cause)) {
    // the deposit tells who ordered
    facts.set(id, { ...known, firm: place.owner });
  }
}

function newFacts(chips: number, id: number, owner: number, cause: CauseName, units: number, quarter: number): OrderFacts {
  const none = { licensed: 0, approved: 0, filled: 0, delivered: 0, refused: 0, cancelled: 0, held: 0 };
  const nation = Math.floor(owner / chips);
  return { id, nation, chip: owner % chips, firm: -1, quota: cause === 'quotaOrder', placed: quarter, units, ...none };
}

function addTo(facts: OrderFacts, account: number, amount: number): void {
  switch (account) {
    case HOLDING.licensed:
      facts.licensed += amount;
      break;
    case HOLDING.approved:
      facts.approved += amount;
      break;
    case HOLDING.filled:
      facts.filled += amount;
      break;
    case HOLDING.delivered:
      facts.delivered += amount;
      break;
    case HOLDING.refused:
      facts.refused += amount;
      break;
    case HOLDING.cancelled:
      facts.cancelled += amount;
      break;
    case HOLDING.held:
      facts.held += amount;
  }
}
