import type { Estimate } from '../statistics.ts';
import type { Arm } from './arm.ts';
import type { Reading } from './reading.ts';

/** What one reading gave: a row of numbers for each seed, in the order of the seeds. */
export type Sample = readonly (readonly number[])[];

/** A run that a fact compares, and what it reads of it. */
export interface Watched {
  readonly arm: Arm;
  readonly reads: Readonly<Record<string, Reading>>;
}

export type Arms = Readonly<Record<string, Watched>>;
export type Seen<A extends Arms> = { readonly [Name in keyof A]: { readonly [Read in keyof A[Name]['reads']]: Sample } };

/** How a figure is written. `points` are of a share, `credit` of the 100 that a seat can earn. */
export type Form = 'share' | 'number' | 'count' | 'months' | 'points' | 'credit' | 'quarters' | 'times';

/** One of the figures that a fact stands on. */
export interface Claim extends Estimate {
  /** In short words */
  readonly what: string;
  readonly form: Form;
  /** Range of the target, both ends included */
  readonly from: number;
  readonly to: number;
}

/** A stylised fact: what calibration must show. */
export interface Fact {
  readonly id: number;
  /** In short words */
  readonly fact: string;
  /** In words and numbers */
  readonly target: string;
  readonly arms: Arms;
  /** Where the model cannot show it honestly: why, and what it says instead */
  readonly short?: string;
  /** A pure question over what was read. */
  judge(this: void, seen: Seen<Arms>): readonly Claim[];
}

/** A fact whose judge knows its own arms by name. */
export const defineFact = <const A extends Arms>(fact: Omit<Fact, 'arms' | 'judge'> & { arms: A; judge(this: void, seen: Seen<A>): readonly Claim[] }): Fact =>
  fact;

export const claim = (what: string, form: Form, { value, low, high }: Estimate, from: number, to = Infinity): Claim => ({
  what,
  form,
  value,
  low,
  high,
  from,
  to,
});

export const holds = ({ value, from, to }: Claim): boolean => value >= from && value <= to;

/** May the true figure be within the target, for all that the sample says? */
export const mayHold = ({ low, high, from, to }: Claim): boolean => high >= from && low <= to;

/** The first number of each seed; seeds that have none are left out. */
export const firsts = (sample: Sample): number[] => sample.flatMap((row) => row.slice(0, 1));

/** All numbers of all seeds. */
export const pooled = (sample: Sample): number[] => sample.flat();

/** A figure of each seed from the first numbers of two samples: both arms had the same luck. */
export function paired(a: Sample, b: Sample, figure: (a: number, b: number) => number): number[] {
  return a.flatMap((row, seed) => {
    const other = b[seed]!;
    return row.length === 0 || other.length === 0 ? [] : [figure(row[0]!, other[0]!)];
  });
}

export const difference = (a: number, b: number): number => a - b;
/** By which share the first is more than the second. */
export const more = (a: number, b: number): number => a / b - 1;
