import close from 'lucide-static/icons/x.svg?raw';
import { useEffect, useState } from 'preact/hooks';
import { COMMON } from '../../text/common.ts';
import { GAME } from '../../text/game.ts';
import { inLanguage } from '../language.ts';
import { useSession } from '../session.ts';
import { Icon } from '../ui/Icon.tsx';
import { say as announce } from '../ui/announce.ts';

/** Says so when the game cannot be kept, or another tab's is kept in its place, with the way out beside it. */
export function StorageNote({ onSave }: { readonly onSave: () => void }) {
  const { session, state } = useSession();
  const say = inLanguage(GAME);
  const elsewhere = state.storage === 'elsewhere';
  const text = elsewhere ? say.storageElsewhere : state.storage === 'unavailable' ? say.storageGone : null;
  const [closed, setClosed] = useState<string | null>(null);
  useEffect(() => {
    if (text) announce(text);
  }, [text]);
  if (!text || closed === state.storage) return null;
  return (
    <div class="storage-note label">
      <p>{text}</p>
      <button type="button" class="button button-outline button-small" onClick={elsewhere ? () => session.keepHere() : onSave}>
        {elsewhere ? say.keepHere : say.saveReplay}
      </button>
      <button type="button" class="icon-button" aria-label={inLanguage(COMMON).close} onClick={() => setClosed(state.storage)}>
        <Icon svg={close} />
      </button>
    </div>
  );
}
