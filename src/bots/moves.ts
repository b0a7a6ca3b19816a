import { NATION } from '../sim/accounts.ts';
import { bestImport, powerLeft } from '../sim/firmOrders.ts';
import type { ReasonKey } from '../sim/doctrine.ts';
import type { Order } from '../sim/orders/order.ts';
import { SPLIT } from '../sim/orders/splitCompute.ts';
import {
  balance,
  chipBill,
  fabCapacity,
  homeChipOf,
  poweredShare,
  powerNeed,
  usefulCompute,
  yieldOf,
} from '../sim/query.ts';
import type { Chip } from '../sim/setting.ts';
import type { Approval } from '../sim/records/nation.ts';
import type { ProjectKind } from '../sim/records/project.ts';
import type { Draft } from './draft.ts';
import { wantedCare } from './safetyMoves.ts';

/** Moves that several doctrines make; each gives its reason. Money in USD bn. */

/** Spends up to `money` on the best chips that may be imported. */
export function importChips(draft: Draft, money: number): void {
  const { world, nation } = draft;
  const chip = bestImport(world, nation);
  const budget = Math.min(money, draft.left());
  if (chip < 0 || budget < 0.2) return;
  const units = Math.floor((budget / chipBill(world, nation, chip, 1)) * 0.999);
  if (units < 1) return;
  const { id } = world.setting.chips[chip]!;
  draft.give({ kind: 'orderChips', chip: id, units }, 'fastestCompute', { chip: id, units });
}

/** Spends up to `money` on home-made chips. */
export function buyHome(draft: Draft, money: number): void {
  const { world, nation } = draft;
  const chip = world.setting.nations[nation]!.homeChip;
  const budget = Math.min(money, draft.left());
  if (chip < 0 || budget < 0.2) return;
  const units = Math.floor((budget / chipBill(world, nation, chip, 1)) * 0.999);
  const { id } = world.setting.chips[chip]!;
  if (units >= 1) draft.give({ kind: 'orderChips', chip: id, units }, 'feedHomeFabs', { chip: id, units });
}

/** k home chips a quarter that each part of the line will allow once all works are done, the plan's included. */
function comingLimits({ world, nation, orders }: Draft, chip: Chip): Record<'wafers' | 'hbm' | 'packaging', number> {
  const coming = (kinds: readonly ProjectKind[]) => {
    let amount = 0;
    for (const p of world.projects) if (p.nation === nation && kinds.includes(p.kind)) amount += p.amount;
    return amount;
  };
  let capacity = fabCapacity(world, nation) + coming(['fab', 'expansion']);
  let stacks = balance(world, nation, NATION.hbmRate) + coming(['hbm']) + balance(world, nation, NATION.hbmStock) / STOCK_LASTS;
  let packaging = balance(world, nation, NATION.packaging) + coming(['packaging']);
  for (const { order } of orders) {
    if (order.kind === 'buildFab' || order.kind === 'expandFab') capacity += order.capacity;
    else if (order.kind === 'buildHbm') stacks += order.rate;
    else if (order.kind === 'buildPackaging') packaging += order.rate;
  }
  return {
    wafers: (capacity * 3 * world.setting.coefficients.fabs.diesPerWafer * yieldOf(world, nation)) / chip.dies,
    hbm: (stacks * 1000) / chip.hbmStacks,
    packaging,
  };
}

/** Quarters that a planner makes a memory stock last. */
const STOCK_LASTS = 6;
/** Share by which a step widens the narrowest part. */
const STEP = 0.35;

