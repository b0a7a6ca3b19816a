import type { Bottleneck as Narrow } from '../../../../sim/plan.ts';
import { PLAN } from '../../../../text/plan.ts';
import { COUNTER_TEXT, NEED_TEXT } from '../../../../text/programmes.ts';
import { inLanguage } from '../../../language.ts';

/** What holds the plan back, in a sentence, and what would lift it. */
export function Bottleneck({ narrow }: { readonly narrow: Narrow | null }) {
  const say = inLanguage(PLAN);
  const needs = inLanguage(NEED_TEXT);
  if (!narrow) return <p class="lift">{say.allMet}</p>;
  const behind = inLanguage(COUNTER_TEXT)[narrow.behind];
  const { name, lift } = needs[narrow.need];
  return (
    <p class="lift">
      <b>
        {say.bottleneck}: {narrow.at === narrow.behind ? say.waits(behind, name) : say.waitsThrough(behind, needs[narrow.at].name, name)}
      </b>{' '}
      {lift}
    </p>
  );
}
