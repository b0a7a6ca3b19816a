import { NATION } from '../../../sim/accounts.ts';
import { MOST_FUNDING } from '../../../sim/orders/funding.ts';
import { spendable } from '../../../sim/orders/index.ts';
import type { OrderOf } from '../../../sim/orders/order.ts';
import { supposing } from '../../../sim/outlook.ts';
import { balance } from '../../../sim/query.ts';
import { courtedOf, talentFor } from '../../../sim/talent.ts';
import { RESEARCH } from '../../../text/research.ts';
import { inLanguage, numbers } from '../../language.ts';
import { useGame } from '../../session.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Termed } from '../../ui/Termed.tsx';
import { Fold } from '../parts/Fold.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { roundUp, rounded } from '../parts/scale.ts';
import { useSpend } from '../parts/useSpend.ts';

interface FundingProps {
  readonly kind: OrderOf<'fundTalent' | 'courtTalent'>['kind'];
  readonly line: string;
  /** Points of talent for so many USD bn */
  readonly gain: (spend: number) => number;
  readonly action: string;
}

/** USD bn of the usual programme, and of the least range that the control has. */
const USUAL = 1;
const SMALL_PURSE = 0.2;
/** USD bn by which the price of the next point is told. */
const MORE = 0.01;

/** Money for talent: how much, what it would bring, and what the point after that costs. */
function Funding({ kind, line, gain, action }: FundingProps) {
  const { world, seat, committed } = useGame().game;
  const free = Math.max(0, spendable(world, seat, committed));
  const offered = roundUp(rangeOf(free) / 100);
  const [spend, setSpend] = useSpend({ usual: USUAL, low: offered, step: offered });
  const high = rangeOf(Math.max(free, spend));
  const step = roundUp(high / 100);
  const more = gain(spend + MORE) - gain(spend);
  const say = inLanguage(RESEARCH);
  const n = numbers();
  return (
    <>
      <p class="label">
        <Termed text={line} of={['talent']} />
      </p>
      <div class="between">
        <b class="figure-2 research">{n.money(spend)}</b>
        <span class="label">{say.talentGain(n.two(gain(spend)))}</span>
      </div>
      <Slider label={`${action}: ${say.spend}`} said={n.money(spend)} tint="research" value={spend} low={step} high={high} step={step} onInput={(value) => setSpend(rounded(value))} />
      {more > 0 && <p class="label terms">{say.nextPoint(n.money(MORE / more))}</p>}
      <OrderButton order={{ kind, spend }} repeats class="button-solid tint-research">
        {action}
      </OrderButton>
    </>
  );
}

/** USD bn up to which the control goes. */
const rangeOf = (free: number) => Math.min(MOST_FUNDING, roundUp(Math.max(SMALL_PURSE, free)));

export function TalentForm() {
  const { world, seat } = useGame().game;
  const say = inLanguage(RESEARCH);
  return (
    <Fold group="research" title={say.choices.talent} state={numbers().one(balance(world, seat, NATION.talent))}>
      <Funding kind="fundTalent" line={say.talentLine} gain={(spend) => talentFor(world, spend, 'trained')} action={say.fund} />
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
