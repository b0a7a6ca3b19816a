import { signal } from '@preact/signals';
import type { Scenario } from '../../scenario/format.ts';

/** How forecasts are shown: a range with its middle, or the middle alone. */
type ForecastView = 'range' | 'expected';

const KEY = 'chokepoint.forecast';

function remembered(): ForecastView | null {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'range' || stored === 'expected' ? stored : null;
  } catch {
    return null;
  }
}

/** What the player chose; null leaves it to the scenario. */
const chosen = signal<ForecastView | null>(remembered());

export const viewOf = ({ forecast = 'range' }: Scenario): ForecastView => chosen.value ?? forecast;

export function chooseView(view: ForecastView): void {
  chosen.value = view;
  try {
    localStorage.setItem(KEY, view);
  } catch {
    // it lasts as long as the page
  }
}
