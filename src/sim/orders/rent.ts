import { RELATION } from '../accounts.ts';
import { cloudShutBy, designsChips } from '../controls.ts';
import { CAUSE } from '../ledger.ts';
import { relation } from '../relations.ts';
import { rentedAddress, roomAt } from '../rental.ts';
import type { World } from '../world.ts';
import { nationIndex, outside, refusal, type OrderRule } from './order.ts';

/** Has the host a rule of its own against the renter's chips? Its data centres then let to nobody from there. */
export const controlsRenter = (world: World, renter: number, host: number) =>
  designsChips(world, host) && world.regimes.some(({ controller, target }) => controller === host && target === renter);

const standing = (world: World, renter: number, host: number) => relation(world, renter, host, RELATION.rented);

/** What the state rents abroad from now on, quarter by quarter, until it says otherwise. */
export const rent: OrderRule<'rent'> = {
  desk: 'trade',
  cost: (world, nation, { host: id, amount }) => {
    const host = nationIndex(world, id);
    return host < 0 ? 0 : world.setting.coefficients.rental.rent * Math.max(0, amount - standing(world, nation, host));
  },
  refuse: (world, nation, { host: id, amount }) => {
    const host = nationIndex(world, id);
    if (host < 0) return refusal('noSuchNation');
    if (host === nation) return refusal('ownNation');
    const wrong = outside('amount', amount, 0, world.setting.coefficients.rental.most);
    if (wrong) return wrong;
    const more = amount - standing(world, nation, host);
    if (more === 0) return refusal('nothingChanges');
    if (more < 0) return null;
    if (controlsRenter(world, nation, host)) return refusal('hostControls', { nation: id });
    if (cloudShutBy(world, nation, host) >= 0) return refusal('cloudShut');
    const room = roomAt(world, nation, host);
    return more > room + 1e-9 ? refusal('hostFull', { room }) : null;
  },
  settles: ({ host }) => `rent ${host}`,
  carryOut: ({ world, books }, nation, { host: id, amount }) => {
    const host = nationIndex(world, id);
    const now = standing(world, nation, host);
    // others may have rented there in the same quarter
    const goal = amount > now ? now + Math.min(amount - now, roomAt(world, nation, host)) : amount;
    books.set(rentedAddress(world, nation, host), goal, CAUSE.rented, host);
  },
};
