import type { Incident } from '../../session/incidents.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { INCIDENT_WORDS } from '../../text/safety.ts';
import { inLanguage, numbers } from '../language.ts';
import { nationAt, type Told } from '../why/words.ts';

/** What went wrong somewhere: a card of paper with what happened, what it cost, and how likely it had been. */
export function IncidentCard({ told, incident }: { readonly told: Told; readonly incident: Incident }) {
  const { nation, quarter, grade, trust, cost, chance, share } = incident;
  const words = inLanguage(INCIDENT_WORDS);
  const n = numbers();
  const stories = words.stories[grade];
  return (
    <article class="report-card paper report-card-incident">
      <p class="overline report-card-kind">{words.kind[grade]}</p>
      <h3 class="headline report-card-title">{nationAt(told, nation)}</h3>
      <p class="story">{stories[(quarter + nation) % stories.length]}</p>
      <dl class="report-effects">
        <div class="between">
          <dt>{words.trust}</dt>
          <dd>{n.signed(-Math.round(trust * 10) / 10)}</dd>
        </div>
        {cost > 0 && (
          <div class="between">
            <dt>{words.money}</dt>
            <dd>{n.money(cost)}</dd>
          </div>
        )}
        {grade === 'serious' && (
          <div class="between">
            <dt>{words.stall}</dt>
            <dd>{words.stalled(n.whole(told.world.setting.coefficients.safety.stallQuarters))}</dd>
          </div>
        )}
      </dl>
      <p class="report-precedent">
        <b>{inLanguage(MEASURE_TEXT).incidentChance.name}.</b> {words.behind(`${n.one(chance * 100)}%`, n.percent(share))}
      </p>
    </article>
  );
}
