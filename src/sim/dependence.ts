import { HOLDING, NATION } from './accounts.ts';
import { balance, foreignCompute, holding, isHome, softwareFactor } from './query.ts';
import { hostLeverage, madeElsewhere, strongestHost } from './jointFabs.ts';
import type { World } from './world.ts';

/** On whom a nation's compute hangs: pure questions over what is installed. Shares of all compute that it has, 0-1. */

interface Parts {
  readonly home: number;
  readonly foreign: number;
}

function partsOf(world: World, nation: number): Parts {
  const { homeChip } = world.setting.nations[nation];
  const foreign = foreignCompute(world, nation, HOLDING.installed);
  if (homeChip < 0) return { home: 0, foreign };
  const made = (holding(world, nation, homeChip, HOLDING.installed) * world.setting.chips[homeChip].h100e) / 1000;
  return { home: made * softwareFactor(world, nation), foreign };
}

/** Share of compute on home chips and on chips of the nation's own design. */
export function ownDesign(world: World, nation: number): number {
  const { home, foreign } = partsOf(world, nation);
  const all = home + foreign;
  return all <= 0 ? 0 : (home + foreignCompute(world, nation, HOLDING.custom)) / all;
}

/** The largest share of compute whose design one foreign seller, or one foreign nation, holds. */
export function supplierShare(world: World, nation: number): number {
  return largestShare(world, nation, (chip) => {
    const { seller, designer } = world.setting.chips[chip];
    const bought = holding(world, nation, chip, HOLDING.installed) - holding(world, nation, chip, HOLDING.custom);
    // sellers that are not in the game stand behind their nation
    return { whose: seller >= 0 ? seller : world.setting.firms.length + designer, units: bought };
  }).share;
}

/** The largest share of compute whose chips the foundries of one other nation made. */
export const foundryShare = (world: World, nation: number): number => largestShare(world, nation, madeBy(world, nation)).share;

/** That nation, -1 for none. */
export const largestFoundry = (world: World, nation: number): number => largestShare(world, nation, madeBy(world, nation)).whose;

const madeBy = (world: World, nation: number) => (chip: number) => {
  const { foundry } = world.setting.chips[chip];
  const made = holding(world, nation, chip, HOLDING.installed) - madeElsewhere(world, nation, chip);
  return { whose: foundry, units: foundry === nation ? 0 : made };
};

interface Largest {
  /** As the question names it; -1 for nobody */
  readonly whose: number;
  readonly share: number;
}

function largestShare(world: World, nation: number, of: (chip: number) => { whose: number; units: number }): Largest {
  const { chips } = world.setting;
  const { home, foreign } = partsOf(world, nation);
  let largest = 0;
  let owner = -1;
  for (let first = 0; first < chips.length; first++) {
    if (isHome(world, nation, first)) continue;
    const { whose } = of(first);
    let sum = 0;
    for (let chip = 0; chip < chips.length; chip++) {
      const one = of(chip);
      if (!isHome(world, nation, chip) && one.whose === whose) sum += (Math.max(0, one.units) * chips[chip].h100e) / 1000;
    }
    if (sum <= largest) continue;
    largest = sum;
    owner = whose;
  }
  return { whose: owner, share: largest > 0 ? Math.min(1, largest / (home + foreign)) : 0 };
}

/** USD bn that own designs have saved so far, less what was spent on them. */
export const netSaving = (world: World, nation: number): number =>
  balance(world, nation, NATION.siliconSaved) - balance(world, nation, NATION.siliconCost);

/** The strongest hold of any host over a nation. */
export function strongestLeverage(world: World, nation: number): number {
  const host = strongestHost(world, nation);
  return host < 0 ? 0 : hostLeverage(world, nation, host);
}
