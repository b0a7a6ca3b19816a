import download from 'lucide-static/icons/download.svg?raw';
import leave from 'lucide-static/icons/log-out.svg?raw';
import menu from 'lucide-static/icons/menu.svg?raw';
import newspaper from 'lucide-static/icons/newspaper.svg?raw';
import signpost from 'lucide-static/icons/signpost.svg?raw';
import table from 'lucide-static/icons/table-2.svg?raw';
import { useEffect, useRef, useState } from 'preact/hooks';
import { GAME } from '../../text/game.ts';
import { GUIDE } from '../../text/guide.ts';
import { inLanguage } from '../language.ts';
import { useGame } from '../session.ts';
import { SoundSwitch } from '../sound/SoundSwitch.tsx';
import { Icon } from '../ui/Icon.tsx';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { PaceSwitch } from './PaceSwitch.tsx';
import { setPace } from './pace.ts';

interface GameMenuProps {
  readonly onGuide: (() => void) | null;
  readonly onTable: () => void;
  readonly onReport: (() => void) | null;
  readonly onSave: () => void;
}

/** A disclosure, not an ARIA menu: Tab goes through it, Escape shuts it. */
export function GameMenu({ onGuide, onTable, onReport, onSave }: GameMenuProps) {
  const { session, game } = useGame();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const say = inLanguage(GAME);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', escape);
    };
  }, [open]);
  const act = (action: () => void) => () => {
    setOpen(false);
    button.current?.focus();
    action();
  };
  const items = [
    ...(onGuide ? [{ icon: signpost, text: inLanguage(GUIDE).back, action: onGuide }] : []),
    ...(onReport ? [{ icon: newspaper, text: say.showReport, action: onReport }] : []),
    { icon: table, text: say.table, action: onTable },
    { icon: download, text: say.saveReplay, action: onSave },
    { icon: leave, text: say.leave, action: () => session.leave() },
  ];
  return (
    <div class="menu" ref={box}>
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-label={say.menu}
        title={say.menu}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon svg={menu} />
      </button>
      {open && (
        <div class="menu-sheet">
          <ul>
            {items.map(({ icon, text, action }) => (
              <li key={text}>
                <button type="button" onClick={act(action)}>
                  <Icon svg={icon} /> {text}
                </button>
              </li>
            ))}
            <li>
              <SoundSwitch />
            </li>
          </ul>
          <div class="menu-pace">
            <span class="label">{say.paces}</span>
            <PaceSwitch onPace={setPace} />
          </div>
          <LanguageSwitch />
          <p class="label">{game.match.scenario.id} · {game.match.seed}</p>
        </div>
      )}
    </div>
  );
}
