import { NATION } from '../sim/accounts.ts';
import type { DoctrineName, Reason } from '../sim/doctrine.ts';
import { findDeal, sidesOf } from '../sim/deals/book.ts';
import { writeTerm } from '../sim/deals/terms.ts';
import type { Order, WrittenTerm } from '../sim/orders/order.ts';
import { balance, treasuryOf } from '../sim/query.ts';
import type { Deal, DealSide, Term } from '../sim/records/deal.ts';
import type { World } from '../sim/world.ts';
import { wantedAbroad, worthOf, type Worth } from './dealValue.ts';
import type { Draft } from './draft.ts';

/** How bots take part at the deal table: what they say to an offer, and what they offer themselves. */

/** What a doctrine asks for what it gives: a deal must be worth this many times its cost; null never answers. */
const ASKS: Readonly<Record<DoctrineName, number | null>> = {
  passive: null,
  importer: 0.9,
  builder: 1.2,
  hedger: 1,
  financier: 1,
  diffuser: 1,
  strict: 2.5,
  dealmaker: 1,
};
/** Reputation below which no promise is taken. */
const BELIEVED = 30;
/** Quarters for which a breach is held against who broke a deal. */
export const GRUDGE = 6;
/** Share of what it asks for at which a bot makes an offer of its own instead of refusing, and how often in turn. */
const WORTH_TALKING = 0.35;
const MOST_ROUNDS = 2;
/** USD bn to which what is asked for is rounded up. */
const ROUND_TO = 0.05;

/** What a bot says to an offer, and why. */
export interface Answer {
  readonly order: Order;
  readonly reason: Reason;
}

/** Quarters since a nation last broke a deal with another; Infinity where it never did. */
export function quartersSinceBreach(world: World, breaker: number, victim: number): number {
  let ago = Infinity;
  for (const { from, to, state, closed } of world.deals) {
    if (state !== 'broken') continue;
    const [own, other] = from.nation === breaker ? [from, to] : [to, from];
    if (own.nation === breaker && other.nation === victim && own.broke && !other.broke) ago = Math.min(ago, world.quarter - closed);
  }
  return ago;
}

/** Deals that two nations kept to their end. */
export const keptBetween = (world: World, a: number, b: number): number => between(world, a, b).filter(({ state }) => state === 'kept').length;

const between = ({ deals }: World, a: number, b: number): Deal[] =>
  deals.filter(({ from, to }) => (from.nation === a && to.nation === b) || (from.nation === b && to.nation === a));

/** What the answering side of an offer would get and give. */
export function worthOfOffer(world: World, { from, to, quarters, verify, bond }: Deal): Worth {
  return worthOf(world, { nation: to.nation, other: from.nation, give: to.terms, take: from.terms, quarters, verify, bond });
}

/** What a doctrine says to an offer; null where it says nothing. */
export function answerTo(world: World, doctrine: DoctrineName, deal: Deal): Answer | null {
  const asks = ASKS[doctrine];
  if (asks === null) return null;
  const { nation } = deal.to;
  const other = deal.from.nation;
  const id = world.setting.nations[other]!.id;
  const refuse = (reason: Reason): Answer => ({ order: { kind: 'answerDeal', deal: deal.id, answer: 'refuse' }, reason });
  const ago = quartersSinceBreach(world, other, nation);
  if (ago <= GRUDGE) return refuse({ key: 'dealBroke', args: { nation: id, ago } });
  const reputation = balance(world, other, NATION.reputation);
  if (reputation < BELIEVED) return refuse({ key: 'dealDistrust', args: { nation: id, reputation } });
  const { gain, cost } = worthOfOffer(world, deal);
  const asked = asks * cost;
  if (gain > 0 && gain >= asked) {
    return { order: { kind: 'answerDeal', deal: deal.id, answer: 'accept' }, reason: { key: 'dealFair', args: { nation: id, gain, cost } } };
  }
  const more = Math.ceil((asked - gain) / ROUND_TO) * ROUND_TO;
  if (gain >= WORTH_TALKING * asked && gain > 0 && deal.round < MOST_ROUNDS && treasuryOf(world, other) > 2 * more) {
    return { order: counterFor(world, deal, more), reason: { key: 'dealWantMore', args: { nation: id, more, gain, cost } } };
  }
  return refuse({ key: 'dealTooLittle', args: { nation: id, gain, cost } });
}

