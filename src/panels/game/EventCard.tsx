import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import type { ComponentChildren } from 'preact';
import { openQuestions } from '../../session/waiting.ts';
import { EVENTS } from '../../text/events.ts';
import { FORECAST } from '../../text/forecast.ts';
import { calendarOf } from '../../sim/calendar.ts';
import { quarterShort } from '../../text/quarters.ts';
import { inLanguage, language, localText } from '../language.ts';
import { nationName } from '../names.ts';
import { useGame } from '../session.ts';
import { Icon } from '../ui/Icon.tsx';
import { EventChoices } from './EventChoices.tsx';
import { quarterOfEffect } from './arrivals.ts';
import { oddsInWords } from './odds.ts';

interface EventCardProps {
  readonly card: number;
  /** In the corner of its head */
  readonly corner: ComponentChildren;
  /** Its name opens and folds it; without, it is a heading */
  readonly headline?: { readonly opens: 'here' | 'sheet'; readonly open: boolean; readonly onPress: () => void };
  readonly onAnswer: () => void;
  /** Asks what could be done: about a card's answers, or at all */
  readonly onAdvice: (card: number | null) => void;
}

/** A rumour or an announcement: what is said, how likely it is, when it acts, and what can be answered. */
export function EventCard({ card, corner, headline, onAnswer, onAdvice }: EventCardProps) {
  const { game } = useGame();
  const { world, match, seat } = game;
  const say = inLanguage(EVENTS);
  const advice = inLanguage(FORECAST);
  const asks = openQuestions(game).includes(card);
  const spec = world.setting.cards[card]!;
  const { stage } = world.cards[card]!;
  const entry = match.scenario.events[spec.id]!;
  const rumour = stage === 'rumour';
  const text = (rumour ? entry.texts.rumour : entry.texts.announcement) ?? entry.texts.effect;
  const when = quarterShort(language(), calendarOf(world.setting, quarterOfEffect(world, card)));
  const act = !rumour ? say.actsIn(when) : spec.odds >= 0.99 ? say.sureIn(when) : say.decidesIn(oddsInWords(spec.odds), when);
  const chooser = spec.chooser >= 0 && spec.chooser !== seat ? nationName(match.scenario, world.setting.nations[spec.chooser]!.id) : null;
  return (
    <article class={`paper paper-deal event ${rumour ? 'event-rumour' : 'event-sure'}`}>
      <header class="between">
        <span class="overline">
          {rumour ? say.rumour : say.announcement}
          <span class="event-brief"> {act}</span>
        </span>
        {corner}
      </header>
      <h2>
        {headline ? (
          <button
            type="button"
            class="headline"
            aria-expanded={headline.opens === 'here' ? headline.open : undefined}
            aria-haspopup={headline.opens === 'sheet' ? 'dialog' : undefined}
            onClick={headline.onPress}
          >
            <span>{localText(entry.title)}</span>
            <Icon svg={chevron} />
          </button>
        ) : (
          <span class="headline">{localText(entry.title)}</span>
        )}
      </h2>
      <p class="story">{localText(text)}</p>
      {spec.chooser === seat && <EventChoices card={card} onAnswer={onAnswer} />}
      {!world.ended && (
        <button type="button" class="event-advice" onClick={() => onAdvice(asks ? card : null)}>
          <Icon svg={lightbulb} /> {asks ? advice.wouldDo : advice.advice}
        </button>
      )}
      <footer class="between">
        <b>{act}</b>
        {chooser && <span class="label">{say.others(chooser)}</span>}
      </footer>
    </article>
  );
}
