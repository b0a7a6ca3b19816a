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
