import type { Explanation } from '../../session/explain.ts';
import { shownChange, shownValue, whole } from '../../text/amounts.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { WHY_LABELS } from '../../text/why.ts';
import { inLanguage, language, numbers } from '../language.ts';
import { capital, chipAt, ghostWords, phraseOf, type Told } from './words.ts';

/** The whole sum, every cause of it, as a table. */
export function WhyTable({ told, explanation }: { readonly told: Told; readonly explanation: Explanation }) {
  const say = inLanguage(WHY_LABELS);
  const { measure, opening, closing, steps, ghosts } = explanation;
  const value = (shown: number) => whole(shownValue(language(), measure, shown));
  const change = (shown: number) => whole(shownChange(language(), measure, shown));
  let running = opening;
  return (
    <div class="why-table-box">
      <table class="why-table">
        <caption class="hidden-text">{inLanguage(MEASURE_TEXT)[measure].name}</caption>
        <thead>
          <tr>
            <th scope="col">{say.cause}</th>
            <th scope="col">{say.change}</th>
            <th scope="col">{say.running}</th>
            <th scope="col" class="why-postings">
              {say.postings}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr class="why-table-total">
            <th scope="row">{say.opening}</th>
            <td>–</td>
            <td>{value(opening)}</td>
            <td class="why-postings">–</td>
          </tr>
          {steps.map((step) => {
            running += step.amount;
            return (
              <tr key={step.key}>
                <th scope="row">{capital(phraseOf(told, step.cause, step.about))}</th>
                <td>{change(step.amount)}</td>
                <td>{value(running)}</td>
                <td class="why-postings">{step.postings.length || ''}</td>
              </tr>
            );
          })}
          <tr class="why-table-total">
            <th scope="row">{say.closing}</th>
            <td>{change(closing - opening)}</td>
            <td>{value(closing)}</td>
            <td class="why-postings">{explanation.postings}</td>
          </tr>
          {ghosts.map((ghost) => (
            <tr key={`${ghost.reason} ${ghost.chip}`} class="why-table-ghost">
              <th scope="row">
                {say.neverCame}: {numbers().thousands(ghost.units)} {chipAt(told, ghost.chip)} {ghostWords(ghost.reason)}
              </th>
              <td>{change(ghost.amount)}</td>
              <td>–</td>
              <td class="why-postings">–</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
