import { NATION, nationAt } from '../accounts.ts';
import { breakUp, brokenBy, sidesOf } from '../deals/book.ts';
import { TERMS } from '../deals/terms.ts';
import { PURPOSE } from '../dice.ts';
import { CAUSE } from '../ledger.ts';
import { carryOut } from '../orders/index.ts';
import { nationIndex, type Order, type OrderKind } from '../orders/order.ts';
import type { Turn } from '../turn.ts';
import type { Deal, DealSide } from '../records/deal.ts';
import type { World } from '../world.ts';

/** What is said at the deal table, in the order in which it is heard: who takes an offer back is heard before who accepts it. */
export const DEAL_ORDERS = ['withdrawDeal', 'breakDeal', 'answerDeal', 'counterDeal', 'offerDeal'] as const satisfies readonly OrderKind[];

/** Offers and answers; then what is in force is carried out, and breaches come to light. Before any plan is carried out. */
export function deals(turn: Turn): void {
  for (const kind of DEAL_ORDERS) {
    turn.accepted.forEach((orders, nation) => {
      const said = orders.filter((order) => order.kind === kind);
      // by whom it concerns, not by its place in the plan
      said.sort((a, b) => placeOf(turn.world, a) - placeOf(turn.world, b));
      for (const order of said) carryOut(turn, nation, order);
    });
  }
  for (const deal of turn.world.deals) if (deal.state === 'inForce') honour(turn, deal);
}

function placeOf(world: World, order: Order): number {
  return order.kind === 'offerDeal' ? nationIndex(world, order.to) : 'deal' in order ? order.deal : 0;
}

/** One quarter of a deal in force. */
function honour(turn: Turn, deal: Deal): void {
  const sides = [deal.from, deal.to];
  const brokenOf = ({ nation }: DealSide) => brokenBy(turn.world, deal, nation, turn.accepted[nation]);
  const broken = [brokenOf(deal.from), brokenOf(deal.to)];
  const open = sides.filter((_, i) => broken[i].some(({ kind }) => !TERMS[kind].hidden));
  if (open.length > 0) {
    breakUp(turn, deal, open, false);
    return;
  }
  sides.forEach((side, i) => {
    // who offered hears the yes when its plan is made: what nobody sees of it is asked for from the next quarter on
    if (broken[i].length === 0 || (side === deal.from && deal.since === turn.world.quarter)) side.defects = -1;
    else if (side.defects < 0) side.defects = turn.world.quarter;
  });
  const found = sides.filter((side, i) => side.defects >= 0 && isFound(turn, deal, side, sides[1 - i]));
  if (found.length > 0) {
    breakUp(turn, deal, found, true);
    return;
  }
  for (const side of sides) carryOutTerms(turn, deal, side);
}

/** Is a side that breaks a promise unseen found out in this quarter? One draw for two nations: the number of a deal hangs on who else spoke. */
function isFound({ world, dice }: Turn, deal: Deal, side: DealSide, other: DealSide): boolean {
  const inspected = side.terms.some(({ kind }) => kind === 'inspection');
  const { foundUnchecked, foundChecked, foundInspected } = world.setting.coefficients.deals;
  const chance = inspected ? foundInspected : deal.verify ? foundChecked : foundUnchecked;
  return dice.roll(world.quarter, PURPOSE.breachFound, side.nation, other.nation) < chance;
}

function carryOutTerms(turn: Turn, deal: Deal, side: DealSide): void {
  const { world, books } = turn;
  const other = sidesOf(deal, side.nation)!.other.nation;
  for (const term of side.terms) TERMS[term.kind].each?.(turn, { term, giver: side.nation, other }, deal.id);
  if (deal.verify) books.payIn(nationAt(world.setting.layout, side.nation) + NATION.treasury, -world.setting.coefficients.deals.checksCost, CAUSE.dealChecks, deal.id);
}
