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

/** What a nation has decided of its research; accounts follow it (phases/research.ts). */
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
