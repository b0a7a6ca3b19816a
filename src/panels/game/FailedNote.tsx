import { GAME } from '../../text/game.ts';
import { inLanguage } from '../language.ts';

/** Says that the quarter could not be played: the plan stands, ending it again tries again, and what was played can be saved. */
export function FailedNote({ onSave }: { readonly onSave: () => void }) {
  const say = inLanguage(GAME);
  return (
    <div class="storage-note label" role="alert">
      <p>{say.quarterFailed}</p>
      <button type="button" class="button button-outline button-small" onClick={onSave}>
        {say.saveReplay}
      </button>
    </div>
  );
}
