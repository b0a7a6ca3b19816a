import { useRef } from 'preact/hooks';
import type { Game } from '../../session/session.ts';
import { FORECAST } from '../../text/forecast.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { tickText, valueText } from '../charts/figures.ts';
import { FanDrawing } from '../charts/FanDrawing.tsx';
import { useWidth } from '../charts/useWidth.ts';
import { inLanguage } from '../language.ts';
import { dateOf, effectText, sentence, type Told } from './fans.ts';
import { tintOf } from './measures.ts';

/** px of width from which a fan has room for its scale and dates */
const ROOMY = 200;

interface FanCardProps {
  readonly game: Game;
  readonly told: Told;
  /** The middle alone, in figures */
  readonly expected: boolean;
  readonly onOpen: () => void;
}

/** One measure's forecast, small; opens it large. */
export function FanCard({ game, told, expected, onOpen }: FanCardProps) {
  const box = useRef<HTMLSpanElement>(null);
  const width = useWidth(box, 280);
  const say = inLanguage(FORECAST);
  const { measure, fan } = told;
  const effect = effectText(told);
  const roomy = width >= ROOMY;
  const end = (values: readonly number[]) => valueText(measure, values.at(-1)!);
  return (
    <button type="button" class={`fan-card ${tintOf(measure)}`} title={say.open} onClick={onOpen}>
      <span class="fan-title">
        <span class="fan-name">{inLanguage(MEASURE_TEXT)[measure].name}</span>
        <b class="fan-effect">{effect ?? <span class="faint">{say.unchanged}</span>}</b>
      </span>
      <span class="hidden-text">{sentence(game, told)}</span>
      <span class="fan-box" ref={box}>
        {expected ? (
          <span class="fan-expected">
            <b class="figure-2">{end(fan.middle)}</b>
            <span class="label">
              {say.byThen(dateOf(game, fan.middle.length))}
              {fan.without && `, ${end(fan.without)} ${say.without}`}
            </span>
          </span>
        ) : (
          <FanDrawing
            fan={fan}
            box={roomy ? { width, height: 104, left: 2, right: 52, top: 8, bottom: 20 } : { width, height: 46, left: 2, right: 5, top: 5, bottom: 4 }}
            tint={tintOf(measure)}
            ticks={3}
            tickText={(value) => tickText(measure, value)}
            {...(roomy ? { dates: [dateOf(game, 1 - fan.past.length), say.now, dateOf(game, fan.middle.length)] } : {})}
          />
        )}
      </span>
    </button>
  );
}
