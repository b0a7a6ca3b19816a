import { NATION } from '../../sim/accounts.ts';
import { nearsCollapse, ruinousDebt } from '../../sim/collapse.ts';
import { balance, treasuryOf } from '../../sim/query.ts';
import { END_WORDS } from '../../text/safety.ts';
import { inLanguage, numbers } from '../language.ts';
import type { Told } from '../why/words.ts';

/** A treasury that nears collapse: by when, and what would avert it. */
export function RuinNote({ told }: { readonly told: Told }) {
  const { world, nation } = told;
  if (world.ended || !nearsCollapse(world, nation)) return null;
  const words = inLanguage(END_WORDS);
  const n = numbers();
  const left = world.setting.coefficients.collapse.patience - balance(world, nation, NATION.ruin);
  return (
    <section class="report-section">
      <h2 class="report-heading report-worse">{words.ruin}</h2>
      <p class="story">{words.avert(n.money(-treasuryOf(world, nation)), n.money(ruinousDebt(world, nation)), left)}</p>
    </section>
  );
}
