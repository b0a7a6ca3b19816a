interface Known {
  /** What the rules use unless a game or a scenario says otherwise */
  readonly value: number;
  readonly unit: string;
  /** The work or figure that it rests on, or in a few words why it was judged so */
  readonly source: string;
  /** It counts something: fractions have no meaning */
  readonly whole?: true;
  /** Between which the rules bear any value, where that is not plain from the value itself (`boundsOf`) */
  readonly bounds?: readonly [number, number];
}

/**
 * A number of a rule, and how well it is known. Evidence: the record gives it. Judgement: the record does not, and this
 * is our estimate. Contested: those who know disagree within `range`, from which each game may draw its own.
 */
export type Coefficient = Certain | Contested;

interface Certain extends Known {
  readonly grade: 'evidence' | 'judgement';
}

export interface Contested extends Known {
  readonly grade: 'contested';
  readonly range: readonly [number, number];
}

/** The coefficients of one rule, by name. */
export type Rule = Readonly<Record<string, Coefficient>>;

/** Quarters and the like that decide how long something is at the core: more would outlast any game. */
const MOST_COUNTED = 400;
/** How many times its usual value a coefficient may have. */
const MOST_TIMES = 10;

/** Units of which there is no more than one whole. */
const PART = /^(share|chance|weight|pace|readiness|fill rate|adoption|security|governance|ecosystem|maturity)\b/;

/** Lowest and highest value that a scenario, or a study, may give a coefficient. */
export function boundsOf(one: Coefficient): readonly [number, number] {
  const { value, unit, whole, bounds } = one;
  if (bounds) return bounds;
  if (whole) return [1, Math.min(MOST_COUNTED, value * MOST_TIMES)];
  const part = PART.test(unit);
  if (value < 0) return part ? [-1, 0] : [value * MOST_TIMES, 0];
  const largest = one.grade === 'contested' ? one.range[1] : value;
  return [0, part && largest <= 1 ? 1 : value * MOST_TIMES];
}
