import less from 'lucide-static/icons/chevron-up.svg?raw';
import help from 'lucide-static/icons/circle-question-mark.svg?raw';
import more from 'lucide-static/icons/layout-grid.svg?raw';
import { useState } from 'preact/hooks';
import { spendable } from '../../sim/orders/index.ts';
import { objectivesOf } from '../../sim/objectives.ts';
import type { MeasureName } from '../../sim/measures.ts';
import type { World } from '../../sim/world.ts';
import { GAME } from '../../text/game.ts';
import { calendarOf } from '../../sim/calendar.ts';
import { quarterTitle } from '../../text/quarters.ts';
import { inLanguage, language, numbers } from '../language.ts';
import { nationName } from '../names.ts';
import { useGame } from '../session.ts';
import { Icon } from '../ui/Icon.tsx';
import { ScoreButton } from '../objectives/ScoreButton.tsx';
import { MeasureButton } from './MeasureButton.tsx';
import { GameMenu } from './GameMenu.tsx';

const TINTS: { readonly [M in MeasureName]?: string } = {
  usefulCompute: 'var(--import)',
  selfReliance: 'var(--domestic)',
  frontierIndex: 'var(--research)',
  frontierGap: 'var(--research)',
  adoption: 'var(--vouchers)',
};

/** In the order in which they stand; a seat sees those that its objectives name, and trust. */
const MEASURES: readonly MeasureName[] = ['usefulCompute', 'selfReliance', 'frontierIndex', 'frontierGap', 'adoption', 'talent', 'trust'];
const ALL_SEATS: readonly MeasureName[] = ['usefulCompute', 'selfReliance', 'frontierGap', 'adoption', 'trust'];

function measuresOf(world: World, seat: number): MeasureName[] {
  const named = objectivesOf(world, seat).map((objective) => objective.measure);
  if (named.length === 0) return [...ALL_SEATS];
  const more = named.filter((name) => name !== 'treasury' && !MEASURES.includes(name));
  return [...MEASURES.filter((name) => name === 'trust' || named.includes(name)), ...more];
}

interface TopBarProps {
  /** A quarter is being shown: the figures are still those from before it */
  readonly resolving: boolean;
  readonly onWhy: (name: MeasureName) => void;
  readonly onHelp: () => void;
  readonly onObjectives: () => void;
  readonly onTable: () => void;
  readonly onReport: (() => void) | null;
  readonly onSave: () => void;
  /** Brings the guide back; null where it is there, or there is none */
  readonly onGuide: (() => void) | null;
}

export function TopBar({ resolving, onWhy, onHelp, onObjectives, onTable, onReport, onSave, onGuide }: TopBarProps) {
  const { game } = useGame();
  const { match, seat, world, committed } = game;
  const [all, setAll] = useState(false);
  const say = inLanguage(GAME);
  const { setting } = world;
  const at = match.worlds.length - (resolving && match.worlds.length > 1 ? 2 : 1);
  const quarter = Math.min(match.worlds[at]!.quarter, setting.length - 1);
  return (
    <header class="top-bar">
      <div class="top-title">
        <h1 tabIndex={-1}>{quarterTitle(language(), calendarOf(setting, quarter))}</h1>
        <p class="label">
          <span class="muted">{nationName(match.scenario, setting.nations[seat]!.id)}</span> ·{' '}
          {resolving ? say.resolving : world.ended ? say.over : say.turn(quarter + 1, setting.length)}
        </p>
      </div>
      <div class="measures" data-all={all}>
        <ScoreButton at={at} onOpen={onObjectives} />
        <MeasureButton
          name="treasury"
          tint="var(--text-2)"
          onWhy={onWhy}
          at={at}
          below={resolving ? undefined : <span class="muted">{say.afterPlan(numbers().billions(spendable(world, seat, committed)))}</span>}
        />
        {measuresOf(world, seat).map((name) => (
          <MeasureButton key={name} name={name} tint={TINTS[name] ?? 'var(--text-2)'} onWhy={onWhy} at={at} />
        ))}
        <button type="button" class="measures-all" aria-expanded={all} aria-label={all ? say.fewerFigures : say.allFigures} onClick={() => setAll(!all)}>
          <Icon svg={all ? less : more} />
          {!all && <span>{say.all}</span>}
        </button>
      </div>
      <div class="top-actions">
        <button type="button" class="icon-button" aria-label={say.help} title={`${say.help} (?)`} onClick={onHelp}>
          <Icon svg={help} />
        </button>
        <GameMenu onGuide={onGuide} onTable={onTable} onReport={onReport} onSave={onSave} />
      </div>
    </header>
  );
}
