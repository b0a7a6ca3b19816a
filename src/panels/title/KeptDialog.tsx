import done from 'lucide-static/icons/check.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import { useState } from 'preact/hooks';
import type { SavedGame, Session } from '../../session/session.ts';
import { KEPT } from '../../text/kept.ts';
import { quarterShort } from '../../text/quarters.ts';
import { saveFile } from '../files/saveFile.ts';
import { inLanguage, language, localText } from '../language.ts';
import { usePage } from '../page.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { resume } from './resume.ts';

interface KeptDialogProps {
  readonly saved: SavedGame;
  readonly onAnew: () => void;
  readonly onClose: () => void;
}

/** Before a new game takes the place of the saved one: go on with it, keep it as a file, or let it go. */
export function KeptDialog({ saved, onAnew, onClose }: KeptDialogProps) {
  const { enter } = usePage();
  const [kept, setKept] = useState(false);
  const say = inLanguage(KEPT);
  const keep = async (session: Session) => {
    const file = await session.savedFile();
    if (!file) return;
    saveFile(file.name, file.text);
    setKept(true);
  };
  return (
    <Dialog title={say.title} onClose={onClose} class="kept">
      <p class="kept-line">{say.line(localText(saved.scenarioTitle), quarterShort(language(), saved))}</p>
      <div class="kept-actions">
        <button type="button" class="button button-primary" autofocus onClick={() => enter((session) => resume(session, saved))}>
          <Icon svg={play} /> {say.goOn}
        </button>
        <button type="button" class="button button-outline" onClick={() => enter(keep)}>
          <Icon svg={kept ? done : download} /> {kept ? say.saved : say.saveFirst}
        </button>
        <button type="button" class="button button-outline" onClick={onAnew}>
          {say.anew}
        </button>
      </div>
    </Dialog>
  );
}
