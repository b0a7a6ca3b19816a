import type { Order } from './orders/order.ts';
import type { World } from './world.ts';

/** Doctrines that a scenario may seat; src/bots has one for each name. */
export const DOCTRINES = ['passive', 'importer', 'builder', 'hedger', 'strict'] as const;
export type DoctrineName = (typeof DOCTRINES)[number];

/** Why a bot gives an order: a key of the interface's texts and the figures and ids that it words. */
export interface Reason {
  readonly key: string;
  readonly args: Readonly<Record<string, number | string>>;
}

export interface ReasonedOrder {
  readonly order: Order;
  readonly reason: Reason;
}

/** A doctrine sees what a player sees, and gives the orders that a player could give. */
export type Doctrine = (world: World, nation: number) => ReasonedOrder[];
