import { useState } from 'preact/hooks';
import type { MeasureName } from '../../sim/measures.ts';
import { ModelDialog } from '../model/ModelDialog.tsx';
import { ModelContext } from '../model/ModelLink.tsx';
import { ObjectivesDialog } from '../objectives/ObjectivesDialog.tsx';
import { Report } from '../report/Report.tsx';
import { useGame } from '../session.ts';
import { WhyDialog } from '../why/WhyDialog.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { TableDialog } from './TableDialog.tsx';

export type Opened =
  | { readonly what: 'help' }
  | { readonly what: 'table' }
  | { readonly what: 'objectives' }
  | { readonly what: 'why'; readonly measure: MeasureName; readonly quarter: number; readonly nation?: number | undefined };

interface GameDialogsProps {
  readonly opened: Opened | null;
  /** Played quarter whose report is open */
  readonly report: number | null;
  readonly onOpen: (opened: Opened) => void;
  /** Told late by the browser: something else may be open by then. */
  readonly onClosed: (closed: Opened) => void;
  readonly onReportClosed: () => void;
}

/** What is open over the game: the report of a quarter, over it one dialog more, and over that the model's page. */
export function GameDialogs({ opened, report, onOpen, onClosed, onReportClosed }: GameDialogsProps) {
  const { match, seat } = useGame().game;
  const why = (measure: MeasureName, quarter: number) => onOpen({ what: 'why', measure, quarter });
  const close = () => opened && onClosed(opened);
  const [section, setSection] = useState<string | null>(null);
  return (
    <ModelContext.Provider value={setSection}>
      {report !== null && <Report match={match} quarter={report} seat={seat} onWhy={why} onClose={onReportClosed} />}
      {opened?.what === 'help' && <HelpDialog onClose={close} />}
      {opened?.what === 'table' && <TableDialog onClose={close} />}
      {opened?.what === 'objectives' && <ObjectivesDialog onWhy={(measure) => why(measure, match.quarters.length - 1)} onClose={close} />}
      {opened?.what === 'why' && (
        <WhyDialog match={match} quarter={opened.quarter} nation={opened.nation ?? seat} measure={opened.measure} onClose={close} />
      )}
      {section !== null && <ModelDialog section={section} onClose={() => setSection(null)} />}
    </ModelContext.Provider>
  );
}
