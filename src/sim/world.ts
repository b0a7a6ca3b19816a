import { type Layout, FAB_WIDTH } from './accounts.ts';
import type { Condition } from './conditions.ts';
import type { Effect, ActiveModifier } from './modifiers.ts';
import type { MeasureName } from './query.ts';
import type { DiceRoot } from './dice.ts';

/**
 * The state of a game: a setting that never changes, records for what is not a number that people see, and
 * all balances in one array (accounts.ts). Each record type has one literal factory, which build and clone
 * go through: one shape a type keeps bulk runs fast.
 */

// ---- the setting: shared by all clones, never written to ----

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
  /** M H100e of product compute that full adoption would use at the start */
  readonly fullDemand: number;
}

export type FirmKind = 'platform' | 'lab' | 'chipDesigner' | 'foundry';

export interface FirmSpec {
  readonly id: string;
  readonly nation: number;
  readonly kind: FirmKind;
  /** Share of its nation's product revenue, 0-1 */
  readonly revenueShare: number;
}

export interface CardChoice {
  readonly id: string;
  /** USD bn from the chooser's treasury */
  readonly cost: number;
  readonly effects: readonly Effect[];
}

/** An event card: data of the scenario, announced in steps. */
export interface Card {
  readonly id: string;
  /** Key of its draws: from the id, so that another card in the scenario moves none of them. */
  readonly diceKey: number;
  readonly when: Condition;
  /** Chance a quarter that it starts, while its condition holds */
  readonly chance: number;
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

export interface Setting {
  readonly nations: readonly NationSpec[];
  readonly firms: readonly FirmSpec[];
  readonly chips: readonly Chip[];
  readonly cards: readonly Card[];
  readonly objectives: readonly Objective[];
  /** Calendar of quarter 0 */
  readonly firstYear: number;
  readonly firstQuarter: number;
  /** Quarters in the game */
  readonly length: number;
  readonly layout: Layout;
  /** Research input of the strongest nation at the start: the unit of breakthrough chances */
  readonly leadingResearch: number;
  /** k wafers that had been run in each nation at the start: where the learning curve is anchored */
  readonly firstWafers: readonly number[];
}

// ---- records ----

export const ADMITTED = ['all', 'largest', 'homeBuyers', 'listed'] as const;
/** Whom the importer's key serves: all firms, the three with most capital, those that buy home chips, or a list. */
export type Admitted = (typeof ADMITTED)[number];

export interface Approval {
  /** k chips released a quarter; 0 keeps the key shut */
  release: number;
  admitted: Admitted;
  /** Firms (indexes, ascending) when `admitted` is `listed` */
  listed: readonly number[];
  /** Home-made compute to be bought with imported compute, as a share of it, 0-0.5 */
  quota: number;
}

export const LICENCE_RULES = ['open', 'caseByCase', 'closed'] as const;
export type LicenceRule = (typeof LICENCE_RULES)[number];

/** One nation's export rule against another (the exporter's key). */
export interface Regime {
  readonly controller: number;
  readonly target: number;
  licence: LicenceRule;
  /** Chips at or above either threshold are refused outright. */
  tppLimit: number;
  /** GB/s */
  bandwidthLimit: number;
  /** M H100e that may be licensed a quarter */
  cap: number;
  /** Share of the price that goes to the controller's treasury, 0-0.5 */
  cut: number;
  /** Chip tools and memory: may they be sold? */
  tools: boolean;
  hbm: boolean;
  /** k chips licensed and asked in this quarter, for the board and the report */
  granted: number;
  asked: number;
}

export const BINDINGS = ['none', 'orders', 'wafers', 'hbm', 'packaging'] as const;
/** What held home production back in the quarter. */
export type Binding = (typeof BINDINGS)[number];

export interface Nation {
  approval: Approval;
  binding: Binding;
}

/** A chip order: units in thousands. units = waiting + filled + cancelled or refused. */
export interface ChipOrder {
  readonly id: number;
  readonly nation: number;
  /** Firm that ordered, -1 for the state */
  readonly firm: number;
  readonly chip: number;
  readonly placed: number;
  /** k chips asked for, phantom part included */
  readonly units: number;
  /** k chips really wanted */
  want: number;
  /** k$ a chip, without the revenue cut, fixed when ordered */
  readonly price: number;
  /** Revenue cut as a share of the price, fixed when ordered */
  readonly cut: number;
  /** Share of the bill paid with the order */
  readonly deposit: number;
  /** USD bn in escrow for this order */
  escrow: number;
  /** k chips neither filled, refused nor cancelled */
  open: number;
  /** k of the open chips that passed the exporter's key, and of these the importer's */
  licensed: number;
  approved: number;
  /** k of the licensed, not yet approved chips whose home purchase under a quota is shown */
  shown: number;
  /** k chips on the way that land in the next deliveries, the ones after, and the ones after those */
  landing: number;
  following: number;
  later: number;
  /** k chips before customs */
  held: number;
  /** Home chips bought because an import approval asked for it */
  readonly quota: boolean;
}

export const PROJECT_KINDS = ['fab', 'expansion', 'hbm', 'packaging', 'power'] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** Works on fabs, which take chip tools. */
export const needsTools = (kind: ProjectKind) => kind === 'fab' || kind === 'expansion';

/** Something that is being built and paid for by the quarter. */
export interface Project {
  readonly id: number;
  readonly nation: number;
  readonly kind: ProjectKind;
  /** Fab that it belongs to, -1 for none */
  readonly fab: number;
  /** kwpm, M stacks a quarter, k packages a quarter, or GW */
  readonly amount: number;
  /** USD bn for a quarter of work */
  readonly instalment: number;
  /** Quarters of work in all */
  readonly quarters: number;
  /** Quarters of work left */
  left: number;
  /** Quarters that work stands still, unpaid: what a delay adds to */
  idle: number;
  /** Its tools are there: without them a fab is built slowly */
  equipped: boolean;
}

export interface Fab {
  readonly nation: number;
  /** Position among the sites of its nation */
  readonly site: number;
  running: boolean;
}

export const STAGES = ['idle', 'rumour', 'announced', 'resting'] as const;
export type Stage = (typeof STAGES)[number];

/** Where a card stands. */
export interface CardState {
  stage: Stage;
  /** Quarters until the next step; -1 stays for good */
  left: number;
  /** Times that it took effect */
  times: number;
  /** Quarter of its last effect, -1 for never */
  last: number;
  /** Choice (index) given by its chooser, -1 for none yet */
  choice: number;
}

export interface World {
  readonly setting: Setting;
  readonly dice: DiceRoot;
  /** Quarters played; the next one to play has this index. */
  quarter: number;
  ended: boolean;
  balances: Float64Array;
  readonly nations: Nation[];
  readonly regimes: Regime[];
  readonly fabs: Fab[];
  orders: ChipOrder[];
  projects: Project[];
  modifiers: ActiveModifier[];
  readonly cards: CardState[];
  /** Frontier index of the leader, a number a quarter, the past before the game included (oldest first) */
  readonly leaderPast: number[];
  nextOrder: number;
  nextProject: number;
}

// ---- factories: the one place where each record is built ----

export const makeApproval = (a: Approval): Approval => ({
  release: a.release,
  admitted: a.admitted,
  listed: a.listed,
  quota: a.quota,
});

export const makeNation = (n: Nation): Nation => ({ approval: makeApproval(n.approval), binding: n.binding });

export const makeRegime = (r: Regime): Regime => ({
  controller: r.controller,
  target: r.target,
  licence: r.licence,
  tppLimit: r.tppLimit,
  bandwidthLimit: r.bandwidthLimit,
  cap: r.cap,
  cut: r.cut,
  tools: r.tools,
  hbm: r.hbm,
  granted: r.granted,
  asked: r.asked,
});

export const makeChipOrder = (o: ChipOrder): ChipOrder => ({
  id: o.id,
  nation: o.nation,
  firm: o.firm,
  chip: o.chip,
  placed: o.placed,
  units: o.units,
  want: o.want,
  price: o.price,
  cut: o.cut,
  deposit: o.deposit,
  escrow: o.escrow,
  open: o.open,
  licensed: o.licensed,
  approved: o.approved,
  shown: o.shown,
  landing: o.landing,
  following: o.following,
  later: o.later,
  held: o.held,
  quota: o.quota,
});

export const makeProject = (p: Project): Project => ({
  id: p.id,
  nation: p.nation,
  kind: p.kind,
  fab: p.fab,
  amount: p.amount,
  instalment: p.instalment,
  quarters: p.quarters,
  left: p.left,
  idle: p.idle,
  equipped: p.equipped,
});

const makeFab = (f: Fab): Fab => ({ nation: f.nation, site: f.site, running: f.running });

export const makeCardState = (c: CardState): CardState => ({
  stage: c.stage,
  left: c.left,
  times: c.times,
  last: c.last,
  choice: c.choice,
});

export const makeActiveModifier = (m: ActiveModifier): ActiveModifier => ({
  modifier: m.modifier,
  target: m.target,
  value: m.value,
  left: m.left,
  card: m.card,
});

export const makeWorld = (w: World): World => ({
  setting: w.setting,
  dice: w.dice,
  quarter: w.quarter,
  ended: w.ended,
  balances: w.balances.slice(),
  nations: w.nations.map(makeNation),
  regimes: w.regimes.map(makeRegime),
  fabs: w.fabs.map(makeFab),
  orders: w.orders.map(makeChipOrder),
  projects: w.projects.map(makeProject),
  modifiers: w.modifiers.map(makeActiveModifier),
  cards: w.cards.map(makeCardState),
  leaderPast: w.leaderPast.slice(),
  nextOrder: w.nextOrder,
  nextProject: w.nextProject,
});

/** A copy that shares nothing that can change. */
export const cloneWorld = (world: World): World => makeWorld(world);

const fabsOf = (world: World, nation: number) => world.fabs.reduce((count, fab) => count + (fab.nation === nation ? 1 : 0), 0);

/** Adds a fab with an empty row, on the nation's next free site unless said; returns its index. */
export function addFab(world: World, nation: number, site = fabsOf(world, nation)): number {
  world.fabs.push(makeFab({ nation, site, running: false }));
  const grown = new Float64Array(world.balances.length + FAB_WIDTH);
  grown.set(world.balances);
  world.balances = grown;
  return world.fabs.length - 1;
}
