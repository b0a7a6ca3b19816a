import { chipBindOf } from '../../../sim/chipBind.ts';
import { BIND_WORDS, CAPITAL } from '../../../text/capital.ts';
import { inLanguage, numbers } from '../../language.ts';
import { WhyFigure } from '../../why/WhyFigure.tsx';
import { useGame } from '../../session.ts';

/** Would more money become compute? What the core says binds, with the figures that say so. */
export function ChipBindLine() {
  const { world, seat } = useGame().game;
  const say = inLanguage(CAPITAL);
  const n = numbers();
  const { bind, capital, fillRate, room } = chipBindOf(world, seat);
  const { head, line } = inLanguage(BIND_WORDS)[bind];
  return (
    <section class="chip-bind" data-bind={bind}>
      <p class="lift">
        <b>{head}</b> {line}
      </p>
      <ul class="label">
        <li>
          <WhyFigure measure="firmCapital">
            {say.capital(n.money(capital))}
          </WhyFigure>
        </li>
        <li>
          <WhyFigure measure="fillRate">
            {say.fill(n.percent(fillRate))}
          </WhyFigure>
        </li>
        <li>{say.room(n.short(room))}</li>
      </ul>
    </section>
  );
}
