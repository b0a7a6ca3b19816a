import { CAUSE_WORDS } from '../../text/causes.ts';
import { TABLES } from '../../text/tables.ts';
import { inLanguage } from '../language.ts';
import { eventTitle } from '../names.ts';
import { useGame } from '../session.ts';

/** Events whose effects last, each once, with the longest that is left of them. */
export function EventsInForce() {
  const { world, match, seat } = useGame().game;
  const say = inLanguage(TABLES);
  const left = new Map<number, number>();
  // an incident is nobody's card: what is in force is what it stalls in one's own nation
  const felt = world.modifiers.filter(({ card, target }) => card >= 0 || target === seat);
  for (const { card, left: quarters } of felt) left.set(card, Math.max(left.get(card) ?? 0, quarters));
  return (
    <section>
      <h3 class="heading">{say.inForce}</h3>
      {left.size === 0 ? (
        <p class="muted">{say.nothing}</p>
      ) : (
        <ul>
          {[...left].map(([card, quarters]) => (
            <li key={card}>
              {card < 0 ? inLanguage(CAUSE_WORDS).seriousIncident.label : eventTitle(match.scenario, world.setting.cards[card]?.id ?? '')} <span class="label">{say.lasts(quarters)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
