import { NATION, nationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import { balance, homeChipOf } from '../query.ts';
import { outside, refusal, type OrderRule } from './order.ts';

/** USD bn a quarter that programmes can use. */
export const MOST_FUNDING = 5;

/**
 * Software for home chips. Diminishing: 1 bn closes 6% of what is missing, 4 bn 12% [judgement].
 */
export const fundSoftware: OrderRule<'fundSoftware'> = {
  cost: (_world, _nation, { spend }) => spend,
  refuse: (world, nation, { spend }) =>
    outside('spend', spend, 0.001, MOST_FUNDING) ?? (homeChipOf(world, nation) ? null : refusal('noHomeChip')),
  settles: () => 'fundSoftware',
  carryOut: ({ world, books }, nation, { spend }) => {
    const at = nationAt(world.setting.layout, nation);
    const gain = 0.06 * Math.sqrt(spend) * (1 - balance(world, nation, 'software'));
    books.payIn(at + NATION.treasury, -spend, CAUSE.softwareFunding, nation);
    books.post(at + NATION.software, gain, CAUSE.softwareFunding, nation);
  },
};

/** Training and return of researchers: 1 bn is worth 0.8 points of talent, less the larger it is [judgement]. */
export const fundTalent: OrderRule<'fundTalent'> = {
  cost: (_world, _nation, { spend }) => spend,
  refuse: (_world, _nation, { spend }) => outside('spend', spend, 0.001, MOST_FUNDING),
  settles: () => 'fundTalent',
  carryOut: ({ world, books }, nation, { spend }) => {
    const at = nationAt(world.setting.layout, nation);
    books.payIn(at + NATION.treasury, -spend, CAUSE.talentFunding, nation);
    books.post(at + NATION.talent, 0.8 * Math.sqrt(spend), CAUSE.talentFunding, nation);
  },
};
