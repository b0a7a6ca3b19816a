import type { CitySpec } from '../../sim/setting.ts';
import type { Scenario, VoucherEntry } from '../format.ts';
import { diceKeyOf } from '../textHash.ts';

/** The cities that may run vouchers, nation by nation. */
export function voucherCities(scenario: Scenario): { spec: CitySpec; entry: VoucherEntry }[] {
  return Object.entries(scenario.nations).flatMap(([nationId, { cities }], nation) =>
    Object.entries(cities).flatMap(([id, { vouchers: entry }]) =>
      entry ? [{ spec: { id, nation, diceKey: diceKeyOf(`${nationId}/${id}`), share: entry.share, centres: entry.centres }, entry }] : [],
    ),
  );
}
