import { HOLDING, MARKET, NATION, RELATION, holdingAt, nationAt, relationAt } from './accounts.ts';
import { CAUSE } from './ledger.ts';
import { MODIFIER, modifier } from './modifiers.ts';
import { balance, foreignCompute, market } from './query.ts';
import type { Turn } from './turn.ts';
import type { Project } from './records/project.ts';
import type { World } from './world.ts';

/**
 * Joint fabs make other people's designs, or one's own, in a foundry's process; what they make is called by the nation
 * that invested before anybody else is served. On another's soil they give that host a hold.
 */

/** kwpm of joint fabs on a nation's soil that make for another (or, at home, for itself) first. */
export const callOn = (world: World, nation: number, host: number): number =>
  world.balances[relationAt(world.setting.layout, nation, host) + RELATION.call];

/** k chips a quarter that so many kwpm of a foundry's process make. */
export function chipsFrom({ setting }: World, kwpm: number, chip: number): number {
  const { fabs, jointFabs } = setting.coefficients;
  return (kwpm * 3 * fabs.diesPerWafer * jointFabs.foundryYield) / setting.chips[chip].dies;
}

/** k chips a quarter that an investor's joint fabs on a host's soil make for it, as things stand. */
export function jointOutput(world: World, nation: number, host: number, chip: number): number {
  const runs = modifier(world, MODIFIER.fabs, host) * (host === nation ? 1 : modifier(world, MODIFIER.hostCall, nation));
  return chipsFrom(world, callOn(world, nation, host), chip) * runs;
}

/** The market chip with the most compute on a die of those on sale, -1 for none: what a host would keep back. */
function bestOfFoundries(world: World): number {
  const { chips } = world.setting;
  let best = -1;
  for (let chip = 0; chip < chips.length; chip++) {
    const { homeMade, launch, h100e, dies } = chips[chip];
    if (homeMade || launch > world.quarter) continue;
    if (best < 0 || h100e / dies > chips[best].h100e / chips[best].dies) best = chip;
  }
  return best;
}

/** Quarters of a host's output that its hold over an investor is measured by. */
const HOLD_QUARTERS = 4;

/**
 * How much a host could keep back: a year of what it makes for an investor and the investor's buyers buy, as a share of
 * the imported compute that runs, 0-1; `more` kwpm as if they were there already.
 */
export function hostLeverage(world: World, nation: number, host: number, more = 0): number {
  const chip = bestOfFoundries(world);
  if (host === nation || chip < 0) return 0;
  const bought = (balance(world, nation, NATION.chipSpend) * 1000) / market(world, chip, MARKET.price);
  const made = Math.min(bought, chipsFrom(world, callOn(world, nation, host) + more, chip));
  const year = (HOLD_QUARTERS * made * world.setting.chips[chip].h100e) / 1000;
  return year <= 0 ? 0 : Math.min(1, year / Math.max(1e-9, foreignCompute(world, nation, HOLDING.installed)));
}

/** The host with the strongest hold over a nation, -1 for none. */
export function strongestHost(world: World, nation: number): number {
  let strongest = -1;
  for (let host = 0; host < world.nations.length; host++) {
    const now = hostLeverage(world, nation, host);
    if (now > 0 && (strongest < 0 || now > hostLeverage(world, nation, strongest))) strongest = host;
  }
  return strongest;
}

/** A joint fab opens: it makes chips, and where it stands people have work and have learned. */
export function openJointFab({ world, books }: Turn, project: Project): void {
  const { layout } = world.setting;
  const k = world.setting.coefficients.jointFabs;
  const { nation, host, amount, id } = project;
  const at = nationAt(layout, host);
  books.post(relationAt(layout, nation, host) + RELATION.call, amount, CAUSE.built, id);
  books.post(at + NATION.appropriation, k.jobTax * amount, CAUSE.hostJobs, id);
  books.post(at + NATION.talent, k.trained * Math.sqrt(amount), CAUSE.hostJobs, id);
  learnToBuild({ world, books }, project);
}

/** Who has built a fab builds the next one sooner and for less. */
export function learnToBuild({ world, books }: Pick<Turn, 'world' | 'books'>, { host, kind, id }: Project): void {
  const { learnedJoint, learnedOwn } = world.setting.coefficients.jointFabs;
  const address = nationAt(world.setting.layout, host) + NATION.fabSkill;
  const share = kind === 'jointFab' ? learnedJoint : learnedOwn;
  books.post(address, share * (1 - world.balances[address]), CAUSE.fabLearning, id);
}

/** Notes that k chips of an order were made where: at home, or away from where the chip is otherwise made. */
export function noteMadeAt(world: World, order: { nation: number; chip: number; local: number; apart: number }, host: number, units: number): void {
  if (host === order.nation) order.local += units;
  else if (host !== world.setting.chips[order.chip].foundry) order.apart += units;
}

/** k chips of a holding that are not from the foundry where the chip is usually made. */
export const madeElsewhere = (world: World, nation: number, chip: number): number => {
  const at = holdingAt(world.setting.layout, nation, chip);
  return world.balances[at + HOLDING.local] + world.balances[at + HOLDING.apart];
};
