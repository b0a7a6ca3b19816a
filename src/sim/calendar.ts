import type { Setting } from './setting.ts';

/** A quarter of the calendar. */
export interface Calendar {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** Calendar of the quarter with this index, where quarter 0 is the scenario's first; before it they are negative. */
export function calendarOf({ firstYear, firstQuarter }: Pick<Setting, 'firstYear' | 'firstQuarter'>, index: number): Calendar {
  const count = firstYear * 4 + firstQuarter - 1 + index;
  return { year: Math.floor(count / 4), quarter: ((count % 4) + 1) as Calendar['quarter'] };
}
