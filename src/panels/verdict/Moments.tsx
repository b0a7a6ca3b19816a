import type { Moment } from '../../session/verdict.ts';
import type { Game } from '../../session/session.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { VERDICT_WORDS } from '../../text/verdict.ts';
import { orderLine } from '../game/orderLine.ts';
import { inLanguage, numbers } from '../language.ts';
import { headlineText } from '../report/headlineText.ts';
import { objectiveAt, quarterAt, type Told } from '../why/words.ts';

interface MomentsProps {
  readonly told: Told;
  readonly match: Game['match'];
  readonly moments: readonly Moment[];
  readonly onWhy: (measure: MeasureName, quarter: number) => void;
}

const MOST_ORDERS = 3;

/** The quarters that moved the score most: what happened, what was ordered, and the Why? of it. */
export function Moments({ told, match, moments, onWhy }: MomentsProps) {
  const words = inLanguage(VERDICT_WORDS);
  if (moments.length === 0) return <p class="muted">{words.noMoments}</p>;
  return (
    <ol class="verdict-moments">
      {moments.map((moment, index) => (
        <li key={moment.quarter}>
          <header>
            <span class="verdict-number" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <p class="muted">{quarterAt(told, moment.quarter)}</p>
              <h3>{headlineText({ ...told, world: match.worlds[moment.quarter + 1]! }, match, moment.headline)}</h3>
            </div>
          </header>
          <p class="verdict-moment-points">
            <b class={moment.change < 0 ? 'worse' : 'better'}>{words.momentPoints(numbers().signed(Math.round(moment.change * 10) / 10))}</b>{' '}
            {objectiveAt(told, moment.objective.id)}
          </p>
          <Orders match={match} moment={moment} />
          <button type="button" class="button button-outline button-small verdict-why" onClick={() => onWhy(moment.objective.measure, moment.quarter)}>
            {words.why}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Orders({ match, moment }: { readonly match: Game['match']; readonly moment: Moment }) {
  const words = inLanguage(VERDICT_WORDS);
  const world = match.worlds[moment.quarter]!;
  if (moment.given.length === 0) return <p class="verdict-orders">{words.nothingOrdered}</p>;
  const lines = [...new Set(moment.given.map(({ order }) => orderLine({ match, world }, order)))];
  return (
    <div class="verdict-orders">
      <p class="label">{words.youOrdered}</p>
      <ul>
        {lines.slice(0, MOST_ORDERS).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > MOST_ORDERS && <li class="faint">+{lines.length - MOST_ORDERS}</li>}
      </ul>
    </div>
  );
}
