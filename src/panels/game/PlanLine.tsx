import repeat from 'lucide-static/icons/repeat.svg?raw';
import remove from 'lucide-static/icons/x.svg?raw';
import { brokenByOrder } from '../../session/deals.ts';
import { DEALS } from '../../text/deals.ts';
import { GAME } from '../../text/game.ts';
import { refusalText } from '../../text/refusals.ts';
import { deskOf } from '../desks/deskOf.ts';
import { inLanguage, language, numbers } from '../language.ts';
import { planNames } from '../names.ts';
import { useGame } from '../session.ts';
import { Icon } from '../ui/Icon.tsx';
import { say as announce } from '../ui/announce.ts';
import { orderLine } from './orderLine.ts';

/** One order of the plan: what it is, what it takes, whether it repeats, and how to take it back. */
export function PlanLine({ index }: { readonly index: number }) {
  const { session, game } = useGame();
  const say = inLanguage(GAME);
  const { order, standing } = game.plan[index]!;
  const { refusal, cost } = game.judged[index]!;
  const line = orderLine(game, order);
  const broken = refusal ? [] : brokenByOrder(game, order);
  const takeBack = (event: Event) => {
    // what had the focus goes: hand it on to what stands in its place
    const list = event.currentTarget instanceof HTMLElement ? event.currentTarget.closest('ul') : null;
    const place = list && event.currentTarget instanceof HTMLElement ? [...list.querySelectorAll('.plan-remove')].indexOf(event.currentTarget) : 0;
    session.take(index);
    announce(`${say.removed}: ${line}`);
    requestAnimationFrame(() => {
      const next = list?.isConnected ? list.querySelectorAll<HTMLElement>('.plan-remove') : null;
      const target = next?.[Math.min(place, next.length - 1)] ?? document.querySelector<HTMLElement>('.plan-count');
      target?.focus();
    });
  };
  return (
    <li class={`plan-line plan-${deskOf(game.world, game.seat, order)}`} data-refused={refusal ? '' : undefined}>
      <span class="plan-words">
        {line}
        {refusal && (
          <span class="worse plan-why">
            {say.refused}: {refusalText(language(), refusal)}
          </span>
        )}
        {broken.length > 0 && <span class="worse plan-why">{inLanguage(DEALS).breaksDeal(broken.map(({ id }) => planNames(game).dealWith(id)).join(', '))}</span>}
      </span>
      <span class="plan-cost">{cost > 0 ? numbers().money(cost) : <span class="faint">{say.noCost}</span>}</span>
      <button
        type="button"
        class="icon-button plan-standing"
        aria-pressed={standing}
        aria-label={`${say.everyQuarter}: ${line}`}
        title={say.everyQuarter}
        onClick={() => session.setStanding(index, !standing)}
      >
        <Icon svg={repeat} />
      </button>
      <button type="button" class="icon-button plan-remove" aria-label={`${say.remove}: ${line}`} title={say.remove} onClick={takeBack}>
        <Icon svg={remove} />
      </button>
    </li>
  );
}
