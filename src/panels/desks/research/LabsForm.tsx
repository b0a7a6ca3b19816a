import { costOf } from '../../../sim/orders/index.ts';
import type { OrderOf } from '../../../sim/orders/order.ts';
import { outlookOf, supposing } from '../../../sim/outlook.ts';
import { RESEARCH } from '../../../text/research.ts';
import { inLanguage, numbers } from '../../language.ts';
import { useGame } from '../../session.ts';
import { Compare, compared } from '../parts/Compare.tsx';
import { Fold } from '../parts/Fold.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';

/** Do the nation's labs compete, or pool their compute? */
export function LabsForm() {
  const { world, seat } = useGame().game;
  const say = inLanguage(RESEARCH);
  const n = numbers();
  const { labs } = world.nations[seat]!.research;
  const order: OrderOf<'setLabs'> = { kind: 'setLabs', mode: labs === 'pool' ? 'compete' : 'pool' };
  const is = outlookOf(world, seat);
  const will = outlookOf(supposing(world, seat, { pooled: order.mode === 'pool' ? 1 : 0 }), seat);
  const fine = (share: number) => `${n.points(share)}%`;
  const cost = n.money(costOf(world, seat, order));
  return (
    <Fold group="research" title={say.choices.labs} state={say.labs[labs]}>
      <p class="label">{say.labsLine}</p>
      <Compare
        heads={[say.aQuarter, say.now, say.once]}
        rows={[
          compared(say.runRow, is.run, will.run, n.millions),
          compared(say.ideasRow, is.ideas, will.ideas, n.two),
          compared(say.chanceRow, is.chance, will.chance, fine),
          compared(say.leapRow, is.leap, will.leap, n.one),
        ]}
      />
      <p class="label terms">{order.mode === 'pool' ? say.poolTerms(cost, n.whole(world.setting.coefficients.labs.poolingTrust)) : say.competeTerms(cost)}</p>
      <OrderButton order={order} class="button-solid tint-research">
        {order.mode === 'pool' ? say.pool : say.compete}
      </OrderButton>
    </Fold>
  );
}
