import low from 'lucide-static/icons/volume-1.svg?raw';
import full from 'lucide-static/icons/volume-2.svg?raw';
import off from 'lucide-static/icons/volume-x.svg?raw';
import { useEffect } from 'preact/hooks';
import { COMMON } from '../../text/common.ts';
import { inLanguage } from '../language.ts';
import { Icon } from '../ui/Icon.tsx';
import { say } from '../ui/announce.ts';
import { openSound, setVolume, volume, VOLUMES } from './volume.ts';

const ICONS = { off, low, full } as const;

/** Says how loud the game is; each press goes on to the next: off, low, full. */
export function SoundSwitch() {
  // who had it on gets it with the page; it stays silent until something is pressed
  useEffect(() => void openSound(), []);
  const names = inLanguage(COMMON).sound;
  const turn = () => {
    const next = VOLUMES[(VOLUMES.indexOf(volume.value) + 1) % VOLUMES.length]!;
    void setVolume(next);
    say(names[next]);
  };
  return (
    <button type="button" class="sound-switch" onClick={turn}>
      <Icon svg={ICONS[volume.value]} /> {names[volume.value]}
    </button>
  );
}
