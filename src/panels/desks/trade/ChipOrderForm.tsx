import enter from 'lucide-static/icons/corner-down-left.svg?raw';
import { useState } from 'preact/hooks';
import { NATION } from '../../../sim/accounts.ts';
import { spendable } from '../../../sim/orders/index.ts';
import { MOST_UNITS, refuseChip } from '../../../sim/orders/orderChips.ts';
import { balance, chipBill, quartersToLand, regimeFor } from '../../../sim/query.ts';
import { calendarOf } from '../../../sim/calendar.ts';
import { quarterShort } from '../../../text/quarters.ts';
import { refusalText } from '../../../text/refusals.ts';
import { TRADE } from '../../../text/trade.ts';
import { inLanguage, language, numbers } from '../../language.ts';
import { shortName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { Term } from '../../ui/Term.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { roundUp, stepFor } from '../parts/scale.ts';
import { ChipChooser, marketChips } from './ChipChooser.tsx';
import { Keys } from './Keys.tsx';

/** The state's own order of market chips. */
export function ChipOrderForm() {
  const { game } = useGame();
  const { world, seat, match, committed } = game;
  const say = inLanguage(TRADE);
  const n = numbers();
  const chips = marketChips(world);
  const [picked, setPicked] = useState(() => bestOf(chips.filter((chip) => !refuseChip(world, seat, chip)), world.setting.chips) ?? chips[0] ?? -1);
  const free = Math.max(0, spendable(world, seat, committed));
  const each = picked < 0 ? 1 : chipBill(world, seat, picked, 1);
  const affordable = Math.min(MOST_UNITS, free / each);
  const [wish, setWish] = useState(() => Math.max(1, Math.round(affordable * 0.06) * 5));
  if (picked < 0) return null;
  const chip = world.setting.chips[picked]!;
  const refused = refuseChip(world, seat, picked);
  const high = roundUp(Math.max(4, affordable, wish));
  const fill = Math.min(1, balance(world, seat, NATION.fillRate));
  const regime = regimeFor(world, seat, picked);
  const gated = world.setting.nations[seat]!.importerGate;
  const lands = quarterShort(language(), calendarOf(world.setting, world.quarter + quartersToLand(world, seat, picked)));
  const exporter = regime ? shortName(match.scenario, world.setting.nations[regime.controller]!.id) : '';
  return (
    <section aria-label={say.place}>
      <ChipChooser chips={chips} picked={picked} onPick={setPicked} />
      {refused ? (
        <p class="refusal chip-refusal">{refusalText(language(), refused)}</p>
      ) : (
        <>
          <div class="between units-line">
            <span class="import">
              <NumberField label={say.units} class="figure" value={Math.round(wish * 1000)} low={1} high={MOST_UNITS * 1000} format={n.whole} onInput={(units) => setWish(units / 1000)} />
              <span class="unit">{say.chips}</span>
            </span>
            <span class="units-bill">
              <b class="figure-2">{n.money(each * wish)}</b>
              {regime && regime.cut > 0 && <span class="label">{say.cut(n.percent(regime.cut), exporter)}</span>}
              <span class="label">{say.racks(n.money((world.setting.coefficients.market.fittingOut * chip.h100e * wish) / 1000))}</span>
            </span>
          </div>
          <Slider label={say.units} said={`${n.units(wish)} ${say.chips}`} value={wish} low={0} high={high} step={stepFor(high)} done={fill} onInput={(units) => setWish(Math.max(stepFor(high), units))} />
          <p class="between label">
            <span>
              <b class="import">{say.expected(n.thousands(wish * fill))}</b> <Term of="fillRate" more={say.expectedWhy(n.percent(fill))}>({n.percent(fill)})</Term>
            </span>
            <span>{say.most(n.thousands(affordable))}</span>
          </p>
        </>
      )}
      <Keys chip={picked} />
      {!refused && (
        <>
          <p class="between arrives">
            <span class="muted">{say.arrives}</span>
            <span class="strong">{regime && gated ? say.arrivesKeys(lands) : say.arrivesFrom(lands)}</span>
          </p>
          <OrderButton order={{ kind: 'orderChips', chip: chip.id, units: wish }} repeats class="button-solid wide">
            {say.place} <Icon svg={enter} />
          </OrderButton>
        </>
      )}
    </section>
  );
}

/** The strongest of some chips. */
function bestOf(chips: readonly number[], specs: readonly { readonly h100e: number }[]): number | undefined {
  return [...chips].sort((a, b) => specs[b]!.h100e - specs[a]!.h100e)[0];
}
