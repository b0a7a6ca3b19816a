import type { NationAccount } from '../../sim/accounts.ts';
import type { MeasureName } from '../../sim/measures.ts';
import type { SitePart } from '../../sim/query.ts';
import type { Binding } from '../../sim/records/nation.ts';
import type { ProjectKind } from '../../sim/records/project.ts';
import type { Given } from './plans.ts';

/** One thing that led to a step; the last links are nearest to the number. Units as in the core. */
export type Link =
  /** Chips asked for, k; by the state, firms, or because an import approval asked for it */
  | {
      readonly kind: 'placed';
      readonly units: number;
      readonly state: boolean;
      readonly firms: readonly number[];
      readonly quota: boolean;
      /** First and last quarter of placing; negative before the game */
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: ChipStage; readonly units: number }
  | { readonly kind: 'installed'; readonly units: number }
  /** M H100e of k chips at `each` */
  | { readonly kind: 'compute'; readonly h100e: number; readonly each: number }
  | { readonly kind: 'software'; readonly factor: number }
  /** The narrowest of power, servers and cooling */
  | { readonly kind: 'powered'; readonly share: number; readonly part: SitePart }
  /** k wafers */
  | { readonly kind: 'wafers'; readonly wafers: number }
  | { readonly kind: 'yield'; readonly share: number }
  | { readonly kind: 'binding'; readonly binding: Binding }
  | { readonly kind: 'given'; readonly given: Given }
  | { readonly kind: 'card'; readonly card: number; readonly choice: number }
  | { readonly kind: 'works'; readonly works: ProjectKind; readonly amount: number; readonly begun: number }
  | { readonly kind: 'account'; readonly account: NationAccount; readonly nation: number; readonly from: number; readonly to: number }
  /** A measure that has its own Why? */
  | { readonly kind: 'measure'; readonly measure: MeasureName; readonly nation: number; readonly from: number; readonly to: number };

/** Where chips of an order were seen, in k, in the order in which they pass. */
export const CHIP_STAGES = ['licensed', 'approved', 'filled', 'held', 'landed', 'refused', 'cancelled'] as const;
export type ChipStage = (typeof CHIP_STAGES)[number];
