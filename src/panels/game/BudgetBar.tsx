import { spendable } from '../../sim/orders/index.ts';
import { isFrozen, treasuryOf } from '../../sim/query.ts';
import { instalmentsDue } from '../../sim/works.ts';
import { GAME } from '../../text/game.ts';
import { INDUSTRY } from '../../text/industry.ts';
import { RESEARCH } from '../../text/research.ts';
import { TRADE } from '../../text/trade.ts';
import { deskOf } from '../desks/deskOf.ts';
import { inLanguage, numbers } from '../language.ts';
import { useGame } from '../session.ts';

/** The treasury, divided among what takes from it; whatever the plan shows comes from how the core judged it. */
export function BudgetBar() {
  const { game } = useGame();
  const { world, seat, judged, committed } = game;
  const n = numbers();
  const say = inLanguage(GAME);
  const treasury = treasuryOf(world, seat);
  const spent = { due: instalmentsDue(world, seat), trade: 0, industry: 0, research: 0, events: 0 };
  for (const { order, cost } of judged) spent[deskOf(world, seat, order)] += cost;
  const names = {
    due: say.due,
    trade: inLanguage(TRADE).name,
    industry: inLanguage(INDUSTRY).name,
    research: inLanguage(RESEARCH).name,
    events: say.events,
  };
  const parts = (Object.keys(names) as (keyof typeof names)[]).filter((part) => spent[part] > 0.0005);
  const all = spent.due + committed.spending;
  return (
    <section class="budget" aria-label={say.budget}>
      <p class="between">
        <span class="label">{say.budget}</span>
        <span class="budget-sum">
          <b>{n.money(all)}</b> <span class="faint">{say.budgetOf(n.money(treasury))}</span>
        </span>
      </p>
      <div class="budget-bar" aria-hidden="true">
        {parts.map((part) => (
          <i key={part} class={`budget-${part}`} style={{ width: `${Math.min(100, (100 * spent[part]) / Math.max(treasury, all, 0.001))}%` }} />
        ))}
      </div>
      {isFrozen(world, seat) ? (
        <p class="label worse">{say.frozen}</p>
      ) : (
        <ul class="budget-parts label">
          {parts.map((part) => (
            <li key={part}>
              <b class={`budget-name-${part}`}>{names[part]}</b> {n.billions(spent[part])}
            </li>
          ))}
          <li class="budget-free">{say.free(n.money(Math.max(0, spendable(world, seat, committed))))}</li>
        </ul>
      )}
    </section>
  );
}
