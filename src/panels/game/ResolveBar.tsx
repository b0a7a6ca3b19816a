import pause from 'lucide-static/icons/pause.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import skip from 'lucide-static/icons/skip-forward.svg?raw';
import { useEffect, useRef } from 'preact/hooks';
import type { BoardPhase } from '../../session/picture.ts';
import { GAME } from '../../text/game.ts';
import { PHASES, PHASE_TEXT } from '../../text/phases.ts';
import { inLanguage } from '../language.ts';
import { Icon } from '../ui/Icon.tsx';
import { PaceSwitch } from './PaceSwitch.tsx';
import { listenToFilmKeys } from './keys.ts';
import { pace, type Pace } from './pace.ts';
import type { Resolving } from './useQuarters.ts';

interface ResolveBarProps {
  readonly resolving: Resolving;
  readonly onSpeed: (speed: Pace | 0) => void;
  readonly onSkip: () => void;
}

/** Steers the film of a quarter. */
export function ResolveBar({ resolving, onSpeed, onSkip }: ResolveBarProps) {
  const say = inLanguage(GAME);
  const held = resolving.speed === 0;
  const hold = () => onSpeed(held ? pace.value : 0);
  const latest = useRef({ hold, onSkip });
  latest.current = { hold, onSkip };
  useEffect(() => listenToFilmKeys(() => latest.current), []);
  return (
    <footer class="resolve-bar">
      <button type="button" class="button button-light resolve-pause" aria-label={held ? say.goOn : say.pause} onClick={hold}>
        <Icon svg={held ? play : pause} />
      </button>
      <PaceSwitch onPace={onSpeed} />
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
