import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import table from 'lucide-static/icons/table-2.svg?raw';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DeskName } from '../../sim/desks.ts';
import { FORECAST } from '../../text/forecast.ts';
import { inLanguage, numbers } from '../language.ts';
import { useGame } from '../session.ts';
import { Icon } from '../ui/Icon.tsx';
import { Termed } from '../ui/Termed.tsx';
import { say as announce } from '../ui/announce.ts';
import { roomy, tight } from '../ui/roomy.ts';
import { considered, useLastTouched } from './considered.ts';
import { FanCard } from './FanCard.tsx';
import { dateOf, fansOf, sentence } from './fans.ts';
import { ForecastDialog } from './ForecastDialog.tsx';
import { ForecastTable } from './ForecastTable.tsx';
import { measuresOfDesk } from './measures.ts';
import { useForecast } from './useForecast.ts';
import { chooseView, viewOf } from './view.ts';

/** ms of rest after which a forecast is read out: not at each step of a slider */
const REST = 700;

interface ForecastStripProps {
  readonly desk: DeskName;
  /** Another quarter is being shown */
  readonly waits: boolean;
  /** The guide's note stands beside it */
  readonly guided: boolean;
}

/** What the order under the hand is likely to bring, beside what comes without it; between the map and the quarter bar. */
export function ForecastStrip({ desk, waits, guided }: ForecastStripProps) {
  const { session, game } = useGame();
  useLastTouched(game);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const order = considered.value;
  // a small screen has room for it while the hand is on what it speaks of: another desk begins without it
  const came = useRef({ desk, order });
  if (came.current.desk !== desk) came.current = { desk, order };
  const open = chosen ?? (roomy() || (order !== null && order !== came.current.order));
  const told = useForecast(order, waits);
  const [asTable, setAsTable] = useState(false);
  const [large, setLarge] = useState(-1);
  const say = inLanguage(FORECAST);
  const n = numbers();
  const { answer, last } = told;
  const measures = useMemo(() => measuresOfDesk(game, desk), [game.world, desk]);
  const fans = useMemo(() => (answer ? fansOf(game, measures, answer) : []), [answer, measures, game.match]);
  // on a small phone the guide goes first
  const hidden = waits || game.world.ended || (!order && game.plan.length === 0) || (guided && tight());
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!hidden && open) uncover(strip.current);
  }, [hidden, open]);
  useEffect(() => {
    if (!last || !order || game.plan.includes(order)) return;
    const resting = setTimeout(() => announce(fans.map((one) => sentence(game, one)).join('. ')), REST);
    return () => clearTimeout(resting);
  }, [last, order]);

  const refused = order !== null && !game.plan.includes(order) && session.judge(order.order).refusal !== null;
  const expected = viewOf(game.match.scenario) === 'expected';
  const title = order ? say.withOrder : say.ofPlan;
  return (
    <section ref={strip} hidden={hidden} class={`forecast ${open ? '' : 'forecast-shut'}`} aria-label={title} aria-busy={!last && !told.failed} data-futures={last ? answer?.futures : undefined}>
      <header class="forecast-head">
        <button type="button" class="forecast-fold" aria-expanded={open} onClick={() => setChosen(!open)}>
          <b>{title}</b> <Icon svg={chevron} />
        </button>
        {open && (
          <>
            <p class="label forecast-basis">
              {refused ? (
                <span class="worse">{say.refused}</span>
              ) : answer ? (
                <Termed text={`${say.futures(n.whole(answer.futures))}, ${say.band}. ${say.assumption}`} of={['percentile', 'doctrine']} />
              ) : told.failed ? (
                ''
              ) : (
                say.waiting
              )}
            </p>
            {order && !expected && <span class="label forecast-key">{say.without}</span>}
            <button type="button" class="icon-button forecast-tool" aria-pressed={asTable} aria-label={say.asTable} title={say.asTable} onClick={() => setAsTable(!asTable)}>
              <Icon svg={table} />
            </button>
            <button type="button" class="button button-quiet button-small forecast-view" aria-pressed={expected} title={say.expected} onClick={() => chooseView(expected ? 'range' : 'expected')}>
              {expected ? say.asFan : say.asNumber}
            </button>
          </>
        )}
      </header>
      {open && told.failed && (
        <p class="forecast-failed" role="alert">
          {say.failed}{' '}
          <button type="button" class="button button-quiet button-small" onClick={told.again}>
            {say.again}
          </button>
        </p>
      )}
      {open && !told.failed && asTable && answer && <ForecastTable game={game} fans={fans} />}
      {open && !told.failed && !asTable && (
        <ul class="forecast-fans">
          {answer
            ? fans.map((one, i) => (
                <li key={one.measure}>
                  <FanCard game={game} told={one} expected={expected} onOpen={() => setLarge(i)} />
                </li>
              ))
            : measures.map((measure) => <li key={measure} class="fan-waiting" aria-hidden="true" />)}
        </ul>
      )}
      {open && answer && !asTable && (
        <p class="label forecast-short">
          {order && !expected && <span class="forecast-key">{say.without}</span>} {refused ? <span class="worse">{say.refused}</span> : say.shortly(dateOf(game, answer.quarters))}
        </p>
      )}
      {large >= 0 && fans[large] && answer && <ForecastDialog game={game} told={fans[large]} answer={answer} title={title} onClose={() => setLarge(-1)} />}
    </section>
  );
}

/** On a phone the strip lies over the foot of the desk: what the hand is on comes out from under it. */
function uncover(strip: HTMLElement | null): void {
  const held = document.activeElement;
  const desk = held?.closest('.desk');
  if (!strip || !held || !desk) return;
  const covered = held.getBoundingClientRect().bottom - strip.getBoundingClientRect().top;
  if (covered > 0 && strip.getBoundingClientRect().left < desk.getBoundingClientRect().right) desk.scrollTop += covered + 12;
}
