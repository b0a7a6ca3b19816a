/** Lines at 45 and 90 degrees with rounded bends, as on a metro map. */
export type Point = readonly [x: number, y: number];

const round = (value: number) => Math.round(value * 10) / 10;

/** Point at `distance` from `from` towards `to`. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [from[0] + ((to[0] - from[0]) / length) * distance, from[1] + ((to[1] - from[1]) / length) * distance];
}

export function metroPath(points: readonly Point[], radius: number): string {
  const at = (point: Point) => `${round(point[0])} ${round(point[1])}`;
  let path = `M${at(points[0]!)}`;
  for (let i = 1; i < points.length - 1; i++) {
    const [before, corner, after] = [points[i - 1]!, points[i]!, points[i + 1]!];
    const room = Math.min(
      radius,
      Math.hypot(before[0] - corner[0], before[1] - corner[1]) / 2,
      Math.hypot(after[0] - corner[0], after[1] - corner[1]) / 2,
    );
    path += `L${at(towards(corner, before, room))}Q${at(corner)} ${at(towards(corner, after, room))}`;
  }
  return `${path}L${at(points.at(-1)!)}`;
}

/** Where a share of the way along a line is, and its direction in degrees. */
export function along(points: readonly Point[], share: number): { x: number; y: number; angle: number } {
  const lengths = points.slice(1).map((point, i) => Math.hypot(point[0] - points[i]![0], point[1] - points[i]![1]));
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  let leg = 0;
  while (leg < lengths.length - 1 && left > lengths[leg]!) left -= lengths[leg++]!;
  const [from, to] = [points[leg]!, points[leg + 1]!];
  const [x, y] = towards(from, to, left);
  return { x: round(x), y: round(y), angle: Math.round((Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI) };
}
