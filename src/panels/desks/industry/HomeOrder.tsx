import { useState } from 'preact/hooks';
import { spendable } from '../../../sim/orders/index.ts';
import { MOST_UNITS } from '../../../sim/orders/orderChips.ts';
import { chipBill, homeLimits, quartersToLand } from '../../../sim/query.ts';
import { calendarOf } from '../../../sim/calendar.ts';
import { quarterShort } from '../../../text/quarters.ts';
import { INDUSTRY } from '../../../text/industry.ts';
import { TRADE } from '../../../text/trade.ts';
import { inLanguage, language, numbers } from '../../language.ts';
import { chipName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { Slider } from '../../ui/Slider.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { roundUp, stepFor } from '../parts/scale.ts';

/** The state's own order of home-made chips. */
export function HomeOrder() {
  const { world, seat, match, committed } = useGame().game;
  const index = world.setting.nations[seat]!.homeChip;
  const chip = world.setting.chips[index]!;
  const limits = homeLimits(world, seat);
  const canMake = Math.min(limits.wafers, limits.hbm, limits.packaging);
  const [wish, setWish] = useState(() => Math.max(5, Math.round(canMake * 0.06) * 5));
  const say = inLanguage(INDUSTRY);
  const trade = inLanguage(TRADE);
  const n = numbers();
  const each = chipBill(world, seat, index, 1);
  const affordable = Math.max(0, spendable(world, seat, committed)) / each;
  const high = Math.min(MOST_UNITS, roundUp(Math.max(10, Math.min(affordable, canMake * 3), wish)));
  const name = chipName(match.scenario, chip.id);
  return (
    <section class="home-order">
      <h3 class="heading">{say.home(name)}</h3>
      <p class="label">{say.homeLine}</p>
      <div class="between units-line">
        <span class="domestic">
          <NumberField label={trade.units} class="figure" value={Math.round(wish * 1000)} low={1} high={MOST_UNITS * 1000} format={n.whole} onInput={(units) => setWish(units / 1000)} />
          <span class="unit">{trade.chips}</span>
        </span>
        <span class="units-bill">
          <b class="figure-2">{n.money(each * wish)}</b>
          <span class="label">{say.landsFrom(quarterShort(language(), calendarOf(world.setting, world.quarter + quartersToLand(world, seat, index))))}</span>
        </span>
      </div>
      <Slider label={trade.units} said={`${n.units(wish)} ${trade.chips}`} tint="domestic" value={wish} low={0} high={high} step={stepFor(high)} done={Math.min(1, canMake / Math.max(wish, 0.001))} onInput={(units) => setWish(Math.max(stepFor(high), units))} />
      <OrderButton order={{ kind: 'orderChips', chip: chip.id, units: wish }} repeats class="button-solid tint-domestic wide">
        {say.order}
      </OrderButton>
    </section>
  );
}
