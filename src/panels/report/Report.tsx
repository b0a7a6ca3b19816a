import next from 'lucide-static/icons/arrow-right.svg?raw';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { reportOf, type QuarterReport } from '../../session/report.ts';
import type { Game } from '../../session/session.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { calendarOf } from '../../sim/calendar.ts';
import { quarterTitle } from '../../text/quarters.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { refusalText } from '../../text/refusals.ts';
import { REPORT_WORDS } from '../../text/report.ts';
import { orderLine } from '../game/orderLine.ts';
import { inLanguage, language, numbers } from '../language.ts';
import { say as announce } from '../ui/announce.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { reasonWords } from '../why/linkRows.ts';
import { nationAt, type Told } from '../why/words.ts';
import { CauseRows } from './CauseRows.tsx';
import { DealNews } from './DealNews.tsx';
import { headlineText, leadText } from './headlineText.ts';
import { ObjectiveList } from './ObjectiveList.tsx';
import { OpenedDesks } from './OpenedDesks.tsx';
import { Papers } from './Papers.tsx';
import { RuinNote } from './RuinNote.tsx';

interface ReportProps {
  readonly match: Game['match'];
  /** Quarter that was played (index) */
  readonly quarter: number;
  readonly seat: number;
  readonly onWhy: (measure: MeasureName, quarter: number) => void;
  /** On to the plan of the next quarter, or to the verdict when the game is over */
  readonly onClose: () => void;
}

/** What the quarter brought: a sheet of paper, the events' cards beside it. */
export function Report({ match, quarter, seat, onWhy, onClose }: ReportProps) {
  const report = useMemo(() => reportOf(match, quarter, seat), [match, quarter, seat]);
  const told: Told = { scenario: match.scenario, world: match.worlds[quarter + 1]!, nation: seat };
  const words = inLanguage(REPORT_WORDS);
  const headline = headlineText(told, match, report.headline);
  const lead = leadText(told, report);
  const when = quarterTitle(language(), calendarOf(told.world.setting, quarter));
  const box = useRef<HTMLDivElement>(null);
  const close = () => box.current?.closest('dialog')?.close();
  useEffect(() => {
    announce(words.summary(when, headline, `${lead.moved} ${lead.because}`.trim(), numbers().whole(report.score)));
  }, [match, quarter, seat]);
  const { ended } = match.worlds[match.worlds.length - 1]!;
  return (
    <Dialog title={words.title(when)} bare class="dialog-full report" onClose={onClose}>
      <div class="report-page" ref={box}>
        <article class="report-sheet paper paper-deal">
          <header class="report-masthead">
            <span class="report-paper">{words.paper}</span>
            <span>
              {nationAt(told, seat)}, {lastDay(told, quarter)}
            </span>
          </header>
          <h1 class="headline report-headline" tabIndex={-1} autofocus>
            {headline}
          </h1>
          <p class="report-lead">
            <b>{lead.moved}</b> {lead.because}
          </p>
          <CauseRows told={told} match={match} report={report} />
          <p class="report-foot">
            <span>{inLanguage(MEASURE_TEXT)[report.main.measure].name}</span>
            <button type="button" class="link" aria-label={words.whyOf(inLanguage(MEASURE_TEXT)[report.main.measure].name)} onClick={() => onWhy(report.main.measure, quarter)}>
              {words.why}
            </button>
          </p>
          <RuinNote told={told} />
          <Refused match={match} report={report} />
          <Progress told={told} report={report} onWhy={(measure) => onWhy(measure, quarter)} />
        </article>
        <div class="report-side">
          <OpenedDesks world={match.worlds[quarter + 1]!} seat={seat} />
          <Papers told={told} report={report} />
          <DealNews told={told} report={report} />
          <Rivals told={told} match={match} report={report} />
        </div>
        <footer class="report-actions">
          <button type="button" class="button button-primary" onClick={close}>
            {ended ? words.toVerdict : words.next} <Icon svg={next} />
          </button>
        </footer>
      </div>
    </Dialog>
  );
}

/** "30 September 2026": the last day of the quarter. */
function lastDay({ world }: Told, index: number): string {
  const { year, quarter } = calendarOf(world.setting, index);
  const day = new Date(Date.UTC(year, quarter * 3, 0));
  return new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : 'id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

function Refused({ match, report }: { readonly match: Game['match']; readonly report: QuarterReport }) {
  if (report.refused.length === 0) return null;
  const world = match.worlds[report.quarter]!;
  return (
    <section class="report-section">
      <h2 class="report-heading report-worse">{inLanguage(REPORT_WORDS).refused}</h2>
      <ul>
        {report.refused.map(({ order, refusal }, index) => (
          <li key={index} class="report-refused">
            <b>{orderLine({ match, world }, order)}</b> {refusalText(language(), refusal)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Progress({ told, report, onWhy }: { readonly told: Told; readonly report: QuarterReport; readonly onWhy: (measure: MeasureName) => void }) {
  const words = inLanguage(REPORT_WORDS);
  const n = numbers();
  if (report.objectives.length === 0) return null;
  const change = n.signed(Math.round((report.score - report.scoreBefore) * 10) / 10);
  return (
    <section class="report-section">
      <h2 class="report-heading between">
        {words.objectives}
        <span class="report-score">
          <b>{n.whole(report.score)}</b> {words.ofHundred}
          <small>{change === '0' ? words.stays : change}</small>
        </span>
      </h2>
      <ObjectiveList told={told} states={report.objectives} onWhy={onWhy} />
    </section>
  );
}

function Rivals({ told, match, report }: { readonly told: Told; readonly match: Game['match']; readonly report: QuarterReport }) {
  if (report.rivals.length === 0) return null;
  const world = match.worlds[report.quarter]!;
  return (
    <section class="report-rivals">
      <h2 class="overline faint">{inLanguage(REPORT_WORDS).rivals}</h2>
      <ul>
        {report.rivals.map(({ nation, order, reason }, index) => (
          <li key={index}>
            <b>{nationAt(told, nation)}</b> {orderLine({ match, world, seat: nation }, order)}
            {reason && <q class="report-reason">{reasonWords(told, reason)}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}
