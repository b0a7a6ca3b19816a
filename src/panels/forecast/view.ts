import { signal } from '@preact/signals';

/** How forecasts are shown: a range with its middle, or the middle alone. */
export type ForecastView = 'fan' | 'expected';

const KEY = 'chokepoint.forecast';

function remembered(): ForecastView | null {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'fan' || stored === 'expected' ? stored : null;
  } catch {
    return null;
  }
}

/** What the player chose; null leaves it to the scenario. */
const chosen = signal<ForecastView | null>(remembered());

export const viewOf = (scenarioDefault: ForecastView): ForecastView => chosen.value ?? scenarioDefault;

export function chooseView(view: ForecastView): void {
  chosen.value = view;
  try {
    localStorage.setItem(KEY, view);
  } catch {
    // it lasts as long as the page
  }
}
