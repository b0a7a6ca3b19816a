import { stakeOf } from '../../../session/stakes.ts';
import type { DeskName } from '../../../sim/desks.ts';
import { STAKES } from '../../../text/stakes.ts';
import { inLanguage } from '../../language.ts';
import { useGame } from '../../session.ts';
import { stakeText } from '../stakeText.ts';

type Road = 'import' | 'domestic' | 'capital' | 'vouchers' | 'research' | 'controls';

interface DeskHeadProps {
  readonly title: string;
  readonly line: string;
  readonly road: Road;
}

/** Whose road it is, and how its line is drawn on the map. */
const ROADS: Readonly<Record<Road, { readonly desk: DeskName; readonly dashes?: string }>> = {
  import: { desk: 'trade' },
  domestic: { desk: 'industry' },
  capital: { desk: 'capital', dashes: '14 5' },
  vouchers: { desk: 'vouchers', dashes: '2.5 6' },
  research: { desk: 'research', dashes: '1 7' },
  controls: { desk: 'statecraft', dashes: '9 5' },
};

/** The desk's name with its road's line beside it (colour and stroke say the same), what it is about, and what is at stake now. */
export function DeskHead({ title, line, road }: DeskHeadProps) {
  const { game } = useGame();
  const { desk, dashes } = ROADS[road];
  const stake = stakeOf(game, desk);
  return (
    <header class={`desk-head desk-head-${desk}`}>
      <div class="between">
        <h2 class="title">{title}</h2>
        <svg class={`road-swatch ${road}`} width="64" height="10" fill="none" aria-hidden="true" stroke="currentColor" stroke-linecap="round">
          <path d="M3 5H61" stroke-width={road === 'domestic' ? 6 : 3} stroke-dasharray={dashes} />
          {road === 'domestic' && <path d="M3 5H61" stroke="var(--ink-2)" stroke-width="2" />}
        </svg>
      </div>
      <p class="muted desk-about">{line}</p>
      {stake && (
        <p class="desk-stake">
          <b class={road}>{inLanguage(STAKES).now}</b> {stakeText(game, stake)}
        </p>
      )}
    </header>
  );
}
