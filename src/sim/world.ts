import { FAB_WIDTH } from './accounts.ts';
import type { DiceRoot } from './dice.ts';
import type { ActiveModifier } from './modifiers.ts';
import type { ProgrammeName } from './programmes.ts';
import type { Setting } from './setting.ts';

/**
 * The state of a game: a setting that never changes (setting.ts), records for what is not a number that people see,
 * and all balances in one array (accounts.ts). Each record type has one literal factory, which build and clone
 * go through: one shape a type keeps bulk runs fast.
 */

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

/** Goods of which a few nations hold the world's supply. */
export const CHOKEPOINTS = ['tools', 'hbm'] as const;
export type Chokepoint = (typeof CHOKEPOINTS)[number];

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
  /** Advanced foundries: may they make the target's own designs, or build with it? */
  foundry: boolean;
  /** May the target rent compute abroad that runs on the controller's chips, or stands with it? */
  cloud: boolean;
  /** Entity list: firms of the target (indexes, ascending) that get no licence at all */
  listed: readonly number[];
  /** Nation at whose wish tools, and memory, are shut; -1 where it is the controller's own rule */
  toolsFor: number;
  hbmFor: number;
  /** Quarter in which its agents last seized smuggled chips, -1 for never */
  busted: number;
  /** k chips licensed and asked in this quarter, for the board and the report */
  granted: number;
  asked: number;
}

export const BINDINGS = ['none', 'orders', 'wafers', 'hbm', 'packaging'] as const;
/** What held home production back in the quarter. */
export type Binding = (typeof BINDINGS)[number];

export const WINDOWS = ['open', 'selective', 'shut'] as const;
/** Who may come to market: every firm that wants to, those alone that the state brings, or nobody. */
export type Window = (typeof WINDOWS)[number];
/** A case of a nation's competition authority against a foreign seller of chips. */
export interface Probe {
  readonly firm: number;
  readonly opened: number;
}

export const BETS = ['balanced', 'memory', 'agents', 'foundation'] as const;
/** What the labs look for first: nothing, long memory and self-learning, agents in the real world, or the next foundation models. */
export type Bet = (typeof BETS)[number];

export const LAB_MODES = ['compete', 'pool'] as const;
/** Do the labs of a nation compete, or share their compute? */
export type LabMode = (typeof LAB_MODES)[number];

/** What a nation has decided of its research; accounts follow it (phases/researchPolicy.ts). */
export interface ResearchPolicy {
  bet: Bet;
  /** Share of own research that goes into the bet, 0-1; 0 when balanced */
  share: number;
  labs: LabMode;
  /** May anybody have the weights of its models? */
  open: boolean;
}

export interface Nation {
  approval: Approval;
  binding: Binding;
  window: Window;
  /** Firms that take state money promise to keep their research */
  covenant: boolean;
  research: ResearchPolicy;
  /** Nations (indexes, ascending) from which it withholds chip minerals */
  withheld: readonly number[];
  /** The latest probe of each firm that it ever opened one of */
  probes: readonly Probe[];
}

export const ANSWERS = ['none', 'yes', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What a controller has asked of an ally: to shut its own key to the target. */
export interface Alignment {
  readonly controller: number;
  readonly ally: number;
  readonly target: number;
  readonly what: Chokepoint;
  /** USD bn that its controller has set aside for it: the ally's if it follows */
  readonly pay: number;
  readonly asked: number;
  /** What the ally's government said; without a word its ministries decide when it falls due */
  answer: Answer;
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
  /** Share of the chips that are of the buyer's own design, and k$ a chip that this takes off the price, fixed when ordered */
  readonly own: number;
  readonly saved: number;
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
  /** k of the chips sold and not landed that were made in a joint fab at home, or in one elsewhere than where the chip is made */
  local: number;
  apart: number;
  /** Home chips bought because an import approval asked for it */
  readonly quota: boolean;
  /** Bought through shell firms, past both keys; `cut` is then the smugglers' premium */
  readonly grey: boolean;
}

export const PROJECT_KINDS = [
  'fab',
  'expansion',
  'hbm',
  'packaging',
  'power',
  'onsitePower',
  'servers',
  'cooling',
  'jointFab',
  'silicon',
] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];

/** Works on fabs, which take chip tools. */
export const needsTools = (kind: ProjectKind) => kind === 'fab' || kind === 'expansion';

/** Works that put up fabs, joint ones included: what delays of fabs hold up. */
export const isFabWork = (kind: ProjectKind) => needsTools(kind) || kind === 'jointFab';

