import { keyMood } from './controls.ts';
import { MODIFIER, modifier } from './modifiers.ts';
import { aboveLimit } from './query.ts';
import type { ChipOrder } from './records/chipOrder.ts';
import type { Regime } from './records/regime.ts';
import type { World } from './world.ts';

/** Is this the rule that an order needs a licence under? A nation has one rule against another at most; smugglers ask for none. */
export const binds = (world: World, regime: Regime, order: ChipOrder): boolean =>
  order.nation === regime.target && !order.grey && world.setting.chips[order.chip].designer === regime.controller;

/** Does the rule keep back what was ordered, whatever the quarter brings? */
export const forbids = (world: World, regime: Regime, order: ChipOrder): boolean =>
  regime.licence === 'closed' || aboveLimit(regime, world.setting.chips[order.chip]) || regime.listed.includes(order.firm);

/** Share of what is asked that gets a licence in the quarter, before the cap. Case by case is a draw (0-1) for the target nation. */
export function licenceShare(world: World, regime: Regime, draw: () => number): number {
  if (regime.licence === 'closed') return 0;
  const mood = modifier(world, MODIFIER.licence, regime.target) * keyMood(world, regime);
  if (regime.licence === 'open') return Math.min(1, mood);
  const k = world.setting.coefficients.controls;
  return Math.min(1, k.caseByCase * (k.caseByCaseLeast + k.caseByCaseMore * draw()) * mood);
}

/** The same share under the cap of the rule, for these orders. */
export function cappedShare(world: World, regime: Regime, orders: readonly ChipOrder[], share: number): number {
  let compute = 0;
  for (const order of orders) compute += ((order.open - order.licensed) * world.setting.chips[order.chip].h100e * share) / 1000;
  const cap = regime.cap * keyMood(world, regime);
  return compute > cap ? (share * cap) / compute : share;
}
