import before from 'lucide-static/icons/chevron-left.svg?raw';
import after from 'lucide-static/icons/chevron-right.svg?raw';
import back from 'lucide-static/icons/arrow-left.svg?raw';
import chart from 'lucide-static/icons/chart-column.svg?raw';
import table from 'lucide-static/icons/table-2.svg?raw';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { explain, lastMove, type Explanation } from '../../session/explain.ts';
import type { Game } from '../../session/session.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { calendarOf } from '../../sim/calendar.ts';
import { quarterShort, quarterTick } from '../../text/quarters.ts';
import { shownValue } from '../../text/amounts.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { MODEL } from '../../text/model.ts';
import { WHY_LABELS } from '../../text/why.ts';
import { MEASURE_WORDS } from '../../text/whyMeasures.ts';
import { inLanguage, language } from '../language.ts';
import { ModelLink } from '../model/ModelLink.tsx';
import { SECTION_OF_MEASURE } from '../model/sections.ts';
import { CloseButton, Dialog } from '../ui/Dialog.tsx';
import { termOf } from '../objectives/standings.ts';
import { Icon } from '../ui/Icon.tsx';
import { Term } from '../ui/Term.tsx';
import { answerOf, questionOf } from './answer.ts';
import { barsOf } from './bars.ts';
import { BarStory } from './BarStory.tsx';
import { OriginView } from './OriginView.tsx';
import { SumLine, Waterfall } from './Waterfall.tsx';
import { WhyTable } from './WhyTable.tsx';
import { nationAt, type Told } from './words.ts';

interface WhyDialogProps {
  readonly match: Game['match'];
  /** Played quarter whose change is asked about; -1 for the start */
  readonly quarter: number;
  /** Nation index */
  readonly nation: number;
  readonly measure: MeasureName;
  readonly onClose: () => void;
}

interface Asked {
  readonly quarter: number;
  readonly nation: number;
  readonly measure: MeasureName;
}

/** Why a number is what it is: its postings as a waterfall, and what stood behind each bar. */
export function WhyDialog({ match, onClose, ...first }: WhyDialogProps) {
  const [path, setPath] = useState<readonly Asked[]>([{ quarter: first.quarter, nation: first.nation, measure: first.measure }]);
  const asked = path[path.length - 1]!;
  const { quarter, nation, measure } = asked;
  const explanation = useMemo(() => explain(match, quarter, nation, measure), [match, quarter, nation, measure]);
  const told: Told = { scenario: match.scenario, world: match.worlds[quarter + 1]!, nation };
  const title = questionOf(explanation);
  const term = termOf(measure);
  const go = (to: Asked) => setPath([...path.slice(0, -1), to]);
  return (
    <Dialog title={title} bare class="dialog-full why" onClose={onClose}>
      <div class="why-page">
        <header class="why-top">
          <nav class="why-crumbs">
            {path.length > 1 && (
              <button type="button" class="button button-quiet button-small why-back" onClick={() => setPath(path.slice(0, -1))}>
                <Icon svg={back} /> {inLanguage(WHY_LABELS).back}
              </button>
            )}
            <span>{nationAt(told, nation)}</span>
            <span>{quarter < 0 ? inLanguage(WHY_LABELS).start : quarterShort(language(), calendarOf(told.world.setting, quarter))}</span>
            <b>{term ? <Term of={term}>{inLanguage(MEASURE_TEXT)[measure].name}</Term> : inLanguage(MEASURE_TEXT)[measure].name}</b>
          </nav>
          <QuarterNav match={match} quarter={quarter} onGo={(to) => go({ ...asked, quarter: to })} />
          <CloseButton onClick={() => document.querySelector<HTMLDialogElement>('dialog.why')?.close()} />
        </header>
        <Answered key={`${quarter} ${nation} ${measure}`} {...{ told, match, explanation, title }} onMeasure={(to, of) => setPath([...path, { quarter, nation: of, measure: to }])} onQuarter={(to) => go({ ...asked, quarter: to })} />
      </div>
    </Dialog>
  );
}

