import { endsOf, type Answer } from '../../session/forecasting.ts';
import type { Game } from '../../session/session.ts';
import { FORECAST } from '../../text/forecast.ts';
import { Distribution } from '../charts/Distribution.tsx';
import { FanChart } from '../charts/FanChart.tsx';
import { valueText } from '../charts/figures.ts';
import { inLanguage, numbers } from '../language.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { dateOf, sentence, type Told } from './fans.ts';
import { measuresOfGame, tintOf } from './measures.ts';

interface ForecastDialogProps {
  readonly game: Game;
  readonly told: Told;
  readonly answer: Answer;
  readonly title: string;
  readonly onClose: () => void;
}

/** A forecast at full size: quarter by quarter, and where its futures end. */
export function ForecastDialog({ game, told, answer, title, onClose }: ForecastDialogProps) {
  const say = inLanguage(FORECAST);
  const { measure, fan } = told;
  const futures = numbers().whole(answer.futures);
  const ends = endsOf(answer.with, answer.futures, measuresOfGame(game).indexOf(measure));
  const compared = fan.without ? { value: fan.without.at(-1)!, name: say.without } : { value: fan.past.at(-1)!, name: say.mine };
  return (
    <Dialog title={title} onClose={onClose} class="forecast-dialog">
      <p>{sentence(game, told)}.</p>
      <FanChart measure={measure} fan={fan} tint={tintOf(measure)} date={(ahead) => dateOf(game, ahead)} note={`${say.futures(futures)}, ${say.band}`} />
      <Distribution title={say.ends(dateOf(game, answer.quarters), futures)} values={ends} mine={compared} format={(value) => valueText(measure, value)} tint={tintOf(measure)} />
      <p class="label">{say.assumption}</p>
    </Dialog>
  );
}
