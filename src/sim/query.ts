import { FAB, HOLDING, MARKET, NATION, RELATION, RELATION_WIDTH, fabAt, holdingAt, marketAt, nationAt, relationAt, type AccountOf } from './accounts.ts';
import type { DeskName } from './desks.ts';
import { MODIFIER, modifier } from './modifiers.ts';
import { pow } from './numbers.ts';
import { leftByShortage } from './shortages.ts';
import type { Chip } from './setting.ts';
import type { Regime } from './records/regime.ts';
import type { World } from './world.ts';

/**
 * Derived quantities: pure questions over the accounts, which the view, bots and rules may ask.
 * Why? re-evaluates them after each cause of a quarter, so none may read a record that a posting moves.
 */

export function balance(world: World, nation: number, account: AccountOf<'nation'>): number {
  return world.balances[nationAt(world.setting.layout, nation) + account];
}

/** A figure of each nation, by index. */
export function byNation(world: World, figure: (nation: number) => number): Float64Array {
  const figures = new Float64Array(world.nations.length);
  for (let nation = 0; nation < figures.length; nation++) figures[nation] = figure(nation);
  return figures;
}

/** USD bn */
export const treasuryOf = (world: World, nation: number) => balance(world, nation, NATION.treasury);

export function holding(world: World, nation: number, chip: number, account: AccountOf<'holding'>): number {
  return world.balances[holdingAt(world.setting.layout, nation, chip) + account];
}

export function market(world: World, chip: number, account: AccountOf<'market'>): number {
  return world.balances[marketAt(world.setting.layout, chip) + account];
}

export function isHome(world: World, nation: number, chip: number): boolean {
  return world.setting.nations[nation].homeChip === chip;
}

/** Share of a home chip's compute that its software lets through: some at the start of a stack, 1 when mature. */
export function softwareFactor(world: World, nation: number): number {
  const { youngSoftware } = world.setting.coefficients.stock;
  return youngSoftware + (1 - youngSoftware) * balance(world, nation, NATION.software);
}

/** GW that all installed chips would draw. */
export function powerNeed(world: World, nation: number): number {
  const { chips, layout } = world.setting;
  let need = 0;
  for (let chip = 0; chip < chips.length; chip++) {
    // k chips x kW = MW
    need += (world.balances[holdingAt(layout, nation, chip) + HOLDING.installed] * chips[chip].kilowatts) / 1000;
  }
  return need;
}

/** What a data centre needs beside chips, each in GW of the IT load that it bears. */
export const SITE_PARTS = ['power', 'servers', 'cooling'] as const;
export type SitePart = (typeof SITE_PARTS)[number];

/** The part of a nation's data centres that bears the least. */
export function narrowestPart(world: World, nation: number): SitePart {
  let narrowest: SitePart = 'power';
  for (const part of SITE_PARTS) if (balance(world, nation, NATION[part]) < balance(world, nation, NATION[narrowest])) narrowest = part;
  return narrowest;
}

/** Share of the installed chips that power, servers and cooling can all run, 0-1: the narrowest of the three binds. */
export function poweredShare(world: World, nation: number): number {
  const need = powerNeed(world, nation);
  if (need <= 0) return 1;
  const at = nationAt(world.setting.layout, nation);
  const { balances } = world;
  return Math.min(1, Math.min(balances[at + NATION.power], balances[at + NATION.servers], balances[at + NATION.cooling]) / need);
}

/** M H100e of a nation's installed chips of one kind, before software and power. */
function supported(world: World, nation: number, chip: number): number {
  const { layout, chips } = world.setting;
  const at = holdingAt(layout, nation, chip);
  const lost = world.setting.coefficients.greyMarket.unsupported * world.balances[at + HOLDING.grey];
  return ((world.balances[at + HOLDING.installed] - lost) * chips[chip].h100e) / 1000;
}

/** M H100e of a nation's installed home chips, before power. */
function homeCompute(world: World, nation: number): number {
  const { homeChip } = world.setting.nations[nation];
  return homeChip < 0 ? 0 : supported(world, nation, homeChip) * softwareFactor(world, nation);
}

