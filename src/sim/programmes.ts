import { NATION, type NationAccount } from './accounts.ts';
import type { Coefficients } from './coefficients/index.ts';
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
  /** Coefficient of what one unit of spending adds where there is much room: shares of a full counter, or the account's own unit */
  readonly gain: keyof Coefficients['programmeGains'];
  /** Where the account ends, or the coefficient that says so; a counter ends where its scarcest need does */
  readonly most: 1 | 'mostCoDesign' | 'mostEfficiency';
}

interface ProgrammeSpec {
  readonly effects: readonly ProgrammeEffect[];
  /** Share of the effect that the nation can put to use, 0-1 */
  readonly use: (world: World, nation: number) => number;
}

const all = () => 1;

export const releaseSpeed = (world: World, nation: number): number => 1 - world.setting.coefficients.programmes.review * balance(world, nation, NATION.governance);

const skills = (world: World, nation: number): number => Math.sqrt(Math.min(1, balance(world, nation, NATION.talent) / 100));

/** How far home chips carry products, 0-1: both the chips and their users are needed to learn from. */
export function homeUse(world: World, nation: number): number {
  const available = availableCompute(world, nation);
  if (available <= 0 || !homeChipOf(world, nation)) return 0;
  return Math.sqrt((selfReliance(world, nation) * computeUses(world, nation).products) / available);
}

const adding = (account: NationAccount & keyof Coefficients['programmeGains'], use: ProgrammeSpec['use'] = all): ProgrammeSpec => ({
  effects: [{ account, gain: account, most: 1 }],
  use,
});

/** What every programme does. */
const PROGRAMME: Readonly<Record<ProgrammeName, ProgrammeSpec>> = {
  datasets: adding('datasets'),
  generalModels: adding('generalModels', releaseSpeed),
  industryModels: adding('industryModels'),
  scenarios: adding('scenarios'),
  smallFirms: adding('smallFirms'),
  leaders: adding('leaders'),
  // designers and framework writers at one table: software and yield, learned from chips in use
  jointDevelopment: {
    effects: [
      { account: 'software', gain: 'jointSoftware', most: 1 },
      { account: 'coDesign', gain: 'jointDefects', most: 'mostCoDesign' },
    ],
    use: homeUse,
  },
  // compute that a served use no longer takes
  methods: { effects: [{ account: 'productEfficiency', gain: 'methods', most: 'mostEfficiency' }], use: skills },
  security: adding('security'),
  governance: adding('governance'),
  openSource: adding('openSource'),
};

/** Quarters from the money for a programme to its effect. */
export const delayOf = (world: World, programme: ProgrammeName): number => world.setting.coefficients.programmeDelays[programme];

/** USD bn that are one unit of spending in a nation. */
export const unitOf = (world: World, nation: number): number => world.setting.coefficients.programmes.unit * world.setting.nations[nation].gdp;

/** USD bn that a programme can use in a quarter. */
export const mostSpend = (world: World, nation: number): number => world.setting.coefficients.programmes.mostUnits * unitOf(world, nation);

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
  const { programmes, programmeGains } = world.setting.coefficients;
  for (const { account, gain, most } of effects) {
    const size = isCounter(account) ? fullOf(world, nation, account) : 1;
    const ceiling = isCounter(account) ? scarcestOf(world, nation, account).upTo : most === 1 ? 1 : programmes[most];
    const room = ceiling - balance(world, nation, NATION[account]) / size;
    gains.push({ account, gain: size * within(programmeGains[gain] * strength, room) });
  }
  return gains;
}
