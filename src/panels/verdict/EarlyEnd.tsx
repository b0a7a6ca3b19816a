import type { EarlyEnd as Ended } from '../../session/ending.ts';
import type { Game } from '../../session/session.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { END_WORDS } from '../../text/safety.ts';
import { inLanguage, numbers } from '../language.ts';
import { ChainList } from '../why/ChainList.tsx';
import type { Told } from '../why/words.ts';

interface EarlyEndProps {
  readonly told: Told;
  readonly match: Game['match'];
  readonly early: Ended;
  /** Did it end in the nation of this seat? */
  readonly own: boolean;
  readonly par: number;
  readonly onWhy: (measure: MeasureName, nation: number) => void;
}

/** Why the game ended before its time, from the decision to the number, and what counts of it. */
export function EarlyEnd({ told, match, early, own, par, onWhy }: EarlyEndProps) {
  const words = inLanguage(END_WORDS);
  const n = numbers();
  return (
    <section class="verdict-end" aria-labelledby="verdict-end-title">
      <div>
        <p class="verdict-reason">{words.lead[early.kind]}</p>
        <p>{(own ? words.forfeited : words.counted)(n.whole(par))}</p>
        {early.left > 0 && <p class="muted">{words.left(early.left)}</p>}
      </div>
      <div>
        <h2 id="verdict-end-title">{words.chain}</h2>
        <ChainList told={{ ...told, nation: early.nation }} match={match} chain={early.chain} onMeasure={onWhy} />
      </div>
    </section>
  );
}
