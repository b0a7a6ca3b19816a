import { NATION, nationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import type { Order } from '../orders/order.ts';
import { balance } from '../query.ts';
import { raise } from '../relations.ts';
import type { Turn } from '../turn.ts';
import { makeDeal, makeDealSide, type Deal, type DealSide, type DealState, type Term } from '../records/deal.ts';
import type { World } from '../world.ts';
import { TERMS } from './terms.ts';

/** The book of deals: offers come in with their money, are answered, bind, and end kept or broken. */

/** Quarters for which offers that came to nothing stay in the book. */
const REMEMBERED = 6;

export const findDeal = (world: World, id: number): Deal | undefined => world.deals.find((deal) => deal.id === id);

/** The side that a nation has in a deal, and the other; null where it has none. */
export function sidesOf(deal: Deal, nation: number): { readonly own: DealSide; readonly other: DealSide } | null {
  if (deal.from.nation === nation) return { own: deal.from, other: deal.to };
  return deal.to.nation === nation ? { own: deal.to, other: deal.from } : null;
}

/** USD bn that a side pays as the deal comes into force. */
export function paymentOf(terms: readonly Term[]): number {
  let sum = 0;
  for (const { kind, amount } of terms) if (kind === 'payment') sum += amount;
  return sum;
}

const treasury = (world: World, nation: number) => nationAt(world.setting.layout, nation) + NATION.treasury;
const escrow = (world: World, nation: number) => nationAt(world.setting.layout, nation) + NATION.dealEscrow;

/** What two nations may agree on, as one of them sees it: what it gives the other, and what it takes. */
export interface Bargain {
  readonly nation: number;
  readonly other: number;
  readonly give: readonly Term[];
  readonly take: readonly Term[];
  readonly quarters: number;
  readonly verify: boolean;
  /** USD bn from either side */
  readonly bond: number;
}

/** A bargain that the nation offers the other. */
interface Offer extends Bargain {
  /** Quarters in which it may be answered */
  readonly expires: number;
  /** Number of the offer that it answers, -1 for none */
  readonly counters: number;
}

/** An offer as it would lie on the table. */
export function dealOf(world: World, o: Offer): Deal {
  const side = (nation: number, terms: readonly Term[]) => makeDealSide({ nation, terms, escrow: 0, defects: -1, broke: false });
  return makeDeal({
    id: world.nextDeal,
    from: side(o.nation, o.give),
    to: side(o.other, o.take),
    quarters: o.quarters,
    verify: o.verify,
    bond: o.bond,
    offered: world.quarter,
    expires: world.quarter + o.expires,
    counters: o.counters,
    round: o.counters < 0 ? 0 : (findDeal(world, o.counters)?.round ?? 0) + 1,
    state: 'offered',
    since: -1,
    until: -1,
    closed: -1,
  });
}

/** Puts an offer on the table; its bond and its payment are set aside until it is answered. */
export function offer(turn: Turn, o: Offer): void {
  const { world } = turn;
  const deal = dealOf(world, o);
  world.nextDeal++;
  world.deals.push(deal);
  setAside(turn, deal, deal.from, o.bond + paymentOf(o.give));
}

function setAside({ world, books }: Turn, deal: Deal, side: DealSide, amount: number): void {
  books.pay(treasury(world, side.nation), escrow(world, side.nation), amount, CAUSE.dealOffer, deal.id);
  side.escrow += amount;
}

/** Pays a side's escrow, or a part of it, to a nation's treasury. */
function release({ world, books }: Turn, deal: Deal, side: DealSide, to: number, cause: number, amount = side.escrow): void {
  books.pay(escrow(world, side.nation), treasury(world, to), amount, cause, deal.id);
  side.escrow -= amount;
}

/** Ends an offer that comes to nothing, or a deal that has run its time; what was set aside goes back. */
export function close(turn: Turn, deal: Deal, state: DealState): void {
  deal.state = state;
  deal.closed = turn.world.quarter;
  for (const side of [deal.from, deal.to]) release(turn, deal, side, side.nation, CAUSE.dealReturned);
}

/** The other side has accepted: what is paid once is paid, what is promised is brought about. */
export function enter(turn: Turn, deal: Deal): void {
  const { world } = turn;
  deal.state = 'inForce';
  deal.since = world.quarter;
  deal.until = world.quarter + deal.quarters - 1;
  setAside(turn, deal, deal.to, deal.bond + paymentOf(deal.to.terms));
  for (const [side, other] of bothWays(deal)) {
    release(turn, deal, side, other.nation, CAUSE.dealPayment, paymentOf(side.terms));
    for (const term of side.terms) TERMS[term.kind].begin?.(turn, { term, giver: side.nation, other: other.nation });
  }
}

const bothWays = (deal: Deal) => [[deal.from, deal.to], [deal.to, deal.from]] as const;

/** USD bn that a side of a deal in force pays in a quarter: its instalments, and the checks. */
export function quarterlyBill(world: World, { terms }: Pick<DealSide, 'terms'>, { verify }: Pick<Deal, 'verify'>): number {
  let sum = verify ? world.setting.coefficients.deals.checksCost : 0;
  for (const { kind, amount } of terms) if (kind === 'instalments') sum += amount;
  return sum;
}

/** USD bn that deals may take from a nation in the coming quarter: those in force, and its own offers if they are taken. */
export function dealsDue(world: World, nation: number): number {
  let sum = 0;
  for (const deal of world.deals) {
    const bound = deal.state === 'inForce' || (deal.state === 'offered' && deal.from.nation === nation);
    const sides = bound && sidesOf(deal, nation);
    if (sides) sum += quarterlyBill(world, sides.own, deal);
  }
  return sum;
}

/** k chips a quarter of a chip that deals in force promise a nation first call on. */
export function firstCall(world: World, nation: number, chip: number): number {
  let units = 0;
  for (const { state, from, to } of world.deals) {
    if (state !== 'inForce' || (from.nation !== nation && to.nation !== nation)) continue;
    const giver = from.nation === nation ? to : from;
    for (const { kind, amount, of } of giver.terms) if (kind === 'chips' && of === chip) units += amount;
  }
  return units;
}

/** Terms of a side that these orders of it would break. */
export function brokenBy(world: World, deal: Deal, nation: number, orders: readonly Order[]): Term[] {
  const sides = sidesOf(deal, nation);
  if (!sides) return [];
  return sides.own.terms.filter((term) => !TERMS[term.kind].kept(world, { term, giver: nation, other: sides.other.nation }, orders));
}

/** Deals in force that these orders of a nation would break, unseen ones included. */
export function dealsBrokenBy(world: World, nation: number, orders: readonly Order[]): Deal[] {
  return world.deals.filter(
    (deal) => deal.state === 'inForce' && brokenBy(world, deal, nation, orders).length > brokenBy(world, deal, nation, []).length,
  );
}

/** Breaks a deal: who broke it loses its bond to the other side, its name, and the people's trust. */
export function breakUp(turn: Turn, deal: Deal, breakers: readonly DealSide[], secret: boolean): void {
  const { world, books } = turn;
  const k = world.setting.coefficients.deals;
  deal.state = 'broken';
  deal.closed = world.quarter;
  for (const [side, other] of bothWays(deal)) {
    const guilty = breakers.includes(side);
    // where both break it, neither gains by it
    const forfeits = guilty && breakers.length === 1;
    release(turn, deal, side, forfeits ? other.nation : side.nation, forfeits ? CAUSE.dealForfeit : CAUSE.dealReturned);
    if (!guilty) continue;
    side.broke = true;
    raise(turn, other.nation, side.nation, k.brokenTension, CAUSE.dealBroken, deal.id);
    const at = nationAt(world.setting.layout, side.nation);
    const lost = Math.min(secret ? k.breachSecret : k.breachOpen, balance(world, side.nation, NATION.reputation));
    books.post(at + NATION.reputation, -lost, CAUSE.dealBroken, deal.id);
    books.post(at + NATION.trust, -Math.min(k.breachTrust, balance(world, side.nation, NATION.trust)), CAUSE.dealBroken, deal.id);
  }
}

/** A deal that nobody was seen to break has run its time: both are believed more. */
export function keep(turn: Turn, deal: Deal): void {
  const { world, books } = turn;
  const k = world.setting.coefficients.deals;
  for (const [{ nation }, other] of bothWays(deal)) {
    raise(turn, nation, other.nation, k.keptTension, CAUSE.dealKept, deal.id);
    const at = nationAt(world.setting.layout, nation);
    const gained = k.keptRestores * (100 - balance(world, nation, NATION.reputation));
    books.post(at + NATION.reputation, gained, CAUSE.dealKept, deal.id);
    books.post(at + NATION.dealsKept, 1, CAUSE.dealKept, deal.id);
  }
  close(turn, deal, 'kept');
}

/** Offers that came to nothing are forgotten after a while; deals that bound are not. */
export function forget(world: World): void {
  world.deals = world.deals.filter(
    ({ state, closed }) => state === 'offered' || state === 'inForce' || state === 'kept' || state === 'broken' || world.quarter - closed < REMEMBERED,
  );
}
