import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DeskName } from '../../sim/desks.ts';
import { deskOpensTo } from '../../sim/query.ts';
import { GAME } from '../../text/game.ts';
import { inLanguage } from '../language.ts';
import { CapitalDesk } from './capital/CapitalDesk.tsx';
import { IndustryDesk } from './industry/IndustryDesk.tsx';
import { ResearchDesk } from './research/ResearchDesk.tsx';
import { StatecraftDesk } from './statecraft/StatecraftDesk.tsx';
import { TradeDesk } from './trade/TradeDesk.tsx';
import { VouchersDesk } from './vouchers/VouchersDesk.tsx';
import { useGame } from '../session.ts';
import { keepHeld } from './keepHeld.ts';

const PAGES: Readonly<Record<DeskName, ComponentType>> = {
  trade: TradeDesk,
  industry: IndustryDesk,
  capital: CapitalDesk,
  vouchers: VouchersDesk,
  research: ResearchDesk,
  statecraft: StatecraftDesk,
};

interface DeskProps {
  readonly desk: DeskName;
  /** On a phone: does it take the larger part of the screen? */
  readonly tall: boolean;
  readonly onTall: () => void;
}

/** All desks stay, so that what was half-chosen on one is there on the way back; one is shown. */
export function Desk({ desk, tall, onTall }: DeskProps) {
  const { world, seat, plan } = useGame().game;
  // what a form starts from is read when it appears: a closed desk has none yet
  const desks = world.setting.desks.filter((one) => deskOpensTo(world, seat, one) <= world.quarter);
  const say = inLanguage(GAME);
  const box = useRef<HTMLElement>(null);
  const shown = useRef(desk);
  useEffect(() => {
    if (shown.current === desk) return;
    shown.current = desk;
    const { current } = box;
    if (!current) return;
    current.scrollTop = 0;
    // in a low window it is the page that scrolls, the desks' buttons with it
    if (getComputedStyle(current).overflowY === 'visible') document.querySelector('.rail')?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  }, [desk]);
  // an order adds lines above what gave it
  useEffect(keepHeld, [plan]);
  return (
    <main class="desk" data-desk={desk} ref={box}>
      <button type="button" class="desk-grip" aria-label={tall ? say.deskHeight : say.deskFull} aria-expanded={tall} onClick={onTall} />
      {desks.map((one) => {
        const Page = PAGES[one];
        return (
          <div key={one} class="desk-page" data-desk={one} hidden={one !== desk}>
            <Page />
          </div>
        );
      })}
    </main>
  );
}
