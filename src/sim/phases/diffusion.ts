import { FIRM, NATION, firmAt, nationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import { MODIFIER, modifier } from '../modifiers.ts';
import { balance, computeUses } from '../query.ts';
import type { Turn } from '../turn.ts';
import type { World } from '../world.ts';

/** Speed of logistic adoption, a quarter, with skills, service and trust at full [judgement]. */
const ADOPTION_RATE = 0.06;
/** Share of that speed that is left where no compute serves products [judgement]. */
const UNSERVED = 0.2;
/** USD bn of product revenue a quarter for each M H100e that serves users [evidence: about $2.7 an hour of an H100, which rents for $1.70 to 2.35]. */
const REVENUE = 6;
/** Growth of what each adopter uses, a quarter [judgement]. */
const USE_GROWTH = 1.06;
/** Shares of product revenue that its firms keep for investment, and that the treasury taxes [judgement]. */
const KEPT = 0.15;
const TAX = 0.1;
/** Trust drifts to this many points, by this share of the distance a quarter [judgement]. */
const TRUST = { rest: 65, drift: 0.05 } as const;

/** M H100e that a nation's adopters would use now. */
export function productDemand(world: World, nation: number): number {
  let grown = world.setting.nations[nation].fullDemand;
  for (let q = 0; q < world.quarter; q++) grown *= USE_GROWTH;
  return grown * balance(world, nation, 'adoption');
}

/** Products spread as far as compute serves them; they earn, and are taxed. */
export function diffusion(turn: Turn): void {
  const { world, books } = turn;
  for (let nation = 0; nation < world.nations.length; nation++) {
    const at = nationAt(world.setting.layout, nation);
    const demand = productDemand(world, nation);
    const product = computeUses(world, nation).products;
    const served = demand > 0 ? Math.min(1, product / demand) : 1;
    books.set(at + NATION.served, served, CAUSE.service, nation);
    const adopted = balance(world, nation, 'adoption');
    const skills = Math.sqrt(Math.min(1, balance(world, nation, 'talent') / 100));
    const service = UNSERVED + (1 - UNSERVED) * Math.sqrt(served);
    const trust = Math.min(1, balance(world, nation, 'trust') / TRUST.rest);
    const spread = ADOPTION_RATE * modifier(world, MODIFIER.adoption, nation);
    books.post(at + NATION.adoption, spread * adopted * (1 - adopted) * skills * service * trust, CAUSE.adoption, nation);
    const revenue = REVENUE * Math.min(product, demand);
    books.set(at + NATION.revenue, revenue, CAUSE.productSales, nation);
    books.payIn(at + NATION.treasury, TAX * revenue, CAUSE.tax, nation);
    books.post(at + NATION.trust, TRUST.drift * (TRUST.rest - balance(world, nation, 'trust')), CAUSE.trustDrift, nation);
    shareRevenue(turn, nation, KEPT * revenue);
  }
}

function shareRevenue({ world, books }: Turn, nation: number, kept: number): void {
  world.setting.firms.forEach((spec, firm) => {
    if (spec.nation !== nation) return;
    books.payIn(firmAt(world.setting.layout, firm) + FIRM.capital, kept * spec.revenueShare, CAUSE.salesShare, firm);
  });
}
