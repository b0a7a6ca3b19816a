import type { Order } from '../../sim/orders/order.ts';
import { homeChipOf } from '../../sim/query.ts';
import type { World } from '../../sim/world.ts';

export const DESKS = ['trade', 'industry', 'research'] as const;
export type DeskName = (typeof DESKS)[number];

/** Where an order is given; answers to events lie on the table. */
export function deskOf(world: World, nation: number, order: Order): DeskName | 'events' {
  switch (order.kind) {
    case 'orderChips':
      return homeChipOf(world, nation)?.id === order.chip ? 'industry' : 'trade';
    case 'cancelChips':
    case 'setApproval':
    case 'setControls':
      return 'trade';
    case 'answerEvent':
      return 'events';
    case 'splitCompute':
    case 'fundTalent':
      return 'research';
    default:
      return 'industry';
  }
}
