import { GAME } from '../../text/game.ts';
import { inLanguage } from '../language.ts';
import { useSession } from '../session.ts';

/** Says so when the game cannot be kept, or another tab's is kept in its place, with the way out beside it. */
export function StorageNote({ onSave }: { readonly onSave: () => void }) {
  const { session, state } = useSession();
  const say = inLanguage(GAME);
  if (state.storage !== 'unavailable' && state.storage !== 'elsewhere') return null;
  const elsewhere = state.storage === 'elsewhere';
  return (
    <div class="storage-note label" role="status">
      <p>{elsewhere ? say.storageElsewhere : say.storageGone}</p>
      <button type="button" class="button button-outline button-small" onClick={elsewhere ? () => session.keepHere() : onSave}>
        {elsewhere ? say.keepHere : say.saveReplay}
      </button>
    </div>
  );
}
