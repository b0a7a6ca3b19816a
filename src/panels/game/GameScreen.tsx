import { useEffect, useRef, useState } from 'preact/hooks';
import type { MeasureName } from '../../sim/query.ts';
import { GAME } from '../../text/game.ts';
import type { DeskName } from '../desks/deskOf.ts';
import { Desk } from '../desks/Desk.tsx';
import { inLanguage } from '../language.ts';
import { useGame } from '../session.ts';
import { EventCards } from './EventCards.tsx';
import { GameDialogs, type Opened } from './GameDialogs.tsx';
import { PlanSheet } from './PlanSheet.tsx';
import { QuarterBar } from './QuarterBar.tsx';
import { Rail } from './Rail.tsx';
import { ResolveBar } from './ResolveBar.tsx';
import { StorageNote } from './StorageNote.tsx';
import { TopBar } from './TopBar.tsx';
import { listenToKeys } from './keys.ts';
import { useBoard } from './useBoard.ts';
import { useQuarters } from './useQuarters.ts';

export function GameScreen() {
  const { session, game } = useGame();
  const busy = useRef(false);
  const { host, board, state } = useBoard(game, busy);
  const { resolving, report, setReport, endQuarter, setSpeed, pace } = useQuarters(session, board, busy);
  const [desk, setDesk] = useState<DeskName>('trade');
  const [planOpen, setPlanOpen] = useState(false);
  const [tall, setTall] = useState(true);
  const [opened, setOpened] = useState<Opened | null>(null);
  const say = inLanguage(GAME);
  const played = game.match.quarters.length;

  const act = useRef({ undo: () => {}, redo: () => {}, help: () => {}, end: () => {}, desk: setDesk });
  act.current = {
    undo: () => game.canUndo && !busy.current && session.undo(),
    redo: () => game.canRedo && !busy.current && session.redo(),
    help: () => setOpened({ what: 'help' }),
    end: () => void endQuarter(),
    desk: setDesk,
  };
  useEffect(() => listenToKeys(() => act.current), []);

  return (
    <div class={`game ${resolving ? 'game-resolving' : ''} ${tall ? '' : 'game-low'}`}>
      <div class="board" data-state={state}>
        <div class="board-host" ref={host} />
        {state !== 'shown' && <p class="board-note label">{state === 'loading' ? say.mapLoading : say.mapMissing}</p>}
      </div>
      <TopBar
        resolving={resolving !== null && resolving.played}
        onWhy={(name: MeasureName) => setOpened({ what: 'why', measure: name })}
        onHelp={() => setOpened({ what: 'help' })}
        onTable={() => setOpened({ what: 'table' })}
        onReport={played > 0 ? () => setReport(played - 1) : null}
      />
      {resolving && <ResolveBar resolving={resolving} pace={pace.current} onSpeed={setSpeed} onSkip={() => board.current?.skip()} />}
      <Rail desk={desk} onDesk={setDesk} />
      <Desk desk={desk} tall={tall} onTall={() => setTall(!tall)} />
      <EventCards />
      {planOpen && <PlanSheet onClose={() => setPlanOpen(false)} />}
      <QuarterBar
        planOpen={planOpen}
        onPlan={() => setPlanOpen(!planOpen)}
        onEnd={() => void endQuarter()}
        onVerdict={game.world.ended ? () => setOpened({ what: 'verdict' }) : null}
      />
      <StorageNote />
      <GameDialogs
        opened={report === null ? opened : { what: 'report', quarter: report }}
        onOpen={setOpened}
        onClose={() => {
          if (report !== null && game.world.ended) setOpened({ what: 'verdict' });
          else if (report === null) setOpened(null);
          setReport(null);
        }}
      />
    </div>
  );
}
