import { GAME } from '../../text/game.ts';
import { calendarOf } from '../../sim/calendar.ts';
import { quarterShort, quarterTick } from '../../text/quarters.ts';
import { inLanguage, language, numbers } from '../language.ts';
import { eventTitle, fabName } from '../names.ts';
import { useGame } from '../session.ts';
import { quarterMarks, type QuarterMark } from './arrivals.ts';

/** Quarters from which on the track has room for one mark a quarter, and for the names of years alone. */
const LONG = 13;

/** All quarters of the game on one track, with what is known to come. */
export function Timeline() {
  const { game } = useGame();
  const { world, match } = game;
  const { setting } = world;
  const say = inLanguage(GAME);
  const n = numbers();
  const marks = quarterMarks(game);
  const wording = (mark: QuarterMark): string => {
    if (mark.kind === 'fab') return say.opens(fabName(game, mark.index));
    if (mark.kind === 'import' || mark.kind === 'home') return say.lands(n.thousands(mark.units));
    const title = eventTitle(match.scenario, setting.cards[mark.index]!.id);
    return mark.kind === 'event' ? say.eventAt(title) : say.rumourAt(title);
  };
  const long = setting.length >= LONG;
  return (
    <ol class={`timeline ${long ? 'timeline-long' : ''}`} aria-label={say.timeline}>
      {Array.from({ length: setting.length }, (_, quarter) => {
        const date = calendarOf(setting, quarter);
        const here = marks.filter((mark) => mark.quarter === quarter);
        // news rather than arrivals where not all can be shown
        const shown = here.slice(long ? -1 : -3);
        const state = quarter < world.quarter ? 'past' : quarter === world.quarter ? 'now' : 'next';
        return (
          <li key={quarter} class={`tick tick-${state}`} aria-current={state === 'now' ? 'date' : undefined}>
            <span class="marks" title={here.map(wording).join('\n') || undefined}>
              {shown.map((mark) => (
                <i key={`${mark.kind}${mark.index}`} class={`mark mark-${mark.kind}`} />
              ))}
              <span class="hidden-text">{here.map((mark) => `${wording(mark)}. `)}</span>
            </span>
            <span class="dot" aria-hidden="true" />
            <span class="tick-name" title={quarterShort(language(), date)}>
              <span>{quarterTick(language(), date)}</span>
              {(quarter === 0 || date.quarter === 1) && <b>{date.year}</b>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
