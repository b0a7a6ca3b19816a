import { RELATION, RELATION_WIDTH, relationAt } from './accounts.ts';
import type { World } from './world.ts';

/** Chip minerals (gallium, germanium, rare earths) that one nation refines for all, and can withhold. */

/** Lost at a full shortage: pace of works, wafers of home fabs, supply of chips [evidence: rivals' fabs -5 to -10%]. */
const LOST = { works: 0.3, fabs: 0.1, supply: 0.1 } as const;
/** Share by which chips of a nation's designers grow dearer in a quarter of full shortage [judgement]. */
const DEARER = 0.03;

/** The worst shortage of minerals that a nation suffers by anybody's rule, 0-1. */
function shortageOf(world: World, nation: number): number {
  const { layout } = world.setting;
  let worst = 0;
  let at = relationAt(layout, nation, 0) + RELATION.shortage;
  for (let n = 0; n < layout.nationCount; n++, at += RELATION_WIDTH) worst = Math.max(worst, world.balances[at]);
  return worst;
}

/** Factor on what a nation builds, or makes, by its shortage; 1 when there is none. */
export const leftByShortage = (world: World, nation: number, what: keyof typeof LOST): number =>
  1 - LOST[what] * shortageOf(world, nation);

/** Factor on the price of chips in a quarter, by the shortage of their designer. */
export const dearerByShortage = (world: World, nation: number): number => 1 + DEARER * shortageOf(world, nation);
