import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import { useRef, useState } from 'preact/hooks';
import { EVENTS } from '../../text/events.ts';
import { calendarOf } from '../../sim/calendar.ts';
import { quarterShort } from '../../text/quarters.ts';
import { inLanguage, language, localText } from '../language.ts';
import { nationName } from '../names.ts';
import { useGame } from '../session.ts';
import { Icon } from '../ui/Icon.tsx';
import { roomy } from '../ui/roomy.ts';
import { EventChoices } from './EventChoices.tsx';
import { quarterOfEffect } from './arrivals.ts';
import { oddsInWords } from './odds.ts';

interface EventCardProps {
  readonly card: number;
  readonly more: number;
  readonly onMore: () => void;
}

/** A rumour or an announcement: what is said, how likely it is, when it acts, and what can be answered. */
export function EventCard({ card, more, onMore }: EventCardProps) {
  const { game } = useGame();
  const { world, match, seat } = game;
  const [open, setOpen] = useState(roomy);
  const say = inLanguage(EVENTS);
  const spec = world.setting.cards[card]!;
  const { stage } = world.cards[card]!;
  const entry = match.scenario.events[spec.id]!;
  const rumour = stage === 'rumour';
  const text = (rumour ? entry.texts.rumour : entry.texts.announcement) ?? entry.texts.effect;
  const when = quarterShort(language(), calendarOf(world.setting, quarterOfEffect(world, card)));
  const act = !rumour ? say.actsIn(when) : spec.odds >= 0.99 ? say.sureIn(when) : say.decidesIn(oddsInWords(spec.odds), when);
  const chooser = spec.chooser >= 0 && spec.chooser !== seat ? nationName(match.scenario, world.setting.nations[spec.chooser]!.id) : null;
  const headline = useRef<HTMLButtonElement>(null);
  // on a phone the paper lies over the desk: once it is answered it folds, and the focus stays with it
  const answered = () => {
    if (roomy()) return;
    setOpen(false);
    headline.current?.focus();
  };
  return (
    <article class={`paper paper-deal event ${rumour ? 'event-rumour' : 'event-sure'}`} data-open={open}>
      <header class="between">
        <span class="overline">
          {rumour ? say.rumour : say.announcement}
          {!open && <span class="event-brief"> {act}</span>}
        </span>
        {more > 0 && (
          <button type="button" class="event-more" onClick={onMore}>
            {say.showAll(more)}
          </button>
        )}
      </header>
      <h2>
        <button ref={headline} type="button" class="headline" aria-expanded={open} onClick={() => setOpen(!open)}>
          {localText(entry.title)}
          <Icon svg={chevron} />
        </button>
      </h2>
      {open && <p class="story">{localText(text)}</p>}
      {open && spec.chooser === seat && <EventChoices card={card} onAnswer={answered} />}
      {open && (
        <footer class="between">
          <b>{act}</b>
          {chooser && <span class="label">{say.others(chooser)}</span>}
        </footer>
      )}
    </article>
  );
}
