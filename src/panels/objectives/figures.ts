import type { MeasureName } from '../../sim/measures.ts';
import { shownValue, toShownFigure, whole } from '../../text/amounts.ts';
import { MEASURE_TEXT, measureFigure } from '../../text/measures.ts';
import { inLanguage, language } from '../language.ts';

/** "1.361M", "28.0%" */
export const exactly = (name: MeasureName, value: number): string => whole(shownValue(language(), name, toShownFigure(name, value)));

/** As in the bar above: "1.36 M H100e", "28%" */
export function shortly(name: MeasureName, value: number): string {
  const { unit } = inLanguage(MEASURE_TEXT)[name];
  return measureFigure(language(), name, value) + (unit && unit !== '%' ? `\u00a0${unit}` : unit);
}
