import { produce } from 'immer';
import { withOrder } from '../match/intentions.ts';
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

/** Adds an order in the place of one that settles the same thing, else at the end. */
export function putOrder(plan: PlanEntry[], entry: PlanEntry): void {
  plan.splice(0, plan.length, ...withOrder(plan, entry));
}
