import { ALIGNMENT } from './alignment.ts';
import { ANTITRUST } from './antitrust.ts';
import { BETS } from './bets.ts';
import { BUDGET } from './budget.ts';
import { CAPITAL } from './capital.ts';
import { CITIES } from './cities.ts';
import { COLLAPSE } from './collapse.ts';
import { CONTROLS } from './controls.ts';
import { DEALS } from './deals.ts';
import { DIFFUSION } from './diffusion.ts';
import { FABS } from './fabs.ts';
import { FIRM_ORDERS } from './firmOrders.ts';
import { GREY_MARKET } from './greyMarket.ts';
import { JOINT_FABS } from './jointFabs.ts';
import { LABS } from './labs.ts';
import { LISTING } from './listing.ts';
import { LOBBYING } from './lobbying.ts';
import { MARKET } from './market.ts';
import { MINERALS } from './minerals.ts';
import { OPENNESS } from './openness.ts';
import { PLAN } from './plan.ts';
import { PLAN_FULL } from './planFull.ts';
import { PLAN_NEEDS } from './planNeeds.ts';
import { PROGRAMME_DELAYS } from './programmeDelays.ts';
import { PROGRAMME_GAINS } from './programmeGains.ts';
import { PROGRAMMES } from './programmes.ts';
import { RELATIONS } from './relations.ts';
import { RENTAL } from './rental.ts';
import { RESEARCH } from './research.ts';
import { SAFETY } from './safety.ts';
import { SILICON } from './silicon.ts';
import { SITE } from './site.ts';
import { SOFTWARE } from './software.ts';
import { STATE_MONEY } from './stateMoney.ts';
import { STOCK } from './stock.ts';
import { TALENT } from './talent.ts';
import { VOUCHERS } from './vouchers.ts';
import { WORKS } from './works.ts';
import type { Coefficient, Contested, Rule } from './coefficient.ts';

/** Every number of every rule, by rule and name: what it is, how well it is known, and where it comes from. */
export const RULES = {
  market: MARKET,
  firmOrders: FIRM_ORDERS,
  greyMarket: GREY_MARKET,
  stock: STOCK,
  fabs: FABS,
  works: WORKS,
  jointFabs: JOINT_FABS,
  silicon: SILICON,
  site: SITE,
  rental: RENTAL,
  capital: CAPITAL,
  listing: LISTING,
  stateMoney: STATE_MONEY,
  budget: BUDGET,
  collapse: COLLAPSE,
  vouchers: VOUCHERS,
  cities: CITIES,
  research: RESEARCH,
  labs: LABS,
  bets: BETS,
  openness: OPENNESS,
  talent: TALENT,
  software: SOFTWARE,
  plan: PLAN,
  planFull: PLAN_FULL,
  planNeeds: PLAN_NEEDS,
  programmes: PROGRAMMES,
  programmeGains: PROGRAMME_GAINS,
  programmeDelays: PROGRAMME_DELAYS,
  diffusion: DIFFUSION,
  safety: SAFETY,
  controls: CONTROLS,
  relations: RELATIONS,
  alignment: ALIGNMENT,
  lobbying: LOBBYING,
  antitrust: ANTITRUST,
  minerals: MINERALS,
  deals: DEALS,
} as const satisfies Readonly<Record<string, Rule>>;

type Rules = typeof RULES;
export type RuleName = keyof Rules;

/** `market.homeFirst`: how scenarios, studies and tests name a coefficient. */
export type CoefficientId = { [R in RuleName]: `${R}.${keyof Rules[R] & string}` }[RuleName];

/** The values that a game is played with. One shape a rule: rules read them in their hottest loops. */
export type Coefficients = { readonly [R in RuleName]: { readonly [N in keyof Rules[R]]: number } };

interface Name {
  readonly id: CoefficientId;
  readonly rule: RuleName;
  readonly name: string;
}

/** All coefficients, in the order of the rules. */
export const COEFFICIENTS: readonly (Coefficient & Name)[] = (Object.entries(RULES) as [RuleName, Rule][]).flatMap(([rule, coefficients]) =>
  Object.entries(coefficients).map(([name, one]) => ({ id: `${rule}.${name}` as CoefficientId, rule, name, ...one })),
);

/** Those that those who know disagree about. */
export const CONTESTED: readonly (Contested & Name)[] = COEFFICIENTS.filter((one) => one.grade === 'contested');

type Table = Record<RuleName, Record<string, number>>;

/** Values of some coefficients. */
export type Values = Readonly<Partial<Record<CoefficientId, number>>>;

/** The usual values, others in the place of some. */
export function coefficientsOf(others: Values = {}): Coefficients {
  const values = { ...USUAL };
  for (const { id, rule, name } of COEFFICIENTS) {
    const other = others[id];
    if (other === undefined) continue;
    if (values[rule] === USUAL[rule]) values[rule] = { ...USUAL[rule] };
    values[rule][name] = other;
  }
  return values as Coefficients;
}

/** Copies of the rules' own records, so that every game's have their shape whatever it changes. */
const USUAL: Table = usual();

function usual(): Table {
  const values = { ...RULES } as unknown as Table;
  for (const { rule } of COEFFICIENTS) values[rule] = { ...values[rule] };
  for (const { rule, name, value } of COEFFICIENTS) values[rule][name] = value;
  return values;
}
