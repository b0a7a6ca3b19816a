export interface ActiveModifier {
  readonly modifier: number;
  readonly target: number;
  readonly value: number;
  /** Quarters still to be played with it */
  left: number;
  /** Card that set it; -1 where an incident did */
  readonly card: number;
}

export const makeActiveModifier = (m: ActiveModifier): ActiveModifier => ({
  modifier: m.modifier,
  target: m.target,
  value: m.value,
  left: m.left,
  card: m.card,
});
