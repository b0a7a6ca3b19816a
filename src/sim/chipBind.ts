import { NATION } from './accounts.ts';
import { buyersCapital } from './capital.ts';
import { bestImport, powerLeft } from './firmOrders.ts';
import { balance, homeChipOf, powerNeed } from './query.ts';
import type { World } from './world.ts';

/** What keeps a nation's firms from more chips: power to run them, the keys, the sellers' stock, or money. */
export const CHIP_BINDS = ['power', 'keys', 'chips', 'money'] as const;
export type ChipBind = (typeof CHIP_BINDS)[number];

/** Room for power, as a share of what runs, below which nobody orders more. */
const NO_ROOM = 0.02;
/** Fill rate above which buyers get what they ask for. */
const SERVED = 0.85;

/** Which it is now, with the figures that say so. */
export interface Binding {
  readonly bind: ChipBind;
  /** USD bn that the buyers hold */
  readonly capital: number;
  /** Share of what was asked for that was sold, smoothed, 0-1 */
  readonly fillRate: number;
  /** GW that buyers could still plan for */
  readonly room: number;
}

export function chipBindOf(world: World, nation: number): Binding {
  const figures = { capital: buyersCapital(world, nation), fillRate: balance(world, nation, NATION.fillRate), room: powerLeft(world, nation) };
  const { importerGate } = world.setting.nations[nation];
  const shut = bestImport(world, nation) < 0 || (importerGate && world.nations[nation].approval.release <= 0);
  const bind = (): ChipBind => {
    if (figures.room < NO_ROOM * powerNeed(world, nation)) return 'power';
    if (shut) return homeChipOf(world, nation) && figures.fillRate >= SERVED ? 'money' : 'keys';
    return figures.fillRate < SERVED ? 'chips' : 'money';
  };
  return { bind: bind(), ...figures };
}