function QuarterNav({ match, quarter, onGo }: { readonly match: Game['match']; readonly quarter: number; readonly onGo: (quarter: number) => void }) {
  const say = inLanguage(WHY_LABELS);
  const last = match.quarters.length - 1;
  const { setting } = match.worlds[0]!;
  return (
    <div class="why-quarters">
      <button type="button" class="icon-button" aria-label={say.previous} title={say.previous} disabled={quarter < 0} onClick={() => onGo(quarter - 1)}>
        <Icon svg={before} />
      </button>
      <span>{quarter < 0 ? say.opening : quarterTick(language(), calendarOf(setting, quarter))}</span>
      <button type="button" class="icon-button" aria-label={say.next} title={say.next} disabled={quarter >= last} onClick={() => onGo(quarter + 1)}>
        <Icon svg={after} />
      </button>
    </div>
  );
}

interface AnsweredProps {
  readonly told: Told;
  readonly match: Game['match'];
  readonly explanation: Explanation;
  readonly title: string;
  readonly onMeasure: (measure: MeasureName, nation: number) => void;
  readonly onQuarter: (quarter: number) => void;
}

function Answered({ told, match, explanation, title, onMeasure, onQuarter }: AnsweredProps) {
  const say = inLanguage(WHY_LABELS);
  const [asTable, setAsTable] = useState(false);
  const [selected, setSelected] = useState(() => largestOf(explanation));
  const still = explanation.ghosts.length === 0 && explanation.steps.every(({ amount }) => amount === 0);
  const story = useRef<HTMLElement>(null);
  const chosen = useRef(false);
  useEffect(() => {
    // beside the chart nothing moves; below it, the story is brought into view
    if (chosen.current) story.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [selected]);
  const select = (key: string) => {
    chosen.current = true;
    setSelected(key);
  };
  const counts = inLanguage(MEASURE_WORDS)[explanation.measure].counts;
  return (
    <div class={`why-main ${explanation.origin || still ? 'why-main-origin' : ''}`}>
      <div class="why-left">
        {/* focus starts where reading does */}
        <h1 class="why-question" tabIndex={-1} autofocus>
          {title}
        </h1>
        <p class="why-answer">
          {answerOf(told, explanation)} <ModelLink to={SECTION_OF_MEASURE[explanation.measure]}>{inLanguage(MODEL).reckoned}</ModelLink>
        </p>
        {explanation.origin ? (
          <OriginView told={told} explanation={explanation} />
        ) : still ? (
          <Still match={match} explanation={explanation} onQuarter={onQuarter} />
        ) : asTable ? (
          <WhyTable told={told} match={match} explanation={explanation} />
        ) : (
          <Waterfall told={told} explanation={explanation} selected={selected} onSelect={select} />
        )}
        {!explanation.origin && !still && (
          <footer class="why-foot">
            <p class="why-sum-line">
              <SumLine explanation={explanation} /> <span class="muted">{say.all(explanation.postings, counts)}</span>
            </p>
            <button type="button" class="button button-outline why-toggle" onClick={() => setAsTable(!asTable)}>
              <Icon svg={asTable ? chart : table} /> {asTable ? say.asChart : say.asTable}
            </button>
          </footer>
        )}
      </div>
      {!explanation.origin && !still && (
        <aside class="why-story" ref={story} aria-live="polite" aria-label={say.howItCame}>
          <BarStory {...{ told, match, explanation, selected, onMeasure }} />
        </aside>
      )}
    </div>
  );
}

/** A number that nothing moved: how it stands, and the way to when it moved last. */
function Still({ match, explanation, onQuarter }: Pick<AnsweredProps, 'match' | 'explanation' | 'onQuarter'>) {
  const say = inLanguage(WHY_LABELS);
  const { quarter, nation, measure, closing } = explanation;
  const last = lastMove(match, quarter, nation, measure);
  const { figure, unit } = shownValue(language(), measure, closing);
  const when = last < 0 ? say.sinceStart : say.lastMoved(quarterShort(language(), calendarOf(match.worlds[0]!.setting, last)));
  return (
    <div class="why-still">
      <p class="why-still-figure">
        {figure}
        <small>{unit}</small>
      </p>
      <button type="button" class="button button-outline" onClick={() => onQuarter(last)}>
        <Icon svg={back} /> {when}
      </button>
    </div>
  );
}

/** Key of the bar that is shown first: the one that moved most. */
function largestOf(explanation: Explanation): string {
  let best = '';
  let size = -1;
  for (const bar of barsOf(explanation)) {
    if (bar.kind === 'total' || bar.kind === 'other') continue;
    // what never came is chosen first only where nothing came
    const moved = bar.kind === 'ghost' ? 0 : Math.abs(bar.to - bar.from);
    if (moved > size) {
      best = bar.key;
      size = moved;
    }
  }
  return best;
}
