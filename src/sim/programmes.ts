import type { NationAccount } from './accounts.ts';
import { NATION } from './accounts.ts';
import { MODIFIER, modifier } from './modifiers.ts';
import { COUNTERS, fullOf, scarcestOf, type Counter } from './plan.ts';
import { availableCompute, balance, computeUses, homeChipOf, selfReliance } from './query.ts';
import type { World } from './world.ts';

/** Programmes of the industrial plan: money now, an effect some quarters later, as far as there is room for it. */

export const PROGRAMMES = [
  'datasets',
  'generalModels',
  'industryModels',
  'scenarios',
  'smallFirms',
  'leaders',
  'jointDevelopment',
  'methods',
  'security',
  'governance',
  'openSource',
] as const;
export type ProgrammeName = (typeof PROGRAMMES)[number];

/** What a programme does to one account. */
interface ProgrammeEffect {
  readonly account: NationAccount;
  /** What one unit of spending adds where there is much room: shares of a full counter, or the account's own unit */
  readonly gain: number;
  /** Where the account ends; a counter ends where its scarcest need does */
  readonly most: number;
}

export interface ProgrammeSpec {
  /** Quarters from the money to the effect */
  readonly delay: 2 | 3 | 4;
  readonly effects: readonly ProgrammeEffect[];
  /** Share of the effect that the nation can put to use, 0-1 */
  readonly use: (world: World, nation: number) => number;
}

const all = () => 1;

/** Full governance takes this share of the speed at which general models are released [judgement]. */
const REVIEW = 0.2;
export const releaseSpeed = (world: World, nation: number): number => 1 - REVIEW * balance(world, nation, NATION.governance);

const skills = (world: World, nation: number): number => Math.sqrt(Math.min(1, balance(world, nation, NATION.talent) / 100));

/** How far home chips carry products, 0-1: both the chips and their users are needed to learn from. */
export function homeUse(world: World, nation: number): number {
  const available = availableCompute(world, nation);
  if (available <= 0 || !homeChipOf(world, nation)) return 0;
  return Math.sqrt((selfReliance(world, nation) * computeUses(world, nation).products) / available);
}

const counting = (account: Counter, gain: number, delay: 2 | 3 | 4, use: ProgrammeSpec['use'] = all): ProgrammeSpec => ({
  delay,
  effects: [{ account, gain, most: 0 }],
  use,
});

const raising = (account: NationAccount, gain: number, most: number, delay: 2 | 3 | 4, use: ProgrammeSpec['use'] = all): ProgrammeSpec => ({
  delay,
  effects: [{ account, gain, most }],
  use,
});

/**
 * Every programme. Delays of 2 to 4 quarters and gains are [judgement]: tuned so that a nation which spends a little
 * everywhere comes to 60-85% of the 2027 targets, and one which gives half of two years' budgets to bottlenecks meets all.
 */
export const PROGRAMME: Readonly<Record<ProgrammeName, ProgrammeSpec>> = {
  datasets: counting('datasets', 0.15, 2),
  generalModels: counting('generalModels', 0.15, 3, releaseSpeed),
  industryModels: counting('industryModels', 0.15, 3),
  scenarios: counting('scenarios', 0.15, 2),
  smallFirms: counting('smallFirms', 0.19, 2),
  leaders: counting('leaders', 0.15, 4),
  // designers and framework writers at one table: software and yield, learned from chips in use
  jointDevelopment: {
    delay: 3,
    effects: [
      { account: 'software', gain: 0.12, most: 1 },
      { account: 'coDesign', gain: 0.05, most: 0.35 },
    ],
    use: homeUse,
  },
  // compute that a served use no longer takes; at most half of it [judgement]
  methods: raising('productEfficiency', 0.07, 2, 3, skills),
  security: raising('security', 0.07, 1, 2),
  governance: raising('governance', 0.07, 1, 2),
  openSource: raising('openSource', 0.06, 1, 3),
};

/** USD bn that are one unit of spending, for each USD tn of GDP: 1.04 in China, 0.08 in Indonesia [judgement]. */
const UNIT = 0.05;
/** Units that a programme can use in a quarter [judgement]. */
const MOST_UNITS = 4;

/** USD bn that are one unit of spending in a nation. */
export const unitOf = (world: World, nation: number): number => UNIT * world.setting.nations[nation].gdp;

/** USD bn that a programme can use in a quarter. */
export const mostSpend = (world: World, nation: number): number => MOST_UNITS * unitOf(world, nation);

const isCounter = (account: NationAccount): account is Counter => (COUNTERS as readonly string[]).includes(account);

/** What a step of size `gain` adds where `room` is left: all of it in much room, never more than the room. */
const within = (gain: number, room: number): number => (room <= 0 ? 0 : (gain * room) / (gain + room));

export interface ProgrammeGain {
  readonly account: NationAccount;
  /** In the account's unit */
  readonly gain: number;
}

/** What a programme of `spend` USD bn would add if it acted now, at `luck` times its usual strength: four times the money is worth twice as much. */
export function gainsOf(world: World, nation: number, name: ProgrammeName, spend: number, luck = 1): ProgrammeGain[] {
  const { effects, use } = PROGRAMME[name];
  const strength = luck * Math.sqrt(spend / unitOf(world, nation)) * use(world, nation) * modifier(world, MODIFIER.programmes, nation);
  const gains: ProgrammeGain[] = [];
  for (const { account, gain, most } of effects) {
    const size = isCounter(account) ? fullOf(world, nation, account) : 1;
    const ceiling = isCounter(account) ? scarcestOf(world, nation, account).upTo : most;
    const room = ceiling - balance(world, nation, NATION[account]) / size;
    gains.push({ account, gain: size * within(gain * strength, room) });
  }
  return gains;
}
