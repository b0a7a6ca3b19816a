import type { Layout } from './accounts.ts';
import type { Coefficients, RuleName } from './coefficients/index.ts';
import type { Condition } from './conditions.ts';
import type { DeskName } from './desks.ts';
import type { Effect } from './modifiers.ts';
import type { MeasureName } from './measures.ts';
import type { Counter } from './plan.ts';
import type { Chokepoint } from './records/regime.ts';

/** What never changes in a game: shared by all clones of its world, and never written to. */

export interface Chip {
  readonly id: string;
  /** Nation whose firm designs it: that nation's export rules bind it. */
  readonly designer: number;
  /** Firm that is paid for it, -1 when it is not in the game. */
  readonly seller: number;
  /** Made in the designer nation's own fabs, to order; otherwise by the world's foundries, for a market. */
  readonly homeMade: boolean;
  /** Compute of one chip (dense BF16), H100 = 1 */
  readonly h100e: number;
  /** Total processing performance: dense TOPS x bit length, the measure of export rules */
  readonly tpp: number;
  /** Memory bandwidth, GB/s */
  readonly bandwidth: number;
  /** kW of IT load of one chip with its share of the server */
  readonly kilowatts: number;
  /** High-bandwidth memory stacks in one package */
  readonly hbmStacks: number;
  /** Compute dies in one package */
  readonly dies: number;
  /** First quarter (index; may be negative) on sale */
  readonly launch: number;
  /** Nation whose foundries make it */
  readonly foundry: number;
  /** Change of its price by technology, share a quarter; of a home-made chip, yield moves it instead */
  readonly priceTrend: number;
}

export interface NationSpec {
  readonly id: string;
  /** USD tn */
  readonly gdp: number;
  /** Its government approves each import (the importer's key). */
  readonly importerGate: boolean;
  /** Chip that its own fabs make, -1 for none. */
  readonly homeChip: number;
  /** Growth of data-centre power that the market builds by itself, share a quarter */
  readonly powerGrowth: number;
  /** Points a quarter by which talent grows without a programme */
  readonly talentGrowth: number;
  /** USD bn a GW of new data-centre power */
  readonly powerCost: number;
  /** Quarters to build power */
  readonly powerQuarters: number;
  /** USD bn a kwpm of fab capacity, at home-market prices */
  readonly fabCost: number;
  /** Quarters to build a new fab with all tools at hand */
  readonly fabQuarters: number;
  /** kwpm of advanced foundries that work for others: with these one can build a joint fab */
  readonly foundryCapacity: number;
  /** M H100e of product compute that full adoption would use at the start */
  readonly fullDemand: number;
  /** Its firms, by index, ascending */
  readonly firms: readonly number[];
  /** Those of them that buy chips */
  readonly buyers: readonly number[];
  /** Standard deviation of what moves the mood of its capital market in a quarter; 0 where there is none */
  readonly moodSwing: number;
  /** Size of its industry beside that of a large industrial economy: scales the six counters of its plan */
  readonly planExtent: number;
  /** What its plan is to reach, in the counters' units */
  readonly planTargets: Readonly<Record<Counter, number>>;
  /** Share of the nation's research compute that its largest lab has, 0-1 */
  readonly largestLab: number;
  /** Were its weights open at the start? 1 or 0: figures of the start are figures under that policy. */
  readonly openAtStart: number;
  /** Shares of the world's supply of chip tools and of memory that its firms hold, 0-1 */
  readonly holds: Readonly<Record<Chokepoint, number>>;
  /** Share of the world's chip minerals that it refines, 0-1 */
  readonly minerals: number;
  /** Share of its own compute that its data centres can let to foreigners, 0-1 */
  readonly lettable: number;
}

export const FIRM_KINDS = ['platform', 'lab', 'chipDesigner', 'foundry'] as const;
export type FirmKind = (typeof FIRM_KINDS)[number];

export const MAKES = ['wafers', 'memory'] as const;
export type Makes = (typeof MAKES)[number];

export interface FirmSpec {
  readonly id: string;
  readonly nation: number;
  readonly kind: FirmKind;
  /** Share of its nation's product revenue, 0-1 */
  readonly revenueShare: number;
  /** Years of its sales that investors pay for in a usual mood; 0 for a firm that is not for the market */
  readonly multiple: number;
  /** What a chip maker adds with its own money */
  readonly makes: Makes;
}

