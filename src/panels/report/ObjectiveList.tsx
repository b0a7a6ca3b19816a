import type { ObjectiveState } from '../../session/report.ts';
import type { MeasureName } from '../../sim/query.ts';
import { shownValue, toShownFigure, whole } from '../../text/amounts.ts';
import { REPORT_WORDS } from '../../text/report.ts';
import { inLanguage, language, localText, numbers } from '../language.ts';
import type { Told } from '../why/words.ts';

interface ObjectiveListProps {
  readonly told: Told;
  readonly states: readonly ObjectiveState[];
  readonly onWhy: (measure: MeasureName) => void;
}

export function objectiveName({ scenario, world, nation }: Told, id: string): string {
  const entry = scenario.seats[world.setting.nations[nation]!.id]?.objectives[id];
  return entry ? localText(entry.name) : id;
}

/** How far each objective is met; its figure opens the Why? */
export function ObjectiveList({ told, states, onWhy }: ObjectiveListProps) {
  const n = numbers();
  return (
    <ul class="report-objectives">
      {states.map(({ objective, to, credit, creditBefore }) => (
        <li key={objective.id}>
          <button type="button" class="report-objective" onClick={() => onWhy(objective.measure)}>
            <span class="report-objective-name">{objectiveName(told, objective.id)}</span>
            <b>{whole(shownValue(language(), objective.measure, toShownFigure(objective.measure, to)))}</b>
            <span class="report-track" aria-hidden="true">
              <span class="report-done" style={{ '--from': String(Math.min(credit, creditBefore)), '--to': String(credit), '--was': String(creditBefore) }} />
            </span>
            <span class="hidden-text">{inLanguage(REPORT_WORDS).done(n.percent(credit))}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
