import { useEffect } from 'preact/hooks';
import type { DeskName } from '../../sim/desks.ts';
import { EVENTS } from '../../text/events.ts';
import { GAME } from '../../text/game.ts';
import { refusalText } from '../../text/refusals.ts';
import { deskNames } from '../desks/deskNames.ts';
import { deskOf } from '../desks/deskOf.ts';
import { inLanguage, language } from '../language.ts';
import { useGame } from '../session.ts';
import { CloseButton } from '../ui/Dialog.tsx';
import { PlanList } from './PlanList.tsx';
import { orderLine } from './orderLine.ts';

/** The whole plan desk by desk, above the quarter bar. */
export function PlanSheet({ onClose }: { readonly onClose: () => void }) {
  const { game } = useGame();
  const { world, seat, plan, lapsed } = game;
  const say = inLanguage(GAME);
  const close = () => {
    onClose();
    document.querySelector<HTMLElement>('.plan-count')?.focus();
  };
  useEffect(() => {
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) close();
    };
    document.addEventListener('keydown', escape);
    return () => document.removeEventListener('keydown', escape);
  });
  const names: Readonly<Record<DeskName | 'events', string>> = { ...deskNames(), events: inLanguage(EVENTS).cards };
  const groups = ([...world.setting.desks, 'events'] as const)
    .map((desk) => ({ desk, indexes: plan.flatMap(({ order }, i) => (deskOf(world, seat, order) === desk ? [i] : [])) }))
    .filter(({ indexes }) => indexes.length > 0);
  return (
    <section class="plan-sheet" aria-label={say.plan}>
      <header class="between">
        <h2 class="heading">{say.plan}</h2>
        <CloseButton onClick={close} />
      </header>
      {groups.length === 0 && <p class="muted plan-empty">{say.planEmpty}</p>}
      {groups.map(({ desk, indexes }) => (
        <section key={desk} class="plan-group" aria-label={names[desk]}>
          <h3 class="label">{names[desk]}</h3>
          <PlanList indexes={indexes} />
        </section>
      ))}
      {lapsed.length > 0 && (
        <div class="plan-lapsed">
          <h3 class="label">{say.lapsed}</h3>
          <ul>
            {lapsed.map(({ order, refusal }, i) => (
              <li key={i}>
                {orderLine(game, order)} <span class="worse">{refusal && refusalText(language(), refusal)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
