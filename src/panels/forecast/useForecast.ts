import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { openForecasting, type Forecasting, type Told } from '../../session/forecasting.ts';
import type { PlanEntry } from '../../session/session.ts';
import { useGame } from '../session.ts';
import { measuresOfGame } from './measures.ts';

export const ForecastingContext = createContext<Forecasting | null>(null);

/** Opens the forecasts of a game for as long as its screen stands. */
export function useOpenForecasting(): Forecasting {
  const forecasting = useMemo(() => openForecasting(measuresOfGame), []);
  useEffect(() => () => forecasting.close(), []);
  return forecasting;
}

export function useForecasting(): Forecasting {
  const forecasting = useContext(ForecastingContext);
  if (!forecasting) throw new Error('useForecasting outside the game');
  return forecasting;
}

const NOTHING: Told = { answer: null, last: false, failed: false };

/** The forecast of what is considered, as it comes in; asked at most once a frame, and not while the page `waits`. */
export function useForecast(considered: PlanEntry | null, waits: boolean): Told & { readonly again: () => void } {
  const { game } = useGame();
  const forecasting = useForecasting();
  const [told, setTold] = useState<Told>(NOTHING);
  const [tries, setTries] = useState(0);
  const { world, plan } = game;
  useEffect(() => setTold(NOTHING), [world]);
  useEffect(() => {
    if (world.ended || waits) return;
    setTold((now) => ({ ...now, last: false }));
    let current = true;
    // what was asked before may still answer until the next is asked: it is not the last word on this
    const frame = requestAnimationFrame(() => forecasting.forecast(game, considered, (next) => setTold(current ? next : { ...next, last: false })));
    return () => {
      current = false;
      cancelAnimationFrame(frame);
    };
  }, [world, plan, considered, waits, tries]);
  return { ...told, again: () => setTries(tries + 1) };
}
