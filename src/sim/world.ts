import { FAB_WIDTH } from './accounts.ts';
import type { DiceRoot } from './dice.ts';
import { makeActiveModifier, type ActiveModifier } from './records/activeModifier.ts';
import { makeAlignment, type Alignment } from './records/alignment.ts';
import { makeCardState, type CardState } from './records/card.ts';
import { makeChipOrder, type ChipOrder } from './records/chipOrder.ts';
import { makeCity, type City } from './records/city.ts';
import { makeDeal, type Deal } from './records/deal.ts';
import { makeEnding, type Ending } from './records/ending.ts';
import { makeFab, type Fab } from './records/fab.ts';
import { makeFunded, type FundedProgramme } from './records/fundedProgramme.ts';
import { makeNation, type Nation } from './records/nation.ts';
import { makeProject, type Project } from './records/project.ts';
import { makeRegime, type Regime } from './records/regime.ts';
import type { Setting } from './setting.ts';

/**
 * The state of a game: a setting that never changes (setting.ts), records for what is not a number that people see
 * (records/), and all balances in one array (accounts.ts). Each record type has one literal factory, which build and clone
 * go through: one shape a type keeps bulk runs fast.
 */

export interface World {
  readonly setting: Setting;
  readonly dice: DiceRoot;
  /** Quarters played; the next one to play has this index. */
  quarter: number;
  ended: boolean;
  ending: Ending;
  balances: Float64Array;
  readonly nations: Nation[];
  readonly regimes: Regime[];
  readonly cities: City[];
  readonly fabs: Fab[];
  orders: ChipOrder[];
  projects: Project[];
  /** In the order in which they were paid for */
  programmes: FundedProgramme[];
  modifiers: ActiveModifier[];
  readonly cards: CardState[];
  alignments: Alignment[];
  /** Offers and deals, by id; offers that came to nothing are forgotten after a while */
  deals: Deal[];
  /** Frontier index of the leader, a number a quarter, the past before the game included (oldest first) */
  readonly leaderPast: number[];
  nextOrder: number;
  nextProject: number;
  nextDeal: number;
}

/**
 * Copies of records. A loop, and no `map`: of that one, engines lay out the list in another way once the code is hot, and
 * all that was compiled for lists of the first kind is thrown away.
 */
function copied<T>(records: readonly T[], make: (record: T) => T): T[] {
  const copies: T[] = [];
  for (const record of records) copies.push(make(record));
  return copies;
}

export const makeWorld = (w: World): World => ({
  setting: w.setting,
  dice: w.dice,
  quarter: w.quarter,
  ended: w.ended,
  ending: makeEnding(w.ending),
  balances: w.balances.slice(),
  nations: copied(w.nations, makeNation),
  regimes: copied(w.regimes, makeRegime),
  cities: copied(w.cities, makeCity),
  fabs: copied(w.fabs, makeFab),
  orders: copied(w.orders, makeChipOrder),
  projects: copied(w.projects, makeProject),
  programmes: copied(w.programmes, makeFunded),
  modifiers: copied(w.modifiers, makeActiveModifier),
  cards: copied(w.cards, makeCardState),
  alignments: copied(w.alignments, makeAlignment),
  deals: copied(w.deals, makeDeal),
  leaderPast: w.leaderPast.slice(),
  nextOrder: w.nextOrder,
  nextProject: w.nextProject,
  nextDeal: w.nextDeal,
});

/** A copy that shares nothing that can change. */
export const cloneWorld = (world: World): World => makeWorld(world);

const fabsOf = (world: World, nation: number) => world.fabs.reduce((count, fab) => count + (fab.nation === nation ? 1 : 0), 0);

/** Adds a fab with an empty row, on the nation's next free site unless said; returns its index. */
export function addFab(world: World, nation: number, site = fabsOf(world, nation)): number {
  world.fabs.push(makeFab({ nation, site, running: false }));
  const grown = new Float64Array(world.balances.length + FAB_WIDTH);
  grown.set(world.balances);
  world.balances = grown;
  return world.fabs.length - 1;
}
