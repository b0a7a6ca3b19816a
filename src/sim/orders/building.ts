import { NATION } from '../accounts.ts';
import type { ProjectKind } from '../records/project.ts';
import type { World } from '../world.ts';
import { balance, homeChipOf } from '../query.ts';
import { firstInstalment, sold, startProject, toolsInStock } from '../works.ts';
import { outside, refusal, type Committed, type OrderKind, type OrderOf, type OrderRule, type Refusal } from './order.ts';

/** Fab sites that a nation can have. */
export const MOST_SITES = 4;

/** Most that one order can build, in the unit of its work. */
export const MOST_BUILT = { fab: 60, expansion: 30, hbm: 5, packaging: 1000, power: 50, onsitePower: 50, servers: 50, cooling: 50 } as const satisfies Partial<Record<ProjectKind, number>>;

type BuildingKind = Extract<OrderKind, 'buildFab' | 'expandFab' | 'buildHbm' | 'buildPackaging' | 'buildPower' | 'buildOnsitePower' | 'buildServers' | 'buildCooling'>;

/** The rule of an order that starts a work and pays for it by the quarter; `siteOf` where it stands at a fab. */
function building<K extends BuildingKind>(
  kind: keyof typeof MOST_BUILT,
  amountOf: (order: OrderOf<K>) => number,
  refuse: (world: World, nation: number, order: OrderOf<K>, committed: Committed) => Refusal | null,
  siteOf: (order: OrderOf<K>) => number = () => -1,
): OrderRule<K> {
  return {
    desk: 'industry',
    cost: (world, nation, order, { works }) => firstInstalment(world, nation, { kind, amount: amountOf(order) }, works),
    refuse: (world, nation, order, committed) =>
      outside('amount', amountOf(order), 0.001, MOST_BUILT[kind]) ?? refuse(world, nation, order, committed),
    builds: (order) => ({ kind, amount: amountOf(order) }),
    carryOut: ({ world }, nation, order) => {
      startProject(world, nation, { kind, amount: amountOf(order) }, { fab: siteOf(order) });
    },
  };
}

function refuseFab(world: World, nation: number): Refusal | null {
  if (!homeChipOf(world, nation)) return refusal('noHomeChip');
  return sold(world, nation, 'tools') || toolsInStock(world, nation) > 0 ? null : refusal('toolsNotSold');
}

const refuseWithoutHomeChip = (world: World, nation: number) =>
  homeChipOf(world, nation) ? null : refusal('noHomeChip');

export const buildFab = building<'buildFab'>('fab', (order) => order.capacity, (world, nation, _order, { works }) => {
  const standing = world.fabs.filter((fab) => fab.nation === nation).length;
  const planned = works.filter(({ kind }) => kind === 'fab').length;
  return standing + planned >= MOST_SITES ? refusal('sitesFull', { most: MOST_SITES }) : refuseFab(world, nation);
});

export const expandFab = building<'expandFab'>(
  'expansion',
  (order) => order.capacity,
  (world, nation, { fab }) => {
    const found = world.fabs[fab];
    if (!found || found.nation !== nation) return refusal('noSuchFab', { fab });
    return found.running ? refuseFab(world, nation) : refusal('fabNotRunning', { fab });
  },
  ({ fab }) => fab,
);

export const buildHbm = building<'buildHbm'>('hbm', (order) => order.rate, refuseWithoutHomeChip);

export const buildPackaging = building<'buildPackaging'>('packaging', (order) => order.rate, refuseWithoutHomeChip);

export const buildOnsitePower = building<'buildOnsitePower'>('onsitePower', (order) => order.gw, (world, nation, { gw }, { works }) => {
  let underway = gw;
  for (const project of world.projects) if (project.nation === nation && project.kind === 'onsitePower') underway += project.amount;
  for (const work of works) if (work.kind === 'onsitePower') underway += work.amount;
  const most = mostOnsite(world, nation);
  return underway > most ? refusal('onsiteFull', { most }) : null;
});

/** GW of turbines that a nation's sites bear, works under way included. */
export function mostOnsite(world: World, nation: number): number {
  const { leastOnsite, mostOnsite: share } = world.setting.coefficients.works;
  return Math.max(leastOnsite, share * balance(world, nation, NATION.power));
}

export const buildServers = building<'buildServers'>('servers', (order) => order.gw, () => null);

export const buildCooling = building<'buildCooling'>('cooling', (order) => order.gw, () => null);

export const buildPower = building<'buildPower'>('power', (order) => order.gw, () => null);
