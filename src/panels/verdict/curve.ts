export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A smooth path through points (x ascending) that never overshoots them (Fritsch and Carlson's slopes). */
export function smooth(points: readonly Point[]): string {
  const first = points[0];
  if (!first) return '';
  const slopes = slopesOf(points);
  let path = `M${at(first)}`;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]!;
    const b = points[i]!;
    const third = (b.x - a.x) / 3;
    path += `C${at({ x: a.x + third, y: a.y + third * slopes[i - 1]! })} ${at({ x: b.x - third, y: b.y - third * slopes[i]! })} ${at(b)}`;
  }
  return path;
}

/** The area between two lines of the same x. */
export function between(upper: readonly Point[], lower: readonly Point[]): string {
  const back = smooth(lower.map(({ x, y }) => ({ x: -x, y })).reverse());
  // drawn right to left: the mirrored curve, mirrored back
  const mirrored = back.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x: string, y: string) => `${(-Number(x)).toFixed(1)},${y}`);
  return `${smooth(upper)}L${mirrored.slice(1)}Z`;
}

const at = ({ x, y }: Point) => `${x.toFixed(1)},${y.toFixed(1)}`;

function slopesOf(points: readonly Point[]): number[] {
  const steps = points.slice(1).map((b, i) => (b.y - points[i]!.y) / (b.x - points[i]!.x));
  return points.map((_, i) => {
    const left = steps[i - 1];
    const right = steps[i];
    if (left === undefined || right === undefined) return left ?? right ?? 0;
    // a turning point lies flat; elsewhere the harmonic mean keeps the curve between its points
    return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
  });
}
