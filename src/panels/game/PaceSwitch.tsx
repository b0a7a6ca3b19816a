import { GAME } from '../../text/game.ts';
import { inLanguage } from '../language.ts';
import { PACES, pace, type Pace } from './pace.ts';

/** Chooses how fast quarters play on the map. */
export function PaceSwitch({ onPace }: { readonly onPace: (next: Pace) => void }) {
  const say = inLanguage(GAME);
  return (
    <fieldset class="row paces" aria-label={say.paces}>
      {PACES.map((each) => (
        <button
          key={each}
          type="button"
          class="button button-quiet button-small"
          aria-pressed={pace.value === each}
          aria-label={each === 'atOnce' ? say.atOnce : say.speed(each)}
          onClick={() => onPace(each)}
        >
          {each === 'atOnce' ? say.atOnce : `${each}×`}
        </button>
      ))}
    </fieldset>
  );
}