/** M H100e of a nation's other installed chips, before power. */
function otherCompute(world: World, nation: number): number {
  const { chips, nations } = world.setting;
  const { homeChip } = nations[nation];
  let sum = 0;
  for (let chip = 0; chip < chips.length; chip++) if (chip !== homeChip) sum += supported(world, nation, chip);
  return sum;
}

/** M H100e: what is installed, as far as power and software let it work. */
export function usefulCompute(world: World, nation: number): number {
  return (homeCompute(world, nation) + otherCompute(world, nation)) * poweredShare(world, nation);
}

/** M H100e of the installed chips that are not home chips, counted by one of the accounts of a holding. */
export function foreignCompute(world: World, nation: number, account: AccountOf<'holding'>): number {
  const { chips } = world.setting;
  let sum = 0;
  for (let chip = 0; chip < chips.length; chip++) {
    if (!isHome(world, nation, chip)) sum += (holding(world, nation, chip, account) * chips[chip].h100e) / 1000;
  }
  return sum;
}

/**
 * Share of useful compute that is the nation's own, 0-1: half for the design, half for the fab. A home chip is both; a
 * chip of its own design that is made abroad, or a foreign design that is made in a joint fab at home, is one half.
 */
export function selfReliance(world: World, nation: number): number {
  const home = homeCompute(world, nation);
  const all = home + otherCompute(world, nation);
  const halves = foreignCompute(world, nation, HOLDING.custom) + foreignCompute(world, nation, HOLDING.local);
  return all <= 0 ? 0 : (home + halves / 2) / all;
}

/** M H100e that a nation's state and firms rent in data centres abroad. */
export function rentedCompute(world: World, nation: number): number {
  const { layout } = world.setting;
  let sum = 0;
  let at = relationAt(layout, nation, 0);
  for (let host = 0; host < layout.nationCount; host++, at += RELATION_WIDTH) {
    sum += world.balances[at + RELATION.rented] + world.balances[at + RELATION.firmsRented];
  }
  return sum;
}

/** M H100e in a nation's data centres that run for those who rent them from abroad. */
export function letCompute(world: World, host: number): number {
  const { layout } = world.setting;
  let sum = 0;
  let at = relationAt(layout, 0, host);
  for (let renter = 0; renter < layout.nationCount; renter++, at += layout.nationCount * RELATION_WIDTH) {
    sum += world.balances[at + RELATION.rented] + world.balances[at + RELATION.firmsRented];
  }
  return sum;
}

/** M H100e that work for a nation: its own as far as they run, with what it rents abroad and without what it lets. */
export const availableCompute = (world: World, nation: number): number =>
  Math.max(0, usefulCompute(world, nation) - letCompute(world, nation)) + rentedCompute(world, nation);

/** Share of a nation's installed compute that came by the grey market, 0-1. */
export function greyShare(world: World, nation: number): number {
  const { chips } = world.setting;
  let grey = 0;
  let all = 0;
  for (let chip = 0; chip < chips.length; chip++) {
    grey += holding(world, nation, chip, HOLDING.grey) * chips[chip].h100e;
    all += holding(world, nation, chip, HOLDING.installed) * chips[chip].h100e;
  }
  return all <= 0 ? 0 : grey / all;
}

/** What the compute that works for a nation does, M H100e; the parts make up the whole. */
export interface ComputeUses {
  readonly vouchers: number;
  readonly research: number;
  readonly products: number;
  readonly safety: number;
}

export function computeUses(world: World, nation: number): ComputeUses {
  const available = availableCompute(world, nation);
  const vouchers = Math.min(balance(world, nation, NATION.voucherCompute), available);
  const rest = available - vouchers;
  const research = rest * balance(world, nation, NATION.researchShare) * (1 - balance(world, nation, NATION.marketPressure));
  const safety = rest * balance(world, nation, NATION.safetyShare);
  return { vouchers, research, products: rest - research - safety, safety };
}

