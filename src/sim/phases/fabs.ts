import { FAB, FIRM, MARKET, NATION, fabAt, firmAt, marketAt, nationAt } from '../accounts.ts';
import { supplyOpen } from '../controls.ts';
import { CAUSE } from '../ledger.ts';
import { fill } from '../orderBook.ts';
import { balance, fabCapacity, hbmMade, homeChipOf, homeLimits, yieldOf } from '../query.ts';
import type { Turn } from '../turn.ts';
import { makesChips } from '../capital.ts';
import type { Binding } from '../records/nation.ts';
import { toolsInStock } from '../works.ts';
import { advanceWorks } from '../advanceWorks.ts';

/** Building goes on; then each nation's fabs make what is ordered, as far as the narrowest part allows. */
export function fabs(turn: Turn): void {
  advanceWorks(turn, ['fab', 'expansion', 'hbm', 'packaging', 'jointFab', 'silicon']);
  for (let nation = 0; nation < turn.world.nations.length; nation++) produce(turn, nation);
}

function produce(turn: Turn, nation: number): void {
  const { world, books } = turn;
  const chip = homeChipOf(world, nation);
  if (!chip) return;
  const home = world.setting.nations[nation].homeChip;
  const orders = world.orders.filter((o) => o.chip === home && o.nation === nation && o.open > 0);
  let asked = 0;
  for (const order of orders) asked += order.open;
  const limits = homeLimits(world, nation);
  const made = Math.min(asked, limits.wafers, limits.hbm, limits.packaging);
  let sent = 0;
  for (const order of orders) {
    order.licensed = order.open;
    order.approved = order.open;
    // made after this quarter's deliveries, so they land in the next
    sent += fill(turn, order, asked > 0 ? (order.open * made) / asked : 0, 0);
  }
  world.nations[nation].binding = bindingOf(asked, limits, sent);
  const at = nationAt(world.setting.layout, nation);
  books.post(at + NATION.hbmStock, hbmMade(world, nation), CAUSE.hbmMade, nation);
  books.post(at + NATION.hbmStock, -Math.min(balance(world, nation, NATION.hbmStock), (sent * chip.hbmStacks) / 1000), CAUSE.homeOutput, nation);
  const wafers = (sent * chip.dies) / (world.setting.coefficients.fabs.diesPerWafer * yieldOf(world, nation));
  const before = yieldOf(world, nation);
  runWafers(turn, nation, wafers);
  reprice(turn, nation, before);
  reinvest(turn, nation, limits.wafers > 0 ? sent / limits.wafers : 0);
}

/** The part of the line that was used up; none was where orders ended first, or the money of those who ordered. */
function bindingOf(asked: number, limits: { wafers: number; hbm: number; packaging: number }, sent: number): Binding {
  // sums over orders end a hair beside what they divide
  const usedUp = (limit: number) => sent >= limit * (1 - 1e-9);
  if (sent >= asked) return 'orders';
  if (usedUp(limits.hbm)) return 'hbm';
  if (usedUp(limits.packaging)) return 'packaging';
  return usedUp(limits.wafers) ? 'wafers' : 'orders';
}

/** Books the wafers to the fabs by their capacity, and to what the nation has learned from. */
function runWafers({ world, books }: Turn, nation: number, wafers: number): void {
  const { layout } = world.setting;
  const capacity = fabCapacity(world, nation);
  if (capacity <= 0) return;
  world.fabs.forEach((fab, index) => {
    if (fab.nation !== nation) return;
    const at = fabAt(layout, index);
    books.set(at + FAB.wafersRun, (wafers * world.balances[at + FAB.capacity]) / capacity, CAUSE.wafers, index);
  });
  books.post(nationAt(layout, nation) + NATION.wafers, wafers, CAUSE.homeOutput, nation);
}

/** A part of a home chip's price is its good dies: it falls as yield rises. */
function reprice({ world, books }: Turn, nation: number, before: number): void {
  const chip = world.setting.nations[nation].homeChip;
  const address = marketAt(world.setting.layout, chip) + MARKET.price;
  const { dieShareOfPrice } = world.setting.coefficients.fabs;
  const cheaper = 1 - dieShareOfPrice + dieShareOfPrice * (before / yieldOf(world, nation));
  books.set(address, world.balances[address] * cheaper, CAUSE.priceMove, chip);
}

/** Chip makers build capacity out of what they earned and raised: imports that idle the lines slow them down. */
function reinvest(turn: Turn, nation: number, use: number): void {
  const { world } = turn;
  const k = world.setting.coefficients.fabs;
  const { seller } = homeChipOf(world, nation)!;
  for (const firm of world.setting.nations[nation].firms) {
    const spec = world.setting.firms[firm];
    if (firm !== seller && (spec.multiple <= 0 || !makesChips(spec.kind))) continue;
    if (spec.makes === 'memory') addMemory(turn, nation, firm);
    else addCapacity(turn, nation, firm, use > k.busy ? k.reinvestedBusy : k.reinvestedIdle);
  }
}

/** Memory is built sooner where it is what holds the line back. */
function addMemory({ world, books }: Turn, nation: number, firm: number): void {
  const { layout } = world.setting;
  const capital = firmAt(layout, firm) + FIRM.capital;
  const { reinvestedBusy, reinvestedIdle } = world.setting.coefficients.fabs;
  const share = world.nations[nation].binding === 'hbm' ? reinvestedBusy : reinvestedIdle;
  const spend = Math.max(0, world.balances[capital]) * share;
  if (spend <= 0.001) return;
  books.payIn(capital, -spend, CAUSE.privateBuilding, nation);
  books.post(nationAt(layout, nation) + NATION.hbmRate, spend / world.setting.coefficients.works.memoryCost, CAUSE.privateBuilding, nation);
}

function addCapacity({ world, books }: Turn, nation: number, firm: number, share: number): void {
  const fab = world.fabs.findIndex((f) => f.nation === nation && f.running);
  if (fab < 0) return;
  const { layout } = world.setting;
  const capital = firmAt(layout, firm) + FIRM.capital;
  const spend = Math.max(0, world.balances[capital]) * share;
  const capacity = spend / world.setting.nations[nation].fabCost;
  if (capacity <= 0.001) return;
  // tools that not all holders sell are made up for out of the stock
  const missing = (1 - supplyOpen(world, nation, 'tools')) * capacity;
  if (missing > 0) {
    if (toolsInStock(world, nation) < missing) return;
    books.post(nationAt(layout, nation) + NATION.tools, -missing, CAUSE.privateBuilding, nation);
  }
  books.payIn(capital, -spend, CAUSE.privateBuilding, nation);
  books.post(fabAt(layout, fab) + FAB.capacity, capacity, CAUSE.privateBuilding, nation);
}