/** The offer again, for so much more money at once. */
function counterFor(world: World, deal: Deal, more: number): Order {
  const write = (terms: readonly Term[]) => terms.map((term) => writeTerm(world, term));
  const wanted = write(deal.from.terms);
  const paid = wanted.findIndex(({ kind }) => kind === 'payment');
  const before = wanted[paid]?.amount ?? 0;
  const payment: WrittenTerm = { kind: 'payment', amount: before + more, of: null };
  const take = paid < 0 ? [...wanted, payment] : wanted.map((term, i) => (i === paid ? payment : term));
  const { quarters, verify, bond } = deal;
  return { kind: 'counterDeal', deal: deal.id, give: write(deal.to.terms), take, quarters, expires: 2, verify, bond };
}

/** Answers every offer that is made to this nation. */
export function answerDeals(draft: Draft, doctrine: DoctrineName): void {
  const { world, nation } = draft;
  for (const deal of world.deals) {
    if (deal.state !== 'offered' || deal.to.nation !== nation) continue;
    const answer = answerTo(world, doctrine, deal);
    if (answer) draft.give(answer.order, answer.reason.key, answer.reason.args);
  }
}

/** A deal that a nation takes part in, from its side. */
interface Bound {
  readonly own: DealSide;
  readonly other: DealSide;
}

/** Deals that bind a nation once its plan is carried out: in force, or accepted in the plan. */
export function boundBy(draft: Draft): Bound[] {
  const accepted = acceptedIn(draft);
  return draft.world.deals.flatMap((deal) => {
    const sides = sidesOf(deal, draft.nation);
    if (!sides) return [];
    return deal.state === 'inForce' || accepted.includes(deal) ? [sides] : [];
  });
}

/** Offers that a plan accepts. */
export const acceptedIn = ({ world, orders }: Draft): Deal[] =>
  orders.flatMap(({ order }) => (order.kind === 'answerDeal' && order.answer === 'accept' ? (findDeal(world, order.deal) ?? []) : []));

/** Quarters for which a bot does not speak again to who did not take its last offer. */
const PAUSE = 3;

/** Is there a table, and nothing on it between two nations now that a new offer would talk over? */
export function mayOffer(world: World, from: number, to: number): boolean {
  return world.setting.desks.includes('statecraft') && between(world, from, to).every(
    ({ state, closed }) => state === 'kept' || state === 'broken' || (state !== 'offered' && state !== 'inForce' && world.quarter - closed >= PAUSE),
  );
}

/** Quarters for which bots propose to bind themselves and each other. */
export const BOT_TERM = 6;
/** Share of a gain that a bot will pay for it. */
const FAIR_SHARE = 0.5;
/** Licensed share of what is wanted below which a buyer seeks a deal. */
const STARVED = 0.6;

/** Offers a controller money for licences where too few of its chips come through. */
export function buyAccess(draft: Draft, most: number): void {
  const { world, nation } = draft;
  for (const rule of world.regimes) {
    if (rule.target !== nation || !mayOffer(world, nation, rule.controller)) continue;
    const wanted = wantedAbroad(world, rule.controller, nation);
    const comes = rule.licence === 'closed' ? 0 : Math.min(rule.cap, wanted);
    if (wanted < 0.01 || comes >= STARVED * wanted) continue;
    const take: WrittenTerm[] = [
      { kind: 'licence', amount: 0, of: 'caseByCase' },
      { kind: 'volume', amount: Math.max(rule.cap, Math.ceil(wanted * 20) / 20), of: null },
    ];
    const read = take.map(({ kind, amount }): Term => ({ kind, amount, of: kind === 'licence' ? 1 : -1 }));
    const { gain } = worthOf(world, { nation, other: rule.controller, give: [], take: read, quarters: BOT_TERM, verify: false, bond: 0 });
    const amount = Math.floor(Math.min(FAIR_SHARE * gain, most) / ROUND_TO) * ROUND_TO;
    if (amount < ROUND_TO) continue;
    const to = world.setting.nations[rule.controller]!.id;
    const give: WrittenTerm[] = [{ kind: 'payment', amount, of: null }];
    draft.give({ kind: 'offerDeal', to, give, take, quarters: BOT_TERM, expires: 2, verify: false, bond: 0 }, 'buyAccess', { nation: to });
  }
}
