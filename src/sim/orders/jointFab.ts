import { foundryOpen } from '../query.ts';
import type { World } from '../world.ts';
import { firstInstalment, startProject, type Building } from '../works.ts';
import { nationIndex, outside, refusal, type OrderOf, type OrderRule } from './order.ts';

/** kwpm of one joint fab. */
export const LEAST_JOINT = 0.25;
const MOST_JOINT = 20;

const buildingOf = (world: World, nation: number, { partner, at, capacity }: OrderOf<'jointFab'>): Building => ({
  kind: 'jointFab',
  amount: capacity,
  host: at === 'home' ? nation : Math.max(0, nationIndex(world, partner)),
});

/** A share in a fab with a nation that has foundries: on its soil, soon and cheap, or at home, where nobody else holds it. */
export const jointFab: OrderRule<'jointFab'> = {
  desk: 'industry',
  cost: (world, nation, order, { works }) => firstInstalment(world, nation, buildingOf(world, nation, order), works),
  refuse: (world, nation, { partner, capacity }) => {
    const index = nationIndex(world, partner);
    if (index < 0) return refusal('noSuchNation', { nation: partner });
    if (index === nation) return refusal('ownFoundry');
    if (world.setting.nations[index].foundryCapacity <= 0) return refusal('noFoundry', { nation: partner });
    if (!foundryOpen(world, nation)) return refusal('foundryShut');
    return outside('capacity', capacity, LEAST_JOINT, MOST_JOINT);
  },
  settles: ({ partner, at }) => `jointFab ${at === 'home' ? at : partner}`,
  carryOut: ({ world }, nation, order) => {
    startProject(world, nation, buildingOf(world, nation, order));
  },
};
