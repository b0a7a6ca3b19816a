import * as fc from 'fast-check';
import { NONSENSE, carelessOrder, type Figures } from '../../src/study/carelessOrder.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { ORDER_KINDS } from '../../src/sim/orders/index.ts';
import type { Plan } from '../../src/sim/turn.ts';
import type { World } from '../../src/sim/world.ts';

/** One wish of a careless player: it becomes an order once the world is known. */
export interface Wish {
  readonly quarter: number;
  readonly nation: number;
  readonly kind: number;
  readonly figures: Figures;
}

const figure = fc.oneof(
  // thousandths: fast-check takes most of its doubles from next to zero
  { weight: 49, arbitrary: fc.noBias(fc.integer({ min: 0, max: 999 })).map((x) => x / 1000) },
  { weight: 1, arbitrary: fc.constantFrom(...NONSENSE) },
);

/** What the people of a game of so many quarters and nations want, in no order. */
export const anyWishes = (quarters: number, nations: number): fc.Arbitrary<Wish[]> =>
  fc.array(
    fc.record({
      quarter: fc.noBias(fc.nat(quarters - 1)),
      nation: fc.noBias(fc.nat(nations - 1)),
      kind: fc.noBias(fc.nat(ORDER_KINDS.length - 1)),
      figures: fc.tuple(figure, figure, figure, figure, figure),
    }),
    { maxLength: 400, size: 'max' },
  );

/** Plans of this quarter, one a nation. */
export function plansFrom(wishes: readonly Wish[], world: World): Plan[] {
  const plans: Order[][] = world.nations.map(() => []);
  for (const { quarter, nation, kind, figures } of wishes) {
    if (quarter === world.quarter) plans[nation].push(carelessOrder(ORDER_KINDS[kind], figures, world, nation));
  }
  return plans;
}
