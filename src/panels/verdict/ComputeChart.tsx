import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line, stack, type SeriesPoint } from 'd3-shape';
import { useRef } from 'preact/hooks';
import type { Verdict } from '../../session/verdict.ts';
import { calendarOf } from '../../sim/calendar.ts';
import { quarterShort, quarterTick } from '../../text/quarters.ts';
import { VERDICT_WORDS } from '../../text/verdict.ts';
import { useWidth } from '../charts/useWidth.ts';
import { inLanguage, language, numbers } from '../language.ts';
import { cardAt, type Told } from '../why/words.ts';

const ROADS = ['home', 'imported'] as const;
type Rows = Record<(typeof ROADS)[number], number>;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Through points (x ascending), never beyond them. */
const smooth = line<Point>(({ x }) => x, ({ y }) => y).curve(curveMonotoneX);

interface ComputeChartProps {
  readonly told: Told;
  readonly verdict: Verdict;
}

/** px: room above for event flags, below for the calendar */
const ABOVE = 74;
const BELOW = 58;
const SIDE = 26;
const NARROW = 640;

/** Useful compute by road over the game, home-made below and imported on top, with events and the telling quarters. */
export function ComputeChart({ told, verdict }: ComputeChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 1100, 300);
  const words = inLanguage(VERDICT_WORDS);
  const makesChips = told.world.setting.nations[told.nation]!.homeChip >= 0;
  return (
    <figure class="verdict-chart" ref={box}>
      <Drawing told={told} verdict={verdict} width={width} />
      <figcaption>
        <ul class="verdict-legend">
          {makesChips && <li class="verdict-legend-home">{words.home}</li>}
          <li class="verdict-legend-imported">{makesChips ? words.imported : words.market}</li>
          <li class="muted">{words.chart}</li>
        </ul>
        {width < NARROW && <EventList told={told} verdict={verdict} />}
        <details class="verdict-details">
          <summary>{words.asTable}</summary>
          <ChartTable told={told} verdict={verdict} />
        </details>
      </figcaption>
    </figure>
  );
}

function Drawing({ told, verdict, width }: ComputeChartProps & { readonly width: number }) {
  const { home, imported, moments } = verdict;
  const plot = width < NARROW ? 170 : 210;
  const last = home.length - 1;
  const ground = ABOVE + plot;
  const roads = stack<Rows>().keys(ROADS)(home.map((value, i) => ({ home: value, imported: imported[i]! })));
  const x = scaleLinear([0, Math.max(1, last)], [SIDE, width - SIDE]);
  const y = scaleLinear([0, Math.max(0.01, max(roads[1]!, (one) => one[1]) ?? 0)], [ground, ABOVE]);
  const filled = area<SeriesPoint<Rows>>((_, i) => x(i), (one) => y(one[0]), (one) => y(one[1])).curve(curveMonotoneX);
  const [middle, top] = roads.map((road) => road.map((one, i): Point => ({ x: x(i), y: y(one[1]) }))) as [Point[], Point[]];
  const total = (i: number) => home[i]! + imported[i]!;
  const n = numbers();
  return (
    <svg width={width} height={ground + BELOW} viewBox={`0 0 ${width} ${ground + BELOW}`} role="img" aria-label={inLanguage(VERDICT_WORDS).chart}>
      <defs>
        <linearGradient id="verdict-home" x1="0" x2="0" y1="0" y2="1">
          <stop offset="0" stop-color="#62E3E0" stop-opacity=".58" />
          <stop offset="1" stop-color="#62E3E0" stop-opacity=".1" />
        </linearGradient>
        <linearGradient id="verdict-imported" x1="0" x2="0" y1="0" y2="1">
          <stop offset="0" stop-color="#FFC44D" stop-opacity=".5" />
          <stop offset="1" stop-color="#FFC44D" stop-opacity=".18" />
        </linearGradient>
      </defs>
      {ROADS.map((road, i) => (
        <path key={road} d={filled(roads[i]!) ?? ''} fill={`url(#verdict-${road})`} />
      ))}
      <Line points={top} road="imported" />
      {home.some((value) => value > 0) && <Line points={middle} road="home" />}
      <path class="verdict-axis" d={`M${SIDE} ${ground}H${width - SIDE}`} />
      <Calendar told={told} count={last} x={x} ground={ground} />
      <Flags told={told} verdict={verdict} x={x} top={top} labelled={width >= NARROW} />
      {moments.map(({ quarter }, index) => (
        <g key={quarter}>
          <path class="verdict-stem" d={`M${x(quarter + 1)} ${top[quarter + 1]!.y}V${ground}`} />
          <circle class="verdict-mark" cx={x(quarter + 1)} cy={ground} r="13" />
          <text class="verdict-mark-text" x={x(quarter + 1)} y={ground + 5.5} text-anchor="middle">
            {index + 1}
          </text>
        </g>
      ))}
      <text class="verdict-end" x={SIDE} y={Math.min(top[0]!.y, rising(top, 64)) - 12}>
        {n.millions(Math.round(total(0) * 100) / 100)}
      </text>
      <text class="verdict-end" x={width - SIDE} y={top[last]!.y - 10} text-anchor="end">
        {n.millions(Math.round(total(last) * 100) / 100)}
      </text>
    </svg>
  );
}

