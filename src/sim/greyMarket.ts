import { MODIFIER, modifier } from './modifiers.ts';
import { clamp } from './numbers.ts';
import { greyShare, regimeFor } from './query.ts';
import type { World } from './world.ts';

/** Chips bought through shell firms and resellers: past both keys, dear, unsupported, and now and then found. */

/** M H100e that can be smuggled to a nation in this quarter, as things stand. */
export const mostGrey = (world: World, nation: number): number => world.setting.coefficients.greyMarket.most * modifier(world, MODIFIER.grey, nation);

/** Share of what can be smuggled that some k chips take. */
const sizeOf = (world: World, chip: number, units: number) => (units * world.setting.chips[chip].h100e) / 1000 / world.setting.coefficients.greyMarket.most;

/** Premium over the list price, as a share of it, for so many k chips. */
export function greyPremium(world: World, chip: number, units: number): number {
  const { leastPremium, morePremium } = world.setting.coefficients.greyMarket;
  return leastPremium + morePremium * clamp(sizeOf(world, chip, units), 0, 1);
}

/** Chance, 0-1, that a shipment of so many k chips is found; none where nobody's rule is broken. */
export function seizureOdds(world: World, nation: number, chip: number, units: number): number {
  const k = world.setting.coefficients.greyMarket;
  if (!regimeFor(world, nation, chip)) return 0;
  const known = Math.max(0, greyShare(world, nation) - k.unknownBelow);
  return clamp(k.found + k.foundBySize * sizeOf(world, chip, units) + k.foundByStock * known, 0, k.surestFound);
}
