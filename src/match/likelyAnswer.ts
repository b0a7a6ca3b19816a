import { answerTo } from '../bots/dealMoves.ts';
import { dealOf, findDeal } from '../sim/deals/book.ts';
import { readTerm } from '../sim/deals/terms.ts';
import type { Reason } from '../sim/doctrine.ts';
import { nationIndex, type OrderOf, type WrittenTerm } from '../sim/orders/order.ts';
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
  const read = (terms: readonly WrittenTerm[]) => terms.flatMap((term) => readTerm(world, term) ?? []);
  const { quarters, expires, verify, bond } = order;
  const [give, take] = [read(order.give), read(order.take)];
  const said = answerTo(world, player, dealOf(world, { nation: seat, other: to, give, take, quarters, expires, verify, bond, counters: answered?.id ?? -1 }));
  if (!said) return { answer: 'silent', reason: null };
  return { answer: said.order.kind === 'answerDeal' ? said.order.answer : 'counter', reason: said.reason };
}
