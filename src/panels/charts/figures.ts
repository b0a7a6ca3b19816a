import type { MeasureName } from '../../sim/measures.ts';
import { shownSize, shownValue } from '../../text/amounts.ts';
import { measureChange, measureFigure } from '../../text/measures.ts';
import { language } from '../language.ts';

/** A value of a measure with its unit: "1.49M", "52%", "$41.2bn". */
export const valueText = (measure: MeasureName, value: number): string => measureFigure(language(), measure, value) + shownValue(language(), measure, 0).unit;

/** px that a scale has are few: its unit goes along where it is short. */
const SHORT = 4;

/** A value of a scale. */
export function tickText(measure: MeasureName, value: number): string {
  const { unit } = shownValue(language(), measure, 0);
  return measureFigure(language(), measure, value) + (unit.length <= SHORT ? unit : '');
}

/** A change with its sign and unit, in two figures; null where nothing shows. */
export function changeText(measure: MeasureName, change: number): string | null {
  const text = measureChange(language(), measure, Number(change.toPrecision(2)));
  return text ? text + shownSize(language(), measure, 0).unit : null;
}
