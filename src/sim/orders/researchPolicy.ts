import { NATION, nationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import { balance } from '../query.ts';
import type { World } from '../world.ts';
import { outside, refusal, type OrderRule } from './order.ts';

/** Least share of own research that makes a bet: less is a hobby. */
export const LEAST_BET = 0.1;

/** What the labs look for first. They follow over quarters (phases/research.ts). */
export const setBet: OrderRule<'setBet'> = {
  desk: 'research',
  cost: () => 0,
  refuse: (world, nation, { bet, share }) => {
    const wrong = bet === 'balanced' ? outside('share', share, 0, 0) : outside('share', share, LEAST_BET, 1);
    const now = world.nations[nation].research;
    return wrong ?? (now.bet === bet && now.share === share ? refusal('standsAlready') : null);
  },
  settles: () => 'setBet',
  carryOut: ({ world }, nation, { bet, share }) => {
    const { research } = world.nations[nation];
    research.bet = bet;
    research.share = share;
  },
};

const costOfReorganisation = (world: World, nation: number) => world.setting.coefficients.labs.price * balance(world, nation, NATION.appropriation);

/** Labs share their compute for larger runs, or each goes its own way. */
export const setLabs: OrderRule<'setLabs'> = {
  desk: 'research',
  cost: costOfReorganisation,
  refuse: (world, nation, { mode }) => {
    if (world.nations[nation].research.labs === mode) return refusal('standsAlready');
    const { largestLab } = world.setting.nations[nation];
    return mode === 'pool' && largestLab >= world.setting.coefficients.labs.pooledShare ? refusal('oneLab', { share: largestLab }) : null;
  },
  settles: () => 'setLabs',
  carryOut: ({ world, books }, nation, { mode }) => {
    const at = nationAt(world.setting.layout, nation);
    books.payIn(at + NATION.treasury, -costOfReorganisation(world, nation), CAUSE.labsPooled, nation);
    if (mode === 'pool') books.post(at + NATION.trust, -Math.min(world.setting.coefficients.labs.poolingTrust, balance(world, nation, NATION.trust)), CAUSE.labsPooled, nation);
    world.nations[nation].research.labs = mode;
  },
};

/** Weights that anybody may have, or none. What is out stays out for some quarters. */
export const setWeights: OrderRule<'setWeights'> = {
  desk: 'research',
  cost: () => 0,
  refuse: (world, nation, { open }) => (world.nations[nation].research.open === open ? refusal('standsAlready') : null),
  settles: () => 'setWeights',
  carryOut: ({ world }, nation, { open }) => {
    world.nations[nation].research.open = open;
  },
};
