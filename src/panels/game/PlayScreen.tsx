import { useEffect, useRef, useState } from 'preact/hooks';
import { GAME } from '../../text/game.ts';
import { Desk } from '../desks/Desk.tsx';
import { deskOf } from '../desks/deskOf.ts';
import type { DeskName } from '../../sim/desks.ts';
import type { MeasureName } from '../../sim/measures.ts';
import type { Pick } from '../../session/picture.ts';
import type { Order } from '../../sim/orders/order.ts';
import { inLanguage } from '../language.ts';
import { useGame } from '../session.ts';
import { AdviceDialog } from '../forecast/AdviceDialog.tsx';
import { showControl } from '../forecast/showMe.ts';
import { ForecastStrip } from '../forecast/ForecastStrip.tsx';
import { ForecastingContext, useOpenForecasting } from '../forecast/useForecast.ts';
import { WhyContext } from '../why/WhyFigure.tsx';
import { Brief } from '../objectives/Brief.tsx';
import { toOwnKey } from '../desks/trade/toOwnKey.ts';
import { showCity, shownCity } from '../desks/vouchers/shown.ts';
import { GUIDE } from '../../text/guide.ts';
import { Coach } from '../guide/Coach.tsx';
import { isGuided, stepNow } from '../guide/steps.ts';
import { useGuide } from '../guide/useGuide.ts';
import { say as announce } from '../ui/announce.ts';
import { EventCards } from './EventCards.tsx';
import { FailedNote } from './FailedNote.tsx';
import type { Opened } from './GameDialogs.tsx';
import { PlanSheet } from './PlanSheet.tsx';
import { QuarterBar } from './QuarterBar.tsx';
import { Rail } from './Rail.tsx';
import { ResolveBar } from './ResolveBar.tsx';
import { StorageNote } from './StorageNote.tsx';
import { TopBar } from './TopBar.tsx';
import { listenToKeys } from './keys.ts';
import { Legend } from './map/Legend.tsx';
import { MapSheet } from './map/MapSheet.tsx';
import { MapSpots } from './map/MapSpots.tsx';
import { MapTools } from './map/MapTools.tsx';
import { useAnswers } from './useAnswers.ts';
import { useBoard } from './useBoard.ts';
import { useDesks } from './useDesks.ts';
import { useQuarters } from './useQuarters.ts';

interface PlayScreenProps {
  /** Is a dialog open over it? */
  readonly covered: boolean;
  readonly onOpen: (opened: Opened) => void;
  /** Index of the quarter whose report is wanted */
  readonly onReport: (quarter: number) => void;
  readonly onVerdict: () => void;
  readonly onSave: () => void;
}

