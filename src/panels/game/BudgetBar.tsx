import { vouchersDue } from '../../sim/cities.ts';
import { spendable } from '../../sim/orders/index.ts';
import { deskOpensTo, isFrozen, treasuryOf } from '../../sim/query.ts';
import { instalmentsDue } from '../../sim/works.ts';
import { GAME } from '../../text/game.ts';
import { deskNames } from '../desks/deskNames.ts';
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
  const due = instalmentsDue(world, seat);
  const standing = vouchersDue(world, seat);
  const open = deskOpensTo(world, seat, 'vouchers') <= world.quarter;
  const names = { due: say.due, ...deskNames(), events: say.events };
  const spentOn = (part: keyof typeof names) =>
    judged.reduce(
      (sum, { order, cost }) => (deskOf(world, seat, order) === part ? sum + cost : sum),
      // what runs without a desk of its own is due like works are
      part === 'due' ? due + (open ? 0 : standing) : part === 'vouchers' && open ? standing : 0,
    );
  const parts = (Object.keys(names) as (keyof typeof names)[])
    .map((part) => ({ part, spent: spentOn(part) }))
    .filter(({ spent }) => spent > 0.0005);
  const all = due + standing + committed.spending;
  return (
    <section class="budget" aria-label={say.budget}>
      <p class="between">
        <span class="label">{say.budget}</span>
        <span class="budget-sum">
          <b>{n.money(all)}</b> <span class="faint">{say.budgetOf(n.money(treasury))}</span>
        </span>
      </p>
      <div class="budget-bar" aria-hidden="true">
        {parts.map(({ part, spent }) => (
          <i key={part} class={`budget-${part}`} style={{ width: `${Math.min(100, (100 * spent) / Math.max(treasury, all, 0.001))}%` }} />
        ))}
      </div>
      {isFrozen(world, seat) ? (
        <p class="label worse">{say.frozen}</p>
      ) : (
        <ul class="budget-parts label">
          {parts.map(({ part, spent }) => (
            <li key={part}>
              <b class={`budget-name-${part}`}>{names[part]}</b> {n.billions(spent)}
            </li>
          ))}
          <li class="budget-free">{say.free(n.money(Math.max(0, spendable(world, seat, committed))))}</li>
        </ul>
      )}
    </section>
  );
}
