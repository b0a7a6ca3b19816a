import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import type { ComponentChildren } from 'preact';
import { isTold, type EventStep } from '../../session/eventSteps.ts';
import type { Incident } from '../../session/incidents.ts';
import type { QuarterReport } from '../../session/report.ts';
import { EVENT_STEP_WORDS, REPORT_WORDS } from '../../text/report.ts';
import { INCIDENT_WORDS } from '../../text/safety.ts';
import { inLanguage, localText } from '../language.ts';
import { Icon } from '../ui/Icon.tsx';
import { roomy } from '../ui/roomy.ts';
import { nationAt, type Told } from '../why/words.ts';
import { EventCard } from './EventCard.tsx';
import { IncidentCard } from './IncidentCard.tsx';

/** Papers that lie open; of the others the names, one opened at a time. */
const OPEN = { roomy: 2, phone: 1 } as const;

interface Paper {
  readonly key: string;
  readonly weight: number;
  readonly kind: string;
  readonly title: string;
  readonly face: ComponentChildren;
}

/** The quarter's events and incidents, what matters most to the seat on top. */
export function Papers({ told, report }: { readonly told: Told; readonly report: QuarterReport }) {
  const papers = papersOf(told, report);
  if (papers.length === 0) return null;
  const open = roomy() ? OPEN.roomy : OPEN.phone;
  const rest = papers.slice(open);
  return (
    <section aria-label={inLanguage(REPORT_WORDS).events}>
      <div class="report-cards">
        {papers.slice(0, open).map(({ key, face }) => (
          <div key={key}>{face}</div>
        ))}
      </div>
      {rest.length > 0 && (
        <div class="report-folded">
          {rest.map(({ key, kind, title, face }) => (
            <details key={key} name="report-paper" class="report-fold">
              <summary>
                <span class="overline">{kind}</span>
                <b class="serif">{title}</b>
                <Icon svg={chevron} />
              </summary>
              {face}
            </details>
          ))}
        </div>
      )}
    </section>
  );
}

function papersOf(told: Told, report: QuarterReport): Paper[] {
  const kinds = inLanguage(INCIDENT_WORDS).kind;
  const steps = inLanguage(EVENT_STEP_WORDS);
  const incidents = report.incidents.map((incident): Paper => ({
    key: `incident ${incident.nation}`,
    weight: incidentWeight(incident, told.nation),
    kind: kinds[incident.grade],
    title: nationAt(told, incident.nation),
    face: <IncidentCard told={told} incident={incident} />,
  }));
  const events = report.events.flatMap((event): Paper[] => {
    const entry = told.scenario.events[told.world.setting.cards[event.card]!.id];
    if (!entry || !isTold(event)) return [];
    return [
      {
        key: `event ${event.card}`,
        weight: eventWeight(event),
        kind: steps[event.step].kind,
        title: localText(entry.title),
        face: <EventCard told={told} event={event} />,
      },
    ];
  });
  return [...incidents, ...events].sort((a, b) => b.weight - a.weight);
}

/** What happened here before what is to come, that before what happened elsewhere; a catastrophe anywhere is everybody's. */
function eventWeight({ mine, step }: EventStep): number {
  if (!mine) return 2;
  return { effect: 6, announced: 5, rumour: 4, faded: 1 }[step];
}

function incidentWeight({ nation, grade }: Incident, seat: number): number {
  if (grade === 'catastrophic') return 9;
  if (nation === seat) return grade === 'serious' ? 8 : 5.5;
  return 3;
}
