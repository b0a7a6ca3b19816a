import { NATION, nationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import { balance, homeChipOf } from '../query.ts';
import { talentFor } from '../talent.ts';
import { outside, refusal, type OrderRule } from './order.ts';

/** USD bn a quarter that programmes can use. */
export const MOST_FUNDING = 5;

/** Software for home chips: diminishing in money, and in what is missing. */
export const fundSoftware: OrderRule<'fundSoftware'> = {
  desk: 'industry',
  cost: (_world, _nation, { spend }) => spend,
  refuse: (world, nation, { spend }) =>
    outside('spend', spend, 0.001, MOST_FUNDING) ?? (homeChipOf(world, nation) ? null : refusal('noHomeChip')),
  settles: () => 'fundSoftware',
  carryOut: ({ world, books }, nation, { spend }) => {
    const at = nationAt(world.setting.layout, nation);
    const gain = world.setting.coefficients.software.forOne * Math.sqrt(spend) * (1 - balance(world, nation, NATION.software));
    books.payIn(at + NATION.treasury, -spend, CAUSE.softwareFunding, nation);
    books.post(at + NATION.software, gain, CAUSE.softwareFunding, nation);
  },
};

/** Offers to researchers abroad: those who come leave others (talent.ts). */
export const courtTalent: OrderRule<'courtTalent'> = {
  desk: 'research',
  cost: (_world, _nation, { spend }) => spend,
  refuse: (_world, _nation, { spend }) => outside('spend', spend, 0.001, MOST_FUNDING),
  settles: () => 'courtTalent',
  carryOut: ({ world, books }, nation, { spend }) => {
    const at = nationAt(world.setting.layout, nation);
    books.payIn(at + NATION.treasury, -spend, CAUSE.talentCourted, nation);
    books.post(at + NATION.courting, spend, CAUSE.talentCourted, nation);
  },
};

/** Training and return of researchers (talent.ts). */
export const fundTalent: OrderRule<'fundTalent'> = {
  desk: 'research',
  cost: (_world, _nation, { spend }) => spend,
  refuse: (_world, _nation, { spend }) => outside('spend', spend, 0.001, MOST_FUNDING),
  settles: () => 'fundTalent',
  carryOut: ({ world, books }, nation, { spend }) => {
    const at = nationAt(world.setting.layout, nation);
    books.payIn(at + NATION.treasury, -spend, CAUSE.talentFunding, nation);
    books.post(at + NATION.talent, talentFor(world, spend, 'trained'), CAUSE.talentFunding, nation);
  },
};