/**
 * Defect density of the home node, defects per cm2, by cumulative home wafers.
 * Learning by doing: each doubling of the wafers takes its share off what learning can remove; joint design takes another.
 */
function defectDensity(world: World, nation: number): number {
  const anchor = world.setting.firstWafers[nation];
  const wafers = balance(world, nation, NATION.wafers);
  const { leastDefects, firstDefects, learning } = world.setting.coefficients.fabs;
  const learned = anchor <= 0 || wafers <= 0 ? 1 : Math.sqrt(anchor / wafers) * pow(anchor / wafers, learning - 0.5);
  return leastDefects + firstDefects * learned * (1 - balance(world, nation, NATION.coDesign));
}

/** Share of good dies by Seeds' law, Y = 1 / (1 + A D). */
export function yieldOf(world: World, nation: number): number {
  return 1 / (1 + world.setting.coefficients.fabs.dieArea * defectDensity(world, nation));
}

export const fabBalance = (world: World, fab: number, account: AccountOf<'fab'>): number =>
  world.balances[fabAt(world.setting.layout, fab) + account];

/** kwpm of a nation's fabs that run. */
export function fabCapacity(world: World, nation: number): number {
  let capacity = 0;
  for (let fab = 0; fab < world.fabs.length; fab++) {
    if (world.fabs[fab].nation === nation) capacity += fabBalance(world, fab, FAB.capacity);
  }
  return capacity;
}

/** M memory stacks that a nation makes in a quarter. */
export const hbmMade = (world: World, nation: number) =>
  balance(world, nation, NATION.hbmRate) * modifier(world, MODIFIER.hbm, nation);

/** k home chips that a nation's wafers, memory and packaging would each allow in a quarter. */
export function homeLimits(world: World, nation: number): { wafers: number; hbm: number; packaging: number } {
  const chip = homeChipOf(world, nation);
  if (!chip) return { wafers: 0, hbm: 0, packaging: 0 };
  const dies = fabCapacity(world, nation) * 3 * world.setting.coefficients.fabs.diesPerWafer * yieldOf(world, nation);
  const stacks = (balance(world, nation, NATION.hbmStock) + hbmMade(world, nation)) * 1000;
  return {
    wafers: (dies / chip.dies) * modifier(world, MODIFIER.fabs, nation) * leftByShortage(world, nation, 'fabs'),
    hbm: stacks / chip.hbmStacks,
    packaging: balance(world, nation, NATION.packaging),
  };
}

export function homeChipOf(world: World, nation: number): Chip | null {
  const index = world.setting.nations[nation].homeChip;
  return index < 0 ? null : world.setting.chips[index];
}

/** The exporter's rule that binds a chip for a buyer, or null where none does. */
export function regimeFor(world: World, buyer: number, chip: number): Regime | null {
  const { designer } = world.setting.chips[chip];
  for (const regime of world.regimes) {
    if (regime.target === buyer && regime.controller === designer) return regime;
  }
  return null;
}

/** Does the rule refuse this chip whatever the licence? */
export function aboveLimit(regime: Pick<Regime, 'tppLimit' | 'bandwidthLimit'>, chip: Chip): boolean {
  return chip.tpp >= regime.tppLimit || chip.bandwidth >= regime.bandwidthLimit;
}

/** May foundries that are bound by export rules make a nation's own designs, or build with it? */
export function foundryOpen(world: World, nation: number): boolean {
  for (const regime of world.regimes) if (regime.target === nation && !regime.foundry) return false;
  return true;
}

/** Can a nation have chips of its own design made in place of this one: at home, or by a foundry that may? */
export const ownDesignMade = (world: World, nation: number, chip: number): boolean =>
  isHome(world, nation, chip) || (!world.setting.chips[chip].homeMade && foundryOpen(world, nation));

/**
 * k$ a chip for a buyer, without the revenue cut: a part of what is bought is of the nation's own design, and cheaper.
 * `own` is that part, `saved` k$ a chip below the list price: what the seller does not earn.
 */
