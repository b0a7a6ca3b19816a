import { answerTo } from '../bots/dealMoves.ts';
import { findDeal } from '../sim/deals/book.ts';
import { readTerm } from '../sim/deals/terms.ts';
import type { Reason } from '../sim/doctrine.ts';
import { nationIndex, type OrderOf, type WrittenTerm } from '../sim/orders/order.ts';
import { makeDeal, makeDealSide } from '../sim/world.ts';
import { worldNow, type Match } from './match.ts';

export type Offer = OrderOf<'offerDeal'> | OrderOf<'counterDeal'>;

/** What the other side would say to an offer if it decided now; `reason` null where it says nothing at all. */
export interface Likely {
  readonly answer: 'accept' | 'counter' | 'refuse' | 'silent';
  readonly reason: Reason | null;
}

/** The likely answer of a bot to an offer, by its own reckoning; null where a person decides. */
export function likelyAnswer(match: Match, seat: number, order: Offer): Likely | null {
  const world = worldNow(match);
  const answered = order.kind === 'counterDeal' ? findDeal(world, order.deal) : undefined;
  const to = order.kind === 'offerDeal' ? nationIndex(world, order.to) : (answered?.from.nation ?? -1);
  const player = match.players[to];
  if (player === undefined || player === 'person') return null;
  const side = (nation: number, terms: readonly WrittenTerm[]) =>
    makeDealSide({ nation, terms: terms.flatMap((term) => readTerm(world, term) ?? []), escrow: 0, defects: -1, broke: false });
  const said = answerTo(
    world,
    player,
    makeDeal({
      id: world.nextDeal,
      from: side(seat, order.give),
      to: side(to, order.take),
      quarters: order.quarters,
      verify: order.verify,
      bond: order.bond,
      offered: world.quarter,
      expires: world.quarter + order.expires,
      counters: answered?.id ?? -1,
      round: answered ? answered.round + 1 : 0,
      state: 'offered',
      since: -1,
      until: -1,
      closed: -1,
    }),
  );
  if (!said) return { answer: 'silent', reason: null };
  return { answer: said.order.kind === 'answerDeal' ? said.order.answer : 'counter', reason: said.reason };
}
