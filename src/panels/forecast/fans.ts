import { lineOf, type Answer } from '../../session/forecasting.ts';
import type { Game } from '../../session/session.ts';
import { calendarOf } from '../../sim/calendar.ts';
import { measure, type MeasureName } from '../../sim/measures.ts';
import { FORECAST } from '../../text/forecast.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { quarterShort } from '../../text/quarters.ts';
import { changeText, valueText } from '../charts/figures.ts';
import type { Fan } from '../charts/fan.ts';
import { inLanguage, language } from '../language.ts';
import { measuresOfGame } from './measures.ts';

/** Quarters of the past that a fan shows before it, at most. */
const PAST = 6;

/** A measure's forecast, laid out for a chart, and what can be said of it. */
export interface Told {
  readonly measure: MeasureName;
  readonly fan: Fan;
}

/** What an answer tells of a measure. */
function fanOf({ match, seat }: Pick<Game, 'match' | 'seat'>, series: number, measureName: MeasureName, { with: one, without, quarters }: Answer): Fan {
  const at = (share: 0.1 | 0.25 | 0.5 | 0.75 | 0.9) => lineOf(one, quarters, series, share);
  return {
    past: match.worlds.slice(-PAST).map((world) => measure(world, seat, measureName)),
    low: at(0.1),
    lower: at(0.25),
    middle: at(0.5),
    upper: at(0.75),
    high: at(0.9),
    without: without && lineOf(without, quarters, series, 0.5),
  };
}

export const fansOf = (game: Game, measures: readonly MeasureName[], answer: Answer): Told[] => {
  const all = measuresOfGame(game);
  return measures.map((one) => ({ measure: one, fan: fanOf(game, all.indexOf(one), one, answer) }));
};

/** A quarter by its distance from the present: 0 is the state before the quarter that is planned, 1 after it. */
export const dateOf = ({ world }: Game, ahead: number): string => quarterShort(language(), calendarOf(world.setting, world.quarter + ahead - 1));

/** How a measure ends, in one sentence. */
export function sentence(game: Game, { measure: name, fan }: Told): string {
  const say = inLanguage(FORECAST);
  const end = (values: readonly number[]) => valueText(name, values.at(-1)!);
  const title = inLanguage(MEASURE_TEXT)[name].name;
  const then = dateOf(game, fan.middle.length);
  return fan.without
    ? say.sayWith(title, end(fan.low), end(fan.high), end(fan.middle), end(fan.without), then)
    : say.sayPlan(title, end(fan.low), end(fan.high), end(fan.middle), then);
}

/** What the order changes of a measure at the horizon, or without one what is to come of it; null where nothing shows. */
export function effectText({ measure: name, fan }: Told): string | null {
  return changeText(name, fan.middle.at(-1)! - (fan.without ?? fan.past).at(-1)!);
}
