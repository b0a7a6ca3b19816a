import door from 'lucide-static/icons/door-open.svg?raw';
import { useId } from 'preact/hooks';
import { WINDOWS } from '../../../sim/records/nation.ts';
import { CAPITAL, WINDOW_WORDS } from '../../../text/capital.ts';
import { inLanguage } from '../../language.ts';
import { planned } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { Term } from '../../ui/Term.tsx';
import { SectionFold } from '../parts/SectionFold.tsx';

/** Who may come to market from this quarter on. */
export function WindowForm() {
  const { session, game } = useGame();
  const { world, seat } = game;
  const words = inLanguage(WINDOW_WORDS);
  const name = useId();
  const now = planned(game, 'setWindow')?.window ?? world.nations[seat]!.window;
  const { window } = inLanguage(CAPITAL);
  return (
    <SectionFold class="window" sets="setWindow" icon={door} title={window} state={words[now].name}>
      <p class="label">
        <Term of="listingWindow" />: {words[now].line}
      </p>
      <fieldset class="admitted tint-capital">
        <legend class="hidden-text">{window}</legend>
        {WINDOWS.map((one) => (
          <label key={one} class="option">
            <input type="radio" name={name} checked={one === now} onChange={() => void session.give({ kind: 'setWindow', window: one })} />
            {words[one].name}
          </label>
        ))}
      </fieldset>
    </SectionFold>
  );
}
