import { TABLES } from '../../text/tables.ts';
import { inLanguage } from '../language.ts';
import { eventTitle } from '../names.ts';
import { useGame } from '../session.ts';

/** Events whose effects last, each once, with the longest that is left of them. */
export function EventsInForce() {
  const { world, match } = useGame().game;
  const say = inLanguage(TABLES);
  const left = new Map<number, number>();
  for (const { card, left: quarters } of world.modifiers) left.set(card, Math.max(left.get(card) ?? 0, quarters));
  return (
    <section>
      <h3 class="heading">{say.inForce}</h3>
      {left.size === 0 ? (
        <p class="muted">{say.nothing}</p>
      ) : (
        <ul>
          {[...left].map(([card, quarters]) => (
            <li key={card}>
              {eventTitle(match.scenario, world.setting.cards[card]?.id ?? '')} <span class="label">{say.lasts(quarters)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
