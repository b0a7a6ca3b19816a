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
import { placeFlags, type Box, type PlacedFlag } from './flagLabels.ts';

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
const ABOVE = 96;
const BELOW = 58;
const SIDE = 26;
const NARROW = 640;
/** Radius of a telling quarter's number where there is room */
const MARK = 13;

/** Useful compute by road over the game, home-made below and imported on top, with events and the telling quarters. */
export function ComputeChart({ told, verdict }: ComputeChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 1100, 300);
  const words = inLanguage(VERDICT_WORDS);
  const makesChips = told.world.setting.nations[told.nation]!.homeChip >= 0;
  const laid = layOut(told, verdict, width);
  const unnamed = laid.events.filter(({ side }) => side === null).map(({ event }) => event);
  return (
    <figure class="verdict-chart" ref={box}>
      <Drawing told={told} verdict={verdict} width={width} laid={laid} />
      <figcaption>
        <ul class="verdict-legend">
          {makesChips && <li class="verdict-legend-home">{words.home}</li>}
          <li class="verdict-legend-imported">{makesChips ? words.imported : words.market}</li>
          <li class="muted">{words.chart}</li>
        </ul>
        {unnamed.length > 0 && <EventList told={told} events={unnamed} />}
        <details class="verdict-details">
          <summary>{words.asTable}</summary>
          <ChartTable told={told} verdict={verdict} />
        </details>
      </figcaption>
    </figure>
  );
}

/** Everything that has a place in the drawing. */
function layOut(told: Told, verdict: Verdict, width: number) {
  const { home, imported } = verdict;
  const last = home.length - 1;
  const ground = ABOVE + (width < NARROW ? 170 : 210);
  const roads = stack<Rows>().keys(ROADS)(home.map((value, i) => ({ home: value, imported: imported[i]! })));
  const x = scaleLinear([0, Math.max(1, last)], [SIDE, width - SIDE]);
  const y = scaleLinear([0, Math.max(0.01, max(roads[1]!, (one) => one[1]) ?? 0)], [ground, ABOVE]);
  const filled = area<SeriesPoint<Rows>>((_, i) => x(i), (one) => y(one[0]), (one) => y(one[1])).curve(curveMonotoneX);
  const [middle, top] = roads.map((road) => road.map((one, i): Point => ({ x: x(i), y: y(one[1]) }))) as [Point[], Point[]];
  // base lines of the figures at both ends
  const begins = Math.min(top[0]!.y, rising(top, 64)) - 12;
  const ends = top[last]!.y - 10;
  const events = placed(told, verdict, x, top, width, [figureBox(x(0), begins, 'start'), figureBox(x(last), ends, 'end')]);
  return { last, ground, roads, x, filled, middle, top, begins, ends, events };
}

interface DrawingProps extends ComputeChartProps {
  readonly width: number;
  readonly laid: ReturnType<typeof layOut>;
}

function Drawing({ told, verdict, width, laid }: DrawingProps) {
  const { home, imported, moments } = verdict;
  const { last, ground, roads, x, filled, middle, top, begins, ends, events } = laid;
  const total = (i: number) => home[i]! + imported[i]!;
  const n = numbers();
  // two quarters in a row stay apart
  const mark = Math.min(MARK, (x(1) - x(0)) / 2 - 1);
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
      <Flags told={told} events={events} x={x} top={top} />
      {moments.map(({ quarter }, index) => (
        <g key={quarter}>
          <path class="verdict-stem" d={`M${x(quarter + 1)} ${top[quarter + 1]!.y}V${ground}`} />
          <circle class="verdict-mark" cx={x(quarter + 1)} cy={ground} r={mark} />
          <text class="verdict-mark-text" x={x(quarter + 1)} y={ground + 5.5} text-anchor="middle">
            {index + 1}
          </text>
        </g>
      ))}
      <text class="verdict-end" x={SIDE} y={begins}>
        {n.millions(Math.round(total(0) * 100) / 100)}
      </text>
      <text class="verdict-end" x={width - SIDE} y={ends} text-anchor="end">
        {n.millions(Math.round(total(last) * 100) / 100)}
      </text>
    </svg>
  );
}

const figureBox = (x: number, base: number, anchor: 'start' | 'end'): Box => {
  const left = anchor === 'start' ? x : x - FIGURE.width;
  return { left, right: left + FIGURE.width, top: base - FIGURE.height, bottom: base + 4 };
};

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
  readonly events: readonly PlacedEvent[];
  readonly x: (index: number) => number;
  readonly top: readonly Point[];
}

/** px that a name takes for each of its letters */
const LETTER = 6.6;
/** Room for the figure at either end of the curve, px */
const FIGURE = { width: 62, height: 20 };

interface PlacedEvent extends PlacedFlag {
  readonly event: Verdict['events'][number];
}

/** Where the events of a game stand above the curve; on a narrow page by their crosses alone. */
function placed(told: Told, { events }: Verdict, x: (index: number) => number, top: readonly Point[], width: number, figures: readonly Box[]): PlacedEvent[] {
  const flags = events.map(({ quarter, card }) => {
    const point = top[quarter + 1]!;
    return { x: x(quarter + 1), curve: point.y, length: width < NARROW ? 0 : cardAt(told, card).length * LETTER };
  });
  const reach = (left: number, right: number) => Math.min(...top.filter((_, i) => (top[i + 1]?.x ?? Infinity) >= left && (top[i - 1]?.x ?? -Infinity) <= right).map(({ y }) => y - 8));
  return placeFlags(flags, reach, width, 0, figures).map((flag, i) => ({ ...flag, event: events[i]! }));
}

/** Events above the curve. */
function Flags({ told, events, x, top }: FlagsProps) {
  return (
    <g class="verdict-flags">
      {events.map(({ event: { quarter, card }, y }) => {
        const at = x(quarter + 1);
        return (
          <g key={`${quarter} ${card}`}>
            <path class="verdict-flag-stem" d={`M${at} ${top[quarter + 1]!.y}V${y + 5}`} />
            <path class="verdict-flag" d={`M${at - 4.5} ${y - 4.5}l9 9m0 -9l-9 9`} />
          </g>
        );
      })}
      {events.map(
        ({ event: { quarter, card }, y, side }) =>
          side && (
            <text key={`${quarter} ${card}`} x={x(quarter + 1) + (side === 'left' ? -11 : 11)} y={y + 4} text-anchor={side === 'left' ? 'end' : 'start'}>
              {cardAt(told, card)}
            </text>
          ),
      )}
    </g>
  );
}

function EventList({ told, events }: { readonly told: Told; readonly events: Verdict['events'] }) {
  return (
    <ul class="verdict-events">
      {events.map(({ quarter, card }) => (
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
