import { produce } from 'immer';
import type { Order, OrderKind, OrderRule } from '../sim/orders/order.ts';
import { ORDERS } from '../sim/orders/index.ts';
import type { PlanEntry } from './session.ts';

/** A plan as it is edited, with every state it went through: each step can be undone and redone. */
export interface PlanHistory {
  readonly past: readonly (readonly PlanEntry[])[];
  readonly now: readonly PlanEntry[];
  readonly future: readonly (readonly PlanEntry[])[];
}

export const newHistory = (entries: readonly PlanEntry[]): PlanHistory => ({ past: [], now: entries, future: [] });

/** Edits the plan; an edit that changes nothing is no step. */
export function edit(history: PlanHistory, change: (plan: PlanEntry[]) => void): PlanHistory {
  const now = produce(history.now, (draft) => change(draft as PlanEntry[]));
  return now === history.now ? history : { past: [...history.past, history.now], now, future: [] };
}

export function undo({ past, now, future }: PlanHistory): PlanHistory {
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : { past, now, future };
}

export function redo({ past, now, future }: PlanHistory): PlanHistory {
  const next = future[0];
  return next ? { past: [...past, now], now: next, future: future.slice(1) } : { past, now, future };
}

/** What of an order a plan may hold once, such as a policy; null for orders that add up. */
export function settledBy(order: Order): string | null {
  return (ORDERS[order.kind] as OrderRule<OrderKind>).settles?.(order) ?? null;
}

/** Adds an order in the place of one that settles the same thing, else at the end. */
export function putOrder(plan: PlanEntry[], entry: PlanEntry): void {
  const settled = settledBy(entry.order);
  const at = settled === null ? -1 : plan.findIndex(({ order }) => settledBy(order) === settled);
  if (at < 0) plan.push(entry);
  else plan[at] = entry;
}
