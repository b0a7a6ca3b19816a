import { GAME } from '../../../text/game.ts';
import { PlanList } from '../../game/PlanList.tsx';
import { inLanguage } from '../../language.ts';
import { useGame } from '../../session.ts';
import type { DeskName } from '../../../sim/desks.ts';
import { deskOf } from '../deskOf.ts';

/** What the plan holds of this desk. */
export function DeskOrders({ desk }: { readonly desk: DeskName }) {
  const { world, seat, plan } = useGame().game;
  const mine = plan.flatMap(({ order }, i) => (deskOf(world, seat, order) === desk ? [i] : []));
  if (mine.length === 0) return null;
  return (
    <section class="desk-orders">
      <h3 class="label">{inLanguage(GAME).plan}</h3>
      <PlanList indexes={mine} />
    </section>
  );
}
