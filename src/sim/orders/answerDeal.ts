import { breakUp, close, enter, findDeal, paymentOf, quarterlyBill, sidesOf } from '../deals/book.ts';
import type { World } from '../world.ts';
import { refusal, type OrderRule, type Refusal } from './order.ts';

/** Is this an offer that stands, and does the nation stand on that side of it? */
function refuseOffer(world: World, nation: number, id: number, side: 'from' | 'to'): Refusal | null {
  const deal = findDeal(world, id);
  if (!deal) return refusal('noSuchDeal', { deal: id });
  if (deal[side].nation !== nation) return refusal('notYours', { deal: id });
  return deal.state === 'offered' ? null : refusal('notOnOffer', { deal: id });
}

/** Takes an offer or turns it down. What the one who takes it must pay or set aside falls due at once, the first quarter's bill with it. */
export const answerDeal: OrderRule<'answerDeal'> = {
  desk: 'statecraft',
  cost: (world, _nation, { deal: id, answer }) => {
    const deal = findDeal(world, id);
    return deal && answer === 'accept' ? deal.bond + paymentOf(deal.to.terms) + quarterlyBill(world, deal.to, deal) : 0;
  },
  refuse: (world, nation, { deal }) => refuseOffer(world, nation, deal, 'to'),
  settles: ({ deal }) => `answerDeal ${deal}`,
  carryOut: (turn, _nation, { deal: id, answer }) => {
    const deal = findDeal(turn.world, id);
    // it may have been taken back in the same quarter
    if (deal?.state !== 'offered') return;
    if (answer === 'accept') enter(turn, deal);
    else close(turn, deal, 'refused');
  },
};

/** Takes one's own offer back. */
export const withdrawDeal: OrderRule<'withdrawDeal'> = {
  desk: 'statecraft',
  cost: () => 0,
  refuse: (world, nation, { deal }) => refuseOffer(world, nation, deal, 'from'),
  settles: ({ deal }) => `withdrawDeal ${deal}`,
  carryOut: (turn, _nation, { deal: id }) => {
    const deal = findDeal(turn.world, id);
    if (deal?.state === 'offered') close(turn, deal, 'withdrawn');
  },
};

/** Leaves a deal in force openly. */
export const breakDeal: OrderRule<'breakDeal'> = {
  desk: 'statecraft',
  cost: () => 0,
  refuse: (world, nation, { deal: id }) => {
    const deal = findDeal(world, id);
    if (!deal) return refusal('noSuchDeal', { deal: id });
    if (!sidesOf(deal, nation)) return refusal('notYours', { deal: id });
    return deal.state === 'inForce' ? null : refusal('notInForce', { deal: id });
  },
  settles: ({ deal }) => `breakDeal ${deal}`,
  carryOut: (turn, nation, { deal: id }) => {
    const deal = findDeal(turn.world, id);
    const sides = deal && sidesOf(deal, nation);
    if (deal?.state === 'inForce' && sides) breakUp(turn, deal, [sides.own], false);
  },
};
