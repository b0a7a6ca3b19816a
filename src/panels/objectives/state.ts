import { objectivesOf, progressOf } from '../../sim/objectives.ts';
import { measure, type MeasureName } from '../../sim/query.ts';
import type { Objective, World } from '../../sim/world.ts';
import { shownValue, toShownFigure, whole } from '../../text/amounts.ts';
import type { Term } from '../../text/glossary.ts';
import { MEASURE_TEXT, measureFigure } from '../../text/measures.ts';
import { language, inLanguage } from '../language.ts';

/** An objective as it stands. */
export interface Standing {
  readonly objective: Objective;
  readonly value: number;
  /** 0-1 */
  readonly credit: number;
  /** Points of 100 */
  readonly points: number;
}

/** A seat's objectives, the weightiest first. */
export function standings(world: World, seat: number): Standing[] {
  return objectivesOf(world, seat)
    .map((objective) => {
      const credit = progressOf(world, objective);
      return { objective, value: measure(world, seat, objective.measure), credit, points: credit * objective.weight };
    })
    .sort((a, b) => b.objective.weight - a.objective.weight);
}

/** "1.361M", "28.0%" */
export const exactly = (name: MeasureName, value: number): string => whole(shownValue(language(), name, toShownFigure(name, value)));

/** As in the bar above: "1.36 M H100e", "28%" */
export function shortly(name: MeasureName, value: number): string {
  const { unit } = inLanguage(MEASURE_TEXT)[name];
  return measureFigure(language(), name, value) + (unit && unit !== '%' ? `\u00a0${unit}` : unit);
}

/** Measures that the glossary explains. */
const EXPLAINED: { readonly [M in MeasureName]?: Term } = {
  usefulCompute: 'usefulCompute',
  selfReliance: 'selfReliance',
  frontierIndex: 'frontierIndex',
  frontierGap: 'frontierGap',
  adoption: 'adoption',
  trust: 'trust',
  yield: 'yield',
  fillRate: 'fillRate',
};

export const termOf = (name: MeasureName): Term | null => EXPLAINED[name] ?? null;
