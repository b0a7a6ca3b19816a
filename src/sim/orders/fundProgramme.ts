import { NATION, nationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import { delayOf, PROGRAMMES, mostSpend } from '../programmes.ts';
import { homeChipOf } from '../query.ts';
import { makeFunded } from '../records/fundedProgramme.ts';
import { outside, refusal, type OrderRule } from './order.ts';

/** Pays for a programme of the plan; it acts some quarters later. */
export const fundProgramme: OrderRule<'fundProgramme'> = {
  desk: 'research',
  cost: (_world, _nation, { spend }) => spend,
  refuse: (world, nation, { programme, spend }) => {
    if (!PROGRAMMES.includes(programme)) return refusal('noSuchProgramme');
    if (programme === 'jointDevelopment' && !homeChipOf(world, nation)) return refusal('noHomeChip');
    return outside('spend', spend, 0.001, mostSpend(world, nation));
  },
  settles: ({ programme }) => `programme ${programme}`,
  carryOut: ({ world, books }, nation, { programme, spend }) => {
    const treasury = nationAt(world.setting.layout, nation) + NATION.treasury;
    books.payIn(treasury, -spend, CAUSE.programmeFunding, PROGRAMMES.indexOf(programme));
    world.programmes.push(makeFunded({ nation, programme, spend, due: world.quarter + delayOf(world, programme) }));
  },
};
