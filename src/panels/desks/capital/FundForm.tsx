import sprout from 'lucide-static/icons/sprout.svg?raw';
import { useId, useState } from 'preact/hooks';
import { MOST_FUNDING } from '../../../sim/orders/funding.ts';
import { firmsOfKind, fundOutcome } from '../../../sim/orders/stateMoney.ts';
import { FIRM_KINDS, type FirmKind } from '../../../sim/setting.ts';
import { CAPITAL, FIRM_KIND_WORDS } from '../../../text/capital.ts';
import { inLanguage, numbers } from '../../language.ts';
import { useGame } from '../../session.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Term } from '../../ui/Term.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { SectionFold } from '../parts/SectionFold.tsx';
import { useSpend } from '../parts/useSpend.ts';

/** State money for firms of a kind. */
export function FundForm({ alone }: { /** Is it all that the desk has to do? */ readonly alone: boolean }) {
  const { world, seat } = useGame().game;
  const [chosen, choose] = useState<FirmKind>('lab');
  const [spend, setSpend] = useSpend({ usual: 0.5, low: 0.1, step: 0.1 });
  const say = inLanguage(CAPITAL);
  const words = inLanguage(FIRM_KIND_WORDS);
  const n = numbers();
  const name = useId();
  const kinds = FIRM_KINDS.filter((kind) => firmsOfKind(world, seat, kind).length > 0);
  const kind = kinds.includes(chosen) ? chosen : kinds[0];
  if (!kind) return null;
  const { followed, wasted } = fundOutcome(world, seat, kind, spend);
  return (
    <SectionFold class="fund" icon={sprout} title={say.fund} state={n.money(spend)} open={alone}>
      <p class="label">
        <Term of="guidanceFund" />. {say.fundLine}
      </p>
      <fieldset class="admitted tint-capital">
        <legend class="hidden-text">{say.fundFor}</legend>
        {kinds.map((one) => (
          <label key={one} class="option">
            <input type="radio" name={name} checked={one === kind} onChange={() => choose(one)} />
            {words[one].many}
          </label>
        ))}
      </fieldset>
      <div class="between">
        <span class="label">{say.spend}</span>
        <b class="figure-2 capital">{n.money(spend)}</b>
      </div>
      <Slider label={`${say.fund}: ${say.spend}`} said={n.money(spend)} tint="capital" value={spend} low={0.1} high={MOST_FUNDING} step={0.1} onInput={setSpend} />
      <p class="label terms">{say.fundOutcome(n.money(followed), n.money(wasted))}</p>
      <OrderButton order={{ kind: 'fundFirms', firms: kind, spend }} repeats class="button-solid tint-capital">
        {say.give}
      </OrderButton>
    </SectionFold>
  );
}
