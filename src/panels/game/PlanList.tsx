import { GAME } from '../../text/game.ts';
import { refusalText } from '../../text/refusals.ts';
import { inLanguage, language } from '../language.ts';
import { useGame } from '../session.ts';
import { PlanLine } from './PlanLine.tsx';
import { orderLine } from './orderLine.ts';

/** The orders of the plan; those of one desk only, where `only` picks them. */
export function PlanList({ only }: { readonly only?: (index: number) => boolean }) {
  const { game } = useGame();
  const say = inLanguage(GAME);
  const indexes = game.plan.map((_, i) => i).filter((i) => only?.(i) ?? true);
  return (
    <>
      {indexes.length > 0 && (
        <ul class="plan-list">
          {indexes.map((i) => (
            <PlanLine key={i} index={i} />
          ))}
        </ul>
      )}
      {!only && indexes.length === 0 && <p class="muted plan-empty">{say.planEmpty}</p>}
      {!only && game.lapsed.length > 0 && (
        <div class="plan-lapsed">
          <h3 class="label">{say.lapsed}</h3>
          <ul>
            {game.lapsed.map(({ order, refusal }, i) => (
              <li key={i}>
                {orderLine(game, order)} <span class="worse">{refusal && refusalText(language(), refusal)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