/** Widens the narrowest part of the home line, works under way included, as far as `money` pays first instalments. */
export function widenBottleneck(draft: Draft, money: number): void {
  const { world, nation } = draft;
  const chip = homeChipOf(world, nation);
  if (!chip) return;
  const floor = Math.max(0, draft.left() - money);
  const limits = comingLimits(draft, chip);
  const more = STEP * Math.min(limits.wafers, limits.hbm, limits.packaging);
  if (limits.hbm <= limits.wafers && limits.hbm <= limits.packaging) {
    widen(draft, floor, { kind: 'buildHbm', rate: (more * chip.hbmStacks) / 1000 }, 'memoryBinds');
  } else if (limits.packaging <= limits.wafers) {
    widen(draft, floor, { kind: 'buildPackaging', rate: more }, 'packagingBinds');
  } else {
    const capacity = (more * chip.dies) / (3 * world.setting.coefficients.fabs.diesPerWafer * yieldOf(world, nation));
    const fab = world.fabs.findIndex((f) => f.nation === nation && f.running);
    const order: Order = fab >= 0 ? { kind: 'expandFab', fab, capacity } : { kind: 'buildFab', capacity };
    widen(draft, floor, order, 'wafersBind');
  }
}

/** Gives a building order where its first instalment leaves `floor` in hand. */
function widen(draft: Draft, floor: number, order: Order, key: ReasonKey): void {
  if (draft.left() - draft.costOf(order) >= floor) draft.give(order, key);
}

/** Orders power before it runs short. */
export function keepPowered(draft: Draft): void {
  const { world, nation } = draft;
  const online = balance(world, nation, NATION.power);
  const need = powerNeed(world, nation);
  if (need < 0.9 * online || world.projects.some((p) => p.nation === nation && p.kind === 'power')) return;
  const gw = Math.min(50, Math.max(0.05, 0.15 * need), draft.left() / 2);
  if (gw >= 0.05) draft.give({ kind: 'buildPower', gw }, 'powerShort', { share: poweredShare(world, nation) });
}

/** Share of what chips draw that a buyer wants free beside them, and the share of it that it builds at a time. */
const FREE = 0.25;
const AHEAD = 0.15;

/** Builds power ahead of the chips that firms would buy, turbines on the sites first: without it their orders stop. */
export function makeRoom(draft: Draft, money: number): void {
  const { world, nation } = draft;
  const need = powerNeed(world, nation);
  if (powerLeft(world, nation) >= FREE * need) return;
  for (const kind of ['buildOnsitePower', 'buildPower'] as const) {
    const gw = Math.min(50, AHEAD * need, money / 2 / draft.costOf({ kind, gw: 1 }));
    if (gw >= 0.01) draft.give({ kind, gw }, 'roomForChips');
  }
}

/** Sets the importer's key where it differs from what stands. */
export function approve(draft: Draft, wanted: Omit<Approval, 'listed'>, key: ReasonKey): void {
  const { world, nation } = draft;
  if (!world.setting.nations[nation]!.importerGate) return;
  const now = world.nations[nation]!.approval;
  if (now.release === wanted.release && now.admitted === wanted.admitted && now.quota === wanted.quota) return;
  draft.give({ kind: 'setApproval', ...wanted, listed: [] }, key, { release: wanted.release, quota: wanted.quota });
}

/**
 * Divides compute where products have not about the share that `behind` (research, and the safety work that is wanted)
 * leaves them. After the deals are answered: what they promise is kept.
 */
export function split(draft: Draft, behind: number, key: ReasonKey): void {
  const { safety, mostResearch, why } = wantedCare(draft);
  const research = Math.min(Math.max(SPLIT.leastResearch, behind - safety), mostResearch);
  const now = balance(draft.world, draft.nation, NATION.researchShare);
  if (!why && Math.abs(now - research) < 0.02 && now <= mostResearch) return;
  draft.give({ kind: 'splitCompute', research, safety }, why?.key ?? key, { research, compute: usefulCompute(draft.world, draft.nation), ...why?.args });
}

/** Answers what is asked of this nation with the first choice it can pay for, the last one listed first. */
export function answerCards(draft: Draft): void {
  const { world, nation } = draft;
  world.setting.cards.forEach((card, index) => {
    const { stage } = world.cards[index]!;
    if (card.chooser !== nation || card.choices.length === 0 || (stage !== 'rumour' && stage !== 'announced')) return;
    for (let i = card.choices.length - 1; i > 0; i--) {
      const choice = card.choices[i]!;
      if (choice.cost > 0.25 * draft.left()) continue;
      if (draft.give({ kind: 'answerEvent', card: card.id, choice: choice.id }, 'prepare', { card: card.id })) return;
    }
  });
}