/** A city that runs vouchers. */
export interface CitySpec {
  readonly id: string;
  readonly nation: number;
  /** Key of its draws: from its ids, so that another city in the scenario moves none of them. */
  readonly diceKey: number;
  /** Share of its nation's economy, 0-1 */
  readonly share: number;
  /** Share of its nation's useful compute that stands in its local data centres, 0-1 */
  readonly centres: number;
}

export interface CardChoice {
  readonly id: string;
  /** USD bn from the chooser's treasury */
  readonly cost: number;
  readonly effects: readonly Effect[];
}

export interface Likelier {
  readonly nation: number;
  readonly measure: MeasureName;
  readonly from: number;
  readonly to: number;
}

/** An event card: data of the scenario, announced in steps. */
export interface Card {
  readonly id: string;
  /** Key of its draws: from the id, so that another card in the scenario moves none of them. */
  readonly diceKey: number;
  readonly when: Condition;
  /** Chance a quarter that it starts, while its condition holds */
  readonly chance: number;
  /** Measure that the chance grows with: none of it at `from`, all of it at `to`; null for a steady chance */
  readonly likelier: Likelier | null;
  /** Quarters as a rumour, and the share of rumours that come true */
  readonly rumour: number;
  readonly odds: number;
  /** Quarters from the announcement to the effect */
  readonly notice: number;
  /** Quarters after the effect before it can start again; -1 for never */
  readonly rest: number;
  /** Nation that answers, -1 when there is nothing to choose */
  readonly chooser: number;
  /** The first choice is what happens to who does not answer. */
  readonly choices: readonly CardChoice[];
  readonly effects: readonly Effect[];
}

export interface Objective {
  readonly id: string;
  readonly nation: number;
  readonly measure: MeasureName;
  /** Value that earns nothing, and value that earns full credit (may be lower) */
  readonly from: number;
  readonly to: number;
  /** Points of 100 */
  readonly weight: number;
}

/** A contested coefficient that each game draws from its range. */
export interface Drawn {
  readonly rule: RuleName;
  readonly name: string;
  /** Key of its draw: from its id, so that another coefficient moves none */
  readonly diceKey: number;
  readonly low: number;
  readonly usual: number;
  readonly high: number;
}

export interface Setting {
  /** The numbers of all rules, as this game is played */
  readonly coefficients: Coefficients;
  /** Those of them that each game draws for itself */
  readonly drawn: readonly Drawn[];
  readonly nations: readonly NationSpec[];
  readonly firms: readonly FirmSpec[];
  /** Firms that are, or may come, on the market, by index */
  readonly market: readonly number[];
  readonly chips: readonly Chip[];
  readonly cities: readonly CitySpec[];
  /** Indexes of each nation's cities */
  readonly citiesOf: readonly (readonly number[])[];
  readonly cards: readonly Card[];
  readonly objectives: readonly Objective[];
  /** Desks that the scenario opens; orders of the others are refused to its seats. */
  readonly desks: readonly DeskName[];
  /** Quarter (index) from which seats may give orders at each desk; Infinity for a desk that the scenario leaves out */
  readonly deskOpens: Readonly<Record<DeskName, number>>;
  /** The same of every kind of order: its desk's, unless the scenario opens it later or never */
  readonly orderOpens: Readonly<Record<string, number>>;
  /** Nations that a person may play: those that the choice of desks binds */
  readonly seats: readonly number[];
  /** Calendar of quarter 0 */
  readonly firstYear: number;
  readonly firstQuarter: number;
  /** Quarters in the game */
  readonly length: number;
  readonly layout: Layout;
  /** Factors on the chance of incidents, and on the share of them that are catastrophes */
  readonly incidents: number;
  readonly catastrophes: number;
  /** Quarters and USD bn a kwpm of the best builder of fabs */
  readonly bestFab: { readonly quarters: number; readonly cost: number };
  /** Research compute (M H100e) and talent of the strongest nation at the start, and its research input: the unit of breakthrough chances */
  readonly leader: { readonly compute: number; readonly talent: number; readonly input: number };
  /** Factor that keeps that input what it is whatever the power of compute in it (frontier.ts) */
  readonly researchUnit: number;
  /** k wafers that had been run in each nation at the start: where the learning curve is anchored */
  readonly firstWafers: readonly number[];
  /** Points of tension that nations feel when nobody has done anything: `nation * nations + towards` */
  readonly restingTension: readonly number[];
  /** Use that each nation could make of open models at the start, 0-1: what its adoption was measured under */
  readonly firstOpenUse: readonly number[];
}
