import { RELATION, relationAt } from '../../sim/accounts.ts';
import type { World } from '../../sim/world.ts';
import type { Scenario } from '../format.ts';

export function openRelations(scenario: Scenario, world: World): void {
  const index = (id: string) => world.setting.nations.findIndex((nation) => nation.id === id);
  for (const { nation, towards, tension } of Object.values(scenario.relations)) {
    world.balances[relationAt(world.setting.layout, index(nation), index(towards)) + RELATION.tension] = tension;
  }
  Object.values(scenario.nations).forEach(({ rented }, nation) => {
    for (const [host, amount] of Object.entries(rented)) {
      world.balances[relationAt(world.setting.layout, nation, index(host)) + RELATION.firmsRented] = amount;
    }
  });
}
