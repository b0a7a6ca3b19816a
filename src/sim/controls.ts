import { RELATION } from './accounts.ts';
import { aboveLimit, regimeFor } from './query.ts';
import { relation, unusualTension } from './relations.ts';
import type { Chokepoint, Regime } from './records/regime.ts';
import type { World } from './world.ts';

/** What export rules do beside letting single chips pass: who holds which goods, and how a key's mood turns. */

export const regimeBetween = (world: World, controller: number, target: number): Regime | undefined =>
  world.regimes.find((regime) => regime.controller === controller && regime.target === target);

/**
 * Share of the world's supply of a good that is open to a nation, 0-1. Holders without a rule against it sell; where
 * the scenario names no holders, all that have a rule hold alike.
 */
export function supplyOpen(world: World, nation: number, what: Chokepoint): number {
  let all = 0;
  let open = 0;
  for (let holder = 0; holder < world.nations.length; holder++) {
    const share = world.setting.nations[holder].holds[what];
    all += share;
    if (holder === nation || (regimeBetween(world, holder, nation)?.[what] ?? true)) open += share;
  }
  if (all > 0) return open / all;
  const rules = world.regimes.filter((regime) => regime.target === nation);
  return rules.length === 0 ? 1 : rules.filter((regime) => regime[what]).length / rules.length;
}

/** Nations other than `nation` that hold some of a good and sell it to `target`. */
export function openHolders(world: World, target: number, what: Chokepoint): number[] {
  const found: number[] = [];
  world.setting.nations.forEach(({ holds }, holder) => {
    if (holder !== target && holds[what] > 0 && (regimeBetween(world, holder, target)?.[what] ?? true)) found.push(holder);
  });
  return found;
}

/** Does a nation's firm design chips for the world market? */
export const designsChips = (world: World, nation: number): boolean =>
  world.setting.chips.some((chip) => chip.designer === nation && !chip.homeMade);

/**
 * Controller whose rule keeps a nation out of a host's data centres, -1 for none: the host's own, or that of a
 * designer of chips, whose rules follow its chips abroad.
 */
export function cloudShutBy(world: World, renter: number, host: number): number {
  for (const { target, controller, cloud } of world.regimes) {
    if (target === renter && !cloud && (controller === host || designsChips(world, controller))) return controller;
  }
  return -1;
}

/** Factor on the licences and the cap of a key: what lobbies, affairs, probes and tension have made of it; 1 is usual. */
export function keyMood(world: World, { controller, target }: Regime): number {
  const probed = world.setting.chips.some((chip) => chip.designer === controller && isProbed(world, target, chip.seller));
  const tension = world.setting.coefficients.controls.byTension * unusualTension(world, controller, target);
  return Math.max(0, 1 + relation(world, controller, target, RELATION.mood) - tension) * (probed ? world.setting.coefficients.controls.underProbe : 1);
}

/** Is a probe of the seller running in the nation? */
export const isProbed = (world: World, nation: number, firm: number): boolean =>
  firm >= 0 && world.nations[nation].probes.some((probe) => probe.firm === firm && world.quarter - probe.opened < world.setting.coefficients.controls.probeLasts);

/** Does the entity list keep this firm from a chip? */
export const isListed = (world: World, firm: number, chip: number): boolean =>
  firm >= 0 && chip >= 0 && (regimeFor(world, world.setting.firms[firm].nation, chip)?.listed.includes(firm) ?? false);

/**
 * Share of the sales to a nation that a controller's sellers lose by their own government's key, 0-1: what was asked
 * in the last quarter and not granted, and all of it where the key is shut or the chips on sale lie above its limits.
 */
export function sellersLoss(world: World, regime: Regime): number {
  if (regime.licence === 'closed') return 1;
  const { chips } = world.setting;
  let offered = 0;
  let barred = 0;
  for (const chip of chips) {
    if (chip.homeMade || chip.designer !== regime.controller || chip.launch > world.quarter) continue;
    offered++;
    if (aboveLimit(regime, chip)) barred++;
  }
  if (offered === 0) return 0;
  const kept = regime.asked > 0 ? 1 - regime.granted / regime.asked : 0;
  return Math.max(kept, barred / offered);
}
