import type { SavedGame, Session } from '../../session/session.ts';
import { show } from '../files/openFile.ts';
import { localText } from '../language.ts';

/** Takes up the saved game, or says why it cannot be. */
export async function resume(session: Session, saved: SavedGame): Promise<void> {
  const result = await session.resume();
  if (!result.ok) show(localText(saved.scenarioTitle), result);
}
