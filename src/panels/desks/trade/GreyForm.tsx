import mask from 'lucide-static/icons/venetian-mask.svg?raw';
import { useState } from 'preact/hooks';
import { greyPremium, mostGrey, seizureOdds } from '../../../sim/greyMarket.ts';
import { greyBill } from '../../../sim/orders/greyChips.ts';
import { regimeFor } from '../../../sim/query.ts';
import { TRADE } from '../../../text/trade.ts';
import { oddsInWords } from '../../game/odds.ts';
import { inLanguage, numbers } from '../../language.ts';
import { chipName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { Term } from '../../ui/Term.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { SectionFold } from '../parts/SectionFold.tsx';
import { marketChips } from './ChipChooser.tsx';

/** Chips through shell firms: what they cost, and what it costs to be found. */
export function GreyForm() {
  const { world, seat, match } = useGame().game;
  const say = inLanguage(TRADE);
  const n = numbers();
  const [share, setShare] = useState(0.5);
  const barred = marketChips(world).filter((chip) => regimeFor(world, seat, chip) && world.setting.chips[chip]!.launch <= world.quarter);
  const chip = barred.at(-1);
  if (chip === undefined) return null;
  const { id, h100e } = world.setting.chips[chip]!;
  const units = (share * mostGrey(world, seat) * 1000) / h100e;
  return (
    <SectionFold icon={mask} class="grey" title={say.greyTitle} state={n.money(greyBill(world, chip, units))}>
      <p class="label">
        <Term of="greyMarket" />. {say.greyLine}
      </p>
      <div class="between limit">
        <b class="figure-2">
          {n.thousands(units)} {chipName(match.scenario, id)}
        </b>
        <span class="units-bill">
          <b class="figure-2">{n.money(greyBill(world, chip, units))}</b>
          <span class="label">{say.greyPremium(n.percent(greyPremium(world, chip, units)))}</span>
        </span>
      </div>
      <Slider label={say.greyTitle} said={n.thousands(units)} value={share} low={0.1} high={1} step={0.1} onInput={setShare} />
      <p class="label">{say.greyOdds(oddsInWords(seizureOdds(world, seat, chip, units)))}</p>
      <OrderButton order={{ kind: 'greyChips', chip: id, units }} class="button-outline">
        {say.greyBuy(n.thousands(units), chipName(match.scenario, id))}
      </OrderButton>
    </SectionFold>
  );
}
