import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { useMemo, useRef, useState } from 'preact/hooks';
import { FORECAST } from '../../text/forecast.ts';
import { inLanguage, numbers } from '../language.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { PointReader } from './PointReader.tsx';
import { barsOf } from './bins.ts';
import { useWidth } from './useWidth.ts';

interface DistributionProps {
  readonly title: string;
  /** One a future, or a seed */
  readonly values: ArrayLike<number>;
  /** The point that is one's own, and what it is called */
  readonly mine: { readonly value: number; readonly name: string };
  readonly format: (value: number) => string;
  readonly tint: string;
}

const BARS = 14;
const HEIGHT = 132;
const BASE = 104;

/** How often each value comes out, with one's own point marked. */
export function Distribution({ title, values, mine, format, tint }: DistributionProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640, 260);
  const say = inLanguage(FORECAST);
  const n = numbers();
  const bars = useMemo(() => barsOf(values, BARS), [values]);
  const [at, setAt] = useState(0);
  const low = Math.min(bars[0]!.from, mine.value);
  const high = Math.max(bars.at(-1)!.to, mine.value);
  const x = scaleLinear([low, high > low ? high : low + 1], [14, width - 14]);
  const y = scaleLinear([0, max(bars, ({ share }) => share) ?? 1], [BASE, 24]);
  const wide = (one: (typeof bars)[number]) => Math.max(3, x(one.to) - x(one.from) - 1.5);
  const own = x(mine.value);
  return (
    <ChartFrame
      title={title}
      heads={[say.from, say.to, say.share]}
      rows={bars.map(({ from, to, share }) => [format(from), format(to), n.percent(share)])}
      chart={
        <PointReader
          label={title}
          count={bars.length}
          at={Math.min(at, bars.length - 1)}
          onRead={setAt}
          text={(i) => say.barAt(format(bars[i]!.from), format(bars[i]!.to), n.percent(bars[i]!.share))}
        >
          <div ref={box} class="chart-box">
            <svg class={`distribution ${tint}`} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
              {bars.map((one, i) => (
                <rect key={one.from} class={i === at ? 'bin bin-read' : 'bin'} x={x(one.from)} width={wide(one)} y={y(one.share)} height={BASE - y(one.share)} onPointerEnter={() => setAt(i)} />
              ))}
              <path class="fan-grid" d={`M14 ${BASE + 0.5}H${width - 14}`} />
              <path class="bin-mine" d={`M${own} 20V${BASE}`} />
              <path class="bin-mine-point" d={`M${own} ${BASE - 5}l5 5l-5 5l-5 -5Z`} />
              <text class="bin-mine-name" x={own} y={13} text-anchor={own < 60 ? 'start' : own > width - 60 ? 'end' : 'middle'}>
                {mine.name}
              </text>
              <g class="fan-dates">
                <text x={14} y={HEIGHT - 8}>
                  {format(low)}
                </text>
                <text x={width - 14} y={HEIGHT - 8} text-anchor="end">
                  {format(high)}
                </text>
              </g>
            </svg>
          </div>
        </PointReader>
      }
    />
  );
}
