import { close, findDeal, offer, paymentOf } from '../deals/book.ts';
import { TERMS, readTerm } from '../deals/terms.ts';
import type { Term } from '../records/deal.ts';
import type { World } from '../world.ts';
import { refuseClosed } from './closed.ts';
import { nationIndex, outside, refusal, type OrderOf, type OrderRule, type Refusal, type WrittenTerm } from './order.ts';

/** Most terms that a side may give, quarters that a deal may last and an offer stand, and USD bn of bond. */
export const MOST_TERMS = 5;
export const MOST_QUARTERS = 20;
const MOST_OPEN = 8;
export const MOST_BOND = 20;

type Written = OrderOf<'offerDeal'> | OrderOf<'counterDeal'>;

const wholeNumber = (field: string, value: number, high: number): Refusal | null =>
  Number.isInteger(value) ? outside(field, value, 1, high) : refusal('notANumber', { field });

function refuseTerms(world: World, giver: number, other: number, written: readonly WrittenTerm[]): Refusal | null {
  if (written.length > MOST_TERMS) return refusal('tooManyTerms', { most: MOST_TERMS });
  for (const [i, one] of written.entries()) {
    const { amount } = TERMS[one.kind];
    if (written.findIndex(({ kind, of }) => kind === one.kind && of === one.of) < i) return refusal('termTwice', { term: one.kind });
    const wrong = amount ? outside(one.kind, one.amount, amount.low, amount.high) : one.amount === 0 ? null : outside(one.kind, one.amount, 0, 0);
    if (wrong) return wrong;
    const term = readTerm(world, one);
    if (!term || !TERMS[one.kind].canGive(world, { term, giver, other })) return refusal('cannotGive', { term: one.kind, nation: world.setting.nations[giver].id });
  }
  return null;
}

/** May these terms be offered by one nation to another? */
function refuseDeal(world: World, from: number, to: number, order: Written): Refusal | null {
  if (from === to) return refusal('withOneself');
  if (order.give.length + order.take.length === 0) return refusal('noTerms');
  return (
    wholeNumber('quarters', order.quarters, MOST_QUARTERS) ??
    wholeNumber('expires', order.expires, MOST_OPEN) ??
    outside('bond', order.bond, 0, MOST_BOND) ??
    refuseTerms(world, from, to, order.give) ??
    refuseTerms(world, to, from, order.take)
  );
}

/** Terms that were judged: each names something that there is. */
const termsOf = (world: World, written: readonly WrittenTerm[]): Term[] => written.map((one) => readTerm(world, one)!);

/** USD bn that whoever writes an offer sets aside for it. */
const costOfOffer = (world: World, { give, bond }: Written): number =>
  bond + paymentOf(give.flatMap((one) => readTerm(world, one) ?? []));

/** Offers another nation a deal; it can be answered from the next quarter on. One open offer to a nation at a time. */
export const offerDeal: OrderRule<'offerDeal'> = {
  desk: 'statecraft',
  cost: (world, _nation, order) => costOfOffer(world, order),
  refuse: (world, nation, order) => {
    const to = nationIndex(world, order.to);
    if (to < 0) return refusal('noSuchNation', { nation: order.to });
    // who has no desk to answer at is not asked
    const closed = refuseClosed(world, to, 'statecraft', 'answerDeal');
    if (closed) return closed;
    const stands = world.deals.some((deal) => deal.state === 'offered' && deal.from.nation === nation && deal.to.nation === to);
    return stands ? refusal('offerStands', { nation: order.to }) : refuseDeal(world, nation, to, order);
  },
  settles: ({ to }) => `offerDeal ${to}`,
  carryOut: (turn, nation, order) => {
    const { quarters, expires, verify, bond } = order;
    const { world } = turn;
    const [give, take] = [termsOf(world, order.give), termsOf(world, order.take)];
    offer(turn, { nation, other: nationIndex(world, order.to), give, take, quarters, expires, verify, bond, counters: -1 });
  },
};

/** Answers an offer with another in its place. */
export const counterDeal: OrderRule<'counterDeal'> = {
  desk: 'statecraft',
  cost: (world, _nation, order) => costOfOffer(world, order),
  refuse: (world, nation, order) => {
    const deal = findDeal(world, order.deal);
    if (!deal) return refusal('noSuchDeal', { deal: order.deal });
    if (deal.to.nation !== nation) return refusal('notYours', { deal: order.deal });
    if (deal.state !== 'offered') return refusal('notOnOffer', { deal: order.deal });
    return refuseDeal(world, nation, deal.from.nation, order);
  },
  settles: ({ deal }) => `answerDeal ${deal}`,
  carryOut: (turn, nation, order) => {
    const { quarters, expires, verify, bond } = order;
    const { world } = turn;
    const deal = findDeal(world, order.deal);
    if (deal?.state !== 'offered') return;
    const [give, take] = [termsOf(world, order.give), termsOf(world, order.take)];
    offer(turn, { nation, other: deal.from.nation, give, take, quarters, expires, verify, bond, counters: deal.id });
    close(turn, deal, 'countered');
  },
};
