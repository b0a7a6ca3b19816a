import { useMemo } from 'preact/hooks';
import { fanMarks, type Fan, type FanBox } from './fan.ts';
import { useMorph } from './useMorph.ts';

interface FanDrawingProps {
  readonly fan: Fan;
  readonly box: FanBox;
  /** Class of its colour */
  readonly tint: string;
  /** About how many lines of the grid */
  readonly ticks: number;
  readonly tickText: (value: number) => string;
  /** What stands below the axis: its start, the present and its end; nothing where there is no room */
  readonly dates?: readonly [string, string, string];
  /** Quarter from the present that is read; none is null */
  readonly read?: number | null;
}

/** A fan without its words: what was, what may come with the order, and dashed what would come without. */
export function FanDrawing({ fan, box, tint, ticks, tickText, dates, read = null }: FanDrawingProps) {
  const shown = useFanMorph(fan);
  const marks = fanMarks(shown, box, ticks);
  const { x, y } = marks;
  const end = shown.middle.at(-1) ?? 0;
  const [start, last] = [x.range()[0]!, x.range()[1]!];
  const base = box.height - box.bottom;
  return (
    <svg class={`fan ${tint}`} width={box.width} height={box.height} viewBox={`0 0 ${box.width} ${box.height}`} aria-hidden="true">
      {marks.ticks.map((tick) => (
        <g key={tick}>
          <path class="fan-grid" d={`M${start} ${Math.round(y(tick)) + 0.5}H${last}`} />
          {box.right > 20 && (
            <text class="fan-tick" x={last + 8} y={y(tick) + 4}>
              {tickText(tick)}
            </text>
          )}
        </g>
      ))}
      <path class="fan-now" d={`M${Math.round(x(0)) + 0.5} ${box.top}V${base}`} />
      <path class="fan-outer" d={marks.outer} />
      <path class="fan-inner" d={marks.inner} />
      {marks.without && <path class="fan-without" d={marks.without} />}
      <path class="fan-middle" d={marks.middle} />
      <path class="fan-past" d={marks.past} />
      <circle class="fan-present" cx={x(0)} cy={y(shown.past.at(-1) ?? 0)} r="3.4" />
      <circle class="fan-end" cx={last} cy={y(end)} r="3.4" />
      {read !== null && <path class="fan-read" d={`M${x(read)} ${box.top}V${base}`} />}
      {dates && (
        <g class="fan-dates">
          {shown.past.length > 2 && (
            <text x={start} y={base + 16}>
              {dates[0]}
            </text>
          )}
          <text x={x(0)} y={base + 16} text-anchor={shown.past.length > 2 ? 'middle' : 'start'}>
            {dates[1]}
          </text>
          <text x={last} y={base + 16} text-anchor="end">
            {dates[2]}
          </text>
        </g>
      )}
    </svg>
  );
}

const LINES = ['low', 'lower', 'middle', 'upper', 'high'] as const;

/** The lines of a fan on their way to where they should be; what has been stands. */
function useFanMorph(fan: Fan): Fan {
  const length = fan.middle.length;
  const flat = useMemo(() => [...LINES.flatMap((line) => fan[line]), ...(fan.without ?? [])], [fan]);
  const shown = useMorph(flat);
  const at = (i: number) => shown.slice(i * length, (i + 1) * length);
  return { past: fan.past, low: at(0), lower: at(1), middle: at(2), upper: at(3), high: at(4), without: fan.without && at(5) };
}
