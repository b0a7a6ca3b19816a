import { FIRM, HOLDING, NATION, firmAt, holdingAt, nationAt } from '../accounts.ts';
import { admittedFirms, capitalOf } from '../admitted.ts';
import { PURPOSE } from '../dice.ts';
import { CAUSE } from '../ledger.ts';
import { binds, cappedShare, forbids, licenceShare } from '../licences.ts';
import { placeOrder, recall, termsToday, unitBill, withdraw } from '../orderBook.ts';
import { homeChipOf, isHome, regimeFor } from '../query.ts';
import type { Turn } from '../turn.ts';
import type { ChipOrder } from '../records/chipOrder.ts';
import type { Regime } from '../records/regime.ts';

/** The exporter's key, then the importer's. Either one shut lets nothing through. */
export function licensing(turn: Turn): void {
  const { nations } = turn.world.setting;
  exporterKey(turn);
  for (const order of turn.world.orders) if (order.grey || !nations[order.nation].importerGate) order.approved = order.licensed;
  for (let nation = 0; nation < nations.length; nation++) if (nations[nation].importerGate) importerKey(turn, nation);
}

function exporterKey(turn: Turn): void {
  const { world, dice } = turn;
  for (const regime of world.regimes) {
    regime.asked = 0;
    regime.granted = 0;
    const bound = world.orders.filter((o) => binds(world, regime, o));
    refuseForbidden(turn, regime, bound);
    const draw = () => dice.roll(world.quarter, PURPOSE.licenceMood, regime.target, regime.controller);
    const orders = bound.filter((o) => o.open > 0);
    for (const order of orders) regime.asked += order.open - order.licensed;
    const share = cappedShare(world, regime, orders, licenceShare(world, regime, draw));
    for (const order of orders) license(turn, order, share, regime);
  }
  for (const order of world.orders) {
    if (order.open > order.licensed && (order.grey || !regimeFor(world, order.nation, order.chip))) order.licensed = order.open;
  }
}

/** A rule that was tightened takes back what it no longer allows, on the way included, with the money. */
function refuseForbidden(turn: Turn, regime: Regime, bound: readonly ChipOrder[]): void {
  const { world } = turn;
  for (const order of bound) {
    if (!forbids(world, regime, order)) continue;
    const cause = order.placed === world.quarter ? CAUSE.licenceRefused : CAUSE.licenceWithdrawn;
    if (order.open > 0) withdraw(turn, order, order.open, 'refused', cause);
    recall(turn, order, cause);
  }
}

function license({ world, books }: Turn, order: ChipOrder, share: number, regime: Regime): void {
  const units = (order.open - order.licensed) * share;
  if (units <= 0) return;
  order.licensed += units;
  regime.granted += units;
  const at = holdingAt(world.setting.layout, order.nation, order.chip);
  books.post(at + HOLDING.licensed, units, CAUSE.licence, order.id);
}

function importerKey(turn: Turn, nation: number): void {
  const { world } = turn;
  const imports = world.orders.filter((o) => o.nation === nation && o.open > 0 && !o.grey && !isHome(world, nation, o.chip));
  const { release, quota } = world.nations[nation].approval;
  // a key that is shut takes back what it approved and nobody has sold yet: it queues again
  if (release <= 0) for (const order of imports) order.approved = 0;
  const admitted = admittedFirms(world, nation);
  const served = imports.filter((o) => o.firm < 0 || admitted.includes(o.firm));
  const ready = (o: ChipOrder) => (o.firm >= 0 && quota > 0 ? o.shown : o.licensed - o.approved);
  let asked = 0;
  for (const order of served) asked += ready(order);
  const share = asked > release ? release / asked : 1;
  for (const order of served) approve(turn, order, ready(order) * share);
  if (quota > 0) showPurchases(turn, served, release, quota);
  queueLeftOut(turn, nation, admitted);
}

function approve({ world, books }: Turn, order: ChipOrder, units: number): void {
  if (units <= 0) return;
  order.approved += units;
  order.shown = Math.max(0, order.shown - units);
  const at = holdingAt(world.setting.layout, order.nation, order.chip);
  books.post(at + HOLDING.approved, units, CAUSE.approval, order.id);
}

/**
 * Under a quota firms buy at home first and show it; what they show this quarter can be approved in the next. They buy
 * for chips that they want, once for each: phantom chips are shown with the papers of others.
 */
function showPurchases(turn: Turn, served: readonly ChipOrder[], release: number, quota: number): void {
  const firms = served.filter((o) => o.firm >= 0);
  const unshown = (o: ChipOrder) => o.licensed - o.approved - o.shown;
  let asked = 0;
  for (const order of firms) asked += unshown(order);
  const share = asked > release ? release / asked : 1;
  for (const order of firms) {
    const units = unshown(order) * share;
    if (units <= 0) continue;
    const unbought = Math.max(0, order.want - order.approved - order.shown);
    buyQuota(turn, order, Math.min(units, unbought), quota);
    order.shown += units;
  }
}

/** The bundle costs more than the import alone, and the money is the same: fewer imports, some home chips. */
function buyQuota(turn: Turn, order: ChipOrder, units: number, quota: number): void {
  const { world } = turn;
  const { nation, firm } = order;
  const home = homeChipOf(world, nation);
  if (!home || home.launch > world.quarter) return;
  const chip = world.setting.nations[nation].homeChip;
  const perImport = (quota * world.setting.chips[order.chip].h100e) / home.h100e;
  const importBill = unitBill(world, order);
  const homeBill = unitBill(world, termsToday(world, nation, chip));
  const kept = (units * importBill) / (importBill + perImport * homeBill);
  order.want = Math.max(0, order.want - (units - kept));
  const affordable = (Math.max(0, capitalOf(world, firm)) * 1000) / homeBill;
  const wanted = Math.min(perImport * kept, affordable);
  if (wanted < 0.01) return;
  placeOrder(turn, { nation, firm, chip, units: wanted, want: wanted, deposit: 1, quota: true }, CAUSE.quotaOrder);
}

/** Firms that the key leaves out wait, and resent it. */
function queueLeftOut({ world, books }: Turn, nation: number, admitted: readonly number[]): void {
  const { layout } = world.setting;
  const trust = nationAt(layout, nation) + NATION.trust;
  const waits = (firm: number) =>
    world.orders.some((o) => o.firm === firm && o.licensed - o.approved > 0.1 && !isHome(world, nation, o.chip));
  for (const firm of world.setting.nations[nation].firms) {
    const waited = firmAt(layout, firm) + FIRM.waited;
    if (!admitted.includes(firm) && waits(firm)) {
      books.post(waited, 1, CAUSE.queue, firm);
      books.post(trust, -Math.min(world.setting.coefficients.controls.resentment, world.balances[trust]), CAUSE.leftOut, firm);
    } else books.set(waited, 0, CAUSE.queue, firm);
  }
}
