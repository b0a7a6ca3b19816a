import { costOf } from '../../../sim/orders/index.ts';
import { INDUSTRY } from '../../../text/industry.ts';
import { inLanguage, numbers } from '../../language.ts';
import { useGame } from '../../session.ts';
import { Slider } from '../../ui/Slider.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { useSpend } from '../parts/useSpend.ts';
import { Fold } from '../parts/Fold.tsx';
import type { BuildingItem } from './items.ts';

/** One thing to build, folded to its name and price until it is opened; opening one folds the others. */
export function Building({ item }: { readonly item: BuildingItem }) {
  const { world, seat, committed } = useGame().game;
  const [amount, setAmount] = useSpend({
    usual: item.start,
    low: item.low,
    step: item.step,
    cost: (wanted) => costOf(world, seat, item.order(wanted), committed),
  });
  const n = numbers();
  const say = inLanguage(INDUSTRY);
  const order = item.order(amount);
  const cost = n.money(costOf(world, seat, order, committed));
  const shown = `${n.short(amount)} ${item.unit}`;
  return (
    <Fold group="building" title={item.title} state={cost}>
      <p class="label">{item.line}</p>
      <div class="between">
        <b class="figure-2 domestic">{shown}</b>
        <b class="figure-2">{say.atOnce(cost)}</b>
      </div>
      <Slider label={`${item.title}: ${say.amount}`} said={shown} tint="domestic" value={amount} low={item.low} high={item.high} step={item.step} onInput={setAmount} />
      <p class="label terms">{item.terms(amount)}</p>
      <OrderButton order={order} repeats={item.repeats} class="button-solid tint-domestic">
        {item.action}
      </OrderButton>
    </Fold>
  );
}
