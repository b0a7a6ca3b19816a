import { NATION } from '../../../sim/accounts.ts';
import { BOOM, WINTER, crashChance, investmentMood } from '../../../sim/capital.ts';
import { balance } from '../../../sim/query.ts';
import { CAPITAL, MOOD_WORDS, type MoodWord } from '../../../text/capital.ts';
import { inLanguage, numbers } from '../../language.ts';
import { useGame } from '../../session.ts';
import { WhyFigure } from '../../why/WhyFigure.tsx';
import { Term } from '../../ui/Term.tsx';

/** Mood from which it is called warm, and below which cool. */
const WARM = 0.15;
/** Chance of a crash a quarter from which it is said why. */
const OVERHEATED = 0.05;

function moodWord(mood: number): MoodWord {
  if (mood >= BOOM) return 'boom';
  if (mood >= WARM) return 'warm';
  if (mood <= WINTER) return 'winter';
  return mood <= -WARM ? 'cool' : 'usual';
}

/** How the market feels, on a scale whose ends are a winter and a boom. */
export function MoodGauge() {
  const { world, seat } = useGame().game;
  const say = inLanguage(CAPITAL);
  const n = numbers();
  const mood = balance(world, seat, NATION.mood);
  const word = inLanguage(MOOD_WORDS)[moodWord(mood)];
  const chance = crashChance(world, seat);
  return (
    <section class="mood">
      <div class="between">
        <h3 class="heading">
          <Term of="marketMood">{say.mood}</Term>
        </h3>
        <WhyFigure measure="mood" class="figure-2 capital">
          {word}
        </WhyFigure>
      </div>
      <p class="hidden-text">{say.moodSaid(word, n.two(mood))}</p>
      <div class="mood-scale" aria-hidden="true">
        <i style={{ left: `${50 + 50 * mood}%` }} />
      </div>
      <p class="between label slider-ends" aria-hidden="true">
        <span>{inLanguage(MOOD_WORDS).winter}</span>
        <span>{inLanguage(MOOD_WORDS).boom}</span>
      </p>
      <p class="label">
        {say.investment(`${n.signedPoints(investmentMood(world, seat)) || '0'}%`)}. {say.crash(n.percent(chance))}.{' '}
        {chance >= OVERHEATED && mood > 0 && say.overheated}
      </p>
    </section>
  );
}
