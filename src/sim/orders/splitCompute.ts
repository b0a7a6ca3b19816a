import { NATION, nationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import { outside, refusal, type OrderRule } from './order.ts';

/** Ends of the shares: some research and some products always go on, and safety work has no use for more than this. */
export const SPLIT = { leastResearch: 0.05, most: 0.95, mostSafety: 0.4 } as const;
/** Sums of shares are decimal fractions: a hair more is no more. */
const HAIR = 1e-9;

/** Divides useful compute between frontier research, safety work and products. */
export const splitCompute: OrderRule<'splitCompute'> = {
  desk: 'research',
  cost: () => 0,
  refuse: (_world, _nation, { research, safety }) =>
    outside('research', research, SPLIT.leastResearch, SPLIT.most) ??
    outside('safety', safety, 0, SPLIT.mostSafety) ??
    (research + safety > SPLIT.most + HAIR ? refusal('splitTooLarge', { sum: research + safety, most: SPLIT.most }) : null),
  settles: () => 'splitCompute',
  carryOut: ({ world, books }, nation, { research, safety }) => {
    const at = nationAt(world.setting.layout, nation);
    books.set(at + NATION.researchShare, research, CAUSE.computeSplit, nation);
    books.set(at + NATION.safetyShare, safety, CAUSE.computeSplit, nation);
  },
};
