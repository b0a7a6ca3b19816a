import { FIRM, NATION, firmAt, nationAt } from '../accounts.ts';
import { firmBalance } from '../capital.ts';
import { CAUSE } from '../ledger.ts';
import { clamp } from '../numbers.ts';
import { balance } from '../query.ts';
import { FIRM_KINDS, type FirmKind } from '../setting.ts';
import type { World } from '../world.ts';
import { MOST_FUNDING } from './funding.ts';
import { outside, refusal, type OrderRule } from './order.ts';

/** Firms of a kind in a nation, by index. */
export function firmsOfKind(world: World, nation: number, kind: FirmKind): number[] {
  const { firms, nations } = world.setting;
  return nations[nation].firms.filter((firm) => firms[firm].kind === kind);
}

/** How far a firm lives on state money, 0-1. */
function dependence(world: World, firm: number): number {
  const state = firmBalance(world, firm, FIRM.stateMoney);
  return state > 0 ? state / (state + Math.max(0, firmBalance(world, firm, FIRM.capital))) : 0;
}

/** Share of a fund for a firm that would be wasted, and USD bn of private money that would follow one of the rest. */
function wasteIn(world: World, firm: number): number {
  const { leastWaste, moreWaste } = world.setting.coefficients.stateMoney;
  return leastWaste + moreWaste * dependence(world, firm);
}

const followingIn = (world: World, firm: number) => {
  const k = world.setting.coefficients.stateMoney;
  const mood = clamp(balance(world, world.setting.firms[firm].nation, NATION.mood) / k.fullMood, -1, 1);
  return (k.follows * (1 + mood) * (1 - dependence(world, firm))) / 2;
};

export interface FundOutcome {
  /** USD bn */
  readonly wasted: number;
  readonly followed: number;
}

/** What a fund would do as things stand. */
export function fundOutcome(world: World, nation: number, kind: FirmKind, spend: number): FundOutcome {
  const firms = firmsOfKind(world, nation, kind);
  let wasted = 0;
  let followed = 0;
  for (const firm of firms) {
    const lost = wasteIn(world, firm);
    wasted += (spend / firms.length) * lost;
    followed += (spend / firms.length) * (1 - lost) * followingIn(world, firm);
  }
  return { wasted, followed };
}

/** State money into firms of a kind, in equal parts: private money follows it, and part of it is wasted. */
export const fundFirms: OrderRule<'fundFirms'> = {
  desk: 'capital',
  cost: (_world, _nation, { spend }) => spend,
  refuse: (world, nation, { firms, spend }) => {
    if (!FIRM_KINDS.includes(firms) || firmsOfKind(world, nation, firms).length === 0) return refusal('noSuchKind', { kind: firms });
    return outside('spend', spend, 0.001, MOST_FUNDING);
  },
  settles: ({ firms }) => `fundFirms ${firms}`,
  carryOut: ({ world, books }, nation, { firms: kind, spend }) => {
    const { layout } = world.setting;
    const treasury = nationAt(layout, nation) + NATION.treasury;
    const firms = firmsOfKind(world, nation, kind);
    const each = spend / firms.length;
    for (const firm of firms) {
      const capital = firmAt(layout, firm) + FIRM.capital;
      const wasted = each * wasteIn(world, firm);
      const followed = (each - wasted) * followingIn(world, firm);
      books.payIn(treasury, -wasted, CAUSE.graft, nation);
      const trust = Math.min(balance(world, nation, NATION.trust), world.setting.coefficients.stateMoney.wasteTrust * wasted);
      books.post(nationAt(layout, nation) + NATION.trust, -trust, CAUSE.graft, nation);
      books.pay(treasury, capital, each - wasted, CAUSE.stateFund, firm);
      books.post(firmAt(layout, firm) + FIRM.stateMoney, each - wasted, CAUSE.stateFund, firm);
      books.payIn(capital, followed, CAUSE.crowdIn, firm);
    }
  },
};

/** Firms that take state money promise to keep their research. */
export const setCovenant: OrderRule<'setCovenant'> = {
  desk: 'capital',
  cost: () => 0,
  refuse: () => null,
  settles: () => 'setCovenant',
  carryOut: ({ world }, nation, { on }) => {
    world.nations[nation].covenant = on;
  },
};
