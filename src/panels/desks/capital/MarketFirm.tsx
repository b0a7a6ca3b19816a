import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import { FIRM } from '../../../sim/accounts.ts';
import { boundShare, firmBalance, isListed, lockUpLeft, marketValue, offerOf, stakeValue, worthOf } from '../../../sim/capital.ts';
import { OFFER_SIZE } from '../../../sim/orders/market.ts';
import { CAPITAL, FIRM_KIND_WORDS } from '../../../text/capital.ts';
import { inLanguage, numbers } from '../../language.ts';
import { firmName } from '../../names.ts';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { useGame } from '../../session.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Term } from '../../ui/Term.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { OfferForm } from './OfferForm.tsx';

/** A firm that is, or may come, on the market: what it is worth, and what can be done about it. */
export function MarketFirm({ firm }: { readonly firm: number }) {
  const { world, match } = useGame().game;
  const say = inLanguage(CAPITAL);
  const n = numbers();
  const { id, kind } = world.setting.firms[firm]!;
  const readiness = firmBalance(world, firm, FIRM.readiness);
  const listed = isListed(world, firm);
  const price = firmBalance(world, firm, FIRM.price);
  const bound = boundShare(world, firm);
  return (
    <details name="market-firm" class="building market-firm" data-firm={id}>
      <summary>
        <span class="market-firm-name">
          <b>{firmName(match.scenario, id)}</b>
          <span class="label">
            {inLanguage(FIRM_KIND_WORDS)[kind].one}
            {!listed && `, ${say.couldRaise(n.money(offerOf(world, firm, OFFER_SIZE.least)), n.money(offerOf(world, firm, OFFER_SIZE.most)))}`}
          </span>
        </span>
        {listed ? (
          <span class="market-firm-price">
            <Sparkline values={match.worlds.filter((past) => isListed(past, firm)).map((past) => firmBalance(past, firm, FIRM.price))} tint="var(--capital-text)" />
            <b class={price >= 1 ? 'capital' : 'worse'}>
              <span aria-hidden="true">{price >= 1 ? '▲' : '▼'} </span>
              {say.price(n.two(price))}
            </b>
          </span>
        ) : (
          <span class="market-firm-ready">
            <span class="label">{say.ready(n.percent(readiness))}</span>
            <span class="limit-bar" aria-hidden="true">
              <i style={{ width: `${100 * readiness}%` }} />
            </span>
          </span>
        )}
        <Icon svg={chevron} />
      </summary>
      {listed ? (
        <>
          <ul class="label market-firm-facts">
            <li>{say.value(n.money(marketValue(world, firm)))}</li>
            <li>{say.raised(n.money(firmBalance(world, firm, FIRM.raised)))}</li>
            {lockUpLeft(world, firm) > 0 && (
              <li>
                <Term of="lockUp">{say.lockUp(lockUpLeft(world, firm))}</Term>
              </li>
            )}
            {bound > 0 && <li>{say.bound(n.percent(bound))}</li>}
          </ul>
          {firmBalance(world, firm, FIRM.stake) > 0 && (
            <>
              <p class="label">{say.stake(n.money(stakeValue(world, firm)))}</p>
              <OrderButton order={{ kind: 'sellStake', firm: id }} class="button-solid tint-capital">
                {say.sell}
              </OrderButton>
            </>
          )}
        </>
      ) : (
        <>
          <ul class="label market-firm-facts">
            <li>{say.worth(n.money(worthOf(world, firm)))}</li>
            {readiness < world.setting.coefficients.listing.ready && (
              <li>
                <Term of="readiness">{say.readyAt(n.percent(world.setting.coefficients.listing.ready))}</Term>
              </li>
            )}
            {bound > 0 && <li>{say.bound(n.percent(bound))}</li>}
          </ul>
          <OfferForm firm={firm} />
        </>
      )}
    </details>
  );
}
