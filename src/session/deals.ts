import { likelyAnswer as likelyAnswerOf, type Likely, type Offer } from '../match/likelyAnswer.ts';
import type { Match } from '../match/match.ts';
import { dealsBrokenBy, findDeal, sidesOf } from '../sim/deals/book.ts';
import type { Order } from '../sim/orders/order.ts';
import type { Deal, DealState } from '../sim/records/deal.ts';
import type { Game } from './session.ts';

/** What the deal table tells a seat: who waits for an answer, what an order would break, and what became of its deals. */

/** The likely answer to an offer of the seat, by its rival's own reckoning; null where a person decides. */
export const likelyAnswer = ({ match, seat }: Game, order: Offer): Likely | null => likelyAnswerOf(match, seat, order);

/** Offers to the seat that neither it nor its plan has answered. */
export function unanswered({ world, seat, plan }: Game): Deal[] {
  const answers = (id: number) => plan.some(({ order }) => (order.kind === 'answerDeal' || order.kind === 'counterDeal') && order.deal === id);
  return world.deals.filter(({ id, state, to }) => state === 'offered' && to.nation === seat && !answers(id));
}

/** Deals of the seat that an order would break if it were carried out. */
export const brokenByOrder = ({ world, seat }: Pick<Game, 'world' | 'seat'>, order: Order): Deal[] => dealsBrokenBy(world, seat, [order]);

export type DealNewsKind = Exclude<DealState, 'offered' | 'inForce' | 'broken' | 'countered'> | 'offered' | 'struck' | 'countered' | 'brokenByThem' | 'brokenByYou';

/** What became of one of the seat's deals in a quarter; `nation` is the other side. */
export interface DealNews {
  readonly kind: DealNewsKind;
  readonly deal: Deal;
  readonly nation: number;
}

/** All that became of a seat's deals in a quarter, and the offers that came in. */
export function dealNews(match: Match, quarter: number, seat: number): DealNews[] {
  const before = match.worlds[quarter]!;
  const after = match.worlds[quarter + 1]!;
  return after.deals.flatMap((deal): DealNews[] => {
    const sides = sidesOf(deal, seat);
    if (!sides) return [];
    const kind = newsOf(deal, findDeal(before, deal.id)?.state, seat);
    return kind ? [{ kind, deal, nation: sides.other.nation }] : [];
  });
}

function newsOf(deal: Deal, was: DealState | undefined, seat: number): DealNewsKind | null {
  if (deal.state === was) return null;
  switch (deal.state) {
    case 'offered':
      return deal.to.nation === seat ? (deal.counters >= 0 ? 'countered' : 'offered') : null;
    case 'inForce':
      return 'struck';
    case 'broken':
      return sidesOf(deal, seat)!.own.broke ? 'brokenByYou' : 'brokenByThem';
    case 'countered':
      // told by the offer that stands in its place
      return null;
    default:
      return deal.state;
  }
}
