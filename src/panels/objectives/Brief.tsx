import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';
import key from 'lucide-static/icons/key-round.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import { useState } from 'preact/hooks';
import { BRIEF } from '../../text/brief.ts';
import { COMMON } from '../../text/common.ts';
import { LESSON } from '../../text/lesson.ts';
import { measureFigure } from '../../text/measures.ts';
import { calendarOf } from '../../sim/calendar.ts';
import { quarterShort } from '../../text/quarters.ts';
import { inLanguage, language, numbers } from '../language.ts';
import { nationName, objectiveName } from '../names.ts';
import { STRIP, usePaperPlace, type MapHandle } from '../game/usePaperPlace.ts';
import { PaperSheet } from '../game/PaperSheet.tsx';
import { ownKeyShut, planned } from '../rules.ts';
import { useGame } from '../session.ts';
import { Aims } from '../ui/Aims.tsx';
import { Icon } from '../ui/Icon.tsx';
import { shortly } from './figures.ts';
import { standings, type Standing } from './standings.ts';

const FORMS = ['full', 'tight', 'short', STRIP];

interface BriefProps {
  readonly map: MapHandle;
  readonly onKey: () => void;
  readonly onObjectives: () => void;
  readonly onClose: () => void;
}

/** The first turn's paper: what counts at the end, and the first move; where there is no room for it, a strip that opens it. */
export function Brief({ map, onKey, onObjectives, onClose }: BriefProps) {
  const { game } = useGame();
  const say = inLanguage(BRIEF);
  const [reading, setReading] = useState(false);
  const { paper, form } = usePaperPlace(map, FORMS);
  const { world, match, seat } = game;
  const end = quarterShort(language(), calendarOf(world.setting, world.setting.length - 1));
  const title = say.title(nationName(match.scenario, world.setting.nations[seat]!.id), end);
  const away = (
    <button type="button" class="icon-button brief-close" aria-label={inLanguage(COMMON).close} title={inLanguage(COMMON).close} onClick={onClose}>
      <Icon svg={close} />
    </button>
  );
  return (
    <aside ref={paper} class="events brief-place" aria-label={say.overline}>
      <article class="paper paper-deal event brief">
        <header class="between">
          <span class="overline">{say.overline}</span>
          {away}
        </header>
        <h2 class="headline">
          <span>{title}</span>
          <Icon svg={chevron} />
        </h2>
        {form === STRIP && <button type="button" class="strip-open" aria-haspopup="dialog" aria-label={title} onClick={() => setReading(true)} />}
        <BriefBody onKey={onKey} onObjectives={onObjectives} />
      </article>
      {reading && (
        <PaperSheet title={say.overline} onClose={() => setReading(false)}>
          {(shut) => (
            <article class="paper event brief">
              <header class="between">
                <span class="overline">{say.overline}</span>
                {shut}
              </header>
              <h2 class="headline">{title}</h2>
              <BriefBody
                onKey={() => {
                  setReading(false);
                  onKey();
                }}
                onObjectives={() => {
                  setReading(false);
                  onObjectives();
                }}
              />
              <Aims scenario={match.scenario}>
                <h3 class="heading">{inLanguage(LESSON).aims}</h3>
              </Aims>
            </article>
          )}
        </PaperSheet>
      )}
    </aside>
  );
}

function BriefBody({ onKey, onObjectives }: Pick<BriefProps, 'onKey' | 'onObjectives'>) {
  const { game } = useGame();
  const { world, match, seat } = game;
  const say = inLanguage(BRIEF);
  const { id } = world.setting.nations[seat]!;
  const states = standings(world, seat);
  const shut = ownKeyShut(world, seat);
  const released = planned(game, 'setApproval')?.release ?? 0;
  return (
    <>
      {states.length > 0 && (
        <ul class="brief-rows">
          {states.map(({ objective, value, credit }) => (
            <li key={objective.id}>
              <b>{objectiveName(match.scenario, id, objective.id)}</b>
              <Goal objective={objective} value={value} credit={credit} />
              <span class="brief-weight">
                {numbers().whole(objective.weight)}
                <span class="hidden-text"> {say.weight('')}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="story">
        <b>{say.first}.</b> {!shut ? say.plan : released > 0 ? say.keyOpen(numbers().thousands(released)) : say.keyShut}
      </p>
      <div class="row brief-actions">
        {shut && (
          <button type="button" class={`button button-small ${released > 0 ? 'button-outline' : 'button-solid'}`} onClick={onKey}>
            <Icon svg={released > 0 ? check : key} /> {say.openKey}
          </button>
        )}
        {states.length > 0 && (
          <button type="button" class="button button-small button-outline" onClick={onObjectives}>
            {say.more}
          </button>
        )}
      </div>
    </>
  );
}

/** What earns the points: to hold what stands, or the way from where points begin. */
function Goal({ objective: { measure, from, to }, value, credit }: Pick<Standing, 'objective' | 'value' | 'credit'>) {
  const say = inLanguage(BRIEF);
  const figure = (at: number) => measureFigure(language(), measure, at);
  if (credit >= 1) return <span>{say.hold(shortly(measure, to))}</span>;
  if (credit > 0 || figure(value) === figure(from)) return <span>{say.to(figure(value), shortly(measure, to))}</span>;
  return (
    <span>
      {say.to(figure(from), shortly(measure, to))} <small>{say.now(figure(value))}</small>
    </span>
  );
}
