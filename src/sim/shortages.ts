import { RELATION, RELATION_WIDTH, relationAt } from './accounts.ts';
import type { World } from './world.ts';

/** Chip minerals (gallium, germanium, rare earths) that one nation refines for all, and can withhold. */

/** What a full shortage takes: of the pace of works, of the wafers of home fabs, of the supply of chips. */
const LOST = { works: 'lostWorks', fabs: 'lostFabs', supply: 'lostSupply' } as const;

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
  1 - world.setting.coefficients.minerals[LOST[what]] * shortageOf(world, nation);

/** Factor on the price of chips in a quarter, by the shortage of their designer. */
export const dearerByShortage = (world: World, nation: number): number => 1 + world.setting.coefficients.minerals.dearer * shortageOf(world, nation);
