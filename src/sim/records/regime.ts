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
