import type { DoctrineName } from '../../src/sim/doctrine.ts';
import { measure, type MeasureName } from '../../src/sim/measures.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import type { World } from '../../src/sim/world.ts';
import { nation, play, world } from './games.ts';

/** Stories about lessons: the same game with and without an order, on the same luck, and what it moved. */

/** Orders by the turn, from 0, on which they are given. */
export type Dated = Readonly<Record<number, readonly Order[]>>;

export interface Lesson {
  readonly id: string;
  readonly seat: string;
  /** Cards that the lesson pins to a quarter, and what they ask */
  readonly pinned: readonly string[];
  /** What is ordered in either game */
  readonly always?: Dated;
  /** What all other nations play; nothing unless said */
  readonly others?: DoctrineName;
}

/** Lucks of which a lesson's story takes the median. */
export const SEEDS = ['one', 'two', 'three', 'four', 'five'] as const;

export const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[(values.length - 1) / 2];

/** How a lesson ends on each of some lucks for a seat that gives these orders and no others. */
function ends({ id, seat, pinned, always = {}, others }: Lesson, dated: Dated): ((name: MeasureName) => number)[] {
  return SEEDS.map((seed) => {
    const opening = world(id, {}, { keep: [...pinned], seed });
    const orders = ({ quarter }: World) => [...(always[quarter] ?? []), ...(dated[quarter] ?? [])];
    const { world: end } = play(opening, opening.setting.length, { [seat]: orders }, others);
    return (name) => measure(end, nation(end, seat), name);
  });
}

/** What orders move against others, or none: the median of the differences on the same luck. */
export function felt(lesson: Lesson, dated: Dated, instead: Dated = {}): (name: MeasureName) => number {
  const [with_, without] = [ends(lesson, dated), ends(lesson, instead)];
  return (name) => median(with_.map((end, i) => end(name) - without[i](name)));
}

export const every = (quarters: number, order: Order): Dated => Object.fromEntries(Array.from({ length: quarters }, (_, q) => [q, [order]]));
