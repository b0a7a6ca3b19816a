import type { Dice } from './dice.ts';
import type { Books } from './ledger.ts';
import type { Order, Refusal } from './orders/order.ts';
import type { World } from './world.ts';

/** What one seat wants done in a quarter, in the order in which it was written. */
export type Plan = readonly Order[];

/** An order that the core did not carry out, and why. */
export interface Dropped {
  readonly nation: number;
  readonly order: Order;
  readonly refusal: Refusal;
}

/** One quarter as it is played: what all phases share. */
export interface Turn {
  readonly world: World;
  readonly books: Books;
  readonly dice: Dice;
  /** Orders that each nation's plan may carry out, by index: judged against the state that the seats saw */
  readonly accepted: readonly (readonly Order[])[];
}
