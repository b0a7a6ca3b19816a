import type { ObjectiveState } from '../../session/report.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { OBJECTIVES } from '../../text/objectives.ts';
import { REPORT_WORDS } from '../../text/report.ts';
import { inLanguage, numbers } from '../language.ts';
import { exactly } from '../objectives/figures.ts';
import { objectiveAt, type Told } from '../why/words.ts';

interface ObjectiveListProps {
  readonly told: Told;
  readonly states: readonly ObjectiveState[];
  readonly onWhy: (measure: MeasureName) => void;
}

/** How far each objective is met; its figure opens the Why? */
export function ObjectiveList({ told, states, onWhy }: ObjectiveListProps) {
  const n = numbers();
  const say = inLanguage(OBJECTIVES);
  return (
    <ul class="report-objectives">
      {states.map(({ objective, to, credit, creditBefore }) => (
        <li key={objective.id}>
          <button type="button" class="report-objective" onClick={() => onWhy(objective.measure)}>
            <span class="report-objective-name">{objectiveAt(told, objective.id)}</span>
            <b>{exactly(objective.measure, to)}</b>
            <small class="report-points">{credit > 0 ? say.points(n.one(credit * objective.weight), n.whole(objective.weight)) : say.from(exactly(objective.measure, objective.from))}</small>
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
