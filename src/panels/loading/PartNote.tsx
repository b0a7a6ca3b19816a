import { useEffect, useState } from 'preact/hooks';
import { LOADING } from '../../text/loading.ts';
import { inLanguage } from '../language.ts';
import type { PartState } from './part.ts';

/** A wait shorter than this is not spoken of, ms. */
const PATIENCE = 1000;

interface PartNoteProps {
  readonly state: PartState<unknown>;
  readonly of?: 'game' | 'page';
  readonly onRetry: () => void;
}

/** Says of a part that somebody waits for how far it has come, or that it did not come. */
export function PartNote({ state, of = 'game', onRetry }: PartNoteProps) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const waited = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(waited);
  }, []);
  const { [of]: say, retry } = inLanguage(LOADING);
  if (state.is === 'failed') {
    return (
      <div class="part-note" role="alert">
        <p>{say.failed}</p>
        <button type="button" class="button button-primary button-small" onClick={onRetry}>
          {retry}
        </button>
      </div>
    );
  }
  if (state.is !== 'coming' || !long) return null;
  return (
    <output class="part-note">
      <p>{say.coming}</p>
      <progress value={state.share} aria-label={say.coming} />
    </output>
  );
}
