import { NATION, nationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import { raise, shiftRelation } from '../relations.ts';
import { nationIndex, outside, refusal, type OrderRule } from './order.ts';
import type { World } from '../world.ts';

/** USD bn that one nation can be courted with in a quarter. */
export const MOST_COURTING = 2;

/** Points of goodwill that so much money wins. */
export const goodwillFor = (world: World, spend: number): number => world.setting.coefficients.relations.won * Math.sqrt(spend);

/** Data centres, training and credit for a nation between the camps, paid to its treasury. */
export const courtSwing: OrderRule<'courtSwing'> = {
  desk: 'statecraft',
  cost: (_world, _nation, { spend }) => spend,
  refuse: (world, nation, { nation: id, spend }) => {
    const courted = nationIndex(world, id);
    if (courted < 0) return refusal('noSuchNation');
    return courted === nation ? refusal('ownNation') : outside('spend', spend, 0.01, MOST_COURTING);
  },
  settles: ({ nation }) => `courtSwing ${nation}`,
  carryOut: (turn, nation, { nation: id, spend }) => {
    const { world, books } = turn;
    const { layout } = world.setting;
    const courted = nationIndex(world, id);
    books.pay(nationAt(layout, nation) + NATION.treasury, nationAt(layout, courted) + NATION.treasury, spend, CAUSE.courted, nation);
    shiftRelation(turn, courted, nation, 'goodwill', goodwillFor(world, spend), CAUSE.courted, nation);
    raise(turn, courted, nation, world.setting.coefficients.relations.wonCalm * Math.sqrt(spend), CAUSE.courted, nation);
  },
};
