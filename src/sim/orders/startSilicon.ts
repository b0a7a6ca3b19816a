import { NATION } from '../accounts.ts';
import { LEAST_SPEND, MOST_SPEND, designRuns, drawnQuarters, noFoundryFor, ownDesignCost } from '../silicon.ts';
import { balance } from '../query.ts';
import { firstInstalment, startProject } from '../works.ts';
import { outside, refusal, type OrderRule } from './order.ts';

/** A national programme for chips of one's own design, with a design house: paid by the quarter until its tape-out. */
export const startSilicon: OrderRule<'startSilicon'> = {
  desk: 'industry',
  cost: (world, nation, { spend }) => firstInstalment(world, nation, { kind: 'silicon', amount: ownDesignCost(world, nation, spend) }, []),
  refuse: (world, nation, { spend }) => {
    const range = outside('spend', spend, LEAST_SPEND, MOST_SPEND);
    if (range) return range;
    if (designRuns(world, nation)) return refusal('designRuns');
    if (balance(world, nation, NATION.customShare) > 0) return refusal('designInUse');
    return noFoundryFor(world, nation) ? refusal('foundryShut') : null;
  },
  settles: () => 'startSilicon',
  carryOut: ({ world, dice }, nation, { spend }) => {
    const amount = ownDesignCost(world, nation, spend);
    startProject(world, nation, { kind: 'silicon', amount }, { quarters: drawnQuarters(world, nation, dice) });
  },
};
