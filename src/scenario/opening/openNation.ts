import { HOLDING, NATION, RELATION, holdingAt, nationAt, relationAt } from '../../sim/accounts.ts';
import { COUNTERS } from '../../sim/plan.ts';
import { powerNeed } from '../../sim/query.ts';
import type { World } from '../../sim/world.ts';
import type { NationEntry } from '../format.ts';

export function openNation(world: World, { opening: o, plan, stock, safety, capital }: NationEntry, nation: number): void {
  const { layout, chips, coefficients } = world.setting;
  const { plan: usual, planFull: full } = coefficients;
  const at = nationAt(layout, nation);
  const { balances } = world;
  balances[at + NATION.treasury] = o.treasury;
  balances[at + NATION.appropriation] = o.appropriation;
  balances[at + NATION.trust] = o.trust;
  balances[at + NATION.adoption] = o.adoption;
  balances[at + NATION.frontier] = o.frontier;
  balances[at + NATION.talent] = o.talent;
  balances[at + NATION.software] = o.software;
  balances[at + NATION.power] = o.power;
  balances[at + NATION.hbmRate] = o.hbmRate;
  balances[at + NATION.hbmStock] = o.hbmStock;
  balances[at + NATION.packaging] = o.packaging;
  balances[at + NATION.wafers] = o.wafers;
  balances[at + NATION.tools] = o.tools;
  balances[at + NATION.researchShare] = o.researchShare;
  balances[at + NATION.safetyShare] = safety.share;
  balances[at + NATION.safety] = safety.level;
  balances[at + NATION.revenue] = o.revenue;
  balances[at + NATION.fillRate] = o.fillRate;
  balances[at + NATION.mood] = capital.mood;
  for (const counter of COUNTERS) balances[at + NATION[counter]] = plan[counter] ?? usual.usual * full[counter] * plan.extent;
  balances[at + NATION.security] = plan.security;
  balances[at + NATION.governance] = plan.governance;
  balances[at + NATION.openSource] = plan.openSource;
  balances[at + NATION.productEfficiency] = 1;
  balances[at + NATION.reputation] = o.reputation;
  chips.forEach(({ id }, chip) => {
    balances[holdingAt(layout, nation, chip) + HOLDING.installed] = stock[id] ?? 0;
  });
}

/** What data centres have beside power, own designs and joint fabs. */
export function openSites(world: World, { opening: o, silicon }: NationEntry, nation: number): void {
  const { layout, nations } = world.setting;
  const at = nationAt(layout, nation);
  const ample = world.setting.coefficients.site.ample * powerNeed(world, nation);
  world.balances[at + NATION.servers] = o.servers ?? ample;
  world.balances[at + NATION.cooling] = o.cooling ?? ample;
  world.balances[at + NATION.customShare] = silicon.customShare;
  world.balances[at + NATION.customSaving] = silicon.customSaving;
  for (const [host, kwpm] of Object.entries(silicon.calls)) {
    const index = nations.findIndex(({ id }) => id === host);
    world.balances[relationAt(layout, nation, index) + RELATION.call] = kwpm;
  }
}
