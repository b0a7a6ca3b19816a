import { useState } from 'preact/hooks';
import type { Order } from '../../../sim/orders/order.ts';
import { consider } from '../../forecast/considered.ts';

/** A value that follows the hand while it is dragged and is given only when let go: one step to undo. `order` is what it would be. */
export function useDragged<T>(value: T, give: (value: T) => void, order: (value: T) => Order) {
  const [dragged, setDragged] = useState<{ readonly to: T } | null>(null);
  return {
    shown: dragged ? dragged.to : value,
    onInput: (to: T) => {
      setDragged({ to });
      consider(order(to));
    },
    onChange: (to: T) => {
      setDragged(null);
      if (to !== value) give(to);
    },
  };
}
