import repeat from 'lucide-static/icons/repeat.svg?raw';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Order } from '../../../sim/orders/order.ts';
import { GAME } from '../../../text/game.ts';
import { refusalText } from '../../../text/refusals.ts';
import { TRADE } from '../../../text/trade.ts';
import { useConsidering } from '../../forecast/considered.ts';
import { aboutOf } from '../../forecast/showMe.ts';
import { orderLine } from '../../game/orderLine.ts';
import { inLanguage, language } from '../../language.ts';
import { useGame } from '../../session.ts';
import { Icon } from '../../ui/Icon.tsx';
import { say as announce } from '../../ui/announce.ts';

interface OrderButtonProps {
  readonly order: Order;
  readonly children: ComponentChildren;
  /** May it be a standing order? */
  readonly repeats?: boolean;
  readonly class?: string;
}

/** Puts an order into the plan; where the rules refuse it, the reason stands beside it before it is pressed. */
export function OrderButton({ order, children, repeats = false, class: className = 'button-solid' }: OrderButtonProps) {
  const { session, game } = useGame();
  const [standing, setStanding] = useState(false);
  useConsidering(order, repeats && standing);
  const reason = useId();
  const { refusal } = session.judge(order);
  const closed = refusal !== null || game.world.ended;
  const place = () => {
    if (closed) return;
    session.give(order, repeats && standing);
    announce(inLanguage(TRADE).placed(orderLine(game, order)));
  };
  return (
    <div class="order-button" data-order={order.kind} data-about={aboutOf(order)}>
      <div class="row">
        <button type="button" class={`button ${className}`} aria-disabled={closed} aria-describedby={refusal ? reason : undefined} onClick={place}>
          {children}
        </button>
        {repeats && (
          <button type="button" class="button button-quiet button-small standing" aria-pressed={standing} onClick={() => setStanding(!standing)}>
            <Icon svg={repeat} /> {inLanguage(GAME).everyQuarter}
          </button>
        )}
      </div>
      {refusal && (
        <p id={reason} class="refusal">
          {refusalText(language(), refusal)}
        </p>
      )}
    </div>
  );
}
