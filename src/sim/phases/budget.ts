import { FIRM, NATION, firmAt, nationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import { MODIFIER, modifier } from '../modifiers.ts';
import { investmentMood } from '../capital.ts';
import { investmentByOpenness } from '../openness.ts';
import { balance, fabCapacity, treasuryOf } from '../query.ts';
import type { Turn } from '../turn.ts';

/** Money comes in and upkeep goes out. A treasury below zero freezes new spending and costs trust. */
export function budget(turn: Turn): void {
  const { world } = turn;
  for (let nation = 0; nation < world.nations.length; nation++) settleNation(turn, nation);
  for (let firm = 0; firm < world.setting.firms.length; firm++) settleFirm(turn, firm);
}

function settleNation({ world, books }: Turn, nation: number): void {
  const k = world.setting.coefficients.budget;
  const at = nationAt(world.setting.layout, nation);
  const treasury = at + NATION.treasury;
  const appropriation = balance(world, nation, NATION.appropriation);
  const debt = Math.max(0, -treasuryOf(world, nation));
  const upkeep =
    k.fabUpkeep * fabCapacity(world, nation) +
    k.memoryUpkeep * balance(world, nation, NATION.hbmRate) +
    k.powerUpkeep * balance(world, nation, NATION.power);
  const excess = treasuryOf(world, nation) - k.carriedOver * appropriation;
  if (excess > 0) books.payIn(treasury, -k.lapses * excess, CAUSE.lapsedFunds, nation);
  books.payIn(treasury, appropriation, CAUSE.appropriation, nation);
  books.payIn(treasury, -Math.min(upkeep, k.mostUpkeep * appropriation), CAUSE.upkeep, nation);
  if (debt > 0) {
    books.payIn(treasury, -k.interest * debt, CAUSE.interest, nation);
    books.post(at + NATION.trust, -Math.min(k.overdrawn, balance(world, nation, NATION.trust)), CAUSE.overdrawn, nation);
  }
  books.post(at + NATION.appropriation, k.appropriationGrowth * appropriation, CAUSE.appropriationGrowth, nation);
}

function settleFirm({ world, books }: Turn, firm: number): void {
  const k = world.setting.coefficients.budget;
  const at = firmAt(world.setting.layout, firm);
  const { nation, kind } = world.setting.firms[firm];
  const investment = world.balances[at + FIRM.investment];
  const growth = world.balances[at + FIRM.growth];
  const capital = Math.max(0, world.balances[at + FIRM.capital]);
  // what investors and the state put in is for use, and owners leave it in the firm
  const paidIn = world.balances[at + FIRM.raised] + world.balances[at + FIRM.stateMoney];
  const idle = investment > 0 ? Math.max(0, capital - k.mostHeld * investment - paidIn) : 0;
  const invested = investment * modifier(world, MODIFIER.investment, nation);
  books.payIn(at + FIRM.capital, -Math.max(k.dividends * capital, idle), CAUSE.dividends, firm);
  books.payIn(at + FIRM.capital, invested, CAUSE.investment, firm);
  books.payIn(at + FIRM.capital, invested * investmentMood(world, nation), CAUSE.moodInvestment, firm);
  // who invests in models wants to earn on what others may not have
  if (kind === 'platform' || kind === 'lab') {
    books.payIn(at + FIRM.capital, invested * (investmentByOpenness(world, nation) - 1), CAUSE.openWeights, nation);
  }
  books.post(at + FIRM.investment, investment * growth, CAUSE.investment, firm);
  books.set(at + FIRM.growth, growth <= k.investmentLongRun ? growth : Math.max(k.investmentLongRun, growth * k.investmentDecay), CAUSE.investment, firm);
}
