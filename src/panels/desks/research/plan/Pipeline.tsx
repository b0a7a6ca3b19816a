import { calendarOf } from '../../../../sim/calendar.ts';
import { PLAN } from '../../../../text/plan.ts';
import { PROGRAMME_TEXT } from '../../../../text/programmes.ts';
import { quarterShort } from '../../../../text/quarters.ts';
import { inLanguage, language, numbers } from '../../../language.ts';
import { useGame } from '../../../session.ts';

/** Programmes that are paid for and have not acted yet, the next ones first. */
export function Pipeline() {
  const { world, seat } = useGame().game;
  const mine = world.programmes.filter(({ nation }) => nation === seat).sort((a, b) => a.due - b.due);
  if (mine.length === 0) return null;
  const say = inLanguage(PLAN);
  const n = numbers();
  return (
    <div class="pipeline">
      <h4 class="label">{say.underWay}</h4>
      <ul>
        {mine.map(({ programme, spend, due }) => (
          <li key={`${programme}${due}`} class="between">
            <span>{inLanguage(PROGRAMME_TEXT)[programme].name}</span>
            <span class="label">{say.dueIn(n.money(spend), quarterShort(language(), calendarOf(world.setting, due)))}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
