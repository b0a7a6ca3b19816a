import { MODIFIER, modifier } from './modifiers.ts';
import { clamp } from './numbers.ts';
import { greyShare, regimeFor } from './query.ts';
import type { World } from './world.ts';

/** Chips bought through shell firms and resellers: past both keys, dear, unsupported, and now and then found. */

/** M H100e that smugglers can bring to one nation in a quarter [evidence: about 140k chips in 2024]. */
const MOST_GREY = 0.035;
/** Premium over the list price, as a share of it: the least, and more the more is asked for [evidence: 1.5 to 2 times the price]. */
const PREMIUM = { least: 0.5, more: 0.5 } as const;
/** Chance that a quarter's shipment is found: the base, more for its size and for what is known to have come [judgement: card "smuggling bust", 12%]. */
const SEIZURE = { base: 0.12, size: 0.18, known: 1 } as const;
/** Share of installed compute below which what came before gives nobody away. */
const UNKNOWN_BELOW = 0.05;

/** M H100e that can be smuggled to a nation in this quarter, as things stand. */
export const mostGrey = (world: World, nation: number): number => MOST_GREY * modifier(world, MODIFIER.grey, nation);

/** Share of what can be smuggled that some k chips take. */
const sizeOf = (world: World, chip: number, units: number) => (units * world.setting.chips[chip].h100e) / 1000 / MOST_GREY;

/** Premium over the list price, as a share of it, for so many k chips. */
export const greyPremium = (world: World, chip: number, units: number): number =>
  PREMIUM.least + PREMIUM.more * clamp(sizeOf(world, chip, units), 0, 1);

/** Chance, 0-1, that a shipment of so many k chips is found; none where nobody's rule is broken. */
export function seizureOdds(world: World, nation: number, chip: number, units: number): number {
  if (!regimeFor(world, nation, chip)) return 0;
  const known = Math.max(0, greyShare(world, nation) - UNKNOWN_BELOW);
  return clamp(SEIZURE.base + SEIZURE.size * sizeOf(world, chip, units) + SEIZURE.known * known, 0, 0.9);
}
