import play from 'lucide-static/icons/play.svg?raw';
import { useId, useState } from 'preact/hooks';
import type { Scenario } from '../../scenario/format.ts';
import { newSeed } from '../../session/newSeed.ts';
import { LESSON } from '../../text/lesson.ts';
import { TITLE } from '../../text/title.ts';
import { inLanguage, localText } from '../language.ts';
import { useSession } from '../session.ts';
import { Aims } from '../ui/Aims.tsx';
import { Icon } from '../ui/Icon.tsx';
import { KeptDialog } from './KeptDialog.tsx';
import { FIRST_SEAT } from './first.ts';

/** What a scenario is about, and who plays it on which luck. */
export function SeatForm({ scenario }: { readonly scenario: Scenario }) {
  const { session, state } = useSession();
  const { saved } = state;
  const seats = Object.keys(scenario.seats);
  const [seat, setSeat] = useState(seats.includes(FIRST_SEAT) ? FIRST_SEAT : (seats[0] ?? ''));
  const [seed, setSeed] = useState(newSeed);
  const [replacing, setReplacing] = useState(false);
  const ids = useId();
  const say = inLanguage(TITLE);
  const begin = () => session.begin(scenario.id, seat, seed.trim());
  return (
    <>
      <form
        class="seat-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (saved) setReplacing(true);
          else begin();
        }}
      >
        <p class="serif seat-summary">{localText(scenario.summary)}</p>
        <h3 class="label">{say.teaches}</h3>
        <p class="muted">{localText(scenario.lesson)}</p>
        <Aims scenario={scenario}>
          <h3 class="label">{inLanguage(LESSON).aims}</h3>
        </Aims>
        <fieldset class="seats">
          <legend class="label">{say.seat}</legend>
          {seats.map((id) => (
            <label key={id} class="pill">
              <input type="radio" name={`${ids}-seat`} checked={id === seat} onChange={() => setSeat(id)} />
              {localText(scenario.nations[id]?.name ?? { en: id, id })}
            </label>
          ))}
        </fieldset>
        <label class="label" for={`${ids}-seed`}>
          {say.seed}
        </label>
        <input
          id={`${ids}-seed`}
          class="field"
          value={seed}
          maxLength={64}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${ids}-hint`}
          onInput={(event) => setSeed(event.currentTarget.value)}
        />
        <p id={`${ids}-hint`} class="label">
          {say.seedHint}
        </p>
        <button type="submit" class="button button-primary">
          <Icon svg={play} />
          {say.begin}
        </button>
      </form>
      {replacing && saved && <KeptDialog saved={saved} onAnew={begin} onClose={() => setReplacing(false)} />}
    </>
  );
}
