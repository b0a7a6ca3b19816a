import { bestImport } from '../sim/firmOrders.ts';
import { balance, chipBill, homeChipOf, poweredShare, powerNeed, usefulCompute } from '../sim/query.ts';
import type { ReasonKey } from '../sim/doctrine.ts';
import type { Approval } from '../sim/world.ts';
import type { Draft } from './draft.ts';

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

/** Widens what held home production back last quarter. */
export function widenBottleneck(draft: Draft, money: number): void {
  const { world, nation } = draft;
  if (!homeChipOf(world, nation)) return;
  const { binding } = world.nations[nation]!;
  const budget = Math.min(money, draft.left());
  const building = (kind: string) => world.projects.some((p) => p.nation === nation && p.kind === kind);
  if (binding === 'hbm' && !building('hbm')) {
    // four instalments of 4.5 bn for each M stacks a quarter
    draft.give({ kind: 'buildHbm', rate: Math.min(1, budget / 1.2) }, 'memoryBinds');
  } else if (binding === 'packaging' && !building('packaging')) {
    draft.give({ kind: 'buildPackaging', rate: 100 }, 'packagingBinds');
  } else if (binding === 'wafers') {
    const fab = world.fabs.findIndex((f) => f.nation === nation && f.running);
    if (fab >= 0 && !building('expansion')) {
      const capacity = Math.min(6, Math.max(1, Math.floor(budget * 3)));
      draft.give({ kind: 'expandFab', fab, capacity }, 'wafersBind', { capacity });
    } else if (!building('fab')) {
      draft.give({ kind: 'buildFab', capacity: 10 }, 'wafersBind', { capacity: 10 });
    }
  }
}

/** Orders power before it runs short. */
export function keepPowered(draft: Draft): void {
  const { world, nation } = draft;
  const online = balance(world, nation, 'power');
  const need = powerNeed(world, nation);
  if (need < 0.9 * online || world.projects.some((p) => p.nation === nation && p.kind === 'power')) return;
  const gw = Math.min(50, Math.max(0.05, 0.15 * need), draft.left() / 2);
  if (gw >= 0.05) draft.give({ kind: 'buildPower', gw }, 'powerShort', { share: poweredShare(world, nation) });
}

/** Sets the importer's key where it differs from what stands. */
export function approve(draft: Draft, wanted: Omit<Approval, 'listed'>, key: ReasonKey): void {
  const { world, nation } = draft;
  if (!world.setting.nations[nation]!.importerGate) return;
  const now = world.nations[nation]!.approval;
  if (now.release === wanted.release && now.admitted === wanted.admitted && now.quota === wanted.quota) return;
  draft.give({ kind: 'setApproval', ...wanted, listed: [] }, key, { release: wanted.release, quota: wanted.quota });
}

/** Divides compute where the split is not near what is wanted. */
export function split(draft: Draft, research: number, key: ReasonKey): void {
  const now = balance(draft.world, draft.nation, 'researchShare');
  if (Math.abs(now - research) < 0.02) return;
  draft.give({ kind: 'splitCompute', research }, key, { research, compute: usefulCompute(draft.world, draft.nation) });
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
