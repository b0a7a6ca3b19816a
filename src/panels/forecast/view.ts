import { signal } from '@preact/signals';
import type { Scenario } from '../../scenario/format.ts';
import { remember, remembered } from '../remembered.ts';

/** How forecasts are shown: a range with its middle, or the middle alone. */
const VIEWS = ['range', 'expected'] as const;
type ForecastView = (typeof VIEWS)[number];

/** What the player chose; null leaves it to the scenario. */
const chosen = signal<ForecastView | null>(remembered('forecast', VIEWS));

export const viewOf = ({ forecast = 'range' }: Scenario): ForecastView => chosen.value ?? forecast;

export function chooseView(view: ForecastView): void {
  chosen.value = view;
  remember('forecast', view);
}
