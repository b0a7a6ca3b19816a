import type { ComponentChildren } from 'preact';
import { measure, type MeasureName } from '../../sim/measures.ts';
import { GAME } from '../../text/game.ts';
import { MEASURE_TEXT, measureChange, measureFigure } from '../../text/measures.ts';
import { inLanguage, language } from '../language.ts';
import { Sparkline } from '../charts/Sparkline.tsx';
import { useGame } from '../session.ts';
import { FEWER } from '../why/words.ts';

interface Shown {
  readonly name: MeasureName;
  readonly tint: string;
}

interface MeasureButtonProps extends Shown {
  readonly onWhy: (name: MeasureName) => void;
  /** Which state of the game, as an index of its worlds */
  readonly at: number;
  /** In place of the change since the quarter before */
  readonly below?: ComponentChildren;
}

/** A figure of the top bar; opens why it is what it is. */
export function MeasureButton({ name, tint, onWhy, at, below }: MeasureButtonProps) {
  const { match, seat } = useGame().game;
  const value = measure(match.worlds[at]!, seat, name);
  const before = match.worlds[at - 1];
  const change = before ? value - measure(before, seat, name) : 0;
  const text = inLanguage(MEASURE_TEXT)[name];
  const history = match.worlds.slice(0, at + 1).map((past) => measure(past, seat, name));
  return (
    <button type="button" class="measure" data-measure={name} title={inLanguage(GAME).why(text.name)} onClick={() => onWhy(name)}>
      <span class="label">{text.name}</span>
      <span class="measure-row">
        <span class="measure-value">
          {measureFigure(language(), name, value)}
          {text.unit && <span class="measure-unit">{text.unit}</span>}
        </span>
        <Sparkline values={history} tint={tint} />
      </span>
      <span class="measure-change">{below ?? (before ? <Change name={name} change={change} /> : '\u00a0')}</span>
    </button>
  );
}

function Change({ name, change }: { readonly name: MeasureName; readonly change: number }) {
  const say = inLanguage(GAME);
  const text = measureChange(language(), name, change);
  if (!text) return <span class="faint">{say.noChange}</span>;
  const better = change > 0 !== FEWER.includes(name);
  const inPoints = inLanguage(MEASURE_TEXT)[name].unit === '%';
  const size = text.replace(/^[+\u2212]/, '');
  return (
    <span class={better ? 'better' : 'worse'}>
      <span aria-hidden="true">{change > 0 ? '▲' : '▼'} </span>
      <span class="hidden-text">{change > 0 ? '+' : '\u2212'}</span>
      {size}
      {inPoints && ` ${say.points}`}
      {name === 'frontierGap' && ` ${change < 0 ? say.closer : say.further}`}
      <span class="hidden-text"> {say.since}</span>
    </span>
  );
}
