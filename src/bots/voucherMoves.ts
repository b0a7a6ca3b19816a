import { CITY } from '../sim/accounts.ts';
import { citiesOf, cityBalance, fullBudget, isRunning, programmeOf, type Programme } from '../sim/cities.ts';
import { MOST_VOUCHERS } from '../sim/orders/vouchers.ts';
import type { Draft } from './draft.ts';

/** Rate and audit of a diffuser's vouchers: most of the adoption of 80% at a third of its waste. */
const SPREADING = { rate: 0.6, audit: 0.9 } as const;
/** A budget is set anew where it is off by this share of what firms would use. */
const OFF_BY = 0.3;
/** USD bn of data vouchers for a city whose pilots have no fresh data. */
const DATA = 0.01;
const STALE = 0.004;

/** Gives each city the vouchers that its firms would use, audited, as far as `money` (USD bn a quarter in all) goes. */
export function spreadVouchers(draft: Draft, money: number): void {
  const { world, nation } = draft;
  let left = money;
  // the least that serves a city fully comes first: more places then begin
  const wants = citiesOf(world, nation)
    .map((city) => ({ city, programme: { ...programmeOf(world, city), ...SPREADING } satisfies Programme }))
    .map(({ city, programme }) => ({ city, wants: Math.min(MOST_VOUCHERS, fullBudget(world, city, programme)) }))
    .sort((a, b) => a.wants - b.wants || a.city - b.city);
  for (const { city, wants: budget } of wants) {
    if (budget > left) return;
    left -= budget;
    const { id } = world.setting.cities[city]!;
    const stands = programmeOf(world, city);
    const settled = Math.abs(stands.budget - budget) < OFF_BY * budget && stands.rate === SPREADING.rate && stands.audit === SPREADING.audit;
    if (budget < 0.0001 || settled) continue;
    const key = isRunning(world, city) ? (stands.audit < SPREADING.audit ? 'auditVouchers' : 'vouchersRunOut') : 'breadthFirst';
    draft.give({ kind: 'setVouchers', city: id, budget, ...SPREADING, eligible: 'smallFirms' }, key, { city: id, waste: cityBalance(world, city, CITY.reported) });
  }
}

/** Buys data for the pilots of the city with most of them. */
export function feedPilots(draft: Draft): void {
  const { world, nation } = draft;
  const [busiest] = citiesOf(world, nation)
    .filter((city) => isRunning(world, city) && cityBalance(world, city, CITY.dataVouchers) < STALE)
    .sort((a, b) => cityBalance(world, b, CITY.spent) - cityBalance(world, a, CITY.spent));
  if (busiest === undefined || draft.left() < 20 * DATA || cityBalance(world, busiest, CITY.spent) < DATA) return;
  const { id } = world.setting.cities[busiest]!;
  draft.give({ kind: 'dataVouchers', city: id, spend: DATA }, 'pilotsNeedData', { city: id });
}
