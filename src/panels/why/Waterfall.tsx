import type { Explanation } from '../../session/explain.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { shownChange, shownValue, whole } from '../../text/amounts.ts';
import { CAUSE_WORDS } from '../../text/causes.ts';
import { WHY_LABELS } from '../../text/why.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { inLanguage, language } from '../language.ts';
import { axisOf, barsOf, type Axis, type Bar } from './bars.ts';
import { FEWER, aboutWords, chipAt, ghostWords, labelOf, roadOf, type Told } from './words.ts';

interface WaterfallProps {
  readonly told: Told;
  readonly explanation: Explanation;
  readonly selected: string;
  readonly onSelect: (key: string) => void;
}

/** From opening to closing, a bar a cause; lies down where the window is narrow. */
export function Waterfall({ told, explanation, selected, onSelect }: WaterfallProps) {
  const { measure } = explanation;
  const bars = barsOf(explanation);
  const axis = axisOf(bars);
  return (
    <div class={`why-chart ${axis.broken ? 'why-broken' : ''}`} style={{ '--bars': String(bars.length) }}>
      <div class="why-grid" aria-hidden="true">
        {axis.ticks.map((tick) => (
          <span key={tick} class="why-tick" style={{ '--at': String(axis.at(tick)) }}>
            {shownValue(language(), measure, tick).figure}
          </span>
        ))}
      </div>
      <ol class="why-bars" aria-label={inLanguage(WHY_LABELS).chart(inLanguage(MEASURE_TEXT)[measure].name)}>
        {bars.map((bar, index) => (
          <li key={bar.key} class={`why-bar-item why-kind-${bar.kind}`}>
            <BarButton {...{ told, measure, bar, axis, selected, onSelect }} last={index === bars.length - 1} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface BarButtonProps extends Pick<WaterfallProps, 'told' | 'selected' | 'onSelect'> {
  readonly measure: MeasureName;
  readonly bar: Bar;
  readonly axis: Axis;
  readonly last: boolean;
}

function BarButton({ told, measure, bar, axis: { low, high, at }, selected, onSelect, last }: BarButtonProps) {
  const total = bar.kind === 'total';
  const from = total ? Math.max(low, Math.min(0, bar.value)) : Math.min(bar.from, bar.to);
  const to = total ? Math.max(bar.value, Math.min(0, high)) : Math.max(bar.from, bar.to);
  const bottom = total && bar.value >= 0 ? Math.max(low, Math.min(0, from)) : from;
  const { label, about } = wordsOf(told, bar);
  const { text, tone } = amountOf(told, measure, bar);
  const down = !total && bar.to < bar.from;
  const pressed = selected === bar.key;
  const place = {
    '--low': String(at(Math.max(low, bottom))),
    '--high': String(at(to)),
    '--end': String(at(total ? bar.value : bar.to)),
  };
  const inner = (
    <>
      <span class="why-plot" style={place}>
        <span class={`why-bar ${textureOf(told, bar)}`} />
        {!last && bar.kind !== 'ghost' && <span class="why-connector" />}
        <span class={`why-amount ${tone} ${down ? 'why-amount-below' : ''}`}>{text}</span>
      </span>
      <span class="why-name">
        <b>{label}</b>
        <small>{about}</small>
      </span>
    </>
  );
  if (total) return <div class="why-bar-cell">{inner}</div>;
  return (
    <button type="button" class="why-bar-cell" aria-pressed={pressed} onClick={() => onSelect(bar.key)}>
      {inner}
    </button>
  );
}

function wordsOf(told: Told, bar: Bar): { label: string; about: string } {
  const say = inLanguage(WHY_LABELS);
  switch (bar.kind) {
    case 'total':
      return { label: say[bar.key], about: '' };
    case 'other':
      return { label: inLanguage(CAUSE_WORDS).other.label, about: say.otherCauses(bar.steps.length) };
    case 'ghost':
      return { label: say.neverCame, about: `${chipAt(told, bar.ghost.chip)}, ${ghostWords(bar.ghost.reason)}` };
    case 'step': {
      const { cause, about } = bar.step;
      // an event's title says more than that it is one
      if (about.kind === 'card') return { label: aboutWords(told, about), about: labelOf(told, cause, about) };
      if (cause === 'built') return { label: aboutWords(told, about), about: labelOf(told, cause, about) };
      return { label: labelOf(told, cause, about), about: aboutWords(told, about) };
    }
  }
}

function amountOf(told: Told, measure: MeasureName, bar: Bar): { text: string; tone: string } {
  if (bar.kind === 'total') return { text: shownValue(language(), measure, bar.value).figure, tone: 'why-amount-total' };
  const amount = bar.to - bar.from;
  const worse = FEWER.includes(measure) ? amount > 0 : amount < 0;
  const road = bar.kind === 'step' ? `why-text-${roadOf(told, bar.step.cause, bar.step.about)}` : '';
  const tone = bar.kind === 'ghost' || worse ? 'why-amount-worse' : road;
  return { text: shownChange(language(), measure, amount).figure, tone };
}

function textureOf(told: Told, bar: Bar): string {
  if (bar.kind === 'total') return 'why-total';
  if (bar.kind === 'ghost') return 'why-ghost';
  if (bar.to < bar.from) return 'why-loss';
  return bar.kind === 'other' ? 'why-road-plain' : `why-road-${roadOf(told, bar.step.cause, bar.step.about)}`;
}

/** "1.490 + 0.159 − 0.081 = 1.568": written out, and exact. */
export function SumLine({ explanation }: { readonly explanation: Explanation }) {
  const { measure, opening, closing, steps } = explanation;
  const figure = (value: number) => whole({ ...shownValue(language(), measure, value), unit: '' });
  const gains = steps.reduce((sum, { amount }) => sum + Math.max(0, amount), 0);
  const losses = steps.reduce((sum, { amount }) => sum + Math.max(0, -amount), 0);
  return (
    <span class="why-sum">
      {figure(opening)}
      {gains > 0 && <Term sign="+" text={figure(gains)} />}
      {losses > 0 && <Term sign={'\u2212'} text={figure(losses)} />}
      <Term sign="=" text={figure(closing)} />
    </span>
  );
}

function Term({ sign, text }: { readonly sign: string; readonly text: string }) {
  return (
    <>
      {' '}
      <i>{sign}</i> {text}
    </>
  );
}

