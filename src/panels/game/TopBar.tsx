import help from 'lucide-static/icons/circle-question-mark.svg?raw';
import { spendable } from '../../sim/orders/index.ts';
import type { MeasureName } from '../../sim/query.ts';
import { GAME } from '../../text/game.ts';
import { calendar, quarterTitle } from '../../text/quarters.ts';
import { inLanguage, language, numbers } from '../language.ts';
import { nationName } from '../names.ts';
import { useGame } from '../session.ts';
import { Icon } from '../ui/Icon.tsx';
import { MeasureButton, type Shown } from './MeasureButton.tsx';
import { GameMenu } from './GameMenu.tsx';

const MEASURES: readonly Shown[] = [
  { name: 'usefulCompute', tint: 'var(--import)' },
  { name: 'selfReliance', tint: 'var(--domestic)' },
  { name: 'frontierGap', tint: 'var(--research)', fewer: true },
  { name: 'adoption', tint: 'var(--vouchers)' },
  { name: 'trust', tint: 'var(--text-2)' },
];

interface TopBarProps {
  /** A quarter is being shown: the figures are still those from before it */
  readonly resolving: boolean;
  readonly onWhy: (name: MeasureName) => void;
  readonly onHelp: () => void;
  readonly onTable: () => void;
  readonly onReport: (() => void) | null;
  readonly onSave: () => void;
}

export function TopBar({ resolving, onWhy, onHelp, onTable, onReport, onSave }: TopBarProps) {
  const { game } = useGame();
  const { match, seat, world, committed } = game;
  const say = inLanguage(GAME);
  const { setting } = world;
  const at = match.worlds.length - (resolving && match.worlds.length > 1 ? 2 : 1);
  const quarter = Math.min(match.worlds[at]!.quarter, setting.length - 1);
  return (
    <header class="top-bar">
      <div class="top-title">
        <h1 tabIndex={-1}>{quarterTitle(language(), calendar(setting, quarter))}</h1>
        <p class="label">
          <span class="muted">{nationName(match.scenario, setting.nations[seat]!.id)}</span> ·{' '}
          {resolving ? say.resolving : world.ended ? say.over : say.turn(quarter + 1, setting.length)}
        </p>
      </div>
      <div class="measures">
        <MeasureButton
          name="treasury"
          tint="var(--text-2)"
          onWhy={onWhy}
          at={at}
          below={resolving ? undefined : <span class="muted">{say.afterPlan(numbers().billions(spendable(world, seat, committed)))}</span>}
        />
        {MEASURES.map((one) => (
          <MeasureButton key={one.name} {...one} onWhy={onWhy} at={at} />
        ))}
      </div>
      <div class="top-actions">
        <button type="button" class="icon-button" aria-label={say.help} title={`${say.help} (?)`} onClick={onHelp}>
          <Icon svg={help} />
        </button>
        <GameMenu onTable={onTable} onReport={onReport} onSave={onSave} />
      </div>
    </header>
  );
}
