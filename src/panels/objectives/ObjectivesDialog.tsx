import type { MeasureName } from '../../sim/measures.ts';
import { scoreOf } from '../../sim/objectives.ts';
import { GAME } from '../../text/game.ts';
import { GLOSSARY } from '../../text/glossary.ts';
import { LESSON } from '../../text/lesson.ts';
import { OBJECTIVES } from '../../text/objectives.ts';
import { calendarOf } from '../../sim/calendar.ts';
import { quarterShort } from '../../text/quarters.ts';
import { REPORT_WORDS } from '../../text/report.ts';
import { inLanguage, language, numbers } from '../language.ts';
import { objectiveName } from '../names.ts';
import { useGame } from '../session.ts';
import { Aims } from '../ui/Aims.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { exactly } from './figures.ts';
import { standings, termOf, type Standing } from './standings.ts';

interface ObjectivesDialogProps {
  readonly onWhy: (measure: MeasureName) => void;
  readonly onClose: () => void;
}

/** What the score is made of: each objective with its ends, where it stands, and the points that it earns so far. */
export function ObjectivesDialog({ onWhy, onClose }: ObjectivesDialogProps) {
  const { match, world, seat } = useGame().game;
  const say = inLanguage(OBJECTIVES);
  const states = standings(world, seat);
  const end = quarterShort(language(), calendarOf(world.setting, world.setting.length - 1));
  return (
    <Dialog title={say.title} onClose={onClose} class="objectives">
      {states.length === 0 ? (
        <p class="muted">{say.none}</p>
      ) : (
        <>
          <p class="muted">
            {say.counted(end)} {!world.ended && <b class="strong">{say.standing(numbers().whole(scoreOf(world, seat)))}</b>}
          </p>
          <ul class="objective-rows">
            {states.map((state) => (
              <Row key={state.objective.id} state={state} onWhy={onWhy} />
            ))}
          </ul>
        </>
      )}
      <Aims scenario={match.scenario}>
        <h3 class="heading">{inLanguage(LESSON).aims}</h3>
      </Aims>
    </Dialog>
  );
}

function Row({ state: { objective, value, credit, points }, onWhy }: { readonly state: Standing; readonly onWhy: (measure: MeasureName) => void }) {
  const { match, world, seat } = useGame().game;
  const say = inLanguage(OBJECTIVES);
  const n = numbers();
  const term = termOf(objective.measure);
  const name = objectiveName(match.scenario, world.setting.nations[seat]!.id, objective.id);
  return (
    <li>
      <p class="between">
        <b class="heading">{name}</b>
        <button type="button" class="link" aria-label={inLanguage(GAME).why(name)} onClick={() => onWhy(objective.measure)}>
          {inLanguage(REPORT_WORDS).why}
        </button>
        <span class="objective-points">{say.points(n.one(points), n.one(objective.weight))}</span>
      </p>
      {term && <p class="label">{inLanguage(GLOSSARY)[term].meaning}</p>}
      <span class="objective-track" aria-hidden="true">
        <i style={{ '--credit': String(credit) }} />
      </span>
      <p class="objective-ends">
        <span>
          {say.now} <b>{exactly(objective.measure, value)}</b>
        </span>
        <span class="muted">
          {say.from(exactly(objective.measure, objective.from))}, {say.full(exactly(objective.measure, objective.to))}
        </span>
      </p>
    </li>
  );
}
