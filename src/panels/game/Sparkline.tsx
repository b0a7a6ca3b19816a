interface SparklineProps {
  readonly values: readonly number[];
  readonly tint: string;
}

const WIDTH = 46;
const HEIGHT = 22;

/** How a measure came to where it is: decoration beside its figure. */
export function Sparkline({ values, tint }: SparklineProps) {
  if (values.length < 2) return null;
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const points = values.map((value, i) => [1 + (i / (values.length - 1)) * (WIDTH - 5), HEIGHT - 3 - ((value - low) / span) * (HEIGHT - 6)] as const);
  const line = points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
  const [x, y] = points.at(-1)!;
  return (
    <svg class="sparkline" width={WIDTH} height={HEIGHT} fill="none" aria-hidden="true" style={{ color: tint }}>
      <path d={`M${line}L${x} ${HEIGHT}L1 ${HEIGHT}Z`} fill="currentColor" opacity=".12" />
      <path d={`M${line}`} stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
      <circle cx={x} cy={y} r="2.2" fill="currentColor" />
    </svg>
  );
}
