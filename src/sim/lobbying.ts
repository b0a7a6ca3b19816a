import { sellersLoss } from './controls.ts';
import { clamp } from './numbers.ts';
import { tensionOf } from './relations.ts';
import type { Regime } from './records/regime.ts';
import type { World } from './world.ts';

/** Odds of a lobby in a controller's capital [judgement]: what money alone can do, and what the sellers' own losses add. */
const ODDS = { base: 0.05, interest: 0.8, halfSpend: 0.2, most: 0.8 } as const;
/** Share of a nation's odds that a tension of 100 takes. */
const TENSION_TAKES = 0.5;

/** Chance, 0-1, that `spend` USD bn move the key: the sellers push only for sales that they lose. */
export function lobbyOdds(world: World, regime: Regime, spend: number): number {
  const pushed = (ODDS.interest * sellersLoss(world, regime) * spend) / (spend + ODDS.halfSpend);
  const heard = 1 - (TENSION_TAKES * tensionOf(world, regime.controller, regime.target)) / 100;
  return clamp((ODDS.base + pushed) * heard, 0, ODDS.most);
}
