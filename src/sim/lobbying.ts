import { sellersLoss } from './controls.ts';
import { clamp } from './numbers.ts';
import { tensionOf } from './relations.ts';
import type { Regime } from './records/regime.ts';
import type { World } from './world.ts';

/** Chance, 0-1, that `spend` USD bn move the key: the sellers push only for sales that they lose. */
export function lobbyOdds(world: World, regime: Regime, spend: number): number {
  const k = world.setting.coefficients.lobbying;
  const pushed = (k.interest * sellersLoss(world, regime) * spend) / (spend + k.halfSpend);
  const heard = 1 - (k.tensionTakes * tensionOf(world, regime.controller, regime.target)) / 100;
  return clamp((k.base + pushed) * heard, 0, k.most);
}
