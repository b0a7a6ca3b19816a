import { FIRM, firmAt } from './accounts.ts';
import type { World } from './world.ts';

/** Firms of a nation (indexes) that its importer's key serves now. The state itself is always served. */
export function admittedFirms(world: World, nation: number): readonly number[] {
  const k = world.setting.coefficients.firmOrders;
  const { approval } = world.nations[nation];
  const firms = buyersOf(world, nation);
  switch (approval.admitted) {
    case 'all':
      return firms;
    case 'listed':
      return firms.filter((firm) => approval.listed.includes(firm));
    case 'largest':
      return firms.slice().sort((a, b) => capitalOf(world, b) - capitalOf(world, a) || a - b).slice(0, k.admittedPlaces);
    case 'homeBuyers':
      return firms.slice().sort((a, b) => homeOrders(world, b) - homeOrders(world, a) || a - b).slice(0, k.admittedPlaces);
  }
}

/** Firms of a nation that buy chips. */
export const buyersOf = (world: World, nation: number): readonly number[] => world.setting.nations[nation].buyers;

export const capitalOf = (world: World, firm: number) =>
  world.balances[firmAt(world.setting.layout, firm) + FIRM.capital];

/** k home chips that a firm has on order. */
function homeOrders(world: World, firm: number): number {
  const { nation } = world.setting.firms[firm];
  const home = world.setting.nations[nation].homeChip;
  let units = 0;
  for (const order of world.orders) if (order.firm === firm && order.chip === home) units += order.open + order.landing;
  return units;
}

