import type { DeskName } from '../desks.ts';
import { deskOpensTo, orderOpensTo } from '../query.ts';
import type { World } from '../world.ts';
import { refusal, type OrderKind, type Refusal } from './order.ts';

/** Refuses what a nation may not order yet, or never in this scenario; `turn` (from 1) is when it opens. */
export function refuseClosed(world: World, nation: number, desk: DeskName, kind: OrderKind): Refusal | null {
  const atDesk = deskOpensTo(world, nation, desk);
  if (atDesk > world.quarter) return refusal('deskClosed', Number.isFinite(atDesk) ? { desk, turn: atDesk + 1 } : { desk });
  const opens = orderOpensTo(world, nation, kind);
  if (opens > world.quarter) return refusal('orderClosed', Number.isFinite(opens) ? { turn: opens + 1 } : {});
  return null;
}
