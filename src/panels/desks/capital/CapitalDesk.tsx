import { marketFirms } from '../../../sim/capital.ts';
import { measure } from '../../../sim/measures.ts';
import { CAPITAL } from '../../../text/capital.ts';
import { inLanguage, numbers } from '../../language.ts';
import { useGame } from '../../session.ts';
import { DeskHead } from '../parts/DeskHead.tsx';
import { DeskOrders } from '../parts/DeskOrders.tsx';
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
  return (
    <>
      <DeskHead title={say.name} line={say.line} road="capital" />
      <MoodGauge />
      <ChipBindLine />
      {firms.length === 0 ? (
        <p class="hint">{say.noFirms}</p>
      ) : (
        <>
          <WindowForm />
          <section class="market-firms">
            <div class="between">
              <h3 class="label">{say.firms}</h3>
              <WhyFigure measure="raised">
                {say.raisedSoFar(numbers().money(measure(world, seat, 'raised')))}
              </WhyFigure>
            </div>
            {firms.map((firm) => (
              <MarketFirm key={firm} firm={firm} />
            ))}
          </section>
          <CovenantForm />
        </>
      )}
      <FundForm />
      <DeskOrders desk="capital" />
    </>
  );
}
