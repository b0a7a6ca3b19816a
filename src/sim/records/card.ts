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

export const makeCardState = (c: CardState): CardState => ({
  stage: c.stage,
  left: c.left,
  times: c.times,
  last: c.last,
  choice: c.choice,
});
