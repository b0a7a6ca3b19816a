import { alignmentOdds } from '../../../sim/alignment.ts';
import { STATECRAFT } from '../../../text/statecraft.ts';
import { oddsInWords } from '../../game/odds.ts';
import { inLanguage } from '../../language.ts';
import { nationName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { OrderButton } from '../parts/OrderButton.tsx';

/** What controllers ask of this seat: it says yes or no, or leaves it to its ministries. */
export function Questions() {
  const { world, seat, match } = useGame().game;
  const say = inLanguage(STATECRAFT);
  const asked = world.alignments.filter(({ ally }) => ally === seat);
  if (asked.length === 0) return null;
  const id = (nation: number) => world.setting.nations[nation]!.id;
  return (
    <section class="statecraft-part" aria-label={say.questions}>
      <h3 class="heading">{say.questions}</h3>
      {asked.map((question) => {
        const { controller, target, what } = question;
        const answer = { kind: 'answerAlignment', controller: id(controller), target: id(target), what } as const;
        return (
          <article key={`${controller} ${target} ${what}`} class="statecraft-card">
            <p class="strong">{say.question(nationName(match.scenario, id(controller)), say[what], nationName(match.scenario, id(target)))}</p>
            <p class="label">{say.questionOdds(oddsInWords(alignmentOdds(world, question)))}</p>
            <div class="row">
              <OrderButton order={{ ...answer, follow: true }} class="button-outline">
                {say.follow}
              </OrderButton>
              <OrderButton order={{ ...answer, follow: false }} class="button-outline">
                {say.refuse}
              </OrderButton>
            </div>
          </article>
        );
      })}
    </section>
  );
}
