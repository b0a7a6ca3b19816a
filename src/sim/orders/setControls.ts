import type { Regime, World } from '../world.ts';
import { nationIndex, outside, refusal, type OrderRule } from './order.ts';

const find = (world: World, controller: number, target: string): Regime | undefined => {
  const index = nationIndex(world, target);
  return world.regimes.find((regime) => regime.controller === controller && regime.target === index);
};

/** The exporter's key: thresholds, licence rule, volume, revenue cut, and whether tools and memory may be sold. */
export const setControls: OrderRule<'setControls'> = {
  desk: 'trade',
  cost: () => 0,
  refuse: (world, nation, order) => {
    if (!find(world, nation, order.target)) return refusal('noExportKey', { nation: order.target });
    return (
      outside('tppLimit', order.tppLimit, 0, 1e6) ??
      outside('bandwidthLimit', order.bandwidthLimit, 0, 1e6) ??
      outside('cap', order.cap, 0, 100) ??
      outside('cut', order.cut, 0, 0.5)
    );
  },
  settles: ({ target }) => `setControls ${target}`,
  carryOut: ({ world }, nation, order) => {
    const regime = find(world, nation, order.target);
    if (!regime) return;
    regime.licence = order.licence;
    regime.tppLimit = order.tppLimit;
    regime.bandwidthLimit = order.bandwidthLimit;
    regime.cap = order.cap;
    regime.cut = order.cut;
    regime.tools = order.tools;
    regime.hbm = order.hbm;
  },
};