/** Height of a line `length` px after its start, were it straight: a label there must stay above it. */
function rising([a, b]: readonly Point[], length: number): number {
  return a && b ? a.y + ((b.y - a.y) * Math.min(length, b.x - a.x)) / (b.x - a.x) : Infinity;
}

function Line({ points, road }: { readonly points: readonly Point[]; readonly road: 'home' | 'imported' }) {
  const d = smooth(points as Point[]) ?? '';
  return (
    <g class={`verdict-line verdict-line-${road}`}>
      <path class="verdict-line-glow" d={d} />
      <path class="verdict-line-case" d={d} />
      <path class="verdict-line-body" d={d} />
      <path class="verdict-line-core" d={d} />
      {points.slice(1).map((b, i) => {
        const a = points[i]!;
        const angle = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
        return (
          <g key={i} transform={`translate(${(a.x + b.x) / 2} ${(a.y + b.y) / 2}) rotate(${angle})`}>
            <rect class="verdict-die-case" x="-6.5" y="-6.5" width="13" height="13" rx="3" />
            <rect class="verdict-die" x="-4.5" y="-4.5" width="9" height="9" rx="1.6" />
            <rect class="verdict-die-core" x="-2.2" y="-2.2" width="4.4" height="4.4" rx=".8" />
          </g>
        );
      })}
    </g>
  );
}

interface CalendarProps {
  readonly told: Told;
  readonly count: number;
  readonly x: (index: number) => number;
  readonly ground: number;
}

/** The end of each quarter below the axis, and the year where it begins. */
function Calendar({ told, count, x, ground }: CalendarProps) {
  const { setting } = told.world;
  const every = count > 12 ? 2 : 1;
  return (
    <g class="verdict-calendar">
      {Array.from({ length: count }, (_, quarter) => {
        const when = calendarOf(setting, quarter);
        return (
          <g key={quarter}>
            <path d={`M${x(quarter + 1)} ${ground + 1}v5`} />
            {quarter % every === 0 && (
              <text x={x(quarter + 1)} y={ground + 32} text-anchor="middle">
                {quarterTick(language(), when)}
              </text>
            )}
            {(quarter === 0 || when.quarter === 1) && (
              <text class="verdict-year" x={x(quarter + 1)} y={ground + 49} text-anchor="middle">
                {when.year}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface FlagsProps {
  readonly told: Told;
  readonly verdict: Verdict;
  readonly x: (index: number) => number;
  readonly top: readonly Point[];
  readonly labelled: boolean;
}

/** px that a label takes for each of its letters */
const LETTER = 6.6;

/** Events above the curve; a label that would touch the one before it moves up a line. */
function Flags({ told, verdict, x, top, labelled }: FlagsProps) {
  const placed: { readonly from: number; readonly to: number; readonly y: number }[] = [];
  return (
    <g class="verdict-flags">
      {verdict.events.map(({ quarter, card }) => {
        const at = x(quarter + 1);
        const title = cardAt(told, card);
        const length = labelled ? title.length * LETTER + 30 : 14;
        const right = at + length > x(top.length - 1) + 20;
        const from = right && labelled ? at - length : at - 8;
        // the last value is written above the end of the curve
        let y = highest(top, at, from, from + length) - (right && labelled ? 43 : 26);
        while (y > 29 && placed.some((one) => one.from < from + length && one.to > from && Math.abs(one.y - y) < 16)) y -= 17;
        y = Math.max(12, y);
        placed.push({ from, to: from + length, y });
        return (
          <g key={`${quarter} ${card}`}>
            <path class="verdict-flag-stem" d={`M${at} ${top[quarter + 1]!.y}V${y + 5}`} />
            <path class="verdict-flag" d={`M${at - 4.5} ${y - 4.5}l9 9m0 -9l-9 9`} />
            {labelled && (
              <text x={right ? at - 11 : at + 11} y={y + 4} text-anchor={right ? 'end' : 'start'}>
                {title}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Highest point of the curve under a label, and where its flag stands. */
function highest(top: readonly Point[], at: number, from: number, to: number): number {
  const under = top.filter(({ x }, i) => (top[i + 1]?.x ?? x) >= from && (top[i - 1]?.x ?? x) <= to);
  const flag = top.find(({ x }) => Math.abs(x - at) < 1);
  return Math.min(...under.map(({ y }) => y), flag?.y ?? Infinity);
}

function EventList({ told, verdict }: ComputeChartProps) {
  return (
    <ul class="verdict-events">
      {verdict.events.map(({ quarter, card }) => (
        <li key={`${quarter} ${card}`}>
          <span>{quarterShort(language(), calendarOf(told.world.setting, quarter))}</span> {cardAt(told, card)}
        </li>
      ))}
    </ul>
  );
}

function ChartTable({ told, verdict: { home, imported } }: ComputeChartProps) {
  const words = inLanguage(VERDICT_WORDS);
  const n = numbers();
  return (
    <table class="verdict-table">
      <thead>
        <tr>
          <th scope="col">{words.quarter}</th>
          <th scope="col">{words.home}</th>
          <th scope="col">{words.imported}</th>
          <th scope="col">{words.total}</th>
        </tr>
      </thead>
      <tbody>
        {home.slice(1).map((value, quarter) => (
          <tr key={quarter}>
            <th scope="row">{quarterShort(language(), calendarOf(told.world.setting, quarter))}</th>
            <td>{n.two(value)}</td>
            <td>{n.two(imported[quarter + 1]!)}</td>
            <td>{n.two(value + imported[quarter + 1]!)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
