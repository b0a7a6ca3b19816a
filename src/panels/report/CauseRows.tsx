import type { Step } from '../../session/explain.ts';
import type { QuarterReport } from '../../session/report.ts';
import type { Game } from '../../session/session.ts';
import { shownChange } from '../../text/amounts.ts';
import { COMMON } from '../../text/common.ts';
import { REPORT_WORDS } from '../../text/report.ts';
import { LINK_WORDS } from '../../text/whyChain.ts';
import { inLanguage, language, numbers } from '../language.ts';
import { rowOf } from '../why/linkRows.ts';
import { FEWER, aboutWords, capital, labelOf, phraseOf, roadOf, type Told } from '../why/words.ts';

/** The three largest causes of the change in the main measure. */
export function CauseRows({ told, match, report }: { readonly told: Told; readonly match: Game['match']; readonly report: QuarterReport }) {
  const { main, causes } = report;
  if (causes.length === 0) return <p class="report-none">{inLanguage(REPORT_WORDS).noCauses}</p>;
  return (
    <ol class="report-causes">
      {causes.map((step, index) => {
        const { figure, unit } = shownChange(language(), main.measure, step.amount);
        const worse = FEWER.includes(main.measure) ? step.amount > 0 : step.amount < 0;
        const road = roadOf(told, step.cause, step.about);
        return (
          <li key={step.key} class={`report-cause report-road-${step.amount < 0 ? 'loss' : road}`}>
            <span class="report-number" aria-hidden="true">
              {index + 1}
            </span>
            <span class="report-swatch" aria-hidden="true" />
            <span class="report-cause-words">
              <b>{titleOf(told, step)}</b>
              <small>{noteOf(told, match, step)}</small>
            </span>
            <span class={`report-amount ${worse ? 'report-worse' : ''}`}>
              {figure}
              <small>{unit}</small>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function titleOf(told: Told, { cause, about }: Step): string {
  return cause === 'arrival' ? inLanguage(LINK_WORDS).intoUse(aboutWords(told, about)) : capital(phraseOf(told, cause, about));
}

/** What landed, or the figure nearest to the number; the plain name of the cause where its chain has none. */
function noteOf(told: Told, match: Game['match'], { cause, about, chain }: Step): string {
  const label = labelOf(told, cause, about);
  const landed = chain.find((link) => link.kind === 'landed');
  if (landed && 'units' in landed) return `${label}, ${numbers().thousands(landed.units)} ${inLanguage(COMMON).chips}`;
  const last = chain[chain.length - 1];
  const row = last && rowOf(told, match, last);
  return row && row.value ? `${row.head}: ${row.note && row.measure ? row.note : row.value}` : label;
}
