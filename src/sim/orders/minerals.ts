import { CAUSE } from '../ledger.ts';
import { raise } from '../relations.ts';
import { nationIndex, refusal, type OrderRule } from './order.ts';

/** Withholds chip minerals: the other's stocks run down over some quarters, and so do one's own sales. */
export const minerals: OrderRule<'minerals'> = {
  desk: 'statecraft',
  cost: () => 0,
  refuse: (world, nation, { target: id, on }) => {
    const target = nationIndex(world, id);
    if (target < 0) return refusal('noSuchNation');
    if (target === nation) return refusal('ownNation');
    if (world.setting.nations[nation].minerals <= 0) return refusal('noMinerals');
    return world.nations[nation].withheld.includes(target) === on ? refusal('nothingChanges') : null;
  },
  settles: ({ target }) => `minerals ${target}`,
  carryOut: (turn, nation, { target: id, on }) => {
    const target = nationIndex(turn.world, id);
    const own = turn.world.nations[nation];
    const others = own.withheld.filter((n) => n !== target);
    own.withheld = on ? [...others, target].sort((a, b) => a - b) : others;
    const { feltWithheld, feltFreed } = turn.world.setting.coefficients.minerals;
    raise(turn, target, nation, on ? feltWithheld : feltFreed, on ? CAUSE.mineralsWithheld : CAUSE.mineralsFreed, nation);
  },
};