/** Something that is being built and paid for by the quarter. */
export interface Project {
  readonly id: number;
  readonly nation: number;
  readonly kind: ProjectKind;
  /** Fab that it belongs to, -1 for none */
  readonly fab: number;
  /** Nation on whose soil it stands: the builder's own but for joint fabs abroad */
  readonly host: number;
  /** kwpm, M stacks a quarter, k packages a quarter, GW, or USD bn of an own design */
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

export const ELIGIBLE = ['smallFirms', 'institutes'] as const;
/** Who may use a city's vouchers: small firms, or research institutes. */
export type Eligible = (typeof ELIGIBLE)[number];

export const FINDINGS = ['none', 'falseReport', 'fraud'] as const;
/** What auditors found in a city in the quarter. */
export type Finding = (typeof FINDINGS)[number];

export interface City {
  eligible: Eligible;
  /** Its data centres serve other pooled cities of the nation, and they serve its */
  pooled: boolean;
  /** Auditors looked into the quarter: its true figures are known */
  audited: boolean;
  finding: Finding;
  /** City whose vouchers paid more when this one last raised its own share, -1 for none */
  rival: number;
  /** Quarters before it asks again */
  rests: number;
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

export const ENDINGS = ['none', 'catastrophe', 'collapse'] as const;
export type EndingKind = (typeof ENDINGS)[number];

/** What ended the game for all before its time; `none` while nothing has, and in a game that runs its length. */
export interface Ending {
  readonly kind: EndingKind;
  /** Where it happened, -1 for nowhere */
  readonly nation: number;
  /** Quarter (index) in which, -1 for never */
  readonly quarter: number;
}

/** A programme of the plan that is paid for and has not acted yet. */
export interface FundedProgramme {
  readonly nation: number;
  readonly programme: ProgrammeName;
  /** USD bn */
  readonly spend: number;
  /** Quarter (index) in which it acts */
  readonly due: number;
}

/** What a deal may bind a nation to; the rule of each is in deals/terms.ts. Append only. */
export const TERM_KINDS = [
  'payment',
  'instalments',
  'licence',
  'volume',
  'cut',
  'tools',
  'hbm',
  'noNewControls',
  'chips',
  'talent',
  'restraint',
  'inspection',
  'safetyPact',
  'cloud',
  'minerals',
  'nonAlignment',
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** One promise of one side. */
export interface Term {
  readonly kind: TermKind;
  /** In the unit of its kind; 0 where it has none */
  readonly amount: number;
  /** Licence rule, chip or nation (index) that it speaks of, by its kind; -1 for none */
  readonly of: number;
}

/** One side of a deal. */
export interface DealSide {
  readonly nation: number;
  /** What it gives */
  readonly terms: readonly Term[];
  /** USD bn that it has set aside: its bond, and a payment offered and not yet taken */
  escrow: number;
  /** Quarter since which it breaks a term unseen, -1 while it keeps all */
  defects: number;
  /** It broke the deal, and all know it */
  broke: boolean;
}

export const DEAL_STATES = ['offered', 'refused', 'countered', 'withdrawn', 'expired', 'inForce', 'kept', 'broken'] as const;
export type DealState = (typeof DEAL_STATES)[number];

/** A deal between two nations, from the offer to its end. */
export interface Deal {
  readonly id: number;
  /** Who offers, and who answers */
  readonly from: DealSide;
  readonly to: DealSide;
  /** Quarters that it lasts once it is in force */
  readonly quarters: number;
  /** Are promises that nobody can see checked, at both sides' cost? */
  readonly verify: boolean;
  /** USD bn that either side sets aside and loses to the other if it breaks the deal */
  readonly bond: number;
  /** Quarter of the offer, and the last in which it may be answered */
  readonly offered: number;
  readonly expires: number;
  /** Deal that it is the counter to, -1 for none, and how many offers went before it */
  readonly counters: number;
  readonly round: number;
  state: DealState;
  /** Quarter in which it came into force, and the last in which it binds; -1 before */
  since: number;
  until: number;
  /** Quarter in which it was refused, broken or ended; -1 while it stands */
  closed: number;
}

export interface World {
  readonly setting: Setting;
  readonly dice: DiceRoot;
  /** Quarters played; the next one to play has this index. */
  quarter: number;
  ended: boolean;
  ending: Ending;
  balances: Float64Array;
  readonly nations: Nation[];
  readonly regimes: Regime[];
  readonly cities: City[];
  readonly fabs: Fab[];
  orders: ChipOrder[];
  projects: Project[];
  /** In the order in which they were paid for */
  programmes: FundedProgramme[];
  modifiers: ActiveModifier[];
  readonly cards: CardState[];
  alignments: Alignment[];
  /** Offers and deals, by id; offers that came to nothing are forgotten after a while */
  deals: Deal[];
  /** Frontier index of the leader, a number a quarter, the past before the game included (oldest first) */
  readonly leaderPast: number[];
  nextOrder: number;
  nextProject: number;
  nextDeal: number;
}

// ---- factories: the one place where each record is built ----

export const makeApproval = (a: Approval): Approval => ({
  release: a.release,
  admitted: a.admitted,
  listed: a.listed,
  quota: a.quota,
});

export const makeResearchPolicy = (r: ResearchPolicy): ResearchPolicy => ({ bet: r.bet, share: r.share, labs: r.labs, open: r.open });

export const makeNation = (n: Nation): Nation => ({
  approval: makeApproval(n.approval),
  binding: n.binding,
  window: n.window,
  covenant: n.covenant,
  research: makeResearchPolicy(n.research),
  withheld: n.withheld,
  probes: n.probes,
});

export const makeAlignment = (a: Alignment): Alignment => ({
  controller: a.controller,
  ally: a.ally,
  target: a.target,
  what: a.what,
  pay: a.pay,
  asked: a.asked,
  answer: a.answer,
});

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
  foundry: r.foundry,
  cloud: r.cloud,
  listed: r.listed,
  toolsFor: r.toolsFor,
  hbmFor: r.hbmFor,
  busted: r.busted,
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
  own: o.own,
  saved: o.saved,
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
  local: o.local,
  apart: o.apart,
  quota: o.quota,
  grey: o.grey,
});

export const makeProject = (p: Project): Project => ({
  id: p.id,
  nation: p.nation,
  kind: p.kind,
  fab: p.fab,
  host: p.host,
  amount: p.amount,
  instalment: p.instalment,
  quarters: p.quarters,
  left: p.left,
  idle: p.idle,
  equipped: p.equipped,
});

export const makeFunded = (p: FundedProgramme): FundedProgramme => ({
  nation: p.nation,
  programme: p.programme,
  spend: p.spend,
  due: p.due,
});

export const makeCity = (c: City): City => ({
  eligible: c.eligible,
  pooled: c.pooled,
  audited: c.audited,
  finding: c.finding,
  rival: c.rival,
  rests: c.rests,
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

export const makeEnding = (e: Ending): Ending => ({ kind: e.kind, nation: e.nation, quarter: e.quarter });
export const makeTerm = (t: Term): Term => ({ kind: t.kind, amount: t.amount, of: t.of });

export const makeDealSide = (s: DealSide): DealSide => ({
  nation: s.nation,
  terms: s.terms,
  escrow: s.escrow,
  defects: s.defects,
  broke: s.broke,
});

export const makeDeal = (d: Deal): Deal => ({
  id: d.id,
  from: makeDealSide(d.from),
  to: makeDealSide(d.to),
  quarters: d.quarters,
  verify: d.verify,
  bond: d.bond,
  offered: d.offered,
  expires: d.expires,
  counters: d.counters,
  round: d.round,
  state: d.state,
  since: d.since,
  until: d.until,
  closed: d.closed,
});

/**
 * Copies of records. A loop, and no `map`: of that one, engines lay out the list in another way once the code is hot, and
 * all that was compiled for lists of the first kind is thrown away.
 */
function copied<T>(records: readonly T[], make: (record: T) => T): T[] {
  const copies: T[] = [];
  for (const record of records) copies.push(make(record));
  return copies;
}

export const makeWorld = (w: World): World => ({
  setting: w.setting,
  dice: w.dice,
  quarter: w.quarter,
  ended: w.ended,
  ending: makeEnding(w.ending),
  balances: w.balances.slice(),
  nations: copied(w.nations, makeNation),
  regimes: copied(w.regimes, makeRegime),
  cities: copied(w.cities, makeCity),
  fabs: copied(w.fabs, makeFab),
  orders: copied(w.orders, makeChipOrder),
  projects: copied(w.projects, makeProject),
  programmes: copied(w.programmes, makeFunded),
  modifiers: copied(w.modifiers, makeActiveModifier),
  cards: copied(w.cards, makeCardState),
  alignments: copied(w.alignments, makeAlignment),
  deals: copied(w.deals, makeDeal),
  leaderPast: w.leaderPast.slice(),
  nextOrder: w.nextOrder,
  nextProject: w.nextProject,
  nextDeal: w.nextDeal,
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
