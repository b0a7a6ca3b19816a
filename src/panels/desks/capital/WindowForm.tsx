import { useId } from 'preact/hooks';
import { WINDOWS } from '../../../sim/world.ts';
import { CAPITAL, WINDOW_WORDS } from '../../../text/capital.ts';
import { inLanguage } from '../../language.ts';
import { planned } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { Term } from '../../ui/Term.tsx';

/** Who may come to market from this quarter on. */
export function WindowForm() {
  const { session, game } = useGame();
  const { world, seat } = game;
  const words = inLanguage(WINDOW_WORDS);
  const name = useId();
  const now = planned(game, 'setWindow')?.window ?? world.nations[seat]!.window;
  return (
    <section class="window">
      <h3 class="heading">
        <Term of="listingWindow">{inLanguage(CAPITAL).window}</Term>
      </h3>
      <fieldset class="admitted tint-capital">
        <legend class="hidden-text">{inLanguage(CAPITAL).window}</legend>
        {WINDOWS.map((window) => (
          <label key={window} class="option">
            <input type="radio" name={name} checked={window === now} onChange={() => void session.give({ kind: 'setWindow', window })} />
            {words[window].name}
          </label>
        ))}
      </fieldset>
      <p class="label">{words[now].line}</p>
    </section>
  );
}
