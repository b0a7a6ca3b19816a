import type { Game } from '../session/session.ts';
import type { Order, OrderKind, OrderOf } from '../sim/orders/order.ts';
import { MODIFIER, modifier } from '../sim/modifiers.ts';
import type { Regime } from '../sim/records/regime.ts';
import type { World } from '../sim/world.ts';

/** Export rules against a nation, and those that it holds. */
export const regimesAgainst = (world: World, nation: number): Regime[] => world.regimes.filter(({ target }) => target === nation);
export const controlledBy = (world: World, nation: number): Regime[] => world.regimes.filter(({ controller }) => controller === nation);

/** Share of arrivals that customs lets in, 0-1. */
export const customsOpen = (world: World, nation: number): number => Math.min(1, Math.max(0, modifier(world, MODIFIER.customs, nation)));

/** Has the seat a key of its own that lets nothing in as the quarter begins? */
export const ownKeyShut = ({ setting, nations }: World, nation: number): boolean => setting.nations[nation]!.importerGate && nations[nation]!.approval.release <= 0;

/** The plan's order of a kind, where it has one (that passes a test). */
export function planned<K extends OrderKind>({ plan }: Game, kind: K, test: (order: OrderOf<K>) => boolean = () => true): OrderOf<K> | null {
  const isKind = (order: Order): order is OrderOf<K> => order.kind === kind;
  for (const { order } of plan) if (isKind(order) && test(order)) return order;
  return null;
}