/** The board with the desks beside it: where a quarter is planned, and seen to happen. */
export function PlayScreen({ covered, onOpen, onReport, onVerdict, onSave }: PlayScreenProps) {
  const { session, game } = useGame();
  const busy = useRef(false);
  const { desk, seen, setDesk } = useDesks(game);
  const [picked, setPicked] = useState<Pick | null>(null);
  const [legend, setLegend] = useState(false);
  const { host, board, state, layOut, retry } = useBoard(game, busy, setPicked);
  useAnswers(board, game, desk);
  const toDesk = (name: DeskName, { kind, id }: Pick) => {
    setPicked(null);
    setDesk(name);
    setTall(true);
    if (kind === 'city') requestAnimationFrame(() => showCity(id));
    if (kind === 'gate' && id === 'importer') requestAnimationFrame(toOwnKey);
  };
  /** Opens the desk at the control of an order. */
  const showOrder = (order: Order) => {
    const at = deskOf(game.world, game.seat, order);
    if (at !== 'events') setDesk(at);
    if ('city' in order) shownCity.value = order.city;
    setTall(true);
    // after the dialog has given the focus back
    requestAnimationFrame(() => requestAnimationFrame(() => showControl(order)));
  };
  const { resolving, ending, failed, endQuarter, setSpeed } = useQuarters({ session, board, layOut, busy, onReport });
  const forecasting = useOpenForecasting();
  const [advising, setAdvising] = useState<{ readonly card: number | null } | null>(null);
  const advise = (card: number | null) => !busy.current && !game.world.ended && setAdvising({ card });
  const [planOpen, setPlanOpen] = useState(false);
  const [tall, setTall] = useState(true);
  const [closed, setBriefed] = useState(false);
  const say = inLanguage(GAME);
  const played = game.match.quarters.length;
  const onWhy = (measure: MeasureName) => {
    setCauses((before) => new Set([...before, measure]));
    onOpen({ what: 'why', measure, quarter: played - 1 });
  };
  const guided = isGuided(game);
  const guide = useGuide();
  const [causes, setCauses] = useState<ReadonlySet<MeasureName>>(new Set());
  const told = guided && guide.on ? stepNow(game, { desks: seen, causes }) : null;
  // who is guided learns by doing what the brief would say
  const briefed = guided || closed || played > 0 || game.world.ended;

  const sendAway = () => {
    guide.turn(false);
    announce(inLanguage(GUIDE).gone);
    document.querySelector<HTMLElement>('.menu > button')?.focus();
  };

  const actions = {
    undo: () => game.canUndo && !busy.current && session.undo(),
    redo: () => game.canRedo && !busy.current && session.redo(),
    help: () => onOpen({ what: 'help' }),
    map: () => document.querySelector<HTMLElement>('.map-spot[tabindex="0"]')?.focus(),
    advice: () => advise(null),
    guide: () => document.querySelector<HTMLElement>('.coach:not([hidden]) .coach-show')?.click(),
    end: () => void endQuarter(),
    desk: (number: number) => setDesk(game.world.setting.desks[number - 1]),
  };
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => listenToKeys(() => latest.current), []);

  return (
    <div class={`game ${resolving ? 'game-resolving' : ''} ${tall ? '' : 'game-low'}`}>
      <div class="board" data-state={state}>
        <div class="board-host" ref={host} />
        <MapSpots board={board} state={state} host={host} onPick={setPicked} />
        {state === 'loading' && <p class="board-note label">{say.mapLoading}</p>}
        {state === 'missing' && (
          <div class="board-note label">
            <p>{say.mapMissing}</p>
            <button type="button" class="button button-outline button-small" onClick={retry}>
              {say.mapAgain}
            </button>
          </div>
        )}
      </div>
      <TopBar
        resolving={resolving?.played ?? false}
        onWhy={onWhy}
        onHelp={actions.help}
        onObjectives={() => onOpen({ what: 'objectives' })}
        onTable={() => onOpen({ what: 'table' })}
        onReport={played > 0 ? () => onReport(played - 1) : null}
        onSave={onSave}
        onGuide={guided && !guide.on ? () => guide.turn(true) : null}
      />
      {told && !ending && !covered && !picked && !legend && <Coach key={told.id} told={told} desk={desk} onDesk={setDesk} onAway={sendAway} />}
      {resolving && <ResolveBar resolving={resolving} onSpeed={setSpeed} onSkip={() => board.current?.skip()} />}
      <Rail desk={desk} seen={seen} onDesk={setDesk} />
      <WhyContext.Provider value={onWhy}>
        <Desk desk={desk} tall={tall} onTall={() => setTall(!tall)} />
      </WhyContext.Provider>
      {briefed ? (
        <EventCards guided={told?.step.event} map={{ board, state }} onAdvice={advise} />
      ) : (
        <Brief
          map={{ board, state }}
          onKey={() => {
            setDesk('trade');
            setTall(true);
            requestAnimationFrame(toOwnKey);
          }}
          onObjectives={() => onOpen({ what: 'objectives' })}
          onClose={() => {
            setBriefed(true);
            document.querySelector<HTMLElement>('h1[tabindex]')?.focus();
          }}
        />
      )}
      <ForecastingContext.Provider value={forecasting}>
        <ForecastStrip desk={desk} waits={resolving !== null} guided={told !== null} />
        {advising && (
          <AdviceDialog
            card={advising.card}
            onShow={(order) => {
              setAdvising(null);
              if (order.kind === 'answerEvent') session.give(order);
              else showOrder(order);
            }}
            onClose={() => setAdvising(null)}
          />
        )}
      </ForecastingContext.Provider>
      {planOpen && <PlanSheet onClose={() => setPlanOpen(false)} />}
      <QuarterBar planOpen={planOpen} onPlan={() => setPlanOpen(!planOpen)} onAdvice={actions.advice} onEnd={actions.end} onVerdict={onVerdict} ending={ending} />
      {failed ? <FailedNote onSave={onSave} /> : <StorageNote onSave={onSave} />}
      {state === 'shown' && <MapTools board={board} onLegend={() => setLegend(true)} />}
      {legend && <Legend onClose={() => setLegend(false)} />}
      {picked && (
        <MapSheet
          pick={picked}
          onWhy={(measure, nation) => {
            setPicked(null);
            if (nation === game.seat) onWhy(measure);
            else onOpen({ what: 'why', measure, quarter: played - 1, nation });
          }}
          onDesk={toDesk}
          onClose={() => setPicked(null)}
        />
      )}
    </div>
  );
}
