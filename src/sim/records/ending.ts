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

export const makeEnding = (e: Ending): Ending => ({ kind: e.kind, nation: e.nation, quarter: e.quarter });
