import { useMemo, useState } from 'preact/hooks';
import { spendable } from '../../../sim/orders/index.ts';
import { useGame } from '../../session.ts';

/** Share of what is free that one order is first offered to take. */
const FIRST_SHARE = 0.4;

interface Offer {
  /** Amount that it offers first, where the treasury bears it */
  readonly usual: number;
  readonly low: number;
  readonly step: number;
  /** USD bn for so much; the amount itself where it is money */
  readonly cost?: (amount: number) => number;
}

/** An amount to order: until the hand moves it, the usual one or what the treasury bears, whichever is less. */
export function useSpend({ usual, low, step, cost = (amount) => amount }: Offer): readonly [number, (amount: number) => void] {
  const { world, seat, committed } = useGame().game;
  const [chosen, choose] = useState<number | null>(null);
  // once a quarter, so that it does not move under the hand as the plan fills
  const first = useMemo(() => {
    const within = (FIRST_SHARE * Math.max(0, spendable(world, seat, committed)) * usual) / Math.max(cost(usual), 1e-9);
    const stepped = Number((Math.floor(within / step + 1e-6) * step).toPrecision(6));
    return Math.max(low, Math.min(usual, stepped));
  }, [world]);
  return [chosen ?? first, choose];
}
