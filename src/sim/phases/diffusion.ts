import { FIRM, NATION, firmAt, nationAt } from '../accounts.ts';
import { adoptionByBet, revenueByBet } from '../bets.ts';
import { CAUSE } from '../ledger.ts';
import { MODIFIER, modifier } from '../modifiers.ts';
import { fullness, servingCompute } from '../plan.ts';
import { adoptionByOpenness, revenueByOpenness } from '../openness.ts';
import { balance } from '../query.ts';
import type { Turn } from '../turn.ts';
import type { World } from '../world.ts';

/** M H100e that a nation's adopters would use now. */
export function productDemand(world: World, nation: number): number {
  let grown = world.setting.nations[nation].fullDemand;
  const { useGrowth } = world.setting.coefficients.diffusion;
  for (let q = 0; q < world.quarter; q++) grown *= useGrowth;
  return grown * balance(world, nation, NATION.adoption);
}

/** Products spread as far as compute serves them; they earn, and are taxed. */
export function diffusion(turn: Turn): void {
  const { world, books } = turn;
  const k = world.setting.coefficients.diffusion;
  for (let nation = 0; nation < world.nations.length; nation++) {
    const at = nationAt(world.setting.layout, nation);
    const demand = productDemand(world, nation);
    const product = servingCompute(world, nation);
    const served = demand > 0 ? Math.min(1, product / demand) : 1;
    books.set(at + NATION.served, served, CAUSE.service, nation);
    const adopted = balance(world, nation, NATION.adoption);
    const skills = Math.sqrt(Math.min(1, balance(world, nation, NATION.talent) / 100));
    const service = k.unserved + (1 - k.unserved) * Math.sqrt(served);
    const trust = Math.min(1, balance(world, nation, NATION.trust) / k.trustRest);
    const speed = k.speed * skills * service * trust * readiness(world, nation) * modifier(world, MODIFIER.adoption, nation);
    const spread = speed * adopted * (1 - adopted);
    books.post(at + NATION.adoption, spread, CAUSE.adoption, nation);
    books.post(at + NATION.adoption, spread * adoptionByBet(world, nation), CAUSE.researchBet, nation);
    books.post(at + NATION.adoption, spread * adoptionByOpenness(world, nation), CAUSE.openWeights, nation);
    const sales = k.revenue * Math.min(product, demand);
    const withAgents = sales * (1 + revenueByBet(world, nation));
    const revenue = withAgents * revenueByOpenness(world, nation);
    books.set(at + NATION.revenue, sales, CAUSE.productSales, nation);
    books.post(at + NATION.revenue, withAgents - sales, CAUSE.researchBet, nation);
    books.post(at + NATION.revenue, revenue - withAgents, CAUSE.openWeights, nation);
    books.payIn(at + NATION.treasury, k.tax * revenue, CAUSE.tax, nation);
    books.post(at + NATION.trust, k.trustDrift * (restOf(world, nation) - balance(world, nation, NATION.trust)), CAUSE.trustDrift, nation);
    shareRevenue(turn, nation, k.kept * revenue);
  }
}

/** Where trust comes to rest: higher where AI is governed. */
function restOf(world: World, nation: number): number {
  const { trustRest, governedTrust, usualGoverned } = world.setting.coefficients.diffusion;
  return trustRest + governedTrust * (balance(world, nation, NATION.governance) - usualGoverned);
}

/** Factor on the speed of adoption: what there is to adopt, and rules that let regulated branches adopt it. */
function readiness(world: World, nation: number): number {
  const k = world.setting.coefficients.diffusion;
  const content =
    (Math.min(1, fullness(world, nation, 'datasets')) +
      Math.min(1, fullness(world, nation, 'industryModels')) +
      Math.min(1, fullness(world, nation, 'scenarios'))) /
    3;
  return (
    (1 + k.content * (content - world.setting.coefficients.plan.usual)) *
    (1 + k.governedSpeed * (balance(world, nation, NATION.governance) - k.usualGoverned))
  );
}

function shareRevenue({ world, books }: Turn, nation: number, kept: number): void {
  const { firms, layout, nations } = world.setting;
  for (const firm of nations[nation].firms) {
    books.payIn(firmAt(layout, firm) + FIRM.capital, kept * firms[firm].revenueShare, CAUSE.salesShare, firm);
  }
}
