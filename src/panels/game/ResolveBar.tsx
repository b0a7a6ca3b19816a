import pause from 'lucide-static/icons/pause.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import skip from 'lucide-static/icons/skip-forward.svg?raw';
import type { BoardPhase } from '../../session/picture.ts';
import { GAME } from '../../text/game.ts';
import { PHASES, PHASE_TEXT } from '../../text/phases.ts';
import type { Speed } from '../../session/board.ts';
import { inLanguage } from '../language.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Resolving } from './useQuarters.ts';

interface ResolveBarProps {
  readonly resolving: Resolving;
  readonly pace: Speed;
  readonly onSpeed: (speed: Speed | 0) => void;
  readonly onSkip: () => void;
}

/** Steers the film of a quarter. */
export function ResolveBar({ resolving, pace, onSpeed, onSkip }: ResolveBarProps) {
  const say = inLanguage(GAME);
  const held = resolving.speed === 0;
  return (
    <footer class="resolve-bar">
      <button type="button" class="button button-light resolve-pause" aria-label={held ? say.goOn : say.pause} onClick={() => onSpeed(held ? pace : 0)}>
        <Icon svg={held ? play : pause} />
      </button>
      <fieldset class="row" aria-label={say.speed(pace)}>
        {([1, 2, 4] as const).map((speed) => (
          <button key={speed} type="button" class="button button-quiet button-small" aria-pressed={pace === speed} aria-label={say.speed(speed)} onClick={() => onSpeed(speed)}>
            {speed}×
          </button>
        ))}
      </fieldset>
      <Phases now={resolving.phase} />
      <button type="button" class="button button-outline" onClick={onSkip}>
        {say.skip} <Icon svg={skip} />
      </button>
    </footer>
  );
}

function Phases({ now }: { readonly now: BoardPhase | null }) {
  const names = inLanguage(PHASE_TEXT);
  const at = now ? PHASES.indexOf(now) : -1;
  return (
    <ol class="phases" aria-hidden="true">
      {PHASES.map((phase, i) => (
        <li key={phase} class={i < at ? 'done' : i === at ? 'now' : undefined}>
          <span>{names[phase]}</span>
        </li>
      ))}
    </ol>
  );
}
