import { CITY } from '../../../sim/accounts.ts';
import { citiesOf, cityAdoption, cityBalance, isRunning, passRate, programmeOf } from '../../../sim/cities.ts';
import type { Finding } from '../../../sim/records/city.ts';
import type { World } from '../../../sim/world.ts';

/** How a city did in the last quarter, as far as its nation can know. */
export interface Standing {
  readonly city: number;
  readonly id: string;
  readonly runs: boolean;
  /** USD bn a quarter */
  readonly budget: number;
  /** Share of paid hours that served nobody: the truth where auditors looked, else what the city reports */
  readonly waste: number;
  readonly audited: boolean;
  readonly finding: Finding;
  readonly adoption: number;
  /** USD bn for each pilot that passed, by the waste that is known; Infinity where none did */
  readonly each: number;
}

/** All cities of a nation: those that run vouchers first, the cheapest passed pilot first among them. */
export function standingsOf(world: World, nation: number): Standing[] {
  const all = citiesOf(world, nation).map((city) => standingOf(world, city));
  return all.sort((a, b) => Number(b.runs) - Number(a.runs) || compare(a.each, b.each));
}

const compare = (a: number, b: number) => (a === b ? 0 : a - b);

function standingOf(world: World, city: number): Standing {
  const { audited, finding } = world.cities[city]!;
  const waste = cityBalance(world, city, audited ? CITY.waste : CITY.reported);
  const programme = programmeOf(world, city);
  const spent = cityBalance(world, city, CITY.spent);
  // pilots are told by hours, of which a false report has more useful ones than there were
  const useful = spent * (1 - waste) * passRate(world, city, programme);
  return {
    city,
    id: world.setting.cities[city]!.id,
    runs: isRunning(world, city),
    budget: programme.budget,
    waste,
    audited,
    finding,
    adoption: cityAdoption(world, city),
    each: useful > 0 ? (world.setting.coefficients.vouchers.ticket * spent) / useful : Infinity,
  };
}
