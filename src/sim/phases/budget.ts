import { FIRM, NATION, firmAt, nationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import { MODIFIER, modifier } from '../modifiers.ts';
import { investmentMood } from '../capital.ts';
import { investmentByOpenness } from '../openness.ts';
import { balance, fabCapacity, treasuryOf } from '../query.ts';
import type { Turn } from '../turn.ts';

/** USD bn a quarter to keep up a kwpm of fabs, a M stacks of memory lines, a GW [judgement]. */
const UPKEEP = { fab: 0.03, hbm: 0.3, power: 0.05 } as const;
/** Share of the appropriation that upkeep takes at most; beyond it the users of fabs and power pay [judgement]. */
const MOST_UPKEEP = 0.4;
/** Money above this many appropriations lapses, by this share a quarter: a ministry cannot hoard [judgement]. */
const CARRY_OVER = { appropriations: 1.5, lapse: 0.5 } as const;
/** Interest on debt, share a quarter, and the points of trust that a quarter in debt costs [judgement]. */
const INTEREST = 0.04;
const OVERDRAWN_TRUST = 3;
/** Growth of appropriations, share a quarter [judgement]. */
const APPROPRIATION_GROWTH = 0.01;
/** Share of firms' capital that goes to their owners in a quarter, and quarters of investment that they hold at most [judgement]. */
const DIVIDENDS = 0.1;
const MOST_HELD = 3;
/** The growth of investment keeps this share of itself a quarter, down to its long-run rate a quarter [judgement]. */
const INVESTMENT = { decay: 0.85, longRun: 0.012 } as const;

/** Money comes in and upkeep goes out. A treasury below zero freezes new spending and costs trust. */
export function budget(turn: Turn): void {
  const { world } = turn;
  for (let nation = 0; nation < world.nations.length; nation++) settleNation(turn, nation);
  for (let firm = 0; firm < world.setting.firms.length; firm++) settleFirm(turn, firm);
}

function settleNation({ world, books }: Turn, nation: number): void {
  const at = nationAt(world.setting.layout, nation);
  const treasury = at + NATION.treasury;
  const appropriation = balance(world, nation, NATION.appropriation);
  const debt = Math.max(0, -treasuryOf(world, nation));
  const upkeep =
    UPKEEP.fab * fabCapacity(world, nation) +
    UPKEEP.hbm * balance(world, nation, NATION.hbmRate) +
    UPKEEP.power * balance(world, nation, NATION.power);
  const excess = treasuryOf(world, nation) - CARRY_OVER.appropriations * appropriation;
  if (excess > 0) books.payIn(treasury, -CARRY_OVER.lapse * excess, CAUSE.lapsedFunds, nation);
  books.payIn(treasury, appropriation, CAUSE.appropriation, nation);
  books.payIn(treasury, -Math.min(upkeep, MOST_UPKEEP * appropriation), CAUSE.upkeep, nation);
  if (debt > 0) {
    books.payIn(treasury, -INTEREST * debt, CAUSE.interest, nation);
    books.post(at + NATION.trust, -Math.min(OVERDRAWN_TRUST, balance(world, nation, NATION.trust)), CAUSE.overdrawn, nation);
  }
  books.post(at + NATION.appropriation, APPROPRIATION_GROWTH * appropriation, CAUSE.appropriationGrowth, nation);
}

function settleFirm({ world, books }: Turn, firm: number): void {
  const at = firmAt(world.setting.layout, firm);
  const { nation, kind } = world.setting.firms[firm];
  const investment = world.balances[at + FIRM.investment];
  const growth = world.balances[at + FIRM.growth];
  const capital = Math.max(0, world.balances[at + FIRM.capital]);
  // what investors and the state put in is for use, and owners leave it in the firm
  const paidIn = world.balances[at + FIRM.raised] + world.balances[at + FIRM.stateMoney];
  const idle = investment > 0 ? Math.max(0, capital - MOST_HELD * investment - paidIn) : 0;
  const invested = investment * modifier(world, MODIFIER.investment, nation);
  books.payIn(at + FIRM.capital, -Math.max(DIVIDENDS * capital, idle), CAUSE.dividends, firm);
  books.payIn(at + FIRM.capital, invested, CAUSE.investment, firm);
  books.payIn(at + FIRM.capital, invested * investmentMood(world, nation), CAUSE.moodInvestment, firm);
  // who invests in models wants to earn on what others may not have
  if (kind === 'platform' || kind === 'lab') {
    books.payIn(at + FIRM.capital, invested * (investmentByOpenness(world, nation) - 1), CAUSE.openWeights, nation);
  }
  books.post(at + FIRM.investment, investment * growth, CAUSE.investment, firm);
  books.set(at + FIRM.growth, growth <= INVESTMENT.longRun ? growth : Math.max(INVESTMENT.longRun, growth * INVESTMENT.decay), CAUSE.investment, firm);
}
