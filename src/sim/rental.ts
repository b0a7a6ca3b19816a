import { RELATION, RELATION_WIDTH, relationAt } from './accounts.ts';
import { relation } from './relations.ts';
import { letCompute, rentedCompute, usefulCompute } from './query.ts';
import type { World } from './world.ts';

/** Compute rented in data centres abroad: no key of its own, no chips on one's soil, and a host that others watch. */

/** M H100e that a host's data centres could let to foreigners; goodwill opens doors. */
const lettableTo = (world: World, host: number, renter: number): number =>
  world.setting.nations[host].lettable *
  usefulCompute(world, host) *
  (1 + (world.setting.coefficients.rental.goodwillOpens * relation(world, host, renter, RELATION.goodwill)) / 100);

/** M H100e more that a nation could rent with a host now, whatever the rules say. */
export function roomAt(world: World, renter: number, host: number): number {
  const room = Math.min(lettableTo(world, host, renter) - letCompute(world, host), world.setting.coefficients.rental.most - rentedCompute(world, renter));
  return Math.max(0, room);
}

/** USD bn that a state's rentals take in a quarter. */
export function rentDue(world: World, renter: number): number {
  const { layout } = world.setting;
  let due = 0;
  let at = relationAt(layout, renter, 0) + RELATION.rented;
  for (let host = 0; host < layout.nationCount; host++, at += RELATION_WIDTH) due += world.setting.coefficients.rental.rent * world.balances[at];
  return due;
}

export const rentedAddress = (world: World, renter: number, host: number) =>
  relationAt(world.setting.layout, renter, host) + RELATION.rented;
