import { useState } from 'preact/hooks';
import { NATION } from '../../../sim/accounts.ts';
import { MOST_FUNDING, TALENT_FOR_ONE } from '../../../sim/orders/funding.ts';
import type { OrderOf } from '../../../sim/orders/order.ts';
import { supposing } from '../../../sim/outlook.ts';
import { balance } from '../../../sim/query.ts';
import { courtedOf } from '../../../sim/talent.ts';
import { RESEARCH } from '../../../text/research.ts';
import { inLanguage, numbers } from '../../language.ts';
import { useGame } from '../../session.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Termed } from '../../ui/Termed.tsx';
import { Fold } from '../parts/Fold.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';

interface FundingProps {
  readonly kind: OrderOf<'fundTalent' | 'courtTalent'>['kind'];
  readonly line: string;
  /** Points of talent for so many USD bn */
  readonly gain: (spend: number) => number;
  readonly action: string;
}

/** Money for talent: how much, and what it would bring. */
function Funding({ kind, line, gain, action }: FundingProps) {
  const [spend, setSpend] = useState(1);
  const say = inLanguage(RESEARCH);
  const n = numbers();
  return (
    <>
      <p class="label">
        <Termed text={line} of={['talent']} />
      </p>
      <div class="between">
        <b class="figure-2 research">{n.money(spend)}</b>
        <span class="label">{say.talentGain(n.signed(Math.round(10 * gain(spend)) / 10))}</span>
      </div>
      <Slider label={`${action}: ${say.spend}`} said={n.money(spend)} tint="research" value={spend} low={0.25} high={MOST_FUNDING} step={0.25} onInput={setSpend} />
      <OrderButton order={{ kind, spend }} repeats class="button-solid tint-research">
        {action}
      </OrderButton>
    </>
  );
}

export function TalentForm() {
  const { world, seat } = useGame().game;
  const say = inLanguage(RESEARCH);
  return (
    <Fold group="research" title={say.choices.talent} state={numbers().one(balance(world, seat, NATION.talent))}>
      <Funding kind="fundTalent" line={say.talentLine} gain={(spend) => TALENT_FOR_ONE * Math.sqrt(spend)} action={say.fund} />
    </Fold>
  );
}

export function OffersForm() {
  const { world, seat } = useGame().game;
  const say = inLanguage(RESEARCH);
  const gain = (spend: number) => courtedOf(supposing(world, seat, { courting: spend }))[seat]!;
  return (
    <Fold group="research" title={say.choices.offers} state="">
      <Funding kind="courtTalent" line={say.offersLine} gain={gain} action={say.offer} />
    </Fold>
  );
}
