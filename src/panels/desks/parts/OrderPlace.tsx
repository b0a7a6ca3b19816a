import type { ComponentChildren } from 'preact';
import type { OrderKind } from '../../../sim/orders/order.ts';
import { GAME } from '../../../text/game.ts';
import { inLanguage } from '../../language.ts';
import { useGame } from '../../session.ts';
import { everOpens, isOpen, opensOn } from '../pacing.ts';

interface OrderPlaceProps {
  readonly of: OrderKind;
  /** What stands there until it opens */
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Where an order is given: named with its turn until it opens, absent where the scenario never opens it. The guide points at it. */
export function OrderPlace({ of, title, children }: OrderPlaceProps) {
  const { game } = useGame();
  if (!everOpens(game, of)) return null;
  if (isOpen(game, of)) return <div class="order-place" data-order={of}>{children}</div>;
  return (
    <p class="building-closed">
      <span class="heading">{title}</span>
      <span class="label">{inLanguage(GAME).opensOn(opensOn(game, of))}</span>
    </p>
  );
}
