import { MARKET, NATION } from '../sim/accounts.ts';
import { bestImport } from '../sim/firmOrders.ts';
import { callOn, chipsFrom } from '../sim/jointFabs.ts';
import { LEAST_JOINT } from '../sim/orders/jointFab.ts';
import { balance, market } from '../sim/query.ts';
import type { World } from '../sim/world.ts';
import { termsOf } from '../sim/works.ts';
import type { Draft } from './draft.ts';

/** Share of its buyers' orders that is served below which a nation wants a fab that serves it first. */
const SHORT = 0.85;
/** Quarters of the game in which a fab must still make chips to be worth its price. */
const USED_FOR = 3;
/** Share of a quarter's appropriation that instalments on joint fabs may take. */
const SHARE = 0.1;
/** kwpm by which planners think. */
const STEP = 0.25;

/** Where a joint fab may stand: its foundry, whose soil, and what a kwpm there takes in USD bn and quarters. */
interface Site {
  readonly partner: number;
  readonly at: 'partner' | 'home';
  readonly cost: number;
  readonly quarters: number;
}

/**
 * A share in a fab while chips are short: at home, with the largest foundry as a partner, where it is still done in time
 * and the doctrine wants work and skills; else on the soil where it costs least.
 */
export function shareFab(draft: Draft, wanted: 'home' | 'abroad'): void {
  const { world, nation } = draft;
  const fill = balance(world, nation, NATION.fillRate);
  if (fill >= SHORT || world.projects.some((p) => p.nation === nation && p.kind === 'jointFab')) return;
  const site = (wanted === 'home' ? homeSite(world, nation) : undefined) ?? cheapestAbroad(world, nation);
  if (!site) return;
  const affordable = (SHARE * balance(world, nation, NATION.appropriation) * site.quarters) / site.cost;
  const capacity = Math.floor(Math.min(affordable, missingCapacity(world, nation, fill)) / STEP) * STEP;
  if (capacity < LEAST_JOINT) return;
  const partner = world.setting.nations[site.partner]!.id;
  draft.give({ kind: 'jointFab', partner, at: site.at, capacity }, site.at === 'home' ? 'fabTeaches' : 'firstCall', { nation: partner, fill });
}

/** kwpm, in whole steps, that would make all that a nation's buyers ask for, beside the joint fabs that it has a call on. */
function missingCapacity(world: World, nation: number, fill: number): number {
  const chip = bestImport(world, nation);
  if (chip < 0 || fill <= 0) return 0;
  // USD bn over k$ is M chips
  const asked = (1000 * balance(world, nation, NATION.chipSpend)) / market(world, chip, MARKET.price) / fill;
  const had = world.nations.reduce((sum, _, host) => sum + callOn(world, nation, host), 0);
  const missing = asked / chipsFrom(world, 1, chip) - had;
  return missing > 0 ? Math.ceil(missing / STEP) * STEP : 0;
}

function siteAt(world: World, nation: number, partner: number, at: Site['at']): Site | undefined {
  const host = at === 'home' ? nation : partner;
  const { cost, quarters } = termsOf(world, nation, 'jointFab', 1, host);
  return world.quarter + quarters + USED_FOR <= world.setting.length ? { partner, at, cost, quarters } : undefined;
}

const foundries = (world: World, nation: number): number[] =>
  world.nations.flatMap((_, n) => (n !== nation && world.setting.nations[n]!.foundryCapacity > 0 ? [n] : []));

function homeSite(world: World, nation: number): Site | undefined {
  const { nations } = world.setting;
  const [largest] = foundries(world, nation).sort((a, b) => nations[b]!.foundryCapacity - nations[a]!.foundryCapacity || a - b);
  return largest === undefined ? undefined : siteAt(world, nation, largest, 'home');
}

function cheapestAbroad(world: World, nation: number): Site | undefined {
  const sites = foundries(world, nation).flatMap((partner) => siteAt(world, nation, partner, 'partner') ?? []);
  return sites.sort((a, b) => a.cost - b.cost || a.partner - b.partner)[0];
}
