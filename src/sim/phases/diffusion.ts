import { FIRM, NATION, firmAt, nationAt } from '../accounts.ts';
import { adoptionByBet, revenueByBet } from '../bets.ts';
import { CAUSE } from '../ledger.ts';
import { MODIFIER, modifier } from '../modifiers.ts';
import { PLAN_USUAL, fullness, servingCompute } from '../plan.ts';
import { adoptionByOpenness, revenueByOpenness } from '../openness.ts';
import { balance } from '../query.ts';
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
/** Points of trust that full safety governance adds to that rest, and share of adoption's speed (regulated branches); half of it is neutral [judgement]. */
const GOVERNED = { trust: 10, speed: 0.2, neutral: 0.5 } as const;
/** Share of adoption's speed that datasets, models and scenarios in full extent add; the usual state of 2026 is neutral [judgement]. */
const CONTENT = { speed: 0.25, neutral: PLAN_USUAL } as const;

/** M H100e that a nation's adopters would use now. */
export function productDemand(world: World, nation: number): number {
  let grown = world.setting.nations[nation].fullDemand;
  for (let q = 0; q < world.quarter; q++) grown *= USE_GROWTH;
  return grown * balance(world, nation, NATION.adoption);
}

/** Products spread as far as compute serves them; they earn, and are taxed. */
export function diffusion(turn: Turn): void {
  const { world, books } = turn;
  for (let nation = 0; nation < world.nations.length; nation++) {
    const at = nationAt(world.setting.layout, nation);
    const demand = productDemand(world, nation);
    const product = servingCompute(world, nation);
    const served = demand > 0 ? Math.min(1, product / demand) : 1;
    books.set(at + NATION.served, served, CAUSE.service, nation);
    const adopted = balance(world, nation, NATION.adoption);
    const skills = Math.sqrt(Math.min(1, balance(world, nation, NATION.talent) / 100));
    const service = UNSERVED + (1 - UNSERVED) * Math.sqrt(served);
    const trust = Math.min(1, balance(world, nation, NATION.trust) / TRUST.rest);
    const speed = ADOPTION_RATE * skills * service * trust * readiness(world, nation) * modifier(world, MODIFIER.adoption, nation);
    const spread = speed * adopted * (1 - adopted);
    books.post(at + NATION.adoption, spread, CAUSE.adoption, nation);
    books.post(at + NATION.adoption, spread * adoptionByBet(world, nation), CAUSE.researchBet, nation);
    books.post(at + NATION.adoption, spread * adoptionByOpenness(world, nation), CAUSE.openWeights, nation);
    const sales = REVENUE * Math.min(product, demand);
    const withAgents = sales * (1 + revenueByBet(world, nation));
    const revenue = withAgents * revenueByOpenness(world, nation);
    books.set(at + NATION.revenue, sales, CAUSE.productSales, nation);
    books.post(at + NATION.revenue, withAgents - sales, CAUSE.researchBet, nation);
    books.post(at + NATION.revenue, revenue - withAgents, CAUSE.openWeights, nation);
    books.payIn(at + NATION.treasury, TAX * revenue, CAUSE.tax, nation);
    books.post(at + NATION.trust, TRUST.drift * (restOf(world, nation) - balance(world, nation, NATION.trust)), CAUSE.trustDrift, nation);
    shareRevenue(turn, nation, KEPT * revenue);
  }
}

/** Where trust comes to rest: higher where AI is governed. */
const restOf = (world: World, nation: number): number =>
  TRUST.rest + GOVERNED.trust * (balance(world, nation, NATION.governance) - GOVERNED.neutral);

/** Factor on the speed of adoption: what there is to adopt, and rules that let regulated branches adopt it. */
function readiness(world: World, nation: number): number {
  const content =
    (Math.min(1, fullness(world, nation, 'datasets')) +
      Math.min(1, fullness(world, nation, 'industryModels')) +
      Math.min(1, fullness(world, nation, 'scenarios'))) /
    3;
  return (
    (1 + CONTENT.speed * (content - CONTENT.neutral)) *
    (1 + GOVERNED.speed * (balance(world, nation, NATION.governance) - GOVERNED.neutral))
  );
}

function shareRevenue({ world, books }: Turn, nation: number, kept: number): void {
  const { firms, layout, nations } = world.setting;
  for (const firm of nations[nation].firms) {
    books.payIn(firmAt(layout, firm) + FIRM.capital, kept * firms[firm].revenueShare, CAUSE.salesShare, firm);
  }
}
