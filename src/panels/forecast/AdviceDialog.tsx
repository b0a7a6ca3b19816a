import forward from 'lucide-static/icons/arrow-right.svg?raw';
import { useEffect, useState } from 'preact/hooks';
import type { Advised, Move } from '../../session/forecasting.ts';
import type { Order } from '../../sim/orders/order.ts';
import { FORECAST } from '../../text/forecast.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { changeText } from '../charts/figures.ts';
import { deskNames } from '../desks/deskNames.ts';
import { deskOf } from '../desks/deskOf.ts';
import { orderLine } from '../game/orderLine.ts';
import { inLanguage, numbers } from '../language.ts';
import { useGame } from '../session.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { say as announce } from '../ui/announce.ts';
import { dateOf } from './fans.ts';
import { judgeMove, type Effect } from './moves.ts';
import { offeredKinds } from './showMe.ts';
import { useForecasting } from './useForecast.ts';

interface AdviceDialogProps {
  readonly onShow: (order: Order) => void;
  readonly onClose: () => void;
}

/** Three moves with their forecast effect: what could be done, not what should. */
export function AdviceDialog({ onShow, onClose }: AdviceDialogProps) {
  const { game } = useGame();
  const forecasting = useForecasting();
  const [{ moves, done, failed }, setAdvised] = useState<Advised>({ moves: [], done: 0, failed: false });
  const say = inLanguage(FORECAST);
  const n = numbers();
  useEffect(
    () =>
      forecasting.advise(game, offeredKinds(), (next) => {
        // moves so far stay while the next round is played
        setAdvised((now) => (next.moves.length > 0 || next.done === 1 ? next : { ...next, moves: now.moves }));
        if (next.done === 1) announce(next.moves.map(({ order }) => orderLine(game, order)).join('. '));
      }),
    [],
  );
  const { answer } = moves[0] ?? {};
  const futures = n.whole(answer?.futures ?? 0);
  return (
    <Dialog title={say.advice} onClose={onClose} class="advice">
      <p>{say.adviceLine}</p>
      {failed && <p role="alert">{say.failed}</p>}
      {done < 1 && (
        <p class="label">
          <progress class="advice-progress" value={done} max={1} aria-label={say.advice} /> {say.adviceWaits(n.percent(done))}
        </p>
      )}
      {done === 1 && !failed && moves.length === 0 && <p>{say.adviceNone}</p>}
      <ol class="advice-moves" aria-busy={done < 1}>
        {moves.map((move) => (
          <MoveCard key={JSON.stringify(move.order)} move={move} onShow={onShow} />
        ))}
      </ol>
      {answer && <p class="label">{done < 1 ? say.adviceSoFar(futures) : `${say.adviceFrom(futures, dateOf(game, answer.quarters))}. ${say.assumption}`}</p>}
    </Dialog>
  );
}

function MoveCard({ move, onShow }: { readonly move: Move; readonly onShow: (order: Order) => void }) {
  const { game } = useGame();
  const say = inLanguage(FORECAST);
  const n = numbers();
  const { points, brings, costs, worse } = judgeMove(game, move);
  const { order } = move;
  const desk = deskOf(game.world, game.seat, order);
  const name = desk === 'events' ? '' : deskNames()[desk];
  return (
    <li class={`advice-move plan-${desk}`}>
      <h3 class="heading">{orderLine(game, order)}</h3>
      <p class="advice-points">
        <b class="figure-2">{n.signed(Math.round(points * 10) / 10)}</b> <span class="label">{say.points}</span>
      </p>
      <dl>
        <Line name={say.brings}>{brings.length > 0 ? effects(brings) : say.unchanged}</Line>
        <Line name={say.costs}>{costs.length > 0 ? effects(costs) : say.nothingLost}</Line>
        <Line name={say.risk}>{worse > 0 ? say.worseIn(n.percent(worse)) : say.neverWorse}</Line>
      </dl>
      <button type="button" class="button button-outline" aria-label={`${say.showMeAt(name)}: ${orderLine(game, order)}`} onClick={() => onShow(order)}>
        {say.showMe} <Icon svg={forward} />
      </button>
    </li>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt class="label">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const effects = (list: readonly Effect[]): string =>
  list.map(({ measure, change }) => `${inLanguage(MEASURE_TEXT)[measure].name} ${changeText(measure, change) ?? ''}`.trim()).join(', ');
