import forward from 'lucide-static/icons/arrow-right.svg?raw';
import { useEffect, useState } from 'preact/hooks';
import { NOT_ADVISED, type Advised, type Move } from '../../session/forecasting.ts';
import type { Game } from '../../session/session.ts';
import type { Order } from '../../sim/orders/order.ts';
import type { World } from '../../sim/world.ts';
import { FORECAST } from '../../text/forecast.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { changeText } from '../charts/figures.ts';
import { deskNames } from '../desks/deskNames.ts';
import { deskOf } from '../desks/deskOf.ts';
import { orderLine } from '../game/orderLine.ts';
import { inLanguage, numbers } from '../language.ts';
import { planNames } from '../names.ts';
import { useGame } from '../session.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { say as announce } from '../ui/announce.ts';
import { dateOf } from './fans.ts';
import { judgeMove, type Effect } from './moves.ts';
import { offeredKinds } from './showMe.ts';
import { useForecasting } from './useForecast.ts';

interface AdviceDialogProps {
  /** The card (index) whose answers are compared; null for whatever could be done */
  readonly card: number | null;
  readonly onShow: (order: Order) => void;
  readonly onClose: () => void;
}

/** Three moves, or the answers to an event, with their forecast effect: what could be done, not what should. */
export function AdviceDialog({ card, onShow, onClose }: AdviceDialogProps) {
  const { session, game } = useGame();
  const forecasting = useForecasting();
  const [advised, setAdvised] = useState<Advised>(NOT_ADVISED);
  const { moves, done, failed } = advised;
  const say = inLanguage(FORECAST);
  const n = numbers();
  useEffect(
    () =>
      forecasting.advise(game, card === null ? { kinds: offeredKinds() } : { answers: answersTo(game.world, card) }, (next) => {
        setAdvised(next);
        if (next.done === 1) announce(next.moves.map(({ order }) => orderLine(game, order)).join('. '));
      }),
    [],
  );
  const { answer } = moves[0] ?? {};
  const futures = n.whole(answer?.futures ?? 0);
  const waits = moves.length === 0 ? say.adviceWaits(n.percent(done)) : card === null ? say.adviceRace(n.whole(advised.tried), n.whole(advised.racing), futures) : say.adviceSoFar(futures);
  return (
    <Dialog title={card === null ? say.advice : say.answers} onClose={onClose} class="advice">
      <p>{card === null ? say.adviceLine : say.answersLine(byDefault(game, card))}</p>
      {failed && <p role="alert">{say.failed}</p>}
      {done < 1 && (
        <p class="label">
          <progress class="advice-progress" value={done} max={1} aria-label={say.advice} /> {waits}
        </p>
      )}
      {done === 1 && !failed && moves.length === 0 && <p>{card === null ? say.adviceNone : say.answersNone}</p>}
      <ol class="advice-moves" aria-busy={done < 1}>
        {moves.map((move) => (
          <MoveCard key={JSON.stringify(move.order)} move={move} price={session.judge(move.order).cost} onShow={onShow} />
        ))}
      </ol>
      {answer && done === 1 && <p class="label">{`${say.adviceFrom(futures, dateOf(game, answer.quarters))}. ${say.assumption}`}</p>}
    </Dialog>
  );
}

/** Answers that can be given to a card, but for the first, which counts where none is given. */
const answersTo = ({ setting }: World, card: number): Order[] =>
  setting.cards[card]!.choices.slice(1).map(({ id }) => ({ kind: 'answerEvent', card: setting.cards[card]!.id, choice: id }));

/** What counts where no answer is given. */
function byDefault(game: Game, card: number): string {
  const { id, choices } = game.world.setting.cards[card]!;
  return planNames(game).choice(id, choices[0]!.id);
}

interface MoveCardProps {
  readonly move: Move;
  /** USD bn of this quarter's treasury */
  readonly price: number;
  readonly onShow: (order: Order) => void;
}

function MoveCard({ move, price, onShow }: MoveCardProps) {
  const { game } = useGame();
  const say = inLanguage(FORECAST);
  const n = numbers();
  const { points, brings, costs, worse } = judgeMove(game, move);
  const { order } = move;
  const desk = deskOf(game.world, game.seat, order);
  const here = desk === 'events';
  return (
    <li class={`advice-move plan-${desk}`}>
      <h3 class="heading">{order.kind === 'answerEvent' ? planNames(game).choice(order.card, order.choice) : orderLine(game, order)}</h3>
      <p class="advice-points">
        <b class="figure-2">{n.signed(Math.round(points * 10) / 10)}</b> <span class="label">{say.points}</span>
      </p>
      <dl>
        <Line name={say.price}>{price > 0 ? n.money(price) : say.free}</Line>
        <Line name={say.brings}>{brings.length > 0 ? effects(brings) : say.nothing}</Line>
        <Line name={say.costs}>{costs.length > 0 ? effects(costs) : say.nothing}</Line>
        <Line name={say.risk}>{worse > 0 ? say.worseIn(n.percent(worse)) : say.neverWorse}</Line>
      </dl>
      <button type="button" class="button button-outline" aria-label={`${here ? say.answerSo : say.showMeAt(deskNames()[desk])}: ${orderLine(game, order)}`} onClick={() => onShow(order)}>
        {here ? say.answerSo : say.showMe} <Icon svg={forward} />
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
  list.map(({ measure, change }) => `${inLanguage(MEASURE_TEXT)[measure].name} ${changeText(measure, change) ?? inLanguage(FORECAST).aLittle}`).join(', ');
