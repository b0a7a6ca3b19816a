import { useEffect, useState } from 'preact/hooks';
import type { Newer } from '../../offline/updates.ts';
import { UPDATES } from '../../text/updates.ts';
import { inLanguage } from '../language.ts';
import { usePage } from '../page.ts';

/** Offers a newer version where no game runs: each time the title comes up, one is looked for. */
export function UpdateOffer() {
  const { saved, updates } = usePage();
  const [newer, setNewer] = useState<Newer | null>(null);
  const [elsewhere, setElsewhere] = useState(false);
  useEffect(() => {
    updates?.look();
    return updates?.onNewer(setNewer);
  }, [updates]);
  if (!newer || !updates) return null;
  const say = inLanguage(UPDATES);
  const take = async () => setElsewhere(!(await updates.take()));
  return (
    <output class="update-offer">
      <p>
        <b class="strong">{say.ready}</b> {elsewhere ? say.elsewhere : saved && !newer.sameRules && say.otherRules}
      </p>
      <button type="button" class="button button-light button-small" onClick={() => void take()}>
        {say.take}
      </button>
    </output>
  );
}
