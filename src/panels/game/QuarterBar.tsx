import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import spinner from 'lucide-static/icons/loader-circle.svg?raw';
import forward from 'lucide-static/icons/chevrons-right.svg?raw';
import redo from 'lucide-static/icons/redo-2.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';
import { waiting } from '../../session/waiting.ts';
import { FORECAST } from '../../text/forecast.ts';
import { GAME } from '../../text/game.ts';
import { inLanguage } from '../language.ts';
import { useGame } from '../session.ts';
import { Icon } from '../ui/Icon.tsx';
import { BudgetBar } from './BudgetBar.tsx';
import { Timeline } from './Timeline.tsx';

interface QuarterBarProps {
  readonly planOpen: boolean;
  readonly onPlan: () => void;
  readonly onAdvice: () => void;
  readonly onEnd: () => void;
  readonly onVerdict: () => void;
  /** The quarter is being played */
  readonly ending: boolean;
}

export function QuarterBar({ planOpen, onPlan, onAdvice, onEnd, onVerdict, ending }: QuarterBarProps) {
  const { session, game } = useGame();
  const say = inLanguage(GAME);
  const open = game.world.ended ? 0 : waiting(game);
  const standing = game.plan.filter((entry) => entry.standing).length;
  return (
    <footer class="quarter-bar">
      <BudgetBar />
      <Timeline />
      <div class="plan-actions">
        {!game.world.ended && (
          <button type="button" class="advice-button" aria-label={inLanguage(FORECAST).advice} title={`${inLanguage(FORECAST).advice} (A)`} onClick={onAdvice}>
            <Icon svg={lightbulb} /> <span>{inLanguage(FORECAST).advice}</span>
          </button>
        )}
        <button type="button" class="icon-button" aria-label={say.undo} title={`${say.undo} (Ctrl+Z)`} aria-disabled={!game.canUndo} onClick={() => game.canUndo && session.undo()}>
          <Icon svg={undo} />
        </button>
        <button type="button" class="icon-button" aria-label={say.redo} title={`${say.redo} (Ctrl+Shift+Z)`} aria-disabled={!game.canRedo} onClick={() => game.canRedo && session.redo()}>
          <Icon svg={redo} />
        </button>
        <button type="button" class="plan-count" aria-expanded={planOpen} onClick={onPlan}>
          <b>{say.orders(game.plan.length)}</b>
          {open > 0 ? <span class="plan-open">{say.toAnswer(open)}</span> : <span>{say.standing(standing)}</span>}
        </button>
      </div>
      {game.world.ended ? (
        <button type="button" class="button button-primary end-quarter" onClick={onVerdict}>
          {say.showVerdict} <Icon svg={forward} />
        </button>
      ) : (
        <button type="button" class="button button-primary end-quarter" aria-busy={ending} onClick={onEnd}>
          {ending ? say.playing : say.endQuarter} <kbd aria-hidden="true">Enter</kbd> <Icon svg={ending ? spinner : forward} class={ending ? 'spinning' : ''} />
        </button>
      )}
    </footer>
  );
}
