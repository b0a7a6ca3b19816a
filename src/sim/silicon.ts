import { NATION, nationAt } from './accounts.ts';
import { PURPOSE, type Dice } from './dice.ts';
import { CAUSE } from './ledger.ts';
import { MODIFIER, modifier } from './modifiers.ts';
import { clamp } from './numbers.ts';
import { balance, fabCapacity, foundryOpen } from './query.ts';
import type { Turn } from './turn.ts';
import type { Project } from './records/project.ts';
import type { World } from './world.ts';

/**
 * Own designs: a programme of six to eight quarters with a design house, whose tape-out may fail. The bill is the same
 * for all; what it saves grows with what a nation's buyers spend: it pays for large buyers.
 */

/** USD bn that a programme may be given. */
export const LEAST_SPEND = 0.5;
export const MOST_SPEND = 1.5;

/** Has its tape-out failed before? A design that came to use ends the tries. */
const triedBefore = (world: World, nation: number) => balance(world, nation, NATION.tapeOuts) > 0;

/** USD bn that a programme of a usual worth of `spend` is given: less where a failed one left its tools behind. */
export const ownDesignCost = (world: World, nation: number, spend: number) => (triedBefore(world, nation) ? world.setting.coefficients.silicon.again : 1) * spend;

/** USD bn that a running programme is worth: what it would cost without the tools of a failed one. */
export const worthOf = (world: World, project: Project): number => project.amount / (triedBefore(world, project.nation) ? world.setting.coefficients.silicon.again : 1);

/** Is an own design of this nation on its way to the tape-out? */
export const designRuns = (world: World, nation: number): Project | undefined =>
  world.projects.find((project) => project.nation === nation && project.kind === 'silicon');

/** Is there nobody who may make a nation's designs: no foundry abroad, and no fab of its own? */
export const noFoundryFor = (world: World, nation: number): boolean => !foundryOpen(world, nation) && fabCapacity(world, nation) <= 0;

/** Odds of the tape-out of a programme worth `spend`, as things stand; four times the money is worth twice. */
export function tapeOutOdds(world: World, nation: number, spend: number): number {
  const k = world.setting.coefficients.silicon;
  const odds = k.usualOdds * Math.sqrt(spend / k.usualSpend);
  return clamp(Math.min(k.bestOdds, odds) * modifier(world, MODIFIER.tapeOut, nation), 0, 1);
}

/** Quarters that the next programme of a nation will take: its luck is that of the attempt, whenever it is made. */
export function drawnQuarters(world: World, nation: number, dice: Dice): number {
  const k = world.setting.coefficients.silicon;
  const draw = dice.roll(0, PURPOSE.siliconTime, nation, balance(world, nation, NATION.tapeOuts));
  return k.leastQuarters + Math.floor(draw * (k.mostQuarters - k.leastQuarters + 1));
}

/** What a programme promises, in USD bn, if buyers go on spending as they do. */
export interface Prospect {
  readonly odds: number;
  /** In all, over the usual time */
  readonly cost: number;
  /** A quarter, if the tape-out succeeds and the saving is the middle one */
  readonly saving: number;
  /** Quarters of the game in which it could be used */
  readonly quarters: number;
  /** USD bn of purchases a quarter at which odds, saving and time left just pay for it; Infinity where no time is left */
  readonly breakEven: number;
  /** Saving expected over the quarters left, less the cost */
  readonly net: number;
}

export function prospectOf(world: World, nation: number, spend: number): Prospect {
  const k = world.setting.coefficients.silicon;
  const odds = tapeOutOdds(world, nation, spend);
  const cost = ownDesignCost(world, nation, spend);
  const eachSpent = k.customShare * ((k.leastSaving + k.mostSaving) / 2);
  const saving = eachSpent * balance(world, nation, NATION.chipSpend);
  const quarters = Math.max(0, world.setting.length - world.quarter - k.billedQuarters - LANDING);
  const breakEven = quarters > 0 ? cost / (odds * eachSpent * quarters) : Infinity;
  return { odds, cost, saving, quarters, breakEven, net: odds * saving * quarters - cost };
}

/** Quarters from an order to its landing, at which the saving is booked. */
const LANDING = 1;

/** The design comes back from the foundry: it works, and is used from the next order on, or it does not. */
export function tapeOut({ world, books, dice }: Turn, project: Project): void {
  const k = world.setting.coefficients.silicon;
  const { nation } = project;
  const at = nationAt(world.setting.layout, nation);
  const attempt = balance(world, nation, NATION.tapeOuts);
  const works = dice.roll(0, PURPOSE.tapeOut, nation, attempt) < tapeOutOdds(world, nation, worthOf(world, project));
  books.post(at + NATION.tapeOuts, 1, works ? CAUSE.tapeOut : CAUSE.tapeOutFailed, project.id);
  if (!works) return;
  const saving = k.leastSaving + (k.mostSaving - k.leastSaving) * dice.roll(0, PURPOSE.siliconSaving, nation, attempt);
  books.set(at + NATION.customShare, k.customShare, CAUSE.tapeOut, project.id);
  books.set(at + NATION.customSaving, saving, CAUSE.tapeOut, project.id);
}
