import type { Explanation } from '../../session/explain.ts';
import type { Game } from '../../session/session.ts';
import { calendarOf } from '../../sim/calendar.ts';
import { measure as measureOf, type MeasureName } from '../../sim/measures.ts';
import { shownChange, shownValue, whole } from '../../text/amounts.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { quarterShort } from '../../text/quarters.ts';
import { WHY_LABELS } from '../../text/why.ts';
import { ChartTable } from '../charts/ChartFrame.tsx';
import { valueText } from '../charts/figures.ts';
import { inLanguage, language, numbers } from '../language.ts';
import { capital, chipAt, ghostWords, phraseOf, type Told } from './words.ts';

interface WhyTableProps {
  readonly told: Told;
  readonly match: Game['match'];
  readonly explanation: Explanation;
}

/** The whole sum, every cause of it, as a table; below it how the measure came to where it is. */
export function WhyTable({ told, match, explanation }: WhyTableProps) {
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
      <h2 class="heading">{say.history}</h2>
      <ChartTable title={say.history} heads={[say.quarter, inLanguage(MEASURE_TEXT)[measure].name]} rows={historyOf(told, match, measure)} />
    </div>
  );
}

/** What a measure was as each quarter closed, the start first. */
function historyOf({ nation }: Told, { worlds }: Game['match'], name: MeasureName): string[][] {
  return worlds.map((world) => [quarterShort(language(), calendarOf(world.setting, world.quarter - 1)), valueText(name, measureOf(world, nation, name))]);
}
