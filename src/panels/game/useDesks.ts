import { useState } from 'preact/hooks';
import type { Game } from '../../session/session.ts';
import type { DeskName } from '../../sim/desks.ts';
import { deskOpensTo } from '../../sim/query.ts';

/** Which desk is shown, and which have been since the page was loaded; a desk that is not open yet stays shut. */
export function useDesks({ world, seat }: Game) {
  const isOpen = (desk: DeskName) => deskOpensTo(world, seat, desk) <= world.quarter;
  const { desks } = world.setting;
  const [desk, show] = useState<DeskName>(() => desks.find(isOpen) ?? 'trade');
  const [seen, mark] = useState<ReadonlySet<DeskName>>(() => new Set([desk]));
  const setDesk = (next: DeskName | undefined) => {
    if (!next || !isOpen(next)) return;
    show(next);
    mark((before) => (before.has(next) ? before : new Set([...before, next])));
  };
  return { desk, seen, setDesk };
}
