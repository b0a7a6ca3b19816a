import { measure, type MeasureName } from '../../sim/measures.ts';
import type { World } from '../../sim/world.ts';

/**
 * What is kept of a game: something is noted before the first quarter and after each, and the notes come down to a few
 * numbers. A game that ended early stands still at its end.
 */
export interface Reading {
  /** Quarters that it needs: no more are played than some reading asks for */
  readonly quarters: number;
  note(world: World): unknown;
  /** `notes[q]` is of the state after q quarters. */
  of(notes: readonly unknown[]): readonly number[];
}

/** Quarters from the first one of the base scenario to the close of one that is named as the game names it, `2027 Q1`. */
export const closeOf = (label: string): number => (Number(label.slice(0, 4)) - 2026) * 4 + Number(label.slice(6));

/** A reading whose notes are of one type, of all quarters to the close of `last`. */
export function reading<Note>(last: string, note: (world: World) => Note, of: (notes: readonly Note[]) => number | readonly number[]): Reading {
  const quarters = closeOf(last);
  return {
    quarters,
    note,
    of: (notes) => {
      const known = notes as readonly Note[];
      const found = of(Array.from({ length: quarters + 1 }, (_, q) => known[Math.min(q, known.length - 1)]!));
      return typeof found === 'number' ? [found] : found;
    },
  };
}

/** A number of a state. */
export type Figure = (world: World) => number;

/** Index of a nation of the base scenario. */
export const nationIn = (world: World, id: string): number => world.setting.nations.findIndex((nation) => nation.id === id);

/** A measure of a nation, as `simulate --json` lists it in `series`. */
export const measured =
  (nation: string, name: MeasureName): Figure =>
  (world) =>
    measure(world, nationIn(world, nation), name);

const last = (notes: readonly number[]) => notes[notes.length - 1]!;

/** A figure as a quarter closes. */
export const at = (quarter: string, figure: Figure): Reading => reading(quarter, figure, last);

/** How much a figure has grown since the start of the game, or the close of a quarter, when another closes. */
export const gained = (quarter: string, figure: Figure, since?: string): Reading =>
  reading(quarter, figure, (notes) => last(notes) - notes[since === undefined ? 0 : closeOf(since)]!);

/** A figure as each quarter to this one closes. */
export const each = (quarter: string, figure: Figure): Reading => reading(quarter, figure, (notes) => notes.slice(1));

/** Mean of a figure over the quarters to this one, as they close. */
export const meanTo = (quarter: string, figure: Figure): Reading =>
  reading(quarter, figure, (notes) => notes.slice(1).reduce((sum, one) => sum + one, 0) / (notes.length - 1));
