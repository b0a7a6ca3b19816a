import { useState } from 'preact/hooks';
import { MOST_FUNDING } from '../../../sim/orders/funding.ts';
import { balance } from '../../../sim/query.ts';
import { GAME } from '../../../text/game.ts';
import { RESEARCH } from '../../../text/research.ts';
import { inLanguage, numbers } from '../../language.ts';
import { useGame } from '../../session.ts';
import { Slider } from '../../ui/Slider.tsx';
import { isOpen, opensOn } from '../pacing.ts';
import { DeskHead } from '../parts/DeskHead.tsx';
import { DeskOrders } from '../parts/DeskOrders.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { FrontierLadder } from './FrontierLadder.tsx';
import { PlanSection } from './plan/PlanSection.tsx';
import { SplitForm } from './SplitForm.tsx';

export function ResearchDesk() {
  const { game } = useGame();
  const { world, seat } = game;
  const [spend, setSpend] = useState(1);
  const say = inLanguage(RESEARCH);
  const n = numbers();
  return (
    <>
      <DeskHead title={say.name} line={say.line} road="research" />
      <SplitForm />
      <FrontierLadder />
      <section class="talent">
        <h3 class="heading">{say.talent}</h3>
        <p class="label">
          {say.talentLine} {n.short(balance(world, seat, 'talent'))}.
        </p>
        {isOpen(game, 'talent') ? (
          <>
            <div class="between">
              <b class="figure-2 research">{n.money(spend)}</b>
              <span class="label">{say.talentGain(n.signed(Math.round(8 * Math.sqrt(spend)) / 10))}</span>
            </div>
            <Slider label={say.spend} said={n.money(spend)} tint="research" value={spend} low={0.25} high={MOST_FUNDING} step={0.25} onInput={setSpend} />
            <OrderButton order={{ kind: 'fundTalent', spend }} repeats class="button-solid tint-research">
              {say.fund}
            </OrderButton>
          </>
        ) : (
          <p class="hint">{inLanguage(GAME).opensOn(opensOn(game, 'talent'))}</p>
        )}
      </section>
      <PlanSection />
      <DeskOrders desk="research" />
    </>
  );
}
