import candles from 'lucide-static/icons/chart-candlestick.svg?raw';
import { FIRM } from '../../../sim/accounts.ts';
import { firmBalance, isListed, marketFirms } from '../../../sim/capital.ts';
import { measure } from '../../../sim/measures.ts';
import { CAPITAL } from '../../../text/capital.ts';
import { inLanguage, numbers } from '../../language.ts';
import { useGame } from '../../session.ts';
import { DeskHead } from '../parts/DeskHead.tsx';
import { DeskOrders } from '../parts/DeskOrders.tsx';
import { OrderPlace } from '../parts/OrderPlace.tsx';
import { SectionFold } from '../parts/SectionFold.tsx';
import { ChipBindLine } from './ChipBindLine.tsx';
import { CovenantForm } from './CovenantForm.tsx';
import { FundForm } from './FundForm.tsx';
import { WhyFigure } from '../../why/WhyFigure.tsx';
import { MarketFirm } from './MarketFirm.tsx';
import { MoodGauge } from './MoodGauge.tsx';
import { WindowForm } from './WindowForm.tsx';

export function CapitalDesk() {
  const { world, seat } = useGame().game;
  const say = inLanguage(CAPITAL);
  const firms = marketFirms(world, seat);
  const ready = firms.filter((firm) => !isListed(world, firm) && firmBalance(world, firm, FIRM.readiness) >= world.setting.coefficients.listing.ready).length;
  const raised = numbers().money(measure(world, seat, 'raised'));
  return (
    <>
      <DeskHead title={say.name} line={say.line} road="capital" />
      <MoodGauge />
      <ChipBindLine />
      {firms.length === 0 ? (
        <p class="hint">{say.noFirms}</p>
      ) : (
        <>
          <OrderPlace of="listFirm" title={say.firms}>
            <SectionFold class="market-firms" icon={candles} title={say.firms} state={ready > 0 ? say.readyCount(ready) : say.raisedSoFar(raised)} matters={ready > 0} open keeps>
              <div class="tickers">
                {firms.map((firm) => (
                  <MarketFirm key={firm} firm={firm} />
                ))}
              </div>
              <WhyFigure measure="raised">{say.raisedSoFar(raised)}</WhyFigure>
            </SectionFold>
          </OrderPlace>
          <OrderPlace of="setWindow" title={say.window}>
            <WindowForm />
          </OrderPlace>
          <OrderPlace of="setCovenant" title={say.covenant}>
            <CovenantForm />
          </OrderPlace>
        </>
      )}
      <OrderPlace of="fundFirms" title={say.fund}>
        <FundForm alone={firms.length === 0} />
      </OrderPlace>
      <DeskOrders desk="capital" />
    </>
  );
}
