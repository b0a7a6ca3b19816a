import { GAME } from '../../text/game.ts';
import { inLanguage } from '../language.ts';
import { useSession } from '../session.ts';

/** Says so when the game cannot be kept. */
export function StorageNote() {
  const { storage } = useSession().state;
  if (storage !== 'unavailable') return null;
  return <p class="storage-note label">{inLanguage(GAME).storageGone}</p>;
}
