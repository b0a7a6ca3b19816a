import cart from 'lucide-static/icons/shopping-cart.svg?raw';
import { useState } from 'preact/hooks';
import { ownKeyShut, planned, regimesAgainst } from '../../rules.ts';
import { TRADE } from '../../../text/trade.ts';
import { inLanguage } from '../../language.ts';
import { useGame } from '../../session.ts';
import { DeskHead } from '../parts/DeskHead.tsx';
import { DeskOrders } from '../parts/DeskOrders.tsx';
import { OrderPlace } from '../parts/OrderPlace.tsx';
import { SectionFold } from '../parts/SectionFold.tsx';
import { roomy } from '../../ui/roomy.ts';
import { ApprovalForm } from './ApprovalForm.tsx';
import { ChipOrderForm } from './ChipOrderForm.tsx';
import { GreyForm } from './GreyForm.tsx';
import { OpenOrders } from './OpenOrders.tsx';
import { RentForm } from './RentForm.tsx';

export function TradeDesk() {
  const { game } = useGame();
  const { world, seat } = game;
  const [room] = useState(roomy);
  const say = inLanguage(TRADE);
  const ownKey = world.setting.nations[seat]!.importerGate;
  // a key that lets nothing in comes before what it would let in
  const first = ownKeyShut(world, seat);
  // in one hand, what is bought waits folded until the plan turns the key
  const turning = (planned(game, 'setApproval')?.release ?? 0) > 0;
  const foreignKey = regimesAgainst(world, seat).length > 0;
  const line = ownKey && foreignKey ? say.line : foreignKey ? say.lineOneKey : say.lineNoKey;
  const approval = (
    <OrderPlace of="setApproval" title={say.approvalTitle}>
      <ApprovalForm />
    </OrderPlace>
  );
  return (
    <>
      <DeskHead title={say.name} line={line} road="import" />
      {first && approval}
      <OrderPlace of="orderChips" title={say.place}>
        {first && !room ? (
          <SectionFold icon={cart} title={say.buy} state={<span class="muted">{say.buyAfterKey}</span>} matters={turning}>
            <ChipOrderForm />
          </SectionFold>
        ) : (
          <ChipOrderForm />
        )}
      </OrderPlace>
      <DeskOrders desk="trade" />
      {ownKey && !first && approval}
      <OpenOrders />
      {/* the ways round a rule come with the desk that answers for them */}
      {world.setting.desks.includes('statecraft') && (
        <>
          <OrderPlace of="rent" title={say.rentTitle}>
            <RentForm />
          </OrderPlace>
          <OrderPlace of="greyChips" title={say.greyTitle}>
            <GreyForm />
          </OrderPlace>
        </>
      )}
    </>
  );
}
