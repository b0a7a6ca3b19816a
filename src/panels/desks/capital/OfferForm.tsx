import { useState } from 'preact/hooks';
import { MOST_ANCHOR, offerChance, offerOf } from '../../../sim/capital.ts';
import { debutRange } from '../../../sim/listing.ts';
import { OFFER_SIZE } from '../../../sim/orders/market.ts';
import { CAPITAL } from '../../../text/capital.ts';
import { inLanguage, numbers } from '../../language.ts';
import { useGame } from '../../session.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Term } from '../../ui/Term.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';

/** Share of an offer that one step of the anchor takes. */
const ANCHOR_STEP = 0.05;

/** How much of a firm is sold, how much of that the state takes, and what may come of it. */
export function OfferForm({ firm }: { readonly firm: number }) {
  const { world, seat } = useGame().game;
  const [size, setSize] = useState(0.1);
  const [anchored, setAnchored] = useState(0);
  const say = inLanguage(CAPITAL);
  const n = numbers();
  const raises = offerOf(world, firm, size);
  // three digits of money, never above what the rule allows
  const anchor = Math.floor(anchored * raises * 1000) / 1000;
  const [low, high] = debutRange(world, seat, size);
  const change = (price: number) => `${n.signed(Math.round(100 * (price - 1)))}%`;
  return (
    <>
      <div class="between">
        <span class="label">
          {say.size}: {say.sizeIs(n.percent(size))}
        </span>
        <b class="figure-2 capital">{say.raises(n.money(raises))}</b>
      </div>
      <Slider label={say.size} said={`${say.sizeIs(n.percent(size))}, ${say.raises(n.money(raises))}`} tint="capital" value={size} low={OFFER_SIZE.least} high={OFFER_SIZE.most} step={0.01} onInput={setSize} />
      <div class="between">
        <span class="label">
          <Term of="anchor">{say.anchor}</Term>
        </span>
        <b class="figure-2">{n.money(anchor)}</b>
      </div>
      <Slider label={say.anchor} said={n.money(anchor)} tint="capital" value={anchored} low={0} high={MOST_ANCHOR} step={ANCHOR_STEP} onInput={setAnchored} />
      <p class="label">{anchor > 0 ? say.anchorLine : say.anchorNone}</p>
      <p class="lift terms">
        <b>{say.chance(n.percent(offerChance(world, firm, size, raises > 0 ? anchor / raises : 0)))}</b>. {say.debut(change(low), change(high))}.
      </p>
      <OrderButton order={{ kind: 'listFirm', firm: world.setting.firms[firm]!.id, size, anchor }} class="button-solid tint-capital">
        {say.list}
      </OrderButton>
    </>
  );
}
