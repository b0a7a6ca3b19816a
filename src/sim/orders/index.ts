import { vouchersDue } from '../cities.ts';
import { dealsDue } from '../deals/book.ts';
import { isFrozen, treasuryOf } from '../query.ts';
import { rentDue } from '../rental.ts';
import type { Plan, Turn } from '../turn.ts';
import { instalmentsDue } from '../works.ts';
import type { World } from '../world.ts';
import { align, answerAlignment } from './align.ts';
import { answerEvent } from './answerEvent.ts';
import { antitrust } from './antitrust.ts';
import { buildCooling, buildFab, buildHbm, buildOnsitePower, buildPackaging, buildPower, buildServers, expandFab } from './building.ts';
import { cancelChips } from './cancelChips.ts';
import { refuseClosed } from './closed.ts';
import { courtSwing } from './courtSwing.ts';
import { evaluateModels } from './evaluateModels.ts';
import { courtTalent, fundSoftware, fundTalent } from './funding.ts';
import { greyChips } from './greyChips.ts';
import { jointFab } from './jointFab.ts';
import { lobby } from './lobby.ts';
import { listFirm, sellStake, setWindow } from './market.ts';
import { fundProgramme } from './fundProgramme.ts';
import { minerals } from './minerals.ts';
import { answerDeal, breakDeal, withdrawDeal } from './answerDeal.ts';
import { counterDeal, offerDeal } from './offerDeal.ts';
import { orderChips } from './orderChips.ts';
import { refusal, type Committed, type Order, type OrderKind, type OrderRule, type Refusal } from './order.ts';
import { rent } from './rent.ts';
import { setApproval } from './setApproval.ts';
import { setBet, setLabs, setWeights } from './researchPolicy.ts';
import { setControls } from './setControls.ts';
import { splitCompute } from './splitCompute.ts';
import { startSilicon } from './startSilicon.ts';
import { fundFirms, setCovenant } from './stateMoney.ts';
import { stockpile } from './stockpile.ts';
import { answerCity, dataVouchers, poolCentres, setVouchers } from './vouchers.ts';

/** Every order has a rule; a missing one does not compile. */
export const ORDERS: { readonly [K in OrderKind]: OrderRule<K> } = {
  orderChips,
  cancelChips,
  setApproval,
  setControls,
  align,
  answerAlignment,
  lobby,
  minerals,
  antitrust,
  courtSwing,
  rent,
  greyChips,
  answerEvent,
  buildFab,
  expandFab,
  buildHbm,
  buildPackaging,
  buildPower,
  buildOnsitePower,
  buildServers,
  buildCooling,
  startSilicon,
  jointFab,
  stockpile,
  fundSoftware,
  fundTalent,
  fundProgramme,
  splitCompute,
  setWindow,
  listFirm,
  sellStake,
  fundFirms,
  setCovenant,
  setVouchers,
  answerCity,
  dataVouchers,
  poolCentres,
  evaluateModels,
  setBet,
  setLabs,
  setWeights,
  courtTalent,
  offerDeal,
  counterDeal,
  answerDeal,
  withdrawDeal,
  breakDeal,
};

export const ORDER_KINDS = Object.keys(ORDERS) as OrderKind[];

const ruleOf = (order: Order) => ORDERS[order.kind] as OrderRule<OrderKind>;

/** What of an order a plan may hold once, such as a policy or an answer; null for orders that add up. */
export const settledBy = (order: Order): string | null => ruleOf(order).settles?.(order) ?? null;

export function emptyCommitted(): Committed {
  return { spending: 0, free: null, works: [], settled: [] };
}

/** USD bn that an order takes from the treasury in this quarter, after a plan that has committed so much. */
export const costOf = (world: World, nation: number, order: Order, committed: Committed = emptyCommitted()): number =>
  ruleOf(order).cost(world, nation, order, committed);

/** USD bn that a nation can still promise: treasury, less what its works, vouchers, rentals and deals take, less what the plan took on. */
export function spendable(world: World, nation: number, committed: Committed): number {
  committed.free ??= treasuryOf(world, nation) - instalmentsDue(world, nation) - vouchersDue(world, nation) - rentDue(world, nation) - dealsDue(world, nation);
  return committed.free - committed.spending;
}

/** Why an order may not join a plan that has committed so much; null where it may. */
export const refuseOrder = (world: World, nation: number, order: Order, committed: Committed): Refusal | null =>
  judgeOrder(world, nation, order, committed).refusal;

/** Judges an order after what the plan has committed; commits nothing. */
export function judgeOrder(world: World, nation: number, order: Order, committed: Committed): Judged {
  const rule = ruleOf(order);
  const refused = (refusal: Refusal): Judged => ({ order, refusal, cost: 0 });
  const closed = rule.desk && refuseClosed(world, nation, rule.desk, order.kind);
  if (closed) return refused(closed);
  const settled = settledBy(order);
  if (settled !== null && committed.settled.includes(settled)) return refused(refusal('onlyOnce'));
  const wrong = rule.refuse(world, nation, order, committed);
  if (wrong) return refused(wrong);
  const cost = rule.cost(world, nation, order, committed);
  if (cost <= 0) return { order, refusal: null, cost };
  if (isFrozen(world, nation)) return refused(refusal('treasuryFrozen'));
  const left = spendable(world, nation, committed);
  return cost > left ? refused(refusal('treasuryShort', { needed: cost, left: Math.max(0, left) })) : { order, refusal: null, cost };
}

/** Notes what an accepted order takes on. */
export function commit({ order, cost }: Judged, committed: Committed): void {
  const rule = ruleOf(order);
  const settled = settledBy(order);
  if (settled !== null) committed.settled.push(settled);
  committed.spending += cost;
  const work = rule.builds?.(order);
  if (work) committed.works.push(work);
}

export interface Judged {
  readonly order: Order;
  /** Null for an order that will be carried out */
  readonly refusal: Refusal | null;
  /** USD bn of this quarter's treasury; nothing for what is refused */
  readonly cost: number;
}

/** Judges a plan order by order; what is refused commits nothing. */
export function judgePlan(world: World, nation: number, plan: Plan): { judged: Judged[]; committed: Committed } {
  const committed = emptyCommitted();
  const judged: Judged[] = [];
  for (const order of plan) {
    const one = judgeOrder(world, nation, order, committed);
    if (!one.refusal) commit(one, committed);
    judged.push(one);
  }
  return { judged, committed };
}

export function carryOut(turn: Turn, nation: number, order: Order): void {
  ruleOf(order).carryOut(turn, nation, order);
}
