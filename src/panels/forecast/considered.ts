import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Game, PlanEntry } from '../../session/session.ts';
import type { Order } from '../../sim/orders/order.ts';
import { useGame } from '../session.ts';

/** The order that the forecast speaks of: the one under the hand, or the one last touched in the plan; null for none. */
export const considered = signal<PlanEntry | null>(null);

/** An order that would be given if the hand let go now. */
export function consider(order: Order, standing = false): void {
  considered.value = { order, standing };
}

/** Considers a button's order whenever it is set to something else by hand: neither by another quarter nor by another plan. */
export function useConsidering(order: Order, standing: boolean): void {
  const { plan } = useGame().game;
  const text = JSON.stringify(order);
  const before = useRef({ text, standing, plan });
  useEffect(() => {
    const was = before.current;
    before.current = { text, standing, plan };
    if (was.plan === plan && (was.text !== text || was.standing !== standing)) consider(order, standing);
  }, [text, standing, plan]);
}

/** Follows the plan: what was put in last is considered, what is taken out no more, and another quarter begins with nothing. */
export function useLastTouched({ plan, world }: Game): void {
  const before = useRef({ plan, world });
  useEffect(() => {
    const was = before.current;
    before.current = { plan, world };
    if (was.world !== world) considered.value = null;
    else if (was.plan !== plan) considered.value = plan.find((entry) => !was.plan.includes(entry)) ?? null;
  }, [plan, world]);
  useEffect(() => () => void (considered.value = null), []);
}
