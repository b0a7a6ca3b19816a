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
  readonly onWhy: (name: MeasureName) => void;
  readonly onHelp: () => void;
  readonly onTable: () => void;
  readonly onReport: (() => void) | null;
}

export function TopBar({ onWhy, onHelp, onTable, onReport }: TopBarProps) {
  const { game } = useGame();
  const { match, seat, world, committed } = game;
  const say = inLanguage(GAME);
  const { setting } = world;
  const shown = calendar(setting, Math.min(world.quarter, setting.length - 1));
  return (
    <header class="top-bar">
      <div class="top-title">
        <h1>{quarterTitle(language(), shown)}</h1>
        <p class="label">
          <span class="muted">{nationName(match.scenario, setting.nations[seat]!.id)}</span> ·{' '}
          {world.ended ? say.over : say.turn(world.quarter + 1, setting.length)}
        </p>
      </div>
      <div class="measures">
        <MeasureButton
          name="treasury"
          tint="var(--text-2)"
          onWhy={onWhy}
          below={<span class="muted">{say.afterPlan(numbers().billions(spendable(world, seat, committed)))}</span>}
        />
        {MEASURES.map((one) => (
          <MeasureButton key={one.name} {...one} onWhy={onWhy} />
        ))}
      </div>
      <div class="top-actions">
        <button type="button" class="icon-button" aria-label={say.help} title={`${say.help} (?)`} onClick={onHelp}>
          <Icon svg={help} />
        </button>
        <GameMenu onTable={onTable} onReport={onReport} />
      </div>
    </header>
  );
}
