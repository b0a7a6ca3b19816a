import type { Match } from '../../match/match.ts';
import { brokenBy, findDeal } from '../../sim/deals/book.ts';
import type { Posting } from '../../sim/ledger.ts';
import type { Deal, DealSide } from '../../sim/records/deal.ts';
import type { Link } from './link.ts';
import { givenIn, ordersIn, type Given } from './plans.ts';

const link = (given: Given): Link => ({ kind: 'given', given });

/** What led to postings of deals: the orders that broke them, else the answer that struck them. */
export function dealChain(match: Match, quarter: number, postings: readonly Posting[]): Link[] {
  const ids = [...new Set(postings.map(({ subject }) => subject))];
  return ids.flatMap((id) => {
    const deal = findDeal(match.worlds[quarter + 1]!, id);
    if (!deal) return [];
    const breakers = [deal.from, deal.to].filter(({ broke }) => broke);
    const orders = breakers.length > 0 ? breakers.flatMap((side) => breachOf(match, quarter, deal, side)) : struck(match, deal);
    return orders.map(link);
  });
}

/** The orders by which a side broke its word: openly, or the first that went against a promise and was seen or found out later. */
function breachOf(match: Match, quarter: number, deal: Deal, { nation, defects }: DealSide): Given[] {
  const openly = givenIn(match, quarter, nation, 'breakDeal').filter(({ order }) => order.deal === deal.id);
  if (openly.length > 0) return openly;
  for (let q = defects >= 0 ? defects : quarter; q <= quarter; q++) {
    const world = match.worlds[q]!;
    const without = brokenBy(world, deal, nation, []).length;
    const guilty = ordersIn(match, q, nation).filter(({ order }) => brokenBy(world, deal, nation, [order]).length > without);
    if (guilty.length > 0) return guilty;
  }
  return [];
}

function struck(match: Match, deal: Deal): Given[] {
  if (deal.since < 0) return [];
  return givenIn(match, deal.since, deal.to.nation, 'answerDeal').filter(({ order }) => order.deal === deal.id);
}
