import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';

interface SparklineProps {
  readonly values: readonly number[];
  readonly tint: string;
}

const WIDTH = 46;
const HEIGHT = 22;

/** How a measure came to where it is: decoration beside its figure; the same figures stand in the table of its Why? */
export function Sparkline({ values, tint }: SparklineProps) {
  if (values.length < 2) return null;
  const [low = 0, high = 0] = extent(values);
  const x = scaleLinear([0, values.length - 1], [1, WIDTH - 4]);
  const y = scaleLinear([low, high > low ? high : low + 1], [HEIGHT - 3, 3]);
  const points = [...values];
  const path = line<number>((_, i) => x(i), y).curve(curveMonotoneX)(points) ?? '';
  const under = area<number>((_, i) => x(i), HEIGHT, y).curve(curveMonotoneX)(points) ?? '';
  return (
    <svg class="sparkline" width={WIDTH} height={HEIGHT} fill="none" aria-hidden="true" style={{ color: tint }}>
      <path d={under} fill="currentColor" opacity=".12" />
      <path d={path} stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
      <circle cx={x(values.length - 1)} cy={y(values.at(-1)!)} r="2.2" fill="currentColor" />
    </svg>
  );
}
