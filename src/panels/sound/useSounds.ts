import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Game } from '../../session/session.ts';
import { cardsDealt, soundOfChange } from '../../sound/heard.ts';
import { openSound, play } from './volume.ts';

interface Seen {
  readonly game: Game;
  /** Played quarter whose report is open */
  readonly report: number | null;
  /** Is the verdict shown? */
  readonly over: boolean;
}

/** Listens to a running game: all that is heard beside the map's film begins here. */
export function useSounds(now: Seen): void {
  const seen = useRef(now);
  useEffect(() => void openSound(), []);
  // with the change, and not after it is painted: the film that follows would be heard first
  useLayoutEffect(() => {
    const before = seen.current;
    seen.current = now;
    if (now.game !== before.game) play(soundOfChange(before.game, now.game));
    if (now.over && !before.over) play('verdict');
    else if (now.report !== null && before.report === null) play('report');
    else if (now.report === null && before.report !== null && cardsDealt(now.game, before.report)) play('paper');
  });
  useEffect(() => {
    const pressed = ({ target }: Event) => {
      // what cannot be pressed is dimmed, or says why beside it
      if (target instanceof Element && target.closest('button[aria-disabled="true"]')) play('refused');
    };
    // before the press is answered: an answer may leave nothing more to press
    addEventListener('click', pressed, true);
    return () => removeEventListener('click', pressed, true);
  }, []);
}
