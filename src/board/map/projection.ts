import { geoProjection, type GeoProjection } from 'd3-geo';

/** Value at a longitude (degrees east, -30 to 330), eased between neighbours. */
export type Knots = readonly (readonly [lon: number, value: number])[];

/**
 * A Miller cylinder with two lenses: `scale` is the local size in px a degree, `compression` narrows a stretch of
 * longitudes without changing its heights (the empty Pacific). The map is cut at `cut` degrees east.
 */
export interface MapSettings {
  readonly scale: Knots;
  readonly compression: Knots;
  readonly cut: number;
  /** Latitude that stays on one height whatever the local scale. */
  readonly level: number;
}

/** East Asia large, North America half as large, the Pacific between them at 13% of its width. */
export const PACIFIC: MapSettings = {
  scale: [[-30, 4.2], [40, 4.8], [72, 6.8], [98, 9.5], [140, 9.5], [175, 6.4], [228, 4.35], [330, 4.2]],
  compression: [[146, 1], [159, 0.13], [222, 0.13], [233, 1]],
  cut: -30,
  level: 30,
};

const DEGREES = 180 / Math.PI;
/** Steps a degree in the table of widths: fine enough that no coast shows it. */
const STEPS = 10;

function eased(knots: Knots, lon: number): number {
  const first = knots[0]!;
  if (lon <= first[0]) return first[1];
  for (let i = 1; i < knots.length; i++) {
    const [from, a] = knots[i - 1]!;
    const [to, b] = knots[i]!;
    if (lon > to) continue;
    const t = (lon - from) / (to - from);
    return a + (b - a) * t * t * (3 - 2 * t);
  }
  return knots.at(-1)![1];
}

/** x of every tenth of a degree: the integral of scale times compression. */
function widths(settings: MapSettings): Float64Array {
  const table = new Float64Array(360 * STEPS + 1);
  for (let i = 1; i < table.length; i++) {
    const lon = settings.cut + (i - 0.5) / STEPS;
    table[i] = table[i - 1]! + (eased(settings.scale, lon) * eased(settings.compression, lon)) / STEPS;
  }
  return table;
}

function millerDegrees(latitude: number): number {
  const phi = Math.max(-80, Math.min(84, latitude)) / DEGREES;
  return 1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * phi)) * DEGREES;
}

/** Projects degrees to map px (x to the right, y down); a map px is a screen px where the frame's scale is 1. */
export function bifocal(settings: MapSettings): GeoProjection {
  const table = widths(settings);
  const middle = settings.cut + 180;
  const level = millerDegrees(settings.level);
  const raw = (lambda: number, phi: number): [number, number] => {
    const lon = lambda * DEGREES + middle;
    const at = Math.max(0, Math.min(360 * STEPS, (lon - settings.cut) * STEPS));
    const i = Math.min(360 * STEPS - 1, Math.floor(at));
    const x = table[i]! + (table[i + 1]! - table[i]!) * (at - i);
    return [x, eased(settings.scale, lon) * (millerDegrees(phi * DEGREES) - level)];
  };
  // precision(0): the outlines are fine enough, resampling along great arcs would only cost time.
  return geoProjection(raw).rotate([-middle, 0]).precision(0).scale(1).translate([0, 0]);
}