export function pricing(world: World, buyer: number, chip: number): { price: number; own: number; saved: number } {
  const list = market(world, chip, MARKET.price);
  const own = ownDesignMade(world, buyer, chip) ? balance(world, buyer, NATION.customShare) : 0;
  const saved = list * own * balance(world, buyer, NATION.customSaving);
  return { price: list - saved, own, saved };
}

/** k$ that a buyer pays for a chip ordered now, revenue cut included. */
export function priceFor(world: World, buyer: number, chip: number): number {
  return pricing(world, buyer, chip).price * (1 + (regimeFor(world, buyer, chip)?.cut ?? 0));
}

/**
 * Quarters from the sale of a chip to its landing. Goods that pass two governments go round by the exporter's
 * laboratory and customs: a quarter more, for the licence terms of the H200 ask for a test in the US.
 */
export function quartersToLand(world: World, buyer: number, chip: number): 1 | 2 {
  return !isHome(world, buyer, chip) && world.setting.nations[buyer].importerGate ? 2 : 1;
}

/** USD bn for `units` k chips, with what fits them out. */
export function chipBill(world: World, buyer: number, chip: number, units: number): number {
  const fitting = world.setting.coefficients.market.fittingOut * world.setting.chips[chip].h100e;
  return (units * (priceFor(world, buyer, chip) + fitting)) / 1000;
}

/** k imported chips that wait for a key, and that stand before customs. */
export function waitingImports(world: World, nation: number): { licence: number; approval: number; customs: number } {
  let licence = 0;
  let approval = 0;
  let customs = 0;
  for (const order of world.orders) {
    if (order.nation !== nation || order.grey || isHome(world, nation, order.chip)) continue;
    licence += order.open - order.licensed;
    approval += order.licensed - order.approved;
    customs += order.held;
  }
  return { licence, approval, customs };
}

/** Is state spending frozen? */
export const isFrozen = (world: World, nation: number) => treasuryOf(world, nation) < 0;

/** Nation with the highest frontier index. */
export function leaderOf(world: World): number {
  let leader = 0;
  let highest = balance(world, 0, NATION.frontier);
  for (let n = 1; n < world.nations.length; n++) {
    const level = balance(world, n, NATION.frontier);
    if (level <= highest) continue;
    leader = n;
    highest = level;
  }
  return leader;
}

/** Months by which a nation leads the next; 0 where another leads. */
export function frontierLead(world: World, nation: number): number {
  if (leaderOf(world) !== nation) return 0;
  let lead = Infinity;
  for (let n = 0; n < world.nations.length; n++) if (n !== nation) lead = Math.min(lead, frontierGap(world, n));
  return lead === Infinity ? 0 : lead;
}

/** Months since the leader passed this nation's frontier index; 0 for the leader itself. */
export function frontierGap(world: World, nation: number): number {
  const level = balance(world, nation, NATION.frontier);
  const past = world.leaderPast;
  const now = balance(world, leaderOf(world), NATION.frontier);
  if (level >= now) return 0;
  // the quarter being played stands one step after the last entry, once research has moved the leader
  let later = now;
  for (let i = past.length - 1, age = now > past[past.length - 1] ? 1 : 0; i >= 0; i--, age++) {
    const earlier = past[i];
    if (earlier <= level) {
      const within = later > earlier ? (later - level) / (later - earlier) : 0;
      return 3 * (age - 1 + within);
    }
    later = earlier;
  }
  return 3 * past.length;
}

/** Quarter (index) from which a nation may give orders at a desk; the scenario's choice of desks binds its seats. */
export const deskOpensTo = ({ setting }: World, nation: number, desk: DeskName): number =>
  setting.seats.includes(nation) ? setting.deskOpens[desk] : 0;

/** The same of a kind of order. */
export const orderOpensTo = ({ setting }: World, nation: number, kind: string): number =>
  setting.seats.includes(nation) ? setting.orderOpens[kind] : 0;
