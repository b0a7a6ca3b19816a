import { useId } from 'preact/hooks';
import { EVENTS } from '../../text/events.ts';
import { refusalText } from '../../text/refusals.ts';
import { inLanguage, language, localText, numbers } from '../language.ts';
import { planned } from '../rules.ts';
import { useGame } from '../session.ts';

/** The answers to an event; the one in the plan is pressed, and the first counts where none is given. */
export function EventChoices({ card, onAnswer }: { readonly card: number; readonly onAnswer: () => void }) {
  const { session, game } = useGame();
  const { world, match } = game;
  const ids = useId();
  const say = inLanguage(EVENTS);
  const { id, choices } = world.setting.cards[card]!;
  const given = world.cards[card]!.choice;
  const labels = match.scenario.events[id]?.choices ?? {};
  const label = (choice: string) => (labels[choice] ? localText(labels[choice].label) : choice);
  if (choices.length === 0) return null;
  if (given >= 0) {
    return (
      <p class="event-answered">
        {say.answered}: <b>{label(choices[given]!.id)}</b>
      </p>
    );
  }
  const chosen = planned(game, 'answerEvent', (order) => order.card === id)?.choice ?? null;
  return (
    <fieldset class="event-choices" aria-label={say.answer}>
      {choices.map((choice, i) => {
        const order = { kind: 'answerEvent', card: id, choice: choice.id } as const;
        const { refusal } = session.judge(order);
        const hint = [choice.cost > 0 && numbers().money(choice.cost), i === 0 && chosen === null && say.byDefault].filter(Boolean).join(', ');
        const outcome = labels[choice.id]?.text;
        return (
          <div key={choice.id}>
            <button
              type="button"
              class="button button-outline button-small"
              aria-pressed={chosen === choice.id}
              aria-disabled={refusal !== null}
              aria-describedby={refusal ? `${ids}${i}` : undefined}
              onClick={() => {
                if (refusal) return;
                session.give(order);
                onAnswer();
              }}
            >
              <span class="choice-name">
                <b>{label(choice.id)}</b>
                {hint && <span class="label">{hint}</span>}
              </span>
              {outcome && <span class="choice-outcome">{localText(outcome)}</span>}
            </button>
            {refusal && (
              <p id={`${ids}${i}`} class="refusal">
                {refusalText(language(), refusal)}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
