import { binds, cappedShare, forbids, licenceShare } from './licences.ts';
import { resentment } from './orders/setControls.ts';
import { pricing } from './query.ts';
import type { ChipOrder } from './records/chipOrder.ts';
import type { Regime } from './records/regime.ts';
import type { World } from './world.ts';

/** What an export rule would do in a middling quarter with what waits for its licence now. */
export interface KeyOutlook {
  /** k chips that wait, and those that get a licence */
  readonly asked: number;
  readonly granted: number;
  /** M H100e that are licensed */
  readonly compute: number;
  /** USD bn that the exporter's treasury takes of as many chips, ordered at this cut */
  readonly cut: number;
  /** Points of tension that the target would feel more towards the exporter than under the rule that stands */
  readonly tension: number;
}

const MIDDLING = () => 0.5;

export function keyOutlook(world: World, stands: Regime, rule: Regime): KeyOutlook {
  const waiting = world.orders.filter((order) => binds(world, rule, order) && order.open > order.licensed);
  const passing = waiting.filter((order) => !forbids(world, rule, order));
  const share = cappedShare(world, rule, passing, licenceShare(world, rule, MIDDLING));
  const sum = (orders: readonly ChipOrder[], worth: (order: ChipOrder) => number) => orders.reduce((all, order) => all + (order.open - order.licensed) * worth(order), 0);
  return {
    asked: sum(waiting, () => 1),
    granted: share * sum(passing, () => 1),
    compute: (share * sum(passing, ({ chip }) => world.setting.chips[chip].h100e)) / 1000,
    cut: (share * rule.cut * sum(passing, ({ nation, chip }) => pricing(world, nation, chip).price)) / 1000,
    tension: resentment(world, stands, rule),
  };
}
